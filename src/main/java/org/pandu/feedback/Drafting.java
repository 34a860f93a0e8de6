package org.pandu.feedback;

import java.time.Clock;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.vault.Vault;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what someone has typed so far, for the next opening of the form.
 */
@Service
@Transactional
public class Drafting {

	private final Drafts drafts;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final Clock clock;

	Drafting(Drafts drafts, Pairings pairings, Permissions permissions, Vault vault, Clock clock) {
		this.drafts = drafts;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * Keeps a draft in place of the one the writer saw. Keeping no words takes it away.
	 * The same words again, as by a second click, change nothing.
	 * @param seen the version the writer saw; 0 for none
	 * @return the draft as it is kept; empty when there is none any more
	 * @throws DraftChanged when another was kept elsewhere meanwhile
	 * @throws PairingOver at the field, when the pairing is not running
	 * @throws TooLong at the field
	 */
	public Optional<KeptDraft> keep(PersonId writer, PairingId id, Sbi words, long seen, Fields fields) {
		// Held, so that two clicks at once keep one draft.
		Pairing pairing = this.pairings.hold(id);
		this.permissions.require(writer, pairing, Right.GIVE_FEEDBACK);
		if (!pairing.isActive()) {
			throw new PairingOver(fields.pairing());
		}
		fields.each(words, TooLong::refuse);
		Optional<Draft> before = this.drafts.of(writer, id);
		Optional<KeptDraft> kept = before.map(this::open);
		if (kept.map(KeptDraft::words).orElse(Sbi.NONE).equals(words)) {
			return kept;
		}
		if (kept.map(KeptDraft::version).orElse(0L) != seen) {
			throw new DraftChanged(kept.orElse(null));
		}
		if (words.isEmpty()) {
			before.ifPresent(this.drafts::delete);
			return Optional.empty();
		}
		FeedbackId draft = before.map(Draft::id).orElseGet(() -> FeedbackId.next(id.team()));
		SealedSbi sealed = SealedSbi.of(words, writer, this.vault, (column) -> Draft.cell(draft, column));
		Draft saved = this.drafts.save(before.map((old) -> old.rewrite(sealed, words.about(), this.clock.instant()))
			.orElseGet(() -> Draft.begin(draft, id, writer, sealed, words.about(), this.clock.instant())));
		return Optional.of(new KeptDraft(words, saved.keptAt(), saved.version()));
	}

	/**
	 * The writer's own draft.
	 */
	@Transactional(readOnly = true)
	public Optional<KeptDraft> own(PersonId writer, PairingId id) {
		this.permissions.require(writer, this.pairings.require(id), Right.GIVE_FEEDBACK);
		return this.drafts.of(writer, id).map(this::open);
	}

	/**
	 * Takes away the draft that was given; one that was kept elsewhere meanwhile stays.
	 */
	void given(PersonId writer, PairingId id, long seen) {
		this.drafts.of(writer, id).filter((draft) -> draft.version() == seen).ifPresent(this.drafts::delete);
	}

	/**
	 * Nobody can give the drafts of a pairing that has ended, so no words of it are kept.
	 */
	@EventListener
	void on(PairingClosed closed) {
		this.drafts.deleteAll(this.drafts.ofPairing(closed.pairing().id()));
	}

	private KeptDraft open(Draft draft) {
		TeamId team = draft.id().team();
		Sbi words = draft.words().open(team, this.vault, (column) -> Draft.cell(draft.id(), column)).orElse(Sbi.NONE);
		return new KeptDraft(words.about(draft.about()), draft.keptAt(), draft.version());
	}

}
