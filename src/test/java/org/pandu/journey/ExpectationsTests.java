package org.pandu.journey;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.delivery.FakeApp;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What fails a journey though none of its own assertions did.
 */
class ExpectationsTests {

	private static LocalWorkspace workspace;

	private static FakeApp app;

	private final Expectations expectations = new Expectations(workspace);

	@BeforeAll
	static void start() {
		workspace = LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.full()));
		app = new FakeApp();
		workspace.connectTo(app.url());
	}

	@AfterAll
	static void close() {
		workspace.close();
		app.close();
	}

	@BeforeEach
	void begin() {
		app.forget();
		this.expectations.begin();
	}

	@AfterEach
	void end() {
		this.expectations.end();
	}

	@Test
	void takesWhatIsInOrder() throws Exception {
		call("auth.test", "{}");
		workspace.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test");
		workspace.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "People may say what they like");
		LoggerFactory.getLogger(ExpectationsTests.class).warn("A warning is no error");
		assertThat(this.expectations.complaints()).isEmpty();
	}

	@Test
	void complainsOfAMessageNobodyLookedAt() throws Exception {
		call("chat.postMessage", "{\"channel\":\"%s\",\"text\":\"Surprise\"}".formatted(SmallSeed.GENERAL));
		assertThat(this.expectations.complaints()).singleElement()
			.asString()
			.contains("Nobody expected", "#general", "Surprise");
		this.expectations.saw(workspace.state().messages(SmallSeed.GENERAL).getLast());
		assertThat(this.expectations.complaints()).isEmpty();
	}

	@Test
	void complainsOfAMessageForOneAlone() throws Exception {
		call("chat.postEphemeral",
				"{\"channel\":\"%s\",\"user\":\"%s\",\"text\":\"Psst\"}".formatted(SmallSeed.GENERAL, SmallSeed.ANDI));
		assertThat(this.expectations.complaints()).singleElement().asString().contains("only for U0ANDI", "Psst");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			auth.test        | {"flavour":"mint"}                                         | unknown argument: flavour
			chat.postMessage | {"channel":"C0NOWHERE","text":"x"}                         | channel_not_found
			chat.postMessage | {"channel":"C0GENERAL","text":"x","blocks":[{"type":"x"}]} | invalid_blocks
			chat.shout       | {}                                                         | unknown_method
			""")
	void complainsOfWhatSlackRefusesOrWarnsOf(String method, String body, String words) throws Exception {
		call(method, body);
		assertThat(this.expectations.complaints()).singleElement().asString().contains(method, words);
		this.expectations.expect(words);
		assertThat(this.expectations.complaints()).isEmpty();
	}

	@Test
	void complainsOfALateAcknowledgement() {
		app.answersNextLate();
		workspace.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test");
		assertThat(this.expectations.complaints()).singleElement()
			.asString()
			.contains("/test", "not acknowledged within three seconds");
	}

	@Test
	void complainsOfAnErrorInTheLog() {
		LoggerFactory.getLogger(ExpectationsTests.class).error("Meant to be here");
		assertThat(this.expectations.complaints()).singleElement()
			.asString()
			.contains("Logged as an error", "Meant to be here");
		this.expectations.begin();
		assertThat(this.expectations.complaints()).isEmpty();
	}

	private static void call(String method, String body) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(HttpRequest.newBuilder(workspace.apiUrl().resolve(method))
				.header("Authorization", "Bearer " + workspace.credentials().botToken())
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.discarding());
		}
	}

}
