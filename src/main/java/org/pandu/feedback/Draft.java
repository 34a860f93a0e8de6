package org.pandu.feedback;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A feedback being written: one for each writer and pairing, read by its writer only.
 *
 * @param id the draft
 * @param pairingId the pairing's id within the workspace
 * @param writer Slack's id of who writes it
 * @param situation sealed with the writer's key; may be empty words
 * @param behaviour likewise
 * @param impact likewise
 * @param sessionId the session it is linked to; {@code null} for none
 * @param goalId the goal it is linked to; {@code null} for none
 * @param keptAt when it was kept last
 * @param version for optimistic locking; 0 before the first save
 */
@Table("feedback_draft")
record Draft(@Id FeedbackId id, UUID pairingId, String writer, Sealed situation, Sealed behaviour, Sealed impact,
		@Nullable UUID sessionId, @Nullable UUID goalId, Instant keptAt, @Version long version) {

	static Draft begin(FeedbackId id, PairingId pairing, PersonId writer, SealedSbi words, About about, Instant at) {
		return new Draft(id, pairing.id(), writer.user(), words.situation(), words.behaviour(), words.impact(),
				about.session(), about.goal(), at, 0);
	}

	Draft rewrite(SealedSbi words, About about, Instant at) {
		return new Draft(this.id, this.pairingId, this.writer, words.situation(), words.behaviour(), words.impact(),
				about.session(), about.goal(), at, this.version);
	}

	About about() {
		return new About(this.sessionId, this.goalId);
	}

	SealedSbi words() {
		return new SealedSbi(this.situation, this.behaviour, this.impact);
	}

	static Cell cell(FeedbackId id, String column) {
		return new Cell("feedback_draft", id.id(), column);
	}

}
