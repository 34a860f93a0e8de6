package org.pandu;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.flywaydb.core.Flyway;
import org.pandu.testing.TestDatabases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start that fails says why in one line. The processes run side by side, since each
 * takes seconds.
 */
class StartFailureIntegrationTests {

	private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	@RegisterExtension
	static final WireMockExtension slack = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
		.build();

	@TempDir
	private Path directory;

	private final Map<String, ChildProcess> started = new LinkedHashMap<>();

	@Test
	@SuppressWarnings("try")
	void itSaysWhyInOneLine() throws IOException {
		slack.stubFor(post("/api/auth.test")
			.willReturn(okJson("{\"ok\":true,\"team_id\":\"T1\",\"team\":\"Test\",\"user_id\":\"U0PANDU\"}")));
		slack.stubFor(post("/refusing/auth.test").willReturn(okJson("{\"ok\":false,\"error\":\"invalid_auth\"}")));
		String database = databaseOfAnotherKey();
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				EmbeddedPostgres inUse = serverIn(this.directory.resolve("postgres"))) {
			expect("SLACK_BOT_TOKEN is set, so SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode) must be "
					+ "set too.", Map.of("SLACK_BOT_TOKEN", "xoxb-1"));
			expect("Port %d is taken. Free it, or set SERVER_PORT to another one.".formatted(taken.getLocalPort()),
					Map.of("SERVER_PORT", Integer.toString(taken.getLocalPort())));
			expect("The data in %s is in use by another Pandu. Stop it, or set PANDU_DATA to another place."
				.formatted(this.directory.resolve("postgres")),
					Map.of("PANDU_DATA", this.directory.toString(), "SERVER_PORT", "0"));
			expect("The database at jdbc:postgresql://127.0.0.1:1/pandu can't be reached. Check SPRING_DATASOURCE_URL, "
					+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
					real("jdbc:postgresql://127.0.0.1:1/pandu", KEY, "/api/"));
			expect("PANDU_MASTER_KEY is not the key that this database's texts are sealed under. "
					+ "Set the one it was first started with.", real(database, KEY, "/api/"));
			expect("PANDU_MASTER_KEY must be 32 bytes in base64. Make one with: openssl rand -base64 32",
					real(TestDatabases.create(), "c2hvcnQ=", "/api/"));
			expect("Slack does not accept SLACK_BOT_TOKEN: invalid_auth.",
					real(TestDatabases.create(), KEY, "/refusing/"));
			this.started.forEach((line, process) -> {
				ChildProcess.Ended ended = process.end();
				assertThat(ended.errors()).containsExactly("Pandu did not start. " + line);
				assertThat(ended.output()).as(line).noneMatch((printed) -> printed.contains("Exception"));
				assertThat(ended.code()).as(line).isEqualTo(1);
			});
		}
	}

	private void expect(String line, Map<String, String> variables) {
		this.started.put(line, ChildProcess.start(variables));
	}

	private static Map<String, String> real(String database, String key, String api) {
		Map<String, String> variables = new HashMap<>();
		variables.put("SLACK_BOT_TOKEN", "xoxb-1");
		variables.put("SLACK_SIGNING_SECRET", "secret");
		variables.put("SLACK_API_URL", slack.baseUrl() + api);
		variables.put("SPRING_DATASOURCE_URL", database);
		variables.put("SPRING_DATASOURCE_USERNAME", "postgres");
		variables.put("SPRING_DATASOURCE_PASSWORD", "postgres");
		variables.put("PANDU_MASTER_KEY", key);
		variables.put("SERVER_PORT", "0");
		return variables;
	}

	private static String databaseOfAnotherKey() {
		String url = TestDatabases.create();
		DriverManagerDataSource database = new DriverManagerDataSource(url, "postgres", "postgres");
		Flyway.configure().dataSource(database).load().migrate();
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("INSERT INTO team (id, name, bot_user, installed_at) VALUES ('T1', 'Test', 'U0PANDU', now())")
			.update();
		jdbc.sql("""
				INSERT INTO vault_key (team_id, id, person, wrapped, created_at)
				VALUES ('T1', gen_random_uuid(), 'U0DANA', decode(repeat('ab', 60), 'hex'), now())
				""").update();
		return url;
	}

	private static EmbeddedPostgres serverIn(Path data) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
			.setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

}
