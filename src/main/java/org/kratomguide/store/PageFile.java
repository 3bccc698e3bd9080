package org.kratomguide.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * All pages in a file, for the next start. There are two: one that the build made and
 * packed with the guide, and one that the guide puts down whenever it has made all pages.
 */
final class PageFile {

	private static final Logger LOG = LoggerFactory.getLogger(PageFile.class);

	private static final Resource PACKAGED = new ClassPathResource("pages");

	private final Path path;

	private final String settings;

	private final Resource packaged;

	/**
	 * Names the file; nothing is written or read yet.
	 * @param path where it is, or empty for nowhere
	 * @param settings what pages depend on besides the content; pages that were made
	 * under others are as good as none
	 */
	PageFile(String path, String settings) {
		this(path, settings, PACKAGED);
	}

	PageFile(String path, String settings, Resource packaged) {
		this.path = Path.of(path);
		this.settings = settings;
		this.packaged = packaged;
	}

	/**
	 * Replaces the file at once. Where that is impossible, it says so in the log: the
	 * next start takes longer, and nothing else is worse.
	 */
	void write(MadePages pages) {
		if (isNowhere()) {
			return;
		}
		try {
			Path folder = Objects.requireNonNull(this.path.toAbsolutePath().getParent());
			Path begun = Files.createTempFile(Files.createDirectories(folder), "pages", ".new");
			try {
				PageStream.Head packed = head(this.packaged);
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun))) {
					PageStream.write(out, PageStream.Head.now(this.settings, packed.made(), pages), pages.pages());
				}
				Files.move(begun, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
			finally {
				Files.deleteIfExists(begun);
			}
		}
		catch (IOException ex) {
			LOG.warn("The pages could not be put down for the next start: {}", ex.toString());
		}
	}

	/**
	 * The pages of the last run, unless those that came with this version of the guide
	 * are of a newer one; or none, where there is no good file. They are said to be of a
	 * content only if the same build made them: words outside of the content may have
	 * changed. Where none came with the guide, one build cannot be told from another.
	 */
	MadePages read() {
		FileSystemResource own = new FileSystemResource(this.path);
		PageStream.Head ownHead = isNowhere() ? PageStream.Head.NONE : head(own);
		PageStream.Head packedHead = head(this.packaged);
		boolean ownFits = ownHead.isMadeUnder(this.settings);
		boolean packedFits = packedHead.isMadeUnder(this.settings);
		boolean sameBuild = ownHead.build() == packedHead.made();
		if (ownFits && (sameBuild || !packedFits)) {
			boolean known = sameBuild && packedHead.made() != 0;
			return new MadePages(known ? ownHead.content() : "", ownHead.day(), pages(own));
		}
		return packedFits ? new MadePages(packedHead.content(), packedHead.day(), pages(this.packaged))
				: MadePages.NONE;
	}

	private boolean isNowhere() {
		return this.path.toString().isEmpty();
	}

	private static PageStream.Head head(Resource file) {
		if (!file.exists()) {
			return PageStream.Head.NONE;
		}
		try (InputStream in = file.getInputStream()) {
			return PageStream.readHead(in);
		}
		catch (IOException | RuntimeException ex) {
			LOG.warn("The pages that were put down cannot be read: {}", ex.toString());
			return PageStream.Head.NONE;
		}
	}

	private static Map<String, StoredPage> pages(Resource file) {
		try (InputStream in = file.getInputStream()) {
			return PageStream.read(in);
		}
		catch (IOException | RuntimeException ex) {
			LOG.warn("The pages that were put down cannot be read: {}", ex.toString());
			return Map.of();
		}
	}

}
