package org.kratomguide.container;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.kratomguide.GuideApplication;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The files for containers say of the guide what is true of it, and of each other. */
@GuideTest
class ContainerFilesTests {

	private static final int JAVA = 25;

	private static final Dockerfile IMAGE = Dockerfile.read();

	private static final JsonNode COMPOSE = read("compose.yaml").get(0);

	private static final List<JsonNode> CLUSTER = read("deploy/kubernetes.yaml");

	private static final JsonNode POD = object("Deployment").at("/spec/template/spec");

	private static final JsonNode CONTAINER = POD.at("/containers/0");

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private ApplicationContext guide;

	@Test
	void itIsBuiltWithAndRunsOnOneJava() throws IOException {
		assertThat(IMAGE.all("FROM")).containsExactly("eclipse-temurin:" + JAVA + "-jdk-noble AS build",
				"eclipse-temurin:" + JAVA + "-jre-noble");
		assertThat(Files.readString(Path.of("docs/containers.md"))).contains("JDK " + JAVA);
	}

	@Test
	void javaRunsWithTheCacheOfTheTrainingAndWithoutAShell() {
		List<String> command = IMAGE.only("ENTRYPOINT").arguments();

		assertThat(command).containsExactly("java", "-XX:AOTCache=/app/guide.aot", "-jar", "/app/guide.jar");
		String training = String.join(" ", command).replace("AOTCache=", "AOTCacheOutput=");
		assertThat(IMAGE.all("RUN")).anyMatch((run) -> run.startsWith(training + " --spring.profiles.active=training"))
			.anyMatch((run) -> run.contains("--application-filename guide.jar"));
		assertThat(IMAGE.only("STOPSIGNAL").rest()).isEqualTo("SIGTERM");
	}

