package org.pandu.fasttrack;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How urgent requests went in a while. Nothing of what they were about.
 *
 * @param asked how many were made
 * @param answered how many somebody accepted, proposed times for, declined or took
 * @param toFirstAnswer how long that took for the middle one, on the clock; {@code null}
 * where none was, or too few people stand behind it
 * @param sessions how many became a session
 * @param toSession how long it was from the asking to the session's start for the middle
 * one; {@code null} where there was none, or too few people stand behind it
 * @param escalated how many went on to others or the admins
 * @param byOthers how many sessions were another coach's
 * @param unanswered how many ended with their day and nobody had answered
 */
public record FastTrackFigures(int asked, int answered, @Nullable Duration toFirstAnswer, int sessions,
		@Nullable Duration toSession, int escalated, int byOthers, int unanswered) {

	/** No requests. */
	public static final FastTrackFigures NONE = new FastTrackFigures(0, 0, null, 0, null, 0, 0, 0);

}
