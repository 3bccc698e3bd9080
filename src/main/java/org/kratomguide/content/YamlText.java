package org.kratomguide.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JacksonException;

/**
 * YAML that stands in a file, so that a fault in it can be told with its line.
 *
 * @param file the file
 * @param linesBefore how many lines of the file stand above it
 * @param text the YAML
 */
public record YamlText(TextFile file, int linesBefore, String text) {

	private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[\\]]+)");

	/** A file that is YAML from its first line. */
	public static YamlText whole(TextFile file) {
		return new YamlText(file, 0, file.text());
	}

	/** A fault at a line of the YAML, from 1. */
	Fault fault(int line, String what) {
		return this.file.fault(this.linesBefore + line, what);
	}

	/**
	 * A fault at a path such as {@code options[2].facts.where}: at its line, or at that
	 * of the nearest parent.
	 */
	public Fault fault(String path, String what) {
		return fault(lineOf(path), what);
	}

	/** Why the parser gave up, and where. */
	Fault fault(JacksonException ex) {
		String why = ex.getOriginalMessage()
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith(" "))
			.collect(Collectors.joining(", "));
		return fault(Math.max(1, ex.getLocation().getLineNr()), why);
	}

	int lineOf(String path) {
		try {
			Node node = new Compose(LoadSettings.builder().build()).composeString(this.text).orElse(null);
			int line = 1;
			Matcher steps = STEP.matcher(path);
			while (node != null && steps.find()) {
				line = line(node, steps.group(), line);
				node = child(node, steps);
			}
			return (node != null) ? Math.max(line, 1) : line;
		}
		catch (YamlEngineException ex) {
			return 1;
		}
	}

	private static int line(Node parent, String step, int fallback) {
		if (parent instanceof MappingNode mapping) {
			return mapping.getValue()
				.stream()
				.filter((entry) -> entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step))
				.map((entry) -> startOf(entry.getKeyNode()))
				.findFirst()
				.orElse(fallback);
		}
		if (parent instanceof SequenceNode list) {
			int index = Integer.parseInt(step.replaceAll("\\D", ""));
			return (index < list.getValue().size()) ? startOf(list.getValue().get(index)) : fallback;
		}
		return fallback;
	}

	private static int startOf(Node node) {
		return node.getStartMark().map((mark) -> mark.getLine() + 1).orElse(1);
	}

	private static @Nullable Node child(Node parent, Matcher step) {
		if (parent instanceof MappingNode mapping) {
			return mapping.getValue()
				.stream()
				.filter((entry) -> entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step.group()))
				.map((entry) -> entry.getValueNode())
				.findFirst()
				.orElse(null);
		}
		if (parent instanceof SequenceNode list && step.group(1) != null) {
			int index = Integer.parseInt(step.group(1));
			return (index < list.getValue().size()) ? list.getValue().get(index) : null;
		}
		return null;
	}

}
