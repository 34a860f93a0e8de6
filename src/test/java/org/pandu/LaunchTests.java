package org.pandu;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LaunchTests {

	@Test
	void startsTheLocalWorkspaceWithoutAnySetting() {
		assertThat(launch(Map.of())).isEqualTo(new Launch.Local(8080, null, true));
	}

	@Test
	void takesThePortAndTheDataDirectory() {
		assertThat(launch(Map.of("SERVER_PORT", "9090", "PANDU_DATA", "/var/pandu")))
			.isEqualTo(new Launch.Local(9090, Path.of("/var/pandu"), false));
	}

	@ParameterizedTest
	@CsvSource({ "SLACK_SIGNING_SECRET=abc", "SLACK_APP_TOKEN=xapp-1" })
	void startsAgainstTheRealSlackWithATokenAndAWayIn(String wayIn) {
		Map<String, String> settings = settings(wayIn);
		settings.put("SLACK_BOT_TOKEN", "xoxb-1");
		assertThat(launch(settings)).isInstanceOf(Launch.Real.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					SLACK_BOT_TOKEN=xoxb-1                                        | SLACK_SIGNING_SECRET
					SLACK_BOT_TOKEN=xoxp-1,SLACK_SIGNING_SECRET=a                 | xoxb-
					SLACK_BOT_TOKEN=xoxb-1,SLACK_APP_TOKEN=xoxb-2                 | xapp-
					SLACK_SIGNING_SECRET=abc                                      | SLACK_BOT_TOKEN
					SLACK_APP_TOKEN=xapp-1                                        | SLACK_BOT_TOKEN
					SPRING_DATASOURCE_URL=jdbc:postgresql://db/pandu              | SLACK_BOT_TOKEN
					SLACK_BOT_TOKEN=xoxb-1,SLACK_SIGNING_SECRET=a,SPRING_DATASOURCE_PASSWORD=p | SPRING_DATASOURCE_URL
					SLACK_BOT_TOKEN=xoxb-1,SLACK_SIGNING_SECRET=a,SPRING_DATASOURCE_URL=u,SPRING_DATASOURCE_USERNAME=u | PANDU_MASTER_KEY
					PANDU_PUBLIC_URL=http://pandu.example.org                     | PANDU_PUBLIC_URL
					PANDU_PUBLIC_URL=pandu.example.org                            | PANDU_PUBLIC_URL
					PANDU_PUBLIC_URL=https://pandu.example.org/?a                 | PANDU_PUBLIC_URL
					PANDU_PUBLIC_URL=https://pandu.example.org/#a                 | PANDU_PUBLIC_URL
					PANDU_PUBLIC_URL=https://a:b@pandu.example.org                | PANDU_PUBLIC_URL
					PANDU_PUBLIC_URL=https:///feeds                               | PANDU_PUBLIC_URL
					PANDU_PUBLIC_URL=/feeds                                       | PANDU_PUBLIC_URL
					PANDU_PUBLIC_URL=https://pandu example.org                    | PANDU_PUBLIC_URL
					SERVER_PORT=http                                              | SERVER_PORT
					SERVER_PORT=70000                                             | SERVER_PORT
					""")
	void refusesHalfAConfigurationAndNamesTheVariable(String settings, String named) {
		assertThatExceptionOfType(HalfConfigured.class).isThrownBy(() -> launch(settings(settings)))
			.withMessageContaining(named)
			.withMessageNotContaining("\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://pandu.example.org", "https://intranet.example.org/pandu/",
			"http://localhost:8080", "http://127.0.0.1:8080/", "http://[::1]:8080", " " })
	void takesAPublicAddress(String address) {
		assertThat(launch(Map.of("PANDU_PUBLIC_URL", address))).isEqualTo(new Launch.Local(8080, null, true));
	}

	@Test
	void neverShowsASecretInARefusal() {
		assertThatExceptionOfType(HalfConfigured.class)
			.isThrownBy(() -> launch(Map.of("SLACK_BOT_TOKEN", "xoxp-very-secret", "SLACK_SIGNING_SECRET", "hush")))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).doesNotContain("very-secret", "hush"));
	}

	private static Launch launch(Map<String, String> settings) {
		return Launch.from(settings::get, new String[0]);
	}

	private static Map<String, String> settings(String pairs) {
		Map<String, String> settings = new HashMap<>();
		for (String pair : pairs.split(",")) {
			settings.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return settings;
	}

	@Test
	void startsEmptyWhereTheTourIsOff() {
		assertThat(launch(Map.of("PANDU_TOUR", "off"))).isEqualTo(new Launch.Local(8080, null, false));
	}

}
