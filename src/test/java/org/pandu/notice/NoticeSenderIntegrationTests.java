package org.pandu.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pandu.notice.NoticeBench.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is due is said once, in time, whatever happens on the way.
 */
class NoticeSenderIntegrationTests {

	private NoticeBench bench = new NoticeBench(false);

	@AfterEach
	void stop() {
		this.bench.close();
	}

	@Test
	void severalNodesSayEverythingOnceAndOneThingAtATimeToARecipient() throws Exception {
		Map<String, AtomicInteger> busy = new ConcurrentHashMap<>();
		AtomicBoolean twoAtOnce = new AtomicBoolean();
		this.bench.deliver((notice) -> {
			AtomicInteger recipient = busy.computeIfAbsent(notice.recipient(), (key) -> new AtomicInteger());
			if (recipient.incrementAndGet() > 1) {
				twoAtOnce.set(true);
			}
			Thread.yield();
			recipient.decrementAndGet();
			return new Outcome.Sent();
		});
		List<Node> nodes = Stream.generate(this.bench::startNode).limit(4).toList();
		try (ExecutorService planners = Executors.newFixedThreadPool(4)) {
			List<Future<?>> planning = nodes.stream()
				.<Future<?>>map((node) -> planners.submit(() -> IntStream.range(0, 150)
					.forEach((i) -> node.plan(this.bench,
							this.bench.request("U" + (i % 7), "s" + nodes.indexOf(node) + "-" + i,
									this.bench.clock.instant(), (i % 5 == 0) ? Urgency.URGENT : Urgency.NORMAL)))))
				.toList();
			for (Future<?> done : planning) {
				done.get();
			}
		}
		await().untilAsserted(() -> {
			nodes.forEach((node) -> node.sender().wake());
			assertThat(this.bench.count("sent")).isEqualTo(600);
		});
		assertThat(this.bench.deliveredSubjects()).hasSize(600).doesNotHaveDuplicates();
		assertThat(twoAtOnce).isFalse();
	}

	@Test
	void aNoticeIsSentAfterTheCommitAndNeverWithoutIt() {
		Node node = this.bench.startNode();
		this.bench.transaction.executeWithoutResult((status) -> {
			node.notices().plan(this.bench.request("U1", "rolled back"));
			status.setRollbackOnly();
		});
		this.bench.transaction.executeWithoutResult((status) -> {
			node.notices().plan(this.bench.request("U1", "kept"));
			node.sender().wake();
			assertThat(this.bench.delivered).isEmpty();
		});
		await().untilAsserted(() -> assertThat(this.bench.deliveredSubjects()).containsExactly("kept"));
	}

	@Test
	void itIsDueByPandusClock() {
		Node node = this.bench.startNode();
		Instant tomorrow = this.bench.clock.instant().plus(Duration.ofDays(1));
		node.plan(this.bench, this.bench.request("U1", "tomorrow", tomorrow, Urgency.NORMAL));
		node.plan(this.bench, this.bench.request("U1", "now"));
		await().until(() -> this.bench.state("now").equals("sent"));
		assertThat(this.bench.state("tomorrow")).isEqualTo("pending");
		assertThat(this.bench.log().nextDue()).contains(tomorrow);
		this.bench.clock.forwardTo(tomorrow);
		node.poke().now();
		await().until(() -> this.bench.state("tomorrow").equals("sent"));
	}

	@Test
	void underOneKeyItIsSaidOnceAtTheTimeLastAsked() {
		Node node = this.bench.startNode();
		Instant noon = this.bench.clock.instant().plus(Duration.ofHours(3));
		Instant evening = noon.plus(Duration.ofHours(6));
		node.plan(this.bench, this.bench.request("U1", "once", noon, Urgency.NORMAL));
		node.plan(this.bench, this.bench.request("U1", "once", evening, Urgency.NORMAL));
		this.bench.clock.forwardTo(noon);
		node.plan(this.bench, this.bench.request("U1", "another"));
		await().until(() -> this.bench.state("another").equals("sent"));
		assertThat(this.bench.state("once")).isEqualTo("pending");
		this.bench.clock.forwardTo(evening);
		node.poke().now();
		await().until(() -> this.bench.state("once").equals("sent"));
		node.plan(this.bench, this.bench.request("U1", "once"));
		node.plan(this.bench, this.bench.request("U1", "last"));
		await().until(() -> this.bench.state("last").equals("sent"));
		assertThat(this.bench.deliveredSubjects()).containsExactly("another", "once", "last");
	}

