package org.pandu.summary;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a summary is asked for: which days, and what it is told apart by.
 *
 * @param named the period by its name; {@code null} where the days are given
 * @param days the days; {@code null} where the period is named
 * @param by what it is told apart by; {@code null} for nothing
 */
public record Scope(@Nullable ReportPeriod named, @Nullable Period days, @Nullable Dimension by) {

	private static final String APART = "~";

	public Scope {
		if ((named == null) == (days == null)) {
			throw new IllegalArgumentException("Either a name or days");
		}
	}

	public static Scope of(ReportPeriod named) {
		return new Scope(named, null, null);
	}

	/**
	 * Reads what buttons and modals carry.
	 * @throws IllegalArgumentException when it is none
	 */
	public static Scope parse(String text) {
		String[] parts = text.split(APART, 2);
		Dimension by = (parts.length == 2) ? Dimension.valueOf(parts[1]) : null;
		Optional<ReportPeriod> named = Arrays.stream(ReportPeriod.values())
			.filter((one) -> one.name().equals(parts[0]))
			.findFirst();
		return named.map((period) -> new Scope(period, null, by))
			.orElseGet(() -> new Scope(null, Period.parse(parts[0]), by));
	}

	/**
	 * The period as buttons carry it: its name, or its days.
	 */
	public String period() {
		return (this.named != null) ? this.named.name()
				: String.valueOf((this.days != null) ? this.days.subject() : "");
	}

	public Scope by(@Nullable Dimension other) {
		return new Scope(this.named, this.days, other);
	}

	/**
	 * The same as buttons and modals carry it.
	 */
	public String subject() {
		return (this.by != null) ? period() + APART + this.by : period();
	}

}
