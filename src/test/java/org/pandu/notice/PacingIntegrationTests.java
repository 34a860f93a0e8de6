package org.pandu.notice;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pace that Slack allows, shared by all nodes.
 */
class PacingIntegrationTests {

	private final NoticeBench bench = new NoticeBench(true);

	private final Pacing pacing = this.bench.startNode().pacing();

	@AfterEach
	void stop() {
		this.bench.close();
	}

	@Test
	void aChannelTakesThreeAtOnceAndThenOneASecond() {
		IntStream.range(0, 3).forEach((i) -> assertThat(take("C1")).isZero());
		assertThat(take("C1")).isBetween(Duration.ofMillis(900), Duration.ofMillis(1100));
		assertThat(take("C2")).isZero();
		pass(Duration.ofMillis(1100));
		assertThat(take("C1")).isZero();
		assertThat(take("C1")).isPositive();
	}

	@Test
	void aWorkspaceTakesThreeHundredAMinute() {
		assertThat(takenFromFreshRecipients(400, "A")).isEqualTo(300);
		pass(Duration.ofMinutes(1));
		assertThat(takenFromFreshRecipients(400, "B")).isEqualTo(300);
	}

	@Test
	void allNodesDrawFromOneBucket() {
		Pacing other = this.bench.startNode().pacing();
		assertThat(takenFromFreshRecipients(200, "A")).isEqualTo(200);
		assertThat(IntStream.range(0, 200).filter((i) -> other.take(NoticeBench.TEAM, "UB" + i).isZero()).count())
			.isEqualTo(100);
	}

	@Test
	void whoeverWaitsIsNamedUntilTheWaitIsOver() {
		IntStream.range(0, 4).forEach((i) -> take("C1"));
		assertThat(this.pacing.held()).isEqualTo("T1/C1");
		pass(Duration.ofMillis(1100));
		assertThat(this.pacing.held()).isEmpty();
	}

	@Test
	void whenSlackAsksToWaitTheWholeWorkspaceDoes() {
		limited(Duration.ofSeconds(20));
		assertThat(this.pacing.held()).isEqualTo("T1");
		assertThat(take("U1")).isEqualTo(Duration.ofSeconds(20));
		pass(Duration.ofSeconds(20));
		assertThat(take("U1")).isZero();
	}

	@Test
	void thePaceIsHalvedReally() {
		takenFromFreshRecipients(400, "A");
		limited(Duration.ofSeconds(1));
		assertThat(this.pacing.current(NoticeBench.TEAM)).isEqualTo(150);
		takenFromFreshRecipients(400, "B");
		pass(Duration.ofMinutes(2));
		takenFromFreshRecipients(400, "C");
		pass(Duration.ofSeconds(30));
		assertThat(takenFromFreshRecipients(400, "D")).isBetween(70, 80);
	}

	@Test
	void aBurstOfRefusalsHalvesItOnceAndALaterOneAgain() {
		IntStream.range(0, 16).forEach((i) -> limited(Duration.ofSeconds(1)));
		assertThat(this.pacing.current(NoticeBench.TEAM)).isEqualTo(150);
		pass(Duration.ofSeconds(10));
		limited(Duration.ofSeconds(1));
		assertThat(this.pacing.current(NoticeBench.TEAM)).isEqualTo(75);
	}

	@Test
	void itNeverFallsBelowTwentyAMinute() {
		IntStream.range(0, 10).forEach((i) -> {
			limited(Duration.ofSeconds(1));
			pass(Duration.ofSeconds(10));
		});
		assertThat(this.pacing.current(NoticeBench.TEAM)).isEqualTo(20);
	}

	@Test
	void itRisesByATenthAMinuteUpToTheUsual() {
		limited(Duration.ofSeconds(1));
		this.pacing.recover();
		assertThat(this.pacing.current(NoticeBench.TEAM)).isEqualTo(150);
		pass(Duration.ofSeconds(61));
		this.pacing.recover();
		assertThat(this.pacing.current(NoticeBench.TEAM)).isEqualTo(165);
		IntStream.range(0, 10).forEach((i) -> {
			pass(Duration.ofSeconds(61));
			this.pacing.recover();
		});
		assertThat(this.pacing.current(NoticeBench.TEAM)).isEqualTo(Pacing.USUAL_PER_MINUTE);
	}

	@Test
	void bucketsThatFilledUpAreForgotten() {
		takenFromFreshRecipients(50, "A");
		this.bench.jdbc.sql("UPDATE pace_bucket SET expires_at = 1").update();
		this.pacing.recover();
		assertThat(this.bench.jdbc.sql("SELECT count(*) FROM pace_bucket").query(Integer.class).single()).isZero();
	}

	private Duration take(String recipient) {
		return this.pacing.take(NoticeBench.TEAM, recipient);
	}

	private int takenFromFreshRecipients(int tries, String prefix) {
		return (int) IntStream.range(0, tries).filter((i) -> take("U" + prefix + i).isZero()).count();
	}

	private void limited(Duration retryAfter) {
		this.pacing.obey(NoticeBench.TEAM, "U1", new Outcome.RateLimited(retryAfter, true));
	}

	private void pass(Duration time) {
		this.bench.realTime.pass(time);
	}

}
