package org.kratomguide.api;

import java.util.List;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;

/**
 * One thing that can be asked of the API, ready for the template.
 *
 * @param path the address, with its parameters in braces
 * @param id its name, for links to it
 * @param summary what it answers, in a sentence
 * @param example an address to try
 * @param parameters what can be given
 * @param responses what comes back
 */
record Operation(String path, String id, String summary, String example, List<Parameter> parameters,
		List<Response> responses) {

	/**
	 * All that can be asked.
	 * @param words says a sentence of the document in the reader's language
	 */
	static List<Operation> allOf(JsonNode document, UnaryOperator<String> words) {
		return document.get("paths").properties().stream().map((path) -> {
			JsonNode get = path.getValue().get("get");
			List<Parameter> parameters = get.path("parameters")
				.valueStream()
				.map((it) -> Parameter.of(resolve(document, it), words))
				.toList();
			return new Operation(path.getKey(), get.get("operationId").asString(),
					words.apply(get.get("summary").asString()), example(path.getKey(), parameters), parameters,
					get.get("responses")
						.properties()
						.stream()
						.map((it) -> Response.of(it.getKey(), resolve(document, it.getValue()), words))
						.toList());
		}).toList();
	}

	/** With what must be given, and nothing more. */
	private static String example(String path, List<Parameter> parameters) {
		String example = path;
		for (Parameter parameter : parameters) {
			String part = "{" + parameter.name() + "}";
			if (path.contains(part)) {
				example = example.replace(part, parameter.example());
			}
			else if (parameter.required()) {
				example += (example.contains("?") ? "&" : "?") + parameter.name() + "=" + parameter.example();
			}
		}
		return example;
	}

	/** What a reference inside the document leads to. */
	static JsonNode resolve(JsonNode document, JsonNode node) {
		return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
	}

	/** Something that can be given. */
	record Parameter(String name, boolean required, String description, String example) {

		static Parameter of(JsonNode node, UnaryOperator<String> words) {
			return new Parameter(node.get("name").asString(), node.path("required").asBoolean(false),
					words.apply(node.get("description").asString()), node.path("example").asString(""));
		}

	}

	/** Something that can come back. */
	record Response(String status, String description, String types) {

		static Response of(String status, JsonNode node, UnaryOperator<String> words) {
			return new Response(status, words.apply(node.get("description").asString()),
					String.join(", ", node.path("content").propertyNames()));
		}

	}

}
