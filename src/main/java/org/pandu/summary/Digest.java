package org.pandu.summary;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;

/**
 * How the summary of a past period stands.
 *
 * @param team the workspace
 * @param period the days it sums up
 * @param channel Slack's id of the channel it goes to
 * @param posted whether it stands there
 * @param refused why Slack did not take it; {@code null} when it did or was not asked yet
 */
public record Digest(TeamId team, Period period, String channel, boolean posted, @Nullable String refused) {

}
