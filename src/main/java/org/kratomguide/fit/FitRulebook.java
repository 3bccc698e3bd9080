package org.kratomguide.fit;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.kratomguide.language.Language;
import org.springframework.stereotype.Component;

/** The rules in force. They are read from the content at start-up and live in memory. */
@Component
public class FitRulebook {

	private final Map<Language, FitRules> rules = new ConcurrentHashMap<>();

	/** Puts checked rules in force, in the words of a language. */
	public void use(Language language, FitRules rules) {
		this.rules.put(language, rules);
	}

	/** The rules in force; no reader is let in before there are some. */
	public FitRules rules() {
		return Objects.requireNonNull(this.rules.get(Language.current()));
	}

}
