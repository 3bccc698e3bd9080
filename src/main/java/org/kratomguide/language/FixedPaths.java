package org.kratomguide.language;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The addresses of what is no page of the content, from the files that list them. */
@Component
class FixedPaths implements PathSource {

	@Override
	public Map<String, String> paths() {
		ResourceBundle english = list(Language.ENGLISH);
		ResourceBundle local = list(Language.current());
		return english.keySet().stream().collect(Collectors.toMap(english::getString, local::getString));
	}

	private static ResourceBundle list(Language language) {
		return ResourceBundle.getBundle("paths", language.locale(), Words.NO_FALLBACK);
	}

}