	@Test
	void whatWasWithdrawnIsNotSaidUntilItIsPlannedAnew() {
		Node node = this.bench.startNode();
		Instant noon = this.bench.clock.instant().plus(Duration.ofHours(3));
		node.plan(this.bench, this.bench.request("U1", "reminder", noon, Urgency.NORMAL));
		this.bench.transaction.executeWithoutResult((status) -> node.notices().drop(NoticeBench.TEAM, "reminder"));
		assertThat(this.bench.state("reminder")).isEqualTo("dropped");
		this.bench.clock.forwardTo(noon);
		node.plan(this.bench, this.bench.request("U1", "later"));
		await().until(() -> this.bench.state("later").equals("sent"));
		assertThat(this.bench.deliveredSubjects()).containsExactly("later");
		node.plan(this.bench, this.bench.request("U1", "reminder"));
		await().until(() -> this.bench.state("reminder").equals("sent"));
	}

	@Test
	void whatNoLongerAppliesIsDropped() {
		this.bench.deliver((notice) -> new Outcome.Dropped());
		Node node = this.bench.startNode();
		node.plan(this.bench, this.bench.request("U1", "stale"));
		await().until(() -> this.bench.state("stale").equals("dropped"));
	}

	@Test
	void whatANodeTookAlongWhenItDiedIsLookedUpByAnother() {
		NoticeQueue dead = new NoticeQueue(this.bench.jdbc, this.bench.clock, this.bench.realTime);
		Node node = this.bench.startNode();
		node.sender().stop();
		node.plan(this.bench, this.bench.request("U1", "in doubt"));
		assertThat(dead.claim("dead node", Duration.ofMinutes(2), 10, "")).hasSize(1);
		node.sender().start();
		this.bench.realTime.pass(Duration.ofMinutes(1));
		node.upkeep().drain();
		node.plan(this.bench, this.bench.request("U2", "other"));
		await().until(() -> this.bench.state("other").equals("sent"));
		assertThat(this.bench.state("in doubt")).isEqualTo("sending");
		this.bench.realTime.pass(Duration.ofMinutes(2));
		node.upkeep().drain();
		await().until(() -> this.bench.state("in doubt").equals("sent"));
		assertThat(this.bench.delivered).last().satisfies((notice) -> {
			assertThat(notice.ambiguous()).isTrue();
			assertThat(notice.attempt()).isEqualTo(2);
		});
	}

	@Test
	void aNodeThatWasOnlySlowNoLongerDecides() {
		CountDownLatch slow = new CountDownLatch(1);
		this.bench.deliver((notice) -> {
			if (notice.attempt() == 1) {
				awaitUninterruptibly(slow);
				return new Outcome.Failed("late", false);
			}
			return new Outcome.Sent();
		});
		Node first = this.bench.startNode();
		first.plan(this.bench, this.bench.request("U1", "contested"));
		await().until(() -> this.bench.delivered.size() == 1);
		this.bench.realTime.pass(Duration.ofMinutes(3));
		Node second = this.bench.startNode();
		second.upkeep().drain();
		await().until(() -> this.bench.state("contested").equals("sent"));
		slow.countDown();
		first.sender().stop();
		assertThat(this.bench.state("contested")).isEqualTo("sent");
	}

	@Test
	void aDeliveryThatBreaksIsInDoubtAndNotTriedForDays() {
		this.bench.deliver((notice) -> {
			throw new IllegalStateException("broken");
		});
		Node node = this.bench.startNode();
		node.plan(this.bench, this.bench.request("U1", "broken"));
		await().untilAsserted(() -> {
			this.bench.realTime.pass(Duration.ofMinutes(15));
			node.poke().now();
			assertThat(this.bench.state("broken")).isEqualTo("failed");
		});
		assertThat(this.bench.delivered).hasSize(8);
		assertThat(this.bench.delivered.stream().skip(1)).allMatch(Notice::ambiguous);
		assertThat(this.bench.log().failuresSince(NoticeBench.TEAM, Instant.EPOCH))
			.containsExactly(new NoticeLog.Failure("IllegalStateException", 1));
	}

