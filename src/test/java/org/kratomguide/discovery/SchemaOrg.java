package org.kratomguide.discovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.springframework.core.io.ClassPathResource;

/** The vocabulary of schema.org: what types there are, and what each can say. */
final class SchemaOrg {

	private static final String ROOT = "https://schema.org/";

	private final Map<String, List<String>> parents = new HashMap<>();

	private final Map<String, List<String>> properties = new HashMap<>();

	private final List<String> faults = new ArrayList<>();

	SchemaOrg() throws IOException {
		new ClassPathResource("schemas/schema-org-terms.tsv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\t", -1))
			.forEach((row) -> {
				this.parents.put(row[0], Arrays.asList(row[1].split(",")));
				this.properties.put(row[0], Arrays.asList(row[2].split(",")));
			});
	}

	/** What in expanded JSON-LD is not of this vocabulary, or not where it is. */
	List<String> faults(JsonArray expanded) {
		this.faults.clear();
		expanded.forEach(this::check);
		return List.copyOf(this.faults);
	}

	private void check(JsonValue value) {
		if (value instanceof JsonArray array) {
			array.forEach(this::check);
		}
		else if (value instanceof JsonObject object && !object.containsKey("@value")) {
			if (object.containsKey("@list")) {
				check(object.get("@list"));
				return;
			}
			Set<String> known = new HashSet<>();
			if (object.containsKey("@type")) {
				object.getJsonArray("@type").forEach((type) -> learn(name(((JsonString) type).getString()), known));
			}
			object.forEach((property, content) -> {
				if (!property.startsWith("@")) {
					if (!known.contains(name(property))) {
						this.faults.add(property + " in " + object.get("@type"));
					}
					check(content);
				}
			});
		}
	}

	private void learn(String type, Set<String> known) {
		if (!this.parents.containsKey(type)) {
			this.faults.add("no type " + type);
			return;
		}
		known.addAll(this.properties.get(type));
		this.parents.get(type).stream().filter((parent) -> !parent.isEmpty()).forEach((parent) -> learn(parent, known));
	}

	private static String name(String iri) {
		return iri.startsWith(ROOT) ? iri.substring(ROOT.length()) : "?" + iri;
	}

}
