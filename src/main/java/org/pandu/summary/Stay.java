package org.pandu.summary;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pandu.survey.personnel.RetentionCount;

/**
 * How many stayed in a span of days, among participants and others, as far as it may be
 * shown. Guideline, "Pengukuran Keberhasilan", 4.
 *
 * @param from the first day
 * @param to the last day
 * @param participants those of the programme; {@code null} where they were too few
 * @param others everyone else; {@code null} where they were too few
 * @param least the fewest people counts are shown of
 */
public record Stay(LocalDate from, LocalDate to, RetentionCount.@Nullable Group participants,
		RetentionCount.@Nullable Group others, int least) {

	static Stay of(RetentionCount count, int least) {
		return new Stay(count.from(), count.to(), enough(count.participants(), least), enough(count.others(), least),
				least);
	}

	private static RetentionCount.@Nullable Group enough(RetentionCount.Group group, int least) {
		return (group.atStart() >= least) ? group : null;
	}

}
