package org.pandu.session.review;

import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;

/**
 * What two people look at together, since something about one of them changed.
 *
 * @param id the review
 * @param pairingId their pairing's id within the workspace
 * @param changed Slack's id of the one whose post, zone or hours changed
 */
public record SessionReview(ReviewId id, UUID pairingId, String changed) {

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public PersonId changedId() {
		return new PersonId(this.id.team(), this.changed);
	}

}
