package org.pandu.workspace.api;

import java.io.IOException;
import java.time.Duration;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What goes wrong on demand, and what it leaves behind.
 */
class FaultsTests {

	private static ApiBench bench;

	@BeforeAll
	static void start() {
		bench = ApiBench.full();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@AfterEach
	void mend() {
		bench.workspace().part(Faults.class).clear();
	}

	@Test
	void refusesOnDemandAndOnlyAsOftenAsAsked() throws Exception {
		fault(2, new Fault.Refusal("fatal_error"));
		assertThat(post().getError()).isEqualTo("fatal_error");
		assertThat(post().getError()).isEqualTo("fatal_error");
		assertThat(post().isOk()).isTrue();
	}

	@Test
	void failsWithoutEffect() {
		int before = said();
		fault(1, new Fault.Status(503));
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(FaultsTests::post)
			.satisfies((failure) -> assertThat(failure.getResponse().code()).isEqualTo(503));
		assertThat(said()).isEqualTo(before);
	}

	@Test
	void asksForAPause() {
		fault(1, new Fault.Limited(Duration.ofSeconds(7)));
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(FaultsTests::post).satisfies((failure) -> {
			assertThat(failure.getResponse().code()).isEqualTo(429);
			assertThat(failure.getResponse().header("Retry-After")).isEqualTo("7");
		});
	}

	@Test
	void cutsTheConnectionBeforeTheEffect() {
		int before = said();
		fault(1, new Fault.ResetBefore());
		assertThatExceptionOfType(IOException.class).isThrownBy(FaultsTests::post);
		assertThat(said()).isEqualTo(before);
	}

	@Test
	void cutsTheConnectionAfterTheEffect() {
		int before = said();
		fault(1, new Fault.ResetAfter());
		assertThatExceptionOfType(IOException.class).isThrownBy(FaultsTests::post);
		assertThat(said()).isEqualTo(before + 1);
	}

	@Test
	void takesItsTimeAfterTheEffect() throws Exception {
		fault(1, new Fault.Delay(Duration.ofMillis(300)));
		long began = System.nanoTime();
		assertThat(post().isOk()).isTrue();
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
	}

	private static void fault(int times, Fault fault) {
		bench.workspace().part(Faults.class).next(times, "chat.postMessage", fault);
	}

	private static ChatPostMessageResponse post() throws IOException, SlackApiException {
		return bench.methods().chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).text("x"));
	}

	private static int said() {
		return bench.workspace().state().messages(SmallSeed.GENERAL).size();
	}

}
