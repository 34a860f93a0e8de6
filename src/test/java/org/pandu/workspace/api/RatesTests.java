package org.pandu.workspace.api;

import java.io.IOException;
import java.time.Duration;

import com.slack.api.methods.SlackApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;

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
