package org.kratomguide.directory;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** All codes while a directory is read; it grows with what the directory brings. */
final class CodeBook {

	private static final int LONGEST = 200;

	private static final Pattern BETWEEN = Pattern.compile("[\\s*;,]+");

	private final Map<String, ServiceCode> codes = new LinkedHashMap<>();

	private final Map<String, ServiceCode> byName = new HashMap<>();

	private final Map<String, Integer> unknown = new TreeMap<>();

	CodeBook(List<ServiceCode> known) {
		known.forEach((code) -> {
			this.codes.put(code.getCode(), code);
			this.byName.put(nameKey(code.getCategory(), code.getName()), code);
		});
	}

	/** Takes over an explanation. */
	void explain(Row row) {
		String code = row.get("service_code");
		if (!code.isEmpty() && code.length() <= LONGEST) {
			find(code).explain(row.get("service_name"), row.get("category_code"), row.get("category_name"));
		}
	}

	/** What a row offers. */
	BitSet services(Row row) {
		BitSet services = new BitSet();
		for (String token : BETWEEN.split(row.get("service_code_info"))) {
			if (!token.isEmpty() && token.length() <= LONGEST) {
				set(services, token, this.codes.get(token));
			}
		}
		row.get(LocatorExport.SERVICES).lines().forEach((line) -> {
			String[] parts = line.split("\t", 2);
			if (parts.length == 2 && !parts[1].isEmpty() && parts[1].length() <= LONGEST - 20
					&& parts[0].length() < 20) {
				set(services, parts[0] + ": " + parts[1], this.byName.get(nameKey(parts[0], parts[1])));
			}
		});
		return services;
	}

	private void set(BitSet services, String token, @Nullable ServiceCode known) {
		ServiceCode code = (known != null) ? known : find(token);
		if (!code.isKnown()) {
			this.unknown.merge(code.getCode(), 1, Integer::sum);
		}
		services.set(code.getBit());
	}

	private ServiceCode find(String code) {
		return this.codes.computeIfAbsent(code, (it) -> new ServiceCode(this.codes.size(), it));
	}

	Collection<ServiceCode> all() {
		return this.codes.values();
	}

	/** The codes that are explained nowhere, each with how many places have it. */
	Map<String, Integer> unknown() {
		Map<String, Integer> left = new TreeMap<>(this.unknown);
		left.keySet().removeIf((code) -> find(code).isKnown());
		return left;
	}

	private static String nameKey(String category, String name) {
		return category + " " + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
	}

}
