package org.pandu.people;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * When somebody works on a day, by the clock where the person is.
 *
 * @param starts the first minute
 * @param ends when work is over; later than the start, on the same day
 * @param pause the break; {@code null} for none
 */
public record DayHours(LocalTime starts, LocalTime ends, @Nullable Pause pause) {

	public DayHours {
		if (!starts.isBefore(ends)) {
			throw new IllegalArgumentException("A day's work ends after it starts");
		}
		if (pause != null && (pause.starts().isBefore(starts) || pause.ends().isAfter(ends))) {
			throw new IllegalArgumentException("The break lies within the working hours");
		}
	}

	/**
	 * A break.
	 *
	 * @param starts its first minute
	 * @param ends when work goes on
	 */
	public record Pause(LocalTime starts, LocalTime ends) {

		public Pause {
			if (!starts.isBefore(ends)) {
				throw new IllegalArgumentException("A break ends after it starts");
			}
		}

	}

	static DayHours of(String starts, String ends, String breakStarts, String breakEnds) {
		return new DayHours(LocalTime.parse(starts), LocalTime.parse(ends),
				new Pause(LocalTime.parse(breakStarts), LocalTime.parse(breakEnds)));
	}

	/**
	 * Whether a stretch of the day lies within the hours, breaks not counted.
	 */
	boolean span(LocalTime from, LocalTime to) {
		return !from.isBefore(this.starts) && !to.isAfter(this.ends);
	}

	/**
	 * Whether a stretch of the day touches the break.
	 */
	boolean interrupts(LocalTime from, LocalTime to) {
		return this.pause != null && from.isBefore(this.pause.ends()) && this.pause.starts().isBefore(to);
	}

}
