package org.pandu.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.session.SessionClosed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the receiver says to a feedback: thanks, an answer, the wish to talk about it; and
 * the giver's one reply to the answer.
 */
@Service
@Transactional
public class Responding {

	private final Feedbacks feedbacks;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Responding(Feedbacks feedbacks, Pairings pairings, Permissions permissions, Vault vault,
			ApplicationEventPublisher events, Clock clock) {
		this.feedbacks = feedbacks;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Says thanks. A second click is one thanks.
	 * @throws NotTheReceiver when the actor did not receive it
	 * @throws PairingOver when the pairing has ended
	 */
	public void thank(PersonId actor, FeedbackId id) {
		change(actor, id, Feedback::thank);
	}

	/**
	 * Asks to talk about it in the next session. A second click is one wish.
	 * @throws NotTheReceiver when the actor did not receive it
	 * @throws PairingOver when the pairing has ended
	 */
	public void talkNextTime(PersonId actor, FeedbackId id) {
		change(actor, id, Feedback::talkNextTime);
	}

	/**
	 * Answers it, once.
	 * @param field the form's field the words were typed in
	 * @throws NotTheReceiver when the actor did not receive it
	 * @throws PairingOver when the pairing has ended
	 * @throws AnsweredAlready when there is an answer
	 * @throws Incomplete at the field
	 * @throws TooLong at the field
	 */
	public void answer(PersonId actor, FeedbackId id, String words, String field) {
		Incomplete.refuse(field, words);
		TooLong.refuse(field, words);
		change(actor, id,
				(feedback, now) -> feedback.answer(this.vault.seal(words, actor, Feedback.cell(id, "answer")), now));
	}

	/**
	 * Replies to the answer, once, as the one who gave the feedback.
	 * @param field the form's field the words were typed in
	 * @throws NothingToReplyTo when the actor did not give it, there is no answer, or a
	 * reply already
	 * @throws PairingOver when the pairing has ended
	 * @throws Incomplete at the field
	 * @throws TooLong at the field
	 */
	public void reply(PersonId actor, FeedbackId id, String words, String field) {
		Incomplete.refuse(field, words);
		TooLong.refuse(field, words);
		Feedback held = hold(actor, id, Right.REPLY_TO_ANSWER);
		if (!actor.equals(held.giverId())) {
			throw new NothingToReplyTo();
		}
		requireRunning(held);
		Feedback replied = held.reply(this.vault.seal(words, actor, Feedback.cell(id, "reply")), this.clock.instant());
		save(held, replied);
		this.events.publishEvent(new FeedbackReplied(replied));
	}

	/**
	 * What waited to be talked about had its session.
	 */
	@EventListener
	void on(SessionClosed closed) {
		Session session = closed.session();
		if (session.state() != Session.State.HELD) {
			return;
		}
		Instant begun = Optional.ofNullable(session.course().startedAt()).orElse(session.startsAt());
		for (Feedback waiting : this.feedbacks.toTalkAbout(session.pairing())) {
			Feedback held = this.feedbacks.hold(waiting.id());
			save(held, held.sessionHeld(begun, this.clock.instant()));
		}
	}

	private void change(PersonId actor, FeedbackId id, BiFunction<Feedback, Instant, Feedback> change) {
		Feedback held = hold(actor, id, Right.ANSWER_FEEDBACK);
		if (!actor.equals(held.receiverId())) {
			throw new NotTheReceiver();
		}
		requireRunning(held);
		save(held, change.apply(held, this.clock.instant()));
	}

	private Feedback hold(PersonId actor, FeedbackId id, Right right) {
		Feedback held = this.feedbacks.hold(id);
		this.permissions.require(actor, this.pairings.require(held.pairing()), right);
		return held;
	}

	private void requireRunning(Feedback feedback) {
		if (!this.pairings.require(feedback.pairing()).isActive()) {
			throw new PairingOver();
		}
	}

	private void save(Feedback before, Feedback after) {
		if (!Objects.equals(before, after)) {
			this.events.publishEvent(new FeedbackChanged(this.feedbacks.save(after)));
		}
	}

}
