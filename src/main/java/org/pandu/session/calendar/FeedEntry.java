package org.pandu.session.calendar;

import java.time.Instant;

import org.pandu.program.Kind;
import org.pandu.session.SessionId;

/**
 * What a feed knows of a session. Place and invitation are not here, so that no feed can
 * tell them.
 *
 * @param id the session
 * @param kind coaching or mentoring
 * @param other the name of the other side
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param sequence counts its changes
 * @param changedAt when it was changed last
 */
record FeedEntry(SessionId id, Kind kind, String other, Instant startsAt, Instant endsAt, int sequence,
		Instant changedAt) {

}
