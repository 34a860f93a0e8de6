package org.pandu.summary;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.people.LevelHistory;
import org.pandu.program.Kind;
import org.pandu.session.Terms;

/**
 * What the measures need of a pairing that both sides accepted.
 *
 * @param id its id within the workspace
 * @param kind coaching or mentoring
 * @param levels the levels the coachee has had
 * @param since when both had accepted
 * @param endedAt when it ended; {@code null} while it runs
 * @param terms what it was and is held to
 */
record PairingFacts(UUID id, Kind kind, LevelHistory levels, Instant since, @Nullable Instant endedAt, Terms terms) {

}
