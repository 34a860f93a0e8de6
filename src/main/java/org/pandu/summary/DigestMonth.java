package org.pandu.summary;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;

/**
 * How the summary of a month stands.
 *
 * @param team the workspace
 * @param month the month it sums up
 * @param channel Slack's id of the channel it goes to
 * @param posted whether it stands there
 * @param refused why Slack did not take it; {@code null} when it did or was not asked yet
 */
public record DigestMonth(TeamId team, YearMonth month, String channel, boolean posted, @Nullable String refused) {

}