	@Test
	void anOutageDelaysAndLosesNothing() {
		AtomicBoolean down = new AtomicBoolean(true);
		this.bench.deliver((notice) -> down.get() ? new Outcome.Failed("ConnectException", true) : new Outcome.Sent());
		Node node = this.bench.startNode();
		IntStream.range(0, 40).forEach((i) -> node.plan(this.bench, this.bench.request("U" + i, "s" + i)));
		IntStream.range(0, 12).forEach((i) -> {
			int before = this.bench.delivered.size();
			this.bench.realTime.pass(Duration.ofMinutes(15));
			node.poke().now();
			await().until(() -> this.bench.delivered.size() >= before + 40 || i == 0);
		});
		assertThat(this.bench.count("failed")).isZero();
		assertThat(this.bench.log().lag()).isGreaterThan(Duration.ofHours(2));
		down.set(false);
		await().untilAsserted(() -> {
			this.bench.realTime.pass(Duration.ofMinutes(15));
			node.poke().now();
			assertThat(this.bench.count("sent")).isEqualTo(40);
		});
		assertThat(this.bench.log().lag()).isZero();
	}

	@Test
	void afterABoundedNumberOfTriesItHasFailedWithTheReason() {
		this.bench.deliver((notice) -> new Outcome.Failed("invalid_auth", true));
		Node node = this.bench.startNode();
		node.plan(this.bench, this.bench.request("U1", "hopeless"));
		await().until(() -> this.bench.state("hopeless").equals("pending") && !this.bench.delivered.isEmpty());
		this.bench.jdbc.sql("UPDATE notice SET attempt = ?").param(Backoff.MOST_ATTEMPTS - 1).update();
		this.bench.realTime.pass(Duration.ofMinutes(15));
		node.poke().now();
		await().until(() -> this.bench.state("hopeless").equals("failed"));
		assertThat(this.bench.log().failuresSince(NoticeBench.TEAM, this.bench.clock.instant().minusSeconds(60)))
			.containsExactly(new NoticeLog.Failure("invalid_auth", 1));
	}

	@Test
	void whatSlackRefusesForGoodIsNotTriedAgain() {
		this.bench.deliver((notice) -> new Outcome.Failed("user_disabled", false));
		Node node = this.bench.startNode();
		node.plan(this.bench, this.bench.request("U1", "refused"));
		await().until(() -> this.bench.state("refused").equals("failed"));
		assertThat(this.bench.delivered).hasSize(1);
	}

	@Test
	void whenSlackAsksToWaitNothingGoesOutUntilThen() {
		this.bench.deliver((notice) -> notice.subject().equals("first") && this.bench.delivered.size() == 1
				? new Outcome.RateLimited(Duration.ofSeconds(30), true) : new Outcome.Sent());
		Node node = this.bench.startNode();
		node.plan(this.bench, this.bench.request("U1", "first"));
		await().until(() -> this.bench.delivered.size() == 1 && this.bench.state("first").equals("pending"));
		node.plan(this.bench, this.bench.request("U2", "second"));
		this.bench.realTime.pass(Duration.ofSeconds(29));
		node.poke().now();
		Awaitility.await().during(Duration.ofMillis(300)).until(() -> this.bench.delivered.size() == 1);
		this.bench.realTime.pass(Duration.ofSeconds(2));
		node.poke().now();
		await().until(() -> this.bench.count("sent") == 2);
		assertThat(this.bench.delivered.stream().map(Notice::attempt)).containsOnly(1);
	}

