package org.kratomguide.browser;

import java.util.Collection;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.kratomguide.Site;

/** One reader with one tab open on the guide. */
final class Reader implements AutoCloseable {

	private static final int PATIENCE = 15_000;

	private final Site site;

	private final Setting setting;

	private final BrowserContext context;

	private final Page page;

	Reader(Browser browser, Site site, Setting setting) {
		this.site = site;
		this.setting = setting;
		this.context = browser.newContext(setting.options().setBaseURL(site.root()));
		this.context.setDefaultTimeout(PATIENCE);
		this.page = this.context.newPage();
	}

	String root() {
		return this.site.root();
	}

	BrowserContext context() {
		return this.context;
	}

	Page page() {
		return this.page;
	}

	Page open(String address) {
		this.page.navigate(address);
		return this.page;
	}

	/**
	 * Opens every page of the guide in turn. A fault is reported with its page and
	 * setting and does not keep the other pages from being looked at.
	 */
	void readEverything(PageCheck check) {
		SoftAssertions.assertSoftly((softly) -> read(this.site.pages().keySet(), softly, check));
	}

	/** The same with some of the pages; the faults are kept for later. */
	void read(Collection<String> addresses, SoftAssertions faults, PageCheck check) {
		addresses.forEach((address) -> check.check(faults, open(address), where(address)));
	}

	String where(String address) {
		return address + " (" + this.setting + ")";
	}

	@Override
	public void close() {
		this.context.close();
	}

	interface PageCheck {

		void check(SoftAssertions softly, Page page, String where);

	}

}
