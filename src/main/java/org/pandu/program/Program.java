package org.pandu.program;

import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.text.Bilingual;

/**
 * An organisation's rules beside the cadence table.
 *
 * @param team the workspace
 * @param zone the programme's zone, for what concerns everyone
 * @param language what is said in channels
 * @param channel the channel for summaries; {@code null} for none
 * @param remindDayBefore whether a reminder with the brief comes one day before
 * @param remindHourBefore whether one comes an hour before
 * @param remindMinutesBefore how many minutes before the last one comes; 0 for none
 * @param agreement the confidentiality agreement
 * @param counsellor whom to turn to for counselling; may be empty
 * @param psychologist whom to turn to for clinical help, a psychologist or psychiatrist;
 * may be empty
 * @param learningMinutes how many minutes of sessions make one learning hour;
 * {@code null} where none are counted
 */
public record Program(TeamId team, ZoneId zone, Locale language, @Nullable String channel, boolean remindDayBefore,
		boolean remindHourBefore, int remindMinutesBefore, Bilingual agreement, String counsellor, String psychologist,
		@Nullable Integer learningMinutes) {

}
