package org.pandu;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pandu.testing.TestDatabases;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.app.BotClock;
import org.pandu.workspace.seed.Ministry;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What starts without any setting: the two find each other.
 */
class LocalPanduIntegrationTests {

	@Test
	void aCommandOfTheWorkspaceReachesTheBot() {
		try (LocalPandu both = start("beside-its-workspace")) {
			Member someone = new Ministry().members().getFirst();
			String channel = both.workspace()
				.state()
				.conversations()
				.stream()
				.filter((place) -> !place.isDirect() && place.members().contains(someone.id()))
				.map(Conversation::id)
				.findFirst()
				.orElseThrow();
			assertThat(both.workspace().hands().type(someone.id(), channel, "/coach help")).isEqualTo(new Sent.Taken());
			assertThat(both.workspace().state().messages(channel)).last().satisfies((answer) -> {
				assertThat(answer.onlyFor()).isEqualTo(someone.id());
				assertThat(answer.text()).contains("`/coach");
			});
			assertThat(both.page().getHost()).isEqualTo("localhost");
		}
	}

	@Test
	void theClockIsNotMovedToWhatHasPassedByItself() throws BotClock.Silent {
		try (LocalPandu both = start("beside-its-clock")) {
			BotClock clock = both.workspace().part(BotClock.class);
			Instant now = clock.read().now();
			assertThat(clock.forwardTo(now).now()).isAfterOrEqualTo(now);
			Instant tomorrow = now.plus(Duration.ofDays(1));
			assertThat(clock.forwardTo(tomorrow).now()).isAfterOrEqualTo(tomorrow);
		}
	}

	private static LocalPandu start(String scheduler) {
		return LocalPandu.start(0, null,
				Map.of("spring.datasource.url", TestDatabases.create(), "spring.datasource.username", "postgres",
						"spring.datasource.password", "postgres",
						// Quartz keeps its data sources by the scheduler's name, for the
						// whole JVM.
						"spring.quartz.scheduler-name", scheduler));
	}

}
