package org.kratomguide.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** The instructions of the Dockerfile, one by one. */
record Dockerfile(List<Instruction> instructions) {

	/** A word in capitals and what follows it, on one line. */
	record Instruction(String name, String rest) {

		/** The exec form: a list of arguments, without a shell. */
		List<String> arguments() {
			return List.of(JsonMapper.shared().readValue(this.rest.substring(this.rest.indexOf('[')), String[].class));
		}

	}

	static Dockerfile read() {
		try {
			List<Instruction> instructions = new ArrayList<>();
			Files.readString(Path.of("Dockerfile"))
				.replaceAll("(?m)^\\s*#.*\n", "")
				.replaceAll("\\\\\n", "")
				.lines()
				.filter((line) -> !line.isBlank())
				.forEach((line) -> instructions.add(new Instruction(line.replaceFirst(" .*", ""),
						line.replaceFirst("^\\S+\\s+", "").replaceAll("\\s+", " "))));
			return new Dockerfile(instructions);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What follows each instruction of this name. */
	List<String> all(String name) {
		return this.instructions.stream().filter((it) -> it.name().equals(name)).map(Instruction::rest).toList();
	}

	/** The only instruction of this name. */
	Instruction only(String name) {
		List<Instruction> found = this.instructions.stream().filter((it) -> it.name().equals(name)).toList();
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " times " + name);
		}
		return found.get(0);
	}

}
