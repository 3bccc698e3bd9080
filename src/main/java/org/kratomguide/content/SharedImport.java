package org.kratomguide.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.kratomguide.node.Part;
import org.kratomguide.node.Turns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The import where several nodes start at once: one after another, and those who come
 * later find nothing left to write.
 */
@Component
class SharedImport {

	private final Turns turns;

	private final ContentImport contentImport;

	SharedImport(Turns turns, ContentImport contentImport) {
		this.turns = turns;
		this.contentImport = contentImport;
	}

	/**
	 * Imports in one's turn.
	 * @return the version of the content, by which other nodes know it
	 */
	@Transactional
	public String run(List<Content> contents) {
		this.turns.take(Part.CONTENT);
		this.contentImport.run(contents);
		String version = version(contents);
		this.turns.write(Part.CONTENT, version);
		return version;
	}

	private static String version(List<Content> contents) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			contents.stream()
				.flatMap((content) -> Stream.concat(content.files().stream(), content.registries().files().stream()))
				.map((file) -> file.name() + "\0" + file.text() + "\0")
				.sorted()
				.forEach((file) -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
