package org.pandu.feedback;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads feedback. Both sides of its pairing may, nobody else, also after the pairing's
 * end.
 */
@Service
@Transactional
public class FeedbackReading {

	/** How many entries a page of the list has. */
	public static final int PAGE = 20;

	private final Feedbacks feedbacks;

	private final Occasions occasions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FeedbackReading(Feedbacks feedbacks, Occasions occasions, Pairings pairings, Permissions permissions, Vault vault,
			ApplicationEventPublisher events, Clock clock) {
		this.feedbacks = feedbacks;
		this.occasions = occasions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a feedback. The receiver's first reading is remembered.
	 */
	public ReadFeedback read(PersonId reader, FeedbackId id) {
		Feedback held = this.feedbacks.hold(id);
		Pairing pairing = this.pairings.require(held.pairing());
		this.permissions.require(reader, pairing, Right.READ_FEEDBACK);
		boolean received = reader.equals(held.receiverId());
		Feedback feedback = received ? held.read(this.clock.instant()) : held;
		if (feedback != held) {
			feedback = this.feedbacks.save(feedback);
			this.events.publishEvent(new FeedbackChanged(feedback));
		}
		return open(feedback, pairing, reader);
	}

	/**
	 * The feedback that is linked to a session, with its words, the oldest first. This is
	 * no reading that is remembered.
	 */
	@Transactional(readOnly = true)
	public List<ReadFeedback> ofSession(PersonId reader, Session session) {
		Pairing pairing = this.pairings.require(session.pairing());
		this.permissions.require(reader, pairing, Right.READ_FEEDBACK);
		return this.feedbacks.findOfSession(session.id().team().value(), session.id().id())
			.stream()
			.map((feedback) -> open(feedback, pairing, reader))
			.toList();
	}

	private ReadFeedback open(Feedback feedback, Pairing pairing, PersonId reader) {
		FeedbackId id = feedback.id();
		boolean received = reader.equals(feedback.receiverId());
		return new ReadFeedback(feedback,
				feedback.words().open(id.team(), this.vault, (column) -> Feedback.cell(id, column)).orElse(null),
				open(feedback.answer(), id, "answer"), open(feedback.reply(), id, "reply"),
				this.occasions.session(pairing.id(), feedback.about()).orElse(null),
				this.occasions.goal(reader, pairing.id(), feedback.about()).orElse(null),
				!received && pairing.isActive() && feedback.isAnswered() && !feedback.isReplied(),
				received && pairing.isActive());
	}

	private @Nullable String open(@Nullable Sealed sealed, FeedbackId id, String column) {
		return Optional.ofNullable(sealed)
			.flatMap((words) -> this.vault.open(words, id.team(), Feedback.cell(id, column)))
			.orElse(null);
	}

	/**
	 * A feedback's facts, for a card. Whoever renders it knows who reads it.
	 */
	@Transactional(readOnly = true)
	public Feedback facts(FeedbackId id) {
		return this.feedbacks.require(id);
	}

	/**
	 * A page of a pairing's feedback in both directions.
	 * @param asked which page; beyond the last one, the last
	 */
	@Transactional(readOnly = true)
	public FeedbackPage page(PersonId reader, PairingId id, int asked) {
		this.permissions.require(reader, this.pairings.require(id), Right.READ_FEEDBACK);
		int pages = Math.max(1, Math.ceilDiv(this.feedbacks.countOf(id.team().value(), id.id()), PAGE));
		int page = Math.clamp(asked, 0, pages - 1);
		return new FeedbackPage(this.feedbacks.findPage(id.team().value(), id.id(), PAGE, page * PAGE), page, pages);
	}

	/**
	 * The pairings whose feedback a person can look through: the running ones, and ended
	 * ones that have some.
	 */
	@Transactional(readOnly = true)
	public List<Pairing> pairingsOf(PersonId person) {
		Set<Pairing> all = new LinkedHashSet<>(this.pairings.activeOf(person));
		this.feedbacks.findPairings(person.team().value(), person.user())
			.forEach((id) -> all.add(this.pairings.require(new PairingId(person.team(), id))));
		return List.copyOf(all);
	}

	/**
	 * What a person has received and not read yet, the newest first.
	 */
	@Transactional(readOnly = true)
	public List<Feedback> unreadOf(PersonId receiver) {
		return this.feedbacks.unreadOf(receiver);
	}

	/**
	 * What waits for the pairing's next session, the oldest first; none for everyone
	 * outside.
	 */
	@Transactional(readOnly = true)
	public List<Feedback> toTalkAbout(PersonId reader, PairingId id) {
		boolean may = this.permissions.allow(reader, this.pairings.require(id), Right.READ_FEEDBACK);
		return may ? this.feedbacks.toTalkAbout(id) : List.of();
	}

}
