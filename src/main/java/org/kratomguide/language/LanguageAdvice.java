package org.kratomguide.language;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the same page in the other languages on every page. */
@ControllerAdvice
class LanguageAdvice {

	private final Paths paths;

	LanguageAdvice(Paths paths) {
		this.paths = paths;
	}

	/**
	 * The page in each language that has it, its own too; nothing where it has one only.
	 */
	@ModelAttribute("translations")
	List<Translation> translations(HttpServletRequest request) {
		String english = request.getRequestURI();
		List<Translation> translations = Arrays.stream(Language.values())
			.filter((language) -> language.call(() -> this.paths.has(english)))
			.map((language) -> new Translation(language, language.call(() -> this.paths.local(english))))
			.toList();
		return (translations.size() > 1) ? translations : List.of();
	}

	/**
	 * A page in one language.
	 *
	 * @param language the language
	 * @param address its address
	 */
	record Translation(Language language, String address) {

		/** Whether it is the one being read. */
		public boolean isCurrent() {
			return this.language == Language.current();
		}

	}

}
