package org.kratomguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.commonmark.node.Node;
import org.kratomguide.article.Article;
import org.kratomguide.markdown.GuideMarkdown;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOverview;

/**
 * A page as it stands in its file.
 *
 * @param yaml what stands above the text
 * @param front the same, bound
 * @param body the text
 * @param bodyLine the line of the file in which the text begins
 */
record Page(YamlText yaml, FrontMatter front, String body, int bodyLine) {

	private static final String FENCE = "---\n";

	static Optional<Page> read(TextFile file, YamlReader reader, List<Fault> faults) {
		String text = file.text();
		int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
		if (!text.startsWith(FENCE) || end < 0) {
			faults.add(file.fault(1, "a page starts with front matter between two lines of ---"));
			return Optional.empty();
		}
		YamlText yaml = new YamlText(file, 1, text.substring(FENCE.length(), end + 1));
		String body = text.substring(end + 1 + FENCE.length());
		int bodyLine = (int) text.substring(0, text.length() - body.length()).lines().count() + 1;
		return reader.read(yaml, FrontMatter.class, faults).map((front) -> new Page(yaml, front, body, bodyLine));
	}

	String address() {
		return isTreatment() ? "/treatments/" + this.front.slug() : "/" + this.front.slug();
	}

	/** Addresses that the page had before. */
	List<String> was() {
		return Objects.requireNonNullElse(this.front.was(), List.of());
	}

	/** The file, word for word. */
	String text() {
		return this.yaml.file().text();
	}

	boolean isTreatment() {
		return this.front.modality() != null || this.front.facts() != null || this.front.options() != null;
	}

	boolean isOverview() {
		return this.front.withoutTreatment() != null;
	}

	Article toArticle() {
		return this.front.toArticle(this.body);
	}

	/** The page as a treatment. It must be one, and whole. */
	Treatment toTreatment() {
		return new Treatment(this.front.slug(), Objects.requireNonNull(this.front.modality()), this.front.place(),
				toArticle(), Objects.requireNonNull(this.front.facts()), Objects.requireNonNull(this.front.options()));
	}

	/** The page as the overview of all treatments. It must be that. */
	TreatmentOverview toOverview() {
		return new TreatmentOverview(toArticle(), Objects.requireNonNull(this.front.withoutTreatment()));
	}

	/** The parsed text. */
	Node document() {
		return GuideMarkdown.parse(this.body);
	}

	Fault fault(String path, String what) {
		return this.yaml.fault(path, what);
	}

	/** A fault at a block of the text. */
	Fault fault(Node node, String what) {
		int line = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
		return this.yaml.file().fault(this.bodyLine + line, what);
	}

	/** The top-level blocks of the text. */
	Stream<Node> blocks() {
		List<Node> blocks = new ArrayList<>();
		for (Node node = document().getFirstChild(); node != null; node = node.getNext()) {
			blocks.add(node);
		}
		return blocks.stream();
	}

}
