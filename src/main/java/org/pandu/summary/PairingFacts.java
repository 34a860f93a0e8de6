package org.pandu.summary;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.program.Kind;
import org.pandu.session.due.Terms;

/**
 * What the measures need of a pairing that both sides accepted.
 *
 * @param id its id within the workspace
 * @param kind coaching or mentoring
 * @param coachee Slack's id of the coachee or mentee
 * @param places where the coachee has worked
 * @param since when both had accepted
 * @param endedAt when it ended; {@code null} while it runs
 * @param terms what it was and is held to
 */
record PairingFacts(UUID id, Kind kind, String coachee, Places places, Instant since, @Nullable Instant endedAt,
		Terms terms) {

}
