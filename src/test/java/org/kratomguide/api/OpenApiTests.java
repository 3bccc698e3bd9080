package org.kratomguide.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The document that describes the API tells the truth, and the whole of it. */
@GuideTest
class OpenApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping routes;

	@Test
	void theDocumentIsAnOpenApiDocument() throws IOException {
		assertThat(faultsOf(document())).isEmpty();
		assertThat(document().get("openapi").asString()).startsWith("3.1.");
	}

	@Test
	void itsSchemasAreSchemas() {
		JsonNode schemas = document().get("components").get("schemas");

		assertThat(schemas.size()).isGreaterThan(20);
		schemas.properties()
			.forEach((schema) -> assertThat(metaSchema(schema.getValue())).as(schema.getKey()).isEmpty());
	}

	@Test
	void everyDocumentedAnswerIsWhatTheServerReturns() {
		ApiContract contract = ApiContract.check(document(), Site.at(this.port));

		assertThat(contract.faults()).isEmpty();
		assertThat(contract.answers()).isGreaterThan(60);
	}

	@Test
	void everyRouteIsDocumentedAndNoOther() {
		Set<String> documented = document().get("paths").propertyNames().stream().collect(Collectors.toSet());

		assertThat(routesOfTheServer()).containsExactlyInAnyOrderElementsOf(documented);
	}

	@Test
	void aDocumentThatSaysOtherwiseIsFoundOut() throws IOException {
		ObjectNode wrong = (ObjectNode) document();
		ObjectNode helpline = (ObjectNode) wrong.at("/components/schemas/Helpline/properties");
		helpline.remove("cost");
		((ObjectNode) wrong.at("/components/schemas/Source/properties/year")).put("type", "string");
		((ObjectNode) wrong.at("/components/responses/NotFound/content")).set("text/html", JSON.createObjectNode());
		((ObjectNode) wrong.at("/components/responses/NotFound/content")).remove("application/problem+json");
		((ObjectNode) wrong.at("/components/headers/ETag/schema")).put("pattern", "^W/");

		List<String> faults = ApiContract.check(wrong, Site.at(this.port)).faults();

		assertThat(faults).anyMatch((it) -> it.contains("helplines/us-988") && it.contains("cost"))
			.anyMatch((it) -> it.contains("sources/weiss2021") && it.contains("year"))
			.anyMatch((it) -> it.startsWith("404 of") && it.contains("media type application/problem+json"))
			.anyMatch((it) -> it.contains("header ETag"));
		((ObjectNode) wrong.get("info")).remove("title");
		assertThat(faultsOf(wrong)).isNotEmpty();
	}

	@Test
	void peopleReadOfTheSameAddressesInTheirLanguage() {
		Document english = page("/api");
		Document spanish = page("/es/api");

		assertThat(spanish.select("h3[id]").eachAttr("id")).isEqualTo(english.select("h3[id]").eachAttr("id"));
		assertThat(spanish.select("h3[id]").eachText()).contains("Lo que hay.")
			.doesNotContainAnyElementsOf(english.select("h3[id]").eachText());
		assertThat(spanish.select("dd").eachText()).doesNotContain("Found.", "There is nothing of that name.");
		assertThat(spanish.select("a[href^=/es/api/v1]")).hasSizeGreaterThan(10);
	}

	private Document page(String address) {
		return Jsoup.parse(new String(Site.at(this.port).get(address).body(), StandardCharsets.UTF_8));
	}

	private JsonNode document() {
		return JSON.readTree(new String(Site.at(this.port).get("/api/v1/openapi.json").body(), StandardCharsets.UTF_8));
	}

	private Set<String> routesOfTheServer() {
		return this.routes.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((route) -> route.getPatternValues().stream())
			.filter((pattern) -> pattern.startsWith("/api/v1"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Error> faultsOf(JsonNode document) throws IOException {
		String schema = new ClassPathResource("schemas/openapi-3.1.json").getContentAsString(StandardCharsets.UTF_8);
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(JSON.readTree(schema))
			.validate(document);
	}

	private static List<Error> metaSchema(JsonNode schema) {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
			.validate(schema);
	}

}
