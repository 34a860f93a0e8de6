package org.pandu.notice;

import java.time.Duration;
import java.util.Set;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTests {

	private final RandomGenerator none = () -> 0;

	@Test
	void doublesFromTwoSecondsToTenMinutes() {
		assertThat(IntStream.of(1, 2, 3, 9, 10, 11, 600).mapToObj((attempt) -> Backoff.after(attempt, this.none)))
			.containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8),
					Duration.ofSeconds(512), Duration.ofMinutes(10), Duration.ofMinutes(10), Duration.ofMinutes(10));
	}

	@Test
	void spreadsByAFifth() {
		RandomGenerator random = RandomGenerator.getDefault();
		Set<Duration> waits = IntStream.range(0, 200)
			.mapToObj((i) -> Backoff.after(20, random))
			.collect(Collectors.toSet());
		assertThat(waits).allMatch(
				(wait) -> wait.compareTo(Duration.ofMinutes(10)) >= 0 && wait.compareTo(Duration.ofMinutes(12)) <= 0)
			.hasSizeGreaterThan(150);
	}

	@Test
	void outlastsAnOutageOfThreeDays() {
		Duration all = IntStream.range(1, Backoff.MOST_ATTEMPTS)
			.mapToObj((attempt) -> Backoff.after(attempt, this.none))
			.reduce(Duration.ZERO, Duration::plus);
		assertThat(all).isGreaterThan(Duration.ofDays(3));
	}

}
