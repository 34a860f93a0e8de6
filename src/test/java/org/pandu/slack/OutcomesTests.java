package org.pandu.slack;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.notice.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomesTests {

	@Test
	void aRequestToWaitConcernsTheWholeWorkspace() {
		assertThat(outcome(new SlackFailure.RateLimited(Duration.ofSeconds(7))))
			.isEqualTo(new Outcome.RateLimited(Duration.ofSeconds(7), true));
	}

	@Test
	void whatNeverReachedSlackIsTriedAgain() {
		assertThat(outcome(new SlackFailure.Unreachable("ConnectException")))
			.isEqualTo(new Outcome.Failed("ConnectException", true));
	}

	@Test
	void whatMayHaveTakenEffectIsLookedUp() {
		assertThat(outcome(new SlackFailure.InDoubt("http_503"))).isEqualTo(new Outcome.Unknown("http_503"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "internal_error", "fatal_error" })
	void aStumbleOfSlackMayHaveTakenEffect(String code) {
		assertThat(outcome(new SlackFailure.Refused(code))).isEqualTo(new Outcome.Unknown(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "service_unavailable", "invalid_auth", "missing_scope", "messages_tab_disabled" })
	void whatPassesOrAnAdminMendsIsTriedAgain(String code) {
		assertThat(outcome(new SlackFailure.Refused(code))).isEqualTo(new Outcome.Failed(code, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "user_disabled", "channel_not_found", "is_archived", "invalid_blocks", "cannot_dm_bot" })
	void whatSlackRefusesForGoodHasFailed(String code) {
		assertThat(outcome(new SlackFailure.Refused(code))).isEqualTo(new Outcome.Failed(code, false));
	}

	@Test
	void aDeliveryThatSucceedsIsWhatItSays() {
		assertThat(Outcomes.of(Outcome.Sent::new)).isEqualTo(new Outcome.Sent());
	}

	private static Outcome outcome(SlackFailure failure) {
		return Outcomes.of(() -> {
			throw failure;
		});
	}

}
