package org.kratomguide.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;

/**
 * The one browser of a test run. One that the machine already has is taken first, since
 * Playwright's own is a large download and some networks refuse it.
 */
final class Chromium implements AutoCloseable {

	static final String MISSING = "NO BROWSER, SO THE BROWSER TESTS DO NOT RUN: apt-get install chromium, or set CHROME_PATH";

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium");

	/**
	 * No sandbox, because containers seldom allow one and only our own pages are opened;
	 * the rest keeps the browser from calling home.
	 */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final @Nullable Playwright playwright;

	private final @Nullable Browser browser;

	private Chromium(@Nullable Playwright playwright, @Nullable Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/** Says it once and loudly when there is no browser to start. */
	@SuppressWarnings("SystemOut")
	static Chromium start() {
		Optional<Path> installed = find(System.getenv());
		try {
			Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment(installed)));
			return launch(playwright, installed);
		}
		catch (RuntimeException ex) {
			System.err.printf("%s (%.200s)%n", MISSING, ex.toString().replaceAll("\\s+", " "));
			return new Chromium(null, null);
		}
	}

	private static Optional<Path> find(Map<String, String> environment) {
		return Stream.concat(Stream.ofNullable(environment.get("CHROME_PATH")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Map<String, String> environment(Optional<Path> installed) {
		Map<String, String> environment = new HashMap<>(System.getenv());
		installed.ifPresent((path) -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
		return environment;
	}

	private static Chromium launch(Playwright playwright, Optional<Path> installed) {
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
		installed.ifPresent(options::setExecutablePath);
		try {
			return new Chromium(playwright, playwright.chromium().launch(options));
		}
		catch (RuntimeException ex) {
			playwright.close();
			throw ex;
		}
	}

	boolean isRunning() {
		return this.browser != null;
	}

	Browser browser() {
		if (this.browser == null) {
			throw new IllegalStateException(MISSING);
		}
		return this.browser;
	}

	@Override
	public void close() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

}
