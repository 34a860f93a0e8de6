package org.pandu.pairing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.pandu.id.PersonId;
import org.pandu.vault.Sealed;

/**
 * That a pairing ends after its closing conversation.
 *
 * @param id unique within the workspace; a plan that is changed keeps it, one that is
 * made anew after it was taken back has another
 * @param pairing the pairing
 * @param how how it will end
 * @param cause the reason that was chosen
 * @param reason why, sealed with the key of who planned it
 * @param keepSteps whether the open steps stay with the coachee
 * @param newCoach whom it is handed over to; {@code null} where it just ends
 * @param superiorConfirmed whether the new coach may be the coachee's direct superior
 * @param session the closing conversation's id within the workspace, once there is one
 * @param plannedBy who planned it
 * @param plannedAt when
 */
public record ClosingPlan(UUID id, PairingId pairing, Pairing.Ending how, @Nullable EndCause cause,
		@Nullable Sealed reason, @Nullable Boolean keepSteps, @Nullable PersonId newCoach, boolean superiorConfirmed,
		@Nullable UUID session, PersonId plannedBy, Instant plannedAt) {

}