	@Test
	void itRunsAsOneUserWhoIsNotRoot() {
		String user = IMAGE.only("USER").rest().replaceFirst(":.*", "");

		assertThat(Integer.parseInt(user)).isGreaterThanOrEqualTo(10_000);
		assertThat(IMAGE.all("RUN").get(2)).contains("useradd --system --uid " + user, "--home-dir /data");
		assertThat(POD.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
		assertThat(POD.at("/securityContext/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
		for (String id : List.of("runAsUser", "runAsGroup", "fsGroup")) {
			assertThat(POD.at("/securityContext/" + id).asString()).as(id).isEqualTo(user);
		}
	}

	@Test
	void onlyDataAndTmpAreWritten() throws IOException {
		Properties settings = settings();

		assertThat(IMAGE.only("VOLUME").rest()).isEqualTo("/data");
		assertThat(IMAGE.all("WORKDIR")).last().isEqualTo("/");
		assertThat(settings.getProperty("spring.datasource.url")).contains(":file:./data/");

		JsonNode service = COMPOSE.at("/services/guide");
		assertThat(service.at("/read_only").asBoolean()).isTrue();
		assertThat(words(service.at("/volumes"))).containsExactly("pages:/data");
		assertThat(words(service.at("/tmpfs"))).singleElement().asString().startsWith("/tmp:exec");

		assertThat(CONTAINER.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
		assertThat(CONTAINER.at("/volumeMounts").findValuesAsString("mountPath")).containsExactly("/data", "/tmp");
		assertThat(CONTAINER.at("/volumeMounts").findValuesAsString("name"))
			.isEqualTo(POD.at("/volumes").findValuesAsString("name"));
	}

	@Test
	void nobodyGetsMoreRightsThanHeNeeds() {
		assertThat(CONTAINER.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
		assertThat(words(CONTAINER.at("/securityContext/capabilities/drop"))).containsExactly("ALL");
		assertThat(POD.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
		assertThat(COMPOSE.at("/services")).isNotEmpty().allSatisfy((service) -> {
			assertThat(words(service.at("/cap_drop"))).containsExactly("ALL");
			assertThat(words(service.at("/security_opt"))).contains("no-new-privileges:true");
			assertThat(service.at("/read_only").asBoolean()).isTrue();
			assertThat(service.has("privileged")).isFalse();
		});
		assertThat(COMPOSE.at("/services/database/ports").isMissingNode()).isTrue();
		assertThat(COMPOSE.at("/networks/back/internal").asBoolean()).isTrue();
	}

	@Test
	void thePortsAreThoseOfTheGuide() throws IOException {
		String port = settings().getProperty("server.port");
		String management = settings().getProperty("management.server.port");

		assertThat(IMAGE.only("EXPOSE").rest()).isEqualTo(port);
		assertThat(COMPOSE.at("/services/guide/ports/0").asString()).startsWith("127.0.0.1:").endsWith(":" + port);
		assertThat(CONTAINER.at("/ports").findValuesAsString("containerPort")).containsExactly(port, management);
		assertThat(CONTAINER.at("/ports").findValuesAsString("name")).containsExactly("http", "management");
		assertThat(object("Service").at("/spec/ports/0/targetPort").asString()).isEqualTo("http");
		assertThat(object("Service").at("/spec/ports")).hasSize(1);
	}

	@Test
	void theProbesAreAnswered() throws IOException {
		for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
			JsonNode get = CONTAINER.at("/" + probe + "/httpGet");
			assertThat(get.at("/port").asString()).isEqualTo("management");
			assertThat(Site.at(this.managementPort).get(get.at("/path").asString()).statusCode()).as(probe)
				.isEqualTo(200);
		}
		assertThat(settings().getProperty("management.server.address")).isEqualTo("127.0.0.1");
		assertThat(object("ConfigMap").at("/data/MANAGEMENT_SERVER_ADDRESS").asString()).isEqualTo("0.0.0.0");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void theHealthCheckTellsAGuideThatRunsFromNone() throws Exception {
		assertThat(healthCheck(this.managementPort)).isZero();
		assertThat(healthCheck(1)).isNotZero();
	}

	private static int healthCheck(int port) throws Exception {
		ProcessBuilder check = new ProcessBuilder(IMAGE.only("HEALTHCHECK").arguments()).redirectErrorStream(true)
			.redirectOutput(new File("target/healthcheck.log"));
		check.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(port));
		return check.start().waitFor();
	}

	@Test
	void anUpdateLeavesNoReaderAlone() {
		JsonNode deployment = object("Deployment").at("/spec");

		assertThat(deployment.at("/replicas").asInt()).isGreaterThan(1);
		assertThat(deployment.at("/strategy/rollingUpdate/maxUnavailable").asString()).isEqualTo("0");
		assertThat(object("PodDisruptionBudget").at("/spec/maxUnavailable").asInt()).isEqualTo(1);
		int wait = CONTAINER.at("/lifecycle/preStop/exec/command/1").asInt();
		int phase = 30;
		assertThat(this.guide.getEnvironment().getProperty("spring.lifecycle.timeout-per-shutdown-phase"))
			.as("the time that Spring gives what is in flight is its default")
			.isNull();
		assertThat(POD.at("/terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(wait + phase + 10);
		assertThat(COMPOSE.at("/services/guide/stop_grace_period").asString()).isEqualTo((phase + 10) + "s");
	}

	@Test
	void everyPartOfTheClusterMeansTheSamePods() {
		JsonNode labels = object("Deployment").at("/spec/template/metadata/labels");
		assertThat(labels).isNotEmpty();
		assertThat(List.of(object("Deployment").at("/spec/selector/matchLabels"),
				object("Service").at("/spec/selector"), object("PodDisruptionBudget").at("/spec/selector/matchLabels"),
				object("NetworkPolicy").at("/spec/podSelector/matchLabels")))
			.allMatch(labels::equals);
		assertThat(CONTAINER.at("/envFrom/0/configMapRef/name").asString())
			.isEqualTo(object("ConfigMap").at("/metadata/name").asString());
	}

	@Test
	void whatMustBeSetIsAskedFor() {
		assertThat(COMPOSE.at("/services/guide/environment/SPRING_DATASOURCE_PASSWORD").asString())
			.startsWith("${GUIDE_DATABASE_PASSWORD:?Put a line ")
			.isEqualTo(COMPOSE.at("/services/database/environment/POSTGRES_PASSWORD").asString());
		assertThat(COMPOSE.at("/services/guide/environment/GUIDE_ADDRESS").asString()).startsWith("${GUIDE_ADDRESS:?");
		assertThat(COMPOSE.at("/services/guide/depends_on/database/condition").asString()).isEqualTo("service_healthy");
		assertThat(words(COMPOSE.at("/services/database/healthcheck/test"))).contains("pg_isready");
	}

	@Test
	void everySettingExists() throws IOException {
		Set<String> known = known();
		Set<String> used = new TreeSet<>();
		used.addAll(COMPOSE.at("/services/guide/environment").propertyNames());
		used.addAll(object("ConfigMap").at("/data").propertyNames());
		CONTAINER.at("/env").forEach((setting) -> used.add(setting.at("/name").asString()));
		used.add("MANAGEMENT_SERVER_PORT");

		assertThat(used).contains("SPRING_DATASOURCE_PASSWORD", "GUIDE_ADDRESS", "MANAGEMENT_SERVER_ADDRESS");
		assertThat(known).hasSizeGreaterThan(500).containsAll(used);
		assertThat(new File("src/main/resources/application-postgres.properties")).exists();
		assertThat(object("ConfigMap").at("/data/SPRING_PROFILES_ACTIVE").asString()).isEqualTo("postgres");
		assertThat(COMPOSE.at("/services/guide/environment/SPRING_PROFILES_ACTIVE").asString()).isEqualTo("postgres");
	}

	@Test
	void theImageIsMadeFromWhatItNeedsOnly() throws IOException {
		List<String> ignored = Files.readAllLines(Path.of(".dockerignore"));

		assertThat(ignored).containsSubsequence("*", "!src", "src/test");
		assertThat(ignored.stream().filter((line) -> line.startsWith("!")).map((line) -> line.substring(1)))
			.allMatch((name) -> new File(name).exists())
			.doesNotContain("data", "target", ".git", ".env");
		assertThat(IMAGE.all("COPY").stream().filter((copy) -> !copy.startsWith("--from=")))
			.containsExactly(".mvn .mvn", "mvnw pom.xml ./", "src src");
	}

	/** The names in the environment of all that Spring Boot and the guide can be told. */
	private Set<String> known() throws IOException {
		Set<String> known = new TreeSet<>();
		for (var metadata : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
			JsonMapper.shared()
				.readTree(metadata.getContentAsByteArray())
				.at("/properties")
				.findValuesAsString("name")
				.forEach((name) -> known.add(inEnvironment(name)));
		}
		this.guide.getBeansWithAnnotation(ConfigurationProperties.class)
			.values()
			.stream()
			.map(ClassUtils::getUserClass)
			.filter((type) -> type.isRecord() && type.getName().startsWith(GuideApplication.class.getPackageName()))
			.forEach((type) -> known.addAll(names(type)));
		return known;
	}

	private static List<String> names(Class<?> type) {
		String prefix = type.getAnnotation(ConfigurationProperties.class).value();
		return Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.map((name) -> inEnvironment(prefix + "." + name))
			.toList();
	}

	private static String inEnvironment(String property) {
		return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
	}

	private static Properties settings() throws IOException {
		return PropertiesLoaderUtils.loadAllProperties("application.properties");
	}

	private static JsonNode object(String kind) {
		return CLUSTER.stream().filter((it) -> it.at("/kind").asString().equals(kind)).findFirst().orElseThrow();
	}

	private static List<String> words(JsonNode list) {
		List<String> words = new ArrayList<>();
		list.forEach((word) -> words.add(word.asString()));
		return words;
	}

	private static List<JsonNode> read(String file) {
		try (MappingIterator<JsonNode> documents = YAMLMapper.shared()
			.readerFor(JsonNode.class)
			.readValues(new File(file));
				Stream<JsonNode> all = Stream.generate(() -> documents)
					.takeWhile(MappingIterator::hasNext)
					.map(MappingIterator::next)) {
			return all.toList();
		}
	}

}
