package org.pandu.workspace.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Change;
import org.pandu.workspace.state.Workspace;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The app's clock, over the app's local control address. The workspace's own time goes
 * along with it.
 */
@Component
public class BotClock {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final InstalledApp app;

	private final Workspace workspace;

	BotClock(InstalledApp app, Workspace workspace) {
		this.app = app;
		this.workspace = workspace;
	}

	/**
	 * What the app's clock says.
	 *
	 * @param now its time
	 * @param nextDue when the next thing falls due; {@code null} for nothing
	 * @param unsent how many things are due and not said yet
	 */
	public record Reading(Instant now, @Nullable Instant nextDue, int unsent) {

	}

	/** The app did not tell or move its time. */
	public static final class Silent extends Exception {

		Silent(String message) {
			super(message);
		}

	}

	/**
	 * Reads the clock.
	 * @throws Silent when the app does not answer properly
	 */
	public Reading read() throws Silent {
		return ask(request().GET().build());
	}

	/**
	 * Moves the clock, and the workspace's time with it. The clock runs: what was to come
	 * in a moment may have passed by itself, and that is as good.
	 * @throws Silent when the app does not answer properly, or refuses
	 */
	public Reading forwardTo(Instant moment) throws Silent {
		// First of all, so that what the app says at once is not stamped too early.
		Instant before = this.workspace.time().instant();
		this.workspace.time().setTo(moment);
		try {
			return ask(request().header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(JSON.createObjectNode().put("forwardTo", moment.toString()).toString()))
				.build());
		}
		catch (Silent ex) {
			this.workspace.time().setTo(before);
			Reading reading = read();
			if (reading.now().isBefore(moment)) {
				throw ex;
			}
			return reading;
		}
		finally {
			this.workspace.tell(new Change.OfTime());
		}
	}

	private HttpRequest.Builder request() throws Silent {
		URI app = this.app.address().orElseThrow(() -> new Silent("The app has no address"));
		return HttpRequest.newBuilder(app.resolve("/local/clock"))
			.timeout(PATIENCE)
			.header("X-Pandu-Control", this.app.credentials().controlSecret());
	}

	private Reading ask(HttpRequest request) throws Silent {
		try {
			HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
			if (response.statusCode() != 200) {
				throw new Silent("The clock answered HTTP " + response.statusCode());
			}
			JsonNode json = JSON.readTree(response.body());
			return new Reading(moment(json.path("now")),
					json.hasNonNull("nextDue") ? moment(json.path("nextDue")) : null, json.path("unsent").asInt(0));
		}
		catch (IOException | JacksonException | DateTimeParseException ex) {
			throw new Silent("The clock gave no answer: " + ex.getClass().getSimpleName());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Silent("Interrupted");
		}
	}

	private static Instant moment(JsonNode node) {
		return Instant.parse(node.asString(""));
	}

}
