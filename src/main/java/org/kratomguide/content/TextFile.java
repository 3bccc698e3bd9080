package org.kratomguide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.Resource;

/**
 * A file of the content as it was read.
 *
 * @param name its path below the content folder
 * @param text its text
 */
public record TextFile(String name, String text) {

	/** Reads it as UTF-8. */
	public static TextFile read(String name, Resource resource) {
		try {
			return new TextFile(name, resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read content file " + name, ex);
		}
	}

	/** The language of what it says; {@code sources.yaml} and its like have none. */
	String folder() {
		return this.name.contains("/") ? this.name.substring(0, this.name.indexOf('/')) : "";
	}

	List<String> lines() {
		return this.text.lines().toList();
	}

	/** A fault at a line, from 1. */
	public Fault fault(int line, String what) {
		return new Fault(this.name, line, what);
	}

}
