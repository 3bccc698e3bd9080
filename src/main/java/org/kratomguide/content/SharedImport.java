package org.kratomguide.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.kratomguide.link.PageVersions;
import org.kratomguide.link.Version;
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

	private final PageVersions versions;

	SharedImport(Turns turns, ContentImport contentImport, PageVersions versions) {
		this.turns = turns;
		this.contentImport = contentImport;
		this.versions = versions;
	}

	/**
	 * Imports in one's turn.
	 * @return the version of the content, by which other nodes know it
	 */
	@Transactional
	public String run(List<Content> contents) {
		this.turns.take(Part.CONTENT);
		this.contentImport.run(contents);
		String version = version(contents, this.versions.findCurrentVersions());
		this.turns.write(Part.CONTENT, version);
		return version;
	}

	/**
	 * Of everything that pages say: their text, and since when it has been so in this
	 * database.
	 */
	private static String version(List<Content> contents, List<Version> seen) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Stream<String> files = contents.stream()
				.flatMap((content) -> Stream.concat(content.files().stream(), content.registries().files().stream()))
				.map((file) -> file.name() + "\0" + file.text() + "\0");
			Stream<String> days = seen.stream().map((page) -> page.address() + "\0" + page.id() + page.firstSeen());
			Stream.concat(files, days).sorted().forEach((part) -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
