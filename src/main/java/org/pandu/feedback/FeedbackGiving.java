package org.pandu.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.people.Profile;
import org.pandu.people.Profiles;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives feedback, from either side of a running pairing to the other.
 */
@Service
public class FeedbackGiving {

	private final Feedbacks feedbacks;

	private final Drafting drafting;

	private final Occasions occasions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Profiles profiles;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FeedbackGiving(Feedbacks feedbacks, Drafting drafting, Occasions occasions, Pairings pairings,
			Permissions permissions, Profiles profiles, Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.feedbacks = feedbacks;
		this.drafting = drafting;
		this.occasions = occasions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.profiles = profiles;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The pairings someone can give feedback in.
	 * @throws NoPairing when there is none
	 */
	public List<Pairing> possible(PersonId actor) {
		List<Pairing> possible = this.pairings.activeOf(actor);
		if (possible.isEmpty()) {
			throw new NoPairing();
		}
		return possible;
	}

	/**
	 * The pairings in which someone can give another feedback: both coaching and
	 * mentoring may join the two. May ask Slack about the other, so it is called outside
	 * any transaction.
	 * @throws ToOneself when the actor is meant
	 * @throws ToBot when the account is a bot's
	 * @throws NotPaired when the two have no running pairing
	 */
	public List<Pairing> possible(PersonId actor, PersonId other) {
		if (actor.equals(other)) {
			throw new ToOneself();
		}
		List<Pairing> possible = this.pairings.activeOf(actor)
			.stream()
			.filter((pairing) -> pairing.sideOf(other).isPresent())
			.toList();
		if (possible.isEmpty()) {
			this.profiles.meet(List.of(other));
			String name = this.profiles.name(other);
			throw this.profiles.find(other).filter(Profile::bot).isPresent() ? new ToBot(name) : new NotPaired(name);
		}
		return possible;
	}

	/**
	 * Gives feedback. The giver's draft that became it is taken away.
	 * @param draft the version of the draft the giver saw; 0 for none
	 * @throws PairingOver at the field, when the pairing is not running
	 * @throws Incomplete at the field
	 * @throws TooLong at the field
	 * @throws NotOfThisPairing when the session or goal it is linked to is another's
	 */
	@Transactional
	public Feedback give(PersonId giver, PairingId id, Sbi words, long draft, Fields fields) {
		// Held, so that a pairing can't end in the same instant.
		Pairing pairing = this.pairings.hold(id);
		this.permissions.require(giver, pairing, Right.GIVE_FEEDBACK);
		if (!pairing.isActive()) {
			throw new PairingOver(fields.pairing());
		}
		fields.each(words, Incomplete::refuse);
		fields.each(words, TooLong::refuse);
		this.occasions.require(giver, id, words.about());
		FeedbackId feedback = FeedbackId.next(id.team());
		Feedback given = this.feedbacks.save(Feedback.give(feedback, pairing, giver,
				SealedSbi.of(words, giver, this.vault, (column) -> Feedback.cell(feedback, column)), words.about(),
				this.clock.instant()));
		this.drafting.given(giver, id, draft);
		this.events.publishEvent(new FeedbackGiven(given));
		return given;
	}

	/**
	 * The first of some pairings that the writer has a draft in.
	 */
	public Optional<Pairing> drafted(PersonId writer, List<Pairing> among) {
		return among.stream().filter((pairing) -> this.drafting.own(writer, pairing.id()).isPresent()).findFirst();
	}

}
