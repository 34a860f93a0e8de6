package org.pandu.journey;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.workspace.api.Fault;
import org.pandu.workspace.api.Faults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code /actuator/health} says, as a monitor asks it.
 */
@ExtendWith(JourneyExtension.class)
class HealthJourneyTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Test
	void anOutageOfSlackShowsAndStopsNothing(Journey journey) throws Exception {
		journey.expects("auth.test");
		Faults faults = journey.workspace().part(Faults.class);
		faults.next(1, "auth.test", new Fault.Status(503));

		HttpResponse<String> health = get(journey, "/actuator/health");
		assertThat(health.statusCode()).isEqualTo(503);
		JsonNode details = JSON.readTree(health.body()).path("components");
		assertThat(status(details, "slack")).isEqualTo("DOWN");
		assertThat(details.at("/slack/details/error").asString()).isEqualTo("http_503");
		assertThat(status(details, "db")).isEqualTo("UP");
		assertThat(status(details, "notices")).isEqualTo("UP");
		assertThat(get(journey, "/actuator/health/liveness")).satisfies(HealthJourneyTests::isUp);
		assertThat(get(journey, "/actuator/health/readiness")).satisfies(HealthJourneyTests::isUp);

		journey.pandu().stopBot();
		journey.pandu().startBot();
		health = get(journey, "/actuator/health");
		assertThat(health).satisfies(HealthJourneyTests::isUp);
		details = JSON.readTree(health.body()).path("components");
		assertThat(status(details, "slack")).isEqualTo("UP");
		assertThat(details.at("/slack/details/requests").asString()).isEqualTo("HTTP");
		assertThat(details.at("/notices/details/lag").asString()).isEqualTo("PT0S");
	}

	@Test
	void nothingElseOfTheActuatorIsShown(Journey journey) throws Exception {
		for (String other : new String[] { "env", "beans", "heapdump", "configprops", "loggers", "metrics" }) {
			assertThat(get(journey, "/actuator/" + other).statusCode()).as(other).isEqualTo(404);
		}
	}

	private static String status(JsonNode details, String component) {
		return details.path(component).path("status").asString();
	}

	private static void isUp(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(JSON.readTree(answer.body()).path("status").asString()).isEqualTo("UP");
	}

	private static HttpResponse<String> get(Journey journey, String path) throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(journey.pandu().url(path)).build(), BodyHandlers.ofString());
		}
	}

}
