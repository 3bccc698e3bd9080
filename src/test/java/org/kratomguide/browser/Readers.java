package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import com.microsoft.playwright.Browser;
import org.assertj.core.api.SoftAssertions;
import org.kratomguide.Site;

/**
 * The readers of one test: each begins with an empty browser, and all leave at its end.
 */
final class Readers implements AutoCloseable {

	private final Browser browser;

	private final Supplier<SecondBrowser> second;

	private final Site site;

	private final List<Reader> readers = new ArrayList<>();

	Readers(Browser browser, Supplier<SecondBrowser> second, Site site) {
		this.browser = browser;
		this.second = second;
		this.site = site;
	}

	Reader with(Setting setting) {
		Reader reader = new Reader(this.browser, this.site, setting);
		this.readers.add(reader);
		return reader;
	}

	/**
	 * Opens every page of the guide, half of them in a second browser at the same time.
	 * For checks that look at one page after another and keep nothing in between.
	 */
	void readEverything(Setting setting, Reader.PageCheck check) {
		List<String> pages = List.copyOf(this.site.pages().keySet());
		SoftAssertions all = new SoftAssertions();
		SoftAssertions others = new SoftAssertions();
		Future<?> rest = this.second.get().submit((browser) -> {
			try (Reader reader = new Reader(browser, this.site, setting)) {
				reader.read(pages.subList(pages.size() / 2, pages.size()), others, check);
			}
		});
		with(setting).read(pages.subList(0, pages.size() / 2), all, check);
		try {
			rest.get();
		}
		catch (ExecutionException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		all.assertAlso(others);
		all.assertAll();
	}

	@Override
	public void close() {
		this.readers.forEach(Reader::close);
	}

}
