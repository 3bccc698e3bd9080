package org.kratomguide.helpline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kratomguide.language.Language;

/**
 * A country and its helplines.
 *
 * @param id the fragment that links to it
 * @param name its name
 * @param helplines its helplines, the most urgent first
 */
public record Country(String id, String name, List<Helpline> helplines) {

	/** Groups helplines by country, keeping their order. */
	public static List<Country> group(List<Helpline> helplines) {
		Map<String, List<Helpline>> byCode = new LinkedHashMap<>();
		helplines
			.forEach((helpline) -> byCode.computeIfAbsent(helpline.getLine().country(), (code) -> new ArrayList<>())
				.add(helpline));
		return byCode.entrySet()
			.stream()
			.map((entry) -> new Country(entry.getKey().toLowerCase(Locale.ROOT),
					new Locale.Builder().setRegion(entry.getKey())
						.build()
						.getDisplayCountry(Language.current().locale()),
					List.copyOf(entry.getValue())))
			.toList();
	}

}
