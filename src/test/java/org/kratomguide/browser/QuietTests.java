package org.kratomguide.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** That the guide tells nobody and keeps nothing, as its page on privacy says. */
@BrowserTest
class QuietTests {

	static final String KEPT = """
			async () => ({
				cookies: document.cookie.length,
				local: localStorage.length,
				session: sessionStorage.length,
				databases: (await indexedDB.databases()).length,
				caches: (await caches.keys()).length,
				workers: (await navigator.serviceWorker.getRegistrations()).length,
			})""";

	static final Map<String, Integer> NOTHING = Map.of("cookies", 0, "local", 0, "session", 0, "databases", 0, "caches",
			0, "workers", 0);

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "WITHOUT_SCRIPTS" })
	void nothingIsAskedOfAnyOtherSiteAndNothingIsKept(Setting setting, Readers readers) {
		Reader reader = readers.with(setting);
		List<String> requests = requestsElsewhere(reader);
		List<String> complaints = complaints(reader);

		reader.readEverything((softly, page, where) -> {
			softly.assertThat(requests).as(where).isEmpty();
			requests.clear();
			softly.assertThat(reader.context().cookies()).as(where).isEmpty();
			if (setting != Setting.WITHOUT_SCRIPTS) {
				softly.assertThat(page.evaluate(KEPT)).as(where).isEqualTo(NOTHING);
				softly.assertThat(complaints).as(where + ": what the browser complains of").isEmpty();
				complaints.clear();
			}
		});
	}

	@Test
	void noiseIsHeard(Readers readers) {
		Reader reader = readers.with(Setting.PHONE);
		List<String> requests = requestsElsewhere(reader);
		List<String> complaints = complaints(reader);
		Page page = reader.open("/");
		page.evaluate("() => { document.cookie = 'a=b'; localStorage.a = 'b'; }");
		page.evaluate(
				"() => { const it = new Image(); document.body.append(it); it.src = 'https://example.org/a.png'; }");
		page.waitForCondition(() -> !complaints.isEmpty());

		assertThat(complaints.get(0)).contains("Content Security Policy");
		assertThat((Map<?, ?>) page.evaluate(KEPT)).isNotEqualTo(NOTHING);
		assertThat(reader.context().cookies()).hasSize(1);
		page.navigate(reader.root().replace("localhost", "127.0.0.1"));
		assertThat(requests).isNotEmpty();
	}

	private static List<String> requestsElsewhere(Reader reader) {
		List<String> requests = new ArrayList<>();
		reader.context().onRequest((request) -> {
			if (!request.url().startsWith(reader.root() + "/")) {
				requests.add(request.url());
			}
		});
		return requests;
	}

	private static List<String> complaints(Reader reader) {
		List<String> complaints = new ArrayList<>();
		reader.context().onConsoleMessage((message) -> complaints.add(message.text()));
		reader.context().onWebError((error) -> complaints.add(error.error()));
		return complaints;
	}

}
