package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import org.kratomguide.Site;

/**
 * The readers of one test: each begins with an empty browser, and all leave at its end.
 */
final class Readers implements AutoCloseable {

	private final Browser browser;

	private final Site site;

	private final List<Reader> readers = new ArrayList<>();

	Readers(Browser browser, Site site) {
		this.browser = browser;
		this.site = site;
	}

	Reader with(Setting setting) {
		Reader reader = new Reader(this.browser, this.site, setting);
		this.readers.add(reader);
		return reader;
	}

	@Override
	public void close() {
		this.readers.forEach(Reader::close);
	}

}
