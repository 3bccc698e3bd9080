package org.kratomguide.store;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/** What the operator has set and pages depend on. */
final class PageSettings {

	private PageSettings() {
	}

	/** All of it in one line. The store and the limits change no page. */
	static String of(Binder binder) {
		Map<String, Object> guide = new TreeMap<>(
				binder.bind("guide", Bindable.mapOf(String.class, Object.class)).orElse(Map.of()));
		guide.keySet().removeIf((name) -> name.matches("(store|limits|database)(\\..*)?"));
		guide.put("at", binder.bind("server.servlet.context-path", String.class).orElse("/"));
		return guide.toString();
	}

}
