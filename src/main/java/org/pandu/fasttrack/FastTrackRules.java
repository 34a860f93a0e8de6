package org.pandu.fasttrack;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation lets urgent requests go on.
 *
 * @param channel Slack's id of the coaches' channel; {@code null} where coaches are asked
 * one by one
 * @param hoursToday how many hours on the clock each step waits for an answer today
 * @param hoursWeek how many working hours within the week
 * @param hoursDate how many working hours by a date
 * @param mostOpen how many open requests a person may have
 */
public record FastTrackRules(@Nullable String channel, int hoursToday, int hoursWeek, int hoursDate, int mostOpen) {

	/** The longest each may be. */
	public static final FastTrackRules LONGEST = new FastTrackRules(null, 12, 40, 80, 5);

	/** What holds until an admin sets something else. */
	static final FastTrackRules USUAL = new FastTrackRules(null, 2, 8, 16, 2);

	/**
	 * How long a step waits for an answer.
	 */
	Duration patience(Haste haste) {
		return Duration.ofHours(switch (haste) {
			case TODAY -> this.hoursToday;
			case WEEK -> this.hoursWeek;
			case DATE -> this.hoursDate;
		});
	}

}
