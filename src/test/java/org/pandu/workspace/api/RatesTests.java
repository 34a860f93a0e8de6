package org.pandu.workspace.api;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

import com.slack.api.methods.SlackApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The rates Slack takes, in real time.
 */
class RatesTests {

	private final ApiBench bench = ApiBench.limited();

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void takesAMessageASecondPerChannelAfterABurst() throws Exception {
		for (int i = 0; i < 5; i++) {
			post(SmallSeed.GENERAL);
		}
		assertLimited(() -> post(SmallSeed.GENERAL), "1");
		post(SmallSeed.ANDI);
		this.bench.realTime().pass(Duration.ofSeconds(1));
		post(SmallSeed.GENERAL);
		assertLimited(() -> post(SmallSeed.GENERAL), "1");
		assertThat(this.bench.workspace().state().messages(SmallSeed.GENERAL)).hasSize(6);
	}

	@Test
	void knowsAChannelByAllItsNames() throws Exception {
		String direct = this.bench.workspace().state().directWith(SmallSeed.ANDI).id();
		for (int i = 0; i < 5; i++) {
			post((i % 2 == 0) ? SmallSeed.ANDI : direct);
			post((i % 2 == 0) ? "#general" : SmallSeed.GENERAL);
		}
		assertLimited(() -> post(SmallSeed.ANDI), "1");
		assertLimited(() -> post(direct), "1");
		assertLimited(() -> post("general"), "1");
	}

	@Test
	void takesSixHundredMessagesAMinuteInAll() throws Exception {
		for (int i = 0; i < 150; i++) {
			String channel = "C0MANY" + i;
			this.bench.workspace()
				.state()
				.put(new Conversation(channel, "many-" + i, Set.of(InstalledApp.BOT_USER), false));
			for (int message = 0; message < 4; message++) {
				post(channel);
			}
		}
		assertLimited(() -> post("C0MANY0"), "1");
	}

	@ParameterizedTest
	@CsvSource({ "auth.revoke, 50, 2", "users.list, 20, 3", "users.info, 100, 1" })
	void limitsEachTier(String method, int aMinute, String seconds) throws Exception {
		for (int i = 0; i < aMinute; i++) {
			call(method);
		}
		assertLimited(() -> call(method), seconds);
		this.bench.realTime().pass(Duration.ofMinutes(1));
		call(method);
	}

	private void call(String method) throws IOException, SlackApiException {
		switch (method) {
			case "auth.revoke" -> this.bench.methods().authRevoke((request) -> request.test(true));
			case "users.list" -> this.bench.methods().usersList((request) -> request);
			default -> this.bench.methods().usersInfo((request) -> request.user(SmallSeed.ANDI));
		}
	}

	@Test
	void takesFiftyCallsAMinuteOfAMethodOfTheThirdTier() throws Exception {
		for (int i = 0; i < 50; i++) {
			this.bench.methods().teamInfo((request) -> request);
		}
		assertLimited(() -> this.bench.methods().teamInfo((request) -> request), "2");
		assertThat(this.bench.methods().usersInfo((request) -> request.user(SmallSeed.ANDI)).isOk()).isTrue();
	}

	@Test
	void limitsNothingUnlessAsked() throws Exception {
		try (ApiBench free = ApiBench.full()) {
			for (int i = 0; i < 60; i++) {
				free.methods().teamInfo((request) -> request);
			}
			assertThat(free.lastExchange().status()).isEqualTo(200);
		}
	}

	private void post(String channel) throws IOException, SlackApiException {
		assertThat(this.bench.methods().chatPostMessage((request) -> request.channel(channel).text("x")).isOk())
			.isTrue();
	}

	private static void assertLimited(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String seconds) {
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(call).satisfies((refused) -> {
			assertThat(refused.getResponse().code()).isEqualTo(429);
			assertThat(refused.getResponse().header("Retry-After")).isEqualTo(seconds);
			assertThat(refused.getError().getError()).isEqualTo("ratelimited");
		});
	}

}