	@Test
	void urgentOnesOvertakeThousands() {
		this.bench.close();
		this.bench = new NoticeBench(true);
		Node node = this.bench.startNode();
		this.bench.jdbc
			.sql("""
					INSERT INTO notice (team_id, id, recipient, kind, subject, urgency, dedup_key, state, due_at, retry_at,
					    attempt, ambiguous, created_at)
					SELECT 'T1', gen_random_uuid(), 'U' || n, 'told', 's' || n, 1, 's' || n, 'pending', now() - '1 year'::interval,
					    '-infinity', 0, false, now()
					FROM generate_series(1, 3000) n
					""")
			.update();
		this.bench.clock.forwardTo(Instant.parse("2027-06-01T00:00:00Z"));
		node.poke().now();
		await().until(() -> this.bench.count("sent") == Pacing.USUAL_PER_MINUTE);
		node.plan(this.bench, this.bench.request("U9999", "urgent", this.bench.clock.instant(), Urgency.URGENT));
		this.bench.realTime.pass(Duration.ofMillis(450));
		node.poke().now();
		await().until(() -> this.bench.count("sent") == Pacing.USUAL_PER_MINUTE + 2);
		// The two that the pace let through go out side by side.
		assertThat(this.bench.deliveredSubjects().subList(Pacing.USUAL_PER_MINUTE, Pacing.USUAL_PER_MINUTE + 2))
			.contains("urgent");
		assertThat(this.bench.delivered.stream().map(Notice::attempt)).containsOnly(1);
	}

	@Test
	void oneRecipientHearsThingsInOrder() {
		Node node = this.bench.startNode();
		node.sender().stop();
		Instant due = this.bench.clock.instant();
		node.plan(this.bench, this.bench.request("U1", "digest", due.minusSeconds(60), Urgency.LOW));
		node.plan(this.bench, this.bench.request("U1", "second", due, Urgency.NORMAL));
		node.plan(this.bench, this.bench.request("U1", "first", due.minusSeconds(30), Urgency.NORMAL));
		node.plan(this.bench, this.bench.request("U1", "urgent", due, Urgency.URGENT));
		node.sender().start();
		await().until(() -> this.bench.count("sent") == 4);
		assertThat(this.bench.deliveredSubjects()).containsExactly("urgent", "first", "second", "digest");
	}

	@Test
	void aStopWaitsForWhatIsUnderWayAndClaimsNothingMore() throws Exception {
		CountDownLatch underWay = new CountDownLatch(1);
		this.bench.deliver((notice) -> {
			awaitUninterruptibly(underWay);
			return new Outcome.Sent();
		});
		Node node = this.bench.startNode();
		node.plan(this.bench, this.bench.request("U1", "under way"));
		await().until(() -> this.bench.delivered.size() == 1);
		Thread stop = Thread.ofVirtual().start(() -> node.sender().stop());
		await().until(() -> !node.sender().isRunning());
		node.plan(this.bench, this.bench.request("U2", "too late"));
		underWay.countDown();
		stop.join();
		assertThat(this.bench.state("under way")).isEqualTo("sent");
		assertThat(this.bench.state("too late")).isEqualTo("pending");
	}

	@Test
	void aNoticeOfAKindNobodyDeliversFailsWithThatReason() {
		Node node = this.bench.startNode();
		node.plan(this.bench, new NoticeRequest(NoticeBench.TEAM, "U1", "unheard", "s", this.bench.clock.instant(),
				Urgency.NORMAL, "s"));
		await().until(() -> this.bench.state("s").equals("failed"));
	}

	@Test
	void whatWasFinishedLongAgoIsSweptAndNothingElse() {
		Node node = this.bench.startNode();
		node.plan(this.bench, this.bench.request("U1", "done"));
		node.plan(this.bench,
				this.bench.request("U1", "far", this.bench.clock.instant().plus(Duration.ofDays(900)), Urgency.NORMAL));
		await().until(() -> this.bench.state("done").equals("sent"));
		node.upkeep().sweep();
		assertThat(this.bench.count("sent")).isOne();
		this.bench.clock.forwardTo(this.bench.clock.instant().plus(Duration.ofDays(401)));
		node.upkeep().sweep();
		assertThat(this.bench.count("sent")).isZero();
		assertThat(this.bench.state("far")).isEqualTo("pending");
	}

	private static void awaitUninterruptibly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
	}

}
