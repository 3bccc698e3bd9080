package org.kratomguide.directory;

import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON that FindTreatment.gov exports: {@code rows}, each with the columns of
 * the directory, {@code latitude} and {@code longitude}, and {@code services} of which
 * {@code f2} is the category's code and {@code f3} the names of what is offered, parted
 * by semicolons. The layout is known from programs that read it, not from a manual.
 */
final class LocatorExport {

	/** The column for services by their names: lines of category, tab, name. */
	static final String SERVICES = "services";

	/** What the locator lists besides places that treat addiction. */
	private static final Set<String> OTHER_KINDS = Set.of("mh", "hrsa");

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(100_000).maxNestingDepth(20).build())
			.build())
		.build();

	private LocatorExport() {
	}

	static void read(Reader reader, Row.Sink sink) {
		int number = 0;
		try (JsonParser parser = MAPPER.createParser(reader)) {
			if (!findRows(parser)) {
				throw Sheet.noPlaces();
			}
			while (parser.nextToken() == JsonToken.START_OBJECT) {
				number++;
				JsonNode row = parser.readValueAsTree();
				if (!OTHER_KINDS.contains(row.path("typeFacility").asString("").toLowerCase(Locale.ROOT))) {
					sink.place(new Row("JSON", number, cells(row)));
				}
			}
			if (parser.currentToken() != JsonToken.END_ARRAY) {
				throw new RefusedDirectory("Row " + (number + 1) + " of the JSON is not a place.");
			}
		}
		catch (JacksonException ex) {
			throw new RefusedDirectory("The JSON is damaged or cut short after row " + number + ".", ex);
		}
		if (number == 0) {
			throw new RefusedDirectory("The JSON has no rows.");
		}
	}

	private static boolean findRows(JsonParser parser) {
		if (parser.nextToken() == JsonToken.START_ARRAY) {
			return true;
		}
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			boolean rows = "rows".equals(parser.currentName());
			JsonToken value = parser.nextToken();
			if (rows && value == JsonToken.START_ARRAY) {
				return true;
			}
			parser.skipChildren();
		}
		return false;
	}

	private static Map<String, String> cells(JsonNode row) {
		Map<String, String> cells = new HashMap<>();
		row.properties().forEach((property) -> {
			String value = property.getValue().isValueNode() && !property.getValue().isNull()
					? property.getValue().asString().strip() : "";
			if (!value.isEmpty()) {
				cells.put(property.getKey().toLowerCase(Locale.ROOT), value);
			}
		});
		StringBuilder services = new StringBuilder();
		row.path("services").forEach((service) -> {
			for (String name : service.path("f3").asString("").split(";")) {
				services.append(service.path("f2").asString("")).append('\t').append(name.strip()).append('\n');
			}
		});
		cells.put(SERVICES, services.toString());
		return cells;
	}

}
