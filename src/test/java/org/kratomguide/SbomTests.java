package org.kratomguide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The list of what the guide is made of, as it goes into the jar. */
class SbomTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Path FILE = Path.of("target/classes/META-INF/sbom/application.cdx.json");

	private String text = "";

	private JsonNode sbom = JSON.nullNode();

	/**
	 * Maven does not write it when it is told to stay offline, which a build server is
	 * not.
	 */
	@BeforeEach
	void read() throws IOException {
		assumeThat(Files.exists(FILE) || System.getenv("CI") != null).as("made with Maven online").isTrue();
		this.text = Files.readString(FILE);
		this.sbom = JSON.readTree(this.text);
	}

	/** As {@code group:artifact[:classifier]:version}, told by Maven itself. */
	private static Set<String> runtime() throws IOException {
		return Files.readAllLines(Path.of("target/runtime-dependencies.txt"))
			.stream()
			.map((line) -> line.replaceAll("\u001B\\[[\\d;]*m", "").strip())
			.filter((line) -> line.matches("\\S+:\\S+:jar:.*"))
			.map((line) -> line.replaceFirst("\\s.*", "").replaceFirst(":jar:", ":").replaceFirst(":[a-z]+$", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> listed() {
		return this.sbom.get("components")
			.valueStream()
			.map((component) -> component.get("group").asString() + ":" + component.get("name").asString() + ":"
					+ component.get("version").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void listsWhatIsInTheJarAndNothingElse() throws IOException {
		assertThat(runtime()).hasSizeGreaterThan(100);
		assertThat(listed()).isEqualTo(runtime());
		assertThat(listed()).anyMatch((it) -> it.startsWith("org.eclipse.jetty:jetty-server:"))
			.noneMatch((it) -> it.contains("junit") || it.contains("playwright") || it.contains("assertj"));
	}

	@Test
	void saysHowEachMayBeUsedAndWhatItDependsOn() {
		assertThat(this.sbom.get("components").valueStream()).allSatisfy(
				(component) -> assertThat(component.path("licenses").size()).as(component.get("purl").asString())
					.isPositive());
		assertThat(this.sbom.get("components").valueStream()).allSatisfy((component) -> assertThat(
				component.get("hashes").valueStream().map((hash) -> hash.get("alg").asString()))
			.contains("SHA-256"));
		Map<String, Integer> dependencies = this.sbom.get("dependencies")
			.valueStream()
			.collect(Collectors.toMap((it) -> it.get("ref").asString(), (it) -> it.path("dependsOn").size()));
		assertThat(dependencies.get(this.sbom.at("/metadata/component/bom-ref").asString())).isGreaterThan(20);
	}

	@Test
	void isTheSameForTheSameBuildAndTellsNothingOfWhereItWasMade() {
		assertThat(this.sbom.has("serialNumber")).isFalse();
		assertThat(this.sbom.at("/metadata/timestamp").isMissingNode()).isTrue();
		assertThat(this.text).doesNotContain("file:", System.getProperty("user.home") + "/",
				Path.of("").toAbsolutePath().toString(), "localhost");
		assertThat(this.sbom.get("metadata").toString()).doesNotContain("spring");
	}

	@Test
	void isAsTheSchemaHasIt() throws IOException {
		List<String> errors;
		try (InputStream schema = resource("/bom-" + this.sbom.get("specVersion").asString() + ".schema.json")) {
			errors = SchemaRegistry
				.withDefaultDialect(SpecificationVersion.DRAFT_7,
						(registry) -> registry
							.schemaIdResolvers((ids) -> ids.mapPrefix("http://cyclonedx.org/schema/", "classpath:")))
				.getSchema(schema)
				.validate(this.sbom)
				.stream()
				.map(Object::toString)
				.toList();
		}

		assertThat(errors).isEmpty();
	}

	private static InputStream resource(String name) {
		return Objects.requireNonNull(SbomTests.class.getResourceAsStream(name), name);
	}

}
