package org.pandu.session.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Role;

/**
 * What one person did in a period: sessions and hours, and nothing of what was said or
 * with whom.
 *
 * @param period the period
 * @param entries the sessions that took place, the earliest first
 * @param minutesPerLearningHour how many minutes make one learning hour; {@code null}
 * where the programme counts none
 */
public record Activity(ActivityPeriod period, List<Entry> entries, @Nullable Integer minutesPerLearningHour) {

	private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

	public Activity {
		entries = List.copyOf(entries);
	}

	/**
	 * A session.
	 *
	 * @param from when it began, as booked
	 * @param to when it ended, as booked
	 * @param role the person's role in it
	 */
	public record Entry(Instant from, Instant to, Role role) {

		Duration length() {
			return Duration.between(this.from, this.to);
		}

	}

	/**
	 * A role's sessions together.
	 *
	 * @param sessions how many
	 * @param length their length
	 */
	public record Total(int sessions, Duration length) {

		/** The length in hours, to two decimals. */
		public BigDecimal hours() {
			return BigDecimal.valueOf(this.length.toMinutes())
				.divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP)
				.stripTrailingZeros();
		}

	}

	public Total total() {
		return total(this.entries);
	}

	/**
	 * The totals of the roles the person had.
	 */
	public Map<Role, Total> byRole() {
		Map<Role, Total> totals = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			List<Entry> own = this.entries.stream().filter((entry) -> entry.role() == role).toList();
			if (!own.isEmpty()) {
				totals.put(role, total(own));
			}
		}
		return totals;
	}

	/**
	 * Learning hours of so much time, to one decimal and never rounded up; {@code null}
	 * where the programme counts none.
	 */
	public @Nullable BigDecimal learningHours(Total total) {
		return (this.minutesPerLearningHour == null) ? null
				: BigDecimal.valueOf(total.length().toMinutes())
					.divide(BigDecimal.valueOf(this.minutesPerLearningHour), 1, RoundingMode.DOWN)
					.stripTrailingZeros();
	}

	private static Total total(List<Entry> entries) {
		return new Total(entries.size(), entries.stream().map(Entry::length).reduce(Duration.ZERO, Duration::plus));
	}

}
