package org.kratomguide.snapshot;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Language;

/**
 * Tells hosts that read such a file which addresses have a file of another name, and what
 * the live guide is to be asked for. Lines that a host does not know it leaves out.
 */
final class RedirectsFile {

	/** What no page of a copy leads to, but somebody may have kept. */
	private static final List<String> UNREACHED = List.of("/handout/view", "/handout/view.pdf", "/api/v1/facilities",
			"/oembed");

	/** Below these there is no end of addresses, and no page. */
	private static final List<String> OPEN = List.of("/find-treatment/", "/h/", "/api/v1/facilities/");

	private RedirectsFile() {
	}

	static String of(Collection<Copy> copies, @Nullable String live) {
		StringBuilder file = new StringBuilder();
		copies.stream()
			.filter((copy) -> copy.file().equals(copy.address().substring(1) + ".json"))
			.forEach((copy) -> file.append("%s /%s 200\n".formatted(copy.address(), copy.file())));
		if (live != null) {
			copies.stream()
				.filter(Copy::isStandIn)
				.forEach((copy) -> file.append(handOver(copy.address(), live + copy.address())));
			UNREACHED.forEach((address) -> file.append(handOver(address, live + address)));
			OPEN.forEach((folder) -> file.append("%s* %s%s:splat 302\n".formatted(folder, live, folder)));
		}
		Arrays.stream(Language.values())
			.map(Language::prefix)
			.filter((prefix) -> !prefix.isEmpty())
			.forEach((prefix) -> file.append("%s/* %s/404.html 404\n".formatted(prefix, prefix)));
		return file.toString();
	}

	/**
	 * Netlify goes by the file unless there is a mark, which Cloudflare does not know.
	 */
	private static String handOver(String from, String to) {
		return "%s %s 302!\n%s %s 302\n".formatted(from, to, from, to);
	}

}
