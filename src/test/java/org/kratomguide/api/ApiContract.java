package org.kratomguide.api;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import org.kratomguide.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a server to an OpenAPI document: asks for every documented answer of every path,
 * and says what is not as the document has it.
 */
final class ApiContract {

	private static final JsonMapper JSON = new JsonMapper();

	private final JsonNode document;

	private final Site site;

	private final List<String> faults = new ArrayList<>();

	private int answers;

	private ApiContract(JsonNode document, Site site) {
		this.document = document;
		this.site = site;
	}

	/** What the server does otherwise. */
	static ApiContract check(JsonNode document, Site site) {
		ApiContract contract = new ApiContract(document, site);
		document.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.get("get")
				.get("responses")
				.propertyNames()
				.forEach((status) -> contract.check(path.getKey(), path.getValue().get("get"), status)));
		return contract;
	}

	List<String> faults() {
		return this.faults;
	}

	int answers() {
		return this.answers;
	}

	private void check(String path, JsonNode operation, String status) {
		JsonNode described = resolve(operation.get("responses").get(status));
		for (HttpResponse<byte[]> response : ask(path, operation, status)) {
			this.answers++;
			String what = status + " of " + response.uri();
			compare(what, status, String.valueOf(response.statusCode()));
			described.path("headers").properties().forEach((header) -> header(what, header, response));
			body(what, described, response);
		}
	}

	/** Asks in every way that should bring an answer of this status. */
	private List<HttpResponse<byte[]>> ask(String path, JsonNode operation, String status) {
		String found = address(path, operation, (parameter) -> parameter.get("example").asString());
		return switch (status) {
			case "200" -> List.of(this.site.get(found));
			case "304" -> List.of(this.site.get(found, "If-None-Match",
					this.site.get(found).headers().firstValue("ETag").orElse("none")));
			case "400" -> parameters(operation).stream()
				.filter((parameter) -> parameter.has("x-bad-example"))
				.map((bad) -> this.site.get(
						address(path, operation, (it) -> it.get((it == bad) ? "x-bad-example" : "example").asString())))
				.toList();
			case "404" -> List.of(this.site.get(address(path, operation, (parameter) -> "none-such")));
			case "406" -> List.of(this.site.get(found, "Accept", "image/png"));
			default -> throw new AssertionError("Nobody knows how to bring about " + status);
		};
	}

	private String address(String path, JsonNode operation, Function<JsonNode, String> value) {
		StringBuilder address = new StringBuilder(path);
		String sign = "?";
		for (JsonNode parameter : parameters(operation)) {
			String name = parameter.get("name").asString();
			String given = URLEncoder.encode(value.apply(parameter), StandardCharsets.UTF_8);
			if (parameter.get("in").asString().equals("path")) {
				String part = "{" + name + "}";
				address.replace(address.indexOf(part), address.indexOf(part) + part.length(), given);
			}
			else {
				address.append(sign).append(name).append('=').append(given);
				sign = "&";
			}
		}
		return address.toString();
	}

	private List<JsonNode> parameters(JsonNode operation) {
		return operation.path("parameters").valueStream().map(this::resolve).toList();
	}

	private void header(String what, Map.Entry<String, JsonNode> header, HttpResponse<byte[]> response) {
		String value = response.headers().firstValue(header.getKey()).orElse(null);
		if (value == null) {
			this.faults.add(what + " lacks the header " + header.getKey());
		}
		else {
			validate(what + " header " + header.getKey(), resolve(header.getValue()).get("schema"),
					JSON.valueToTree(value));
		}
	}

	private void body(String what, JsonNode described, HttpResponse<byte[]> response) {
		String text = new String(response.body(), StandardCharsets.UTF_8);
		if (!described.has("content")) {
			compare(what + " body", "", text);
			return;
		}
		String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
		@Nullable JsonNode content = described.get("content").get(type);
		if (content == null) {
			this.faults.add(what + " has the media type " + type);
		}
		else {
			validate(what, content.get("schema"), type.endsWith("json") ? JSON.readTree(text) : JSON.valueToTree(text));
		}
	}

	/** The schema may refer to others, so they come with it. */
	private void validate(String what, JsonNode schema, JsonNode value) {
		ObjectNode whole = ((ObjectNode) schema).deepCopy();
		whole.set("components", this.document.get("components"));
		SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(whole)
			.validate(value, (context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.forEach((error) -> this.faults.add(what + ": " + error));
	}

	private void compare(String what, String documented, String found) {
		if (!documented.equals(found)) {
			this.faults.add(what + " is " + found);
		}
	}

	private JsonNode resolve(JsonNode node) {
		return Operation.resolve(this.document, node);
	}

}
