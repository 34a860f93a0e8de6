package org.pandu.pairing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.Ids;

import org.pandu.id.PersonId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a pairing end after a closing conversation: a last session in which the two look
 * back. Until that session is closed the pairing goes on, and the plan can be taken back.
 */
@Service
@Transactional
public class PairingClosing {

	private final ClosingPlans plans;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Matching matching;

	private final EndReasons reasons;

	private final ClosingDelivery delivery;

	private final SessionsToCome toCome;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PairingClosing(ClosingPlans plans, Pairings pairings, Permissions permissions, Matching matching,
			EndReasons reasons, ClosingDelivery delivery, SessionsToCome toCome, ApplicationEventPublisher events,
			Clock clock) {
		this.plans = plans;
		this.pairings = pairings;
		this.permissions = permissions;
		this.matching = matching;
		this.reasons = reasons;
		this.delivery = delivery;
		this.toCome = toCome;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A form's fields, by what is wrong.
	 *
	 * @param when the closing conversation
	 * @param reason the explanation
	 */
	public record Fields(String when, String reason) {
	}

	/**
	 * Plans the end of a running pairing.
	 * @param session the closing conversation's id within the workspace; {@code null} for
	 * the next session that is arranged
	 * @throws PairingNotActive when it is not running
	 * @throws NoConversation when that session is none of the pairing's to come
	 */
	public void plan(PersonId actor, PairingId id, Parting parting, @Nullable UUID session, Fields fields) {
		Pairing pairing = running(actor, id, Right.END_PAIRING);
		put(actor, pairing, parting, null, false, session, fields);
	}

	/**
	 * Plans that a running pairing is handed over.
	 * @throws org.pandu.text.Refusal when the new coach can't take it
	 * @throws NoConversation when that session is none of the pairing's to come
	 */
	public void planHandover(PersonId actor, PairingId id, Matching.Handover handover, @Nullable UUID session,
			Matching.Fields people, Fields fields) {
		Pairing pairing = running(actor, id, Right.HAND_OVER);
		this.matching.requirePossible(pairing, handover, people);
		put(actor, pairing, handover.parting(), handover.newCoach(), handover.superiorConfirmed(), session, fields);
	}

	/**
	 * Lets the pairing go on after all.
	 */
	public void takeBack(PersonId actor, PairingId id) {
		boolean handover = this.plans.of(id).filter((plan) -> plan.newCoach() != null).isPresent();
		Pairing pairing = running(actor, id, handover ? Right.HAND_OVER : Right.END_PAIRING);
		this.plans.of(id).ifPresent((plan) -> {
			this.plans.remove(id);
			this.events.publishEvent(new ClosingChanged(pairing, plan, false));
		});
	}

	/**
	 * The session's id within the workspace that is to be the closing conversation, once
	 * there is one.
	 */
	@Transactional(readOnly = true)
	public Optional<UUID> conversation(PairingId id) {
		return this.plans.of(id).map(ClosingPlan::session);
	}

	/**
	 * A session was arranged: it is the closing conversation, where one is still to be
	 * found.
	 */
	public void arranged(PairingId id, UUID session) {
		this.plans.of(id).filter((plan) -> plan.session() == null).ifPresent((plan) -> meetIn(plan, session));
	}

	/**
	 * A session will not take place: another closing conversation is to be found.
	 */
	public void fellThrough(PairingId id, UUID session) {
		this.plans.of(id).filter((plan) -> session.equals(plan.session())).ifPresent((plan) -> meetIn(plan, null));
	}

	/**
	 * A session took place: if it was the closing conversation, the pairing ends.
	 */
	public void held(PairingId id, UUID session) {
		this.plans.of(id).filter((plan) -> session.equals(plan.session())).ifPresent(this.delivery::plan);
	}

	private void meetIn(ClosingPlan plan, @Nullable UUID session) {
		this.plans.meetIn(plan.pairing(), session);
		this.events.publishEvent(new ClosingChanged(this.pairings.require(plan.pairing()), plan, false));
	}

	private void put(PersonId actor, Pairing pairing, Parting parting, @Nullable PersonId newCoach, boolean confirmed,
			@Nullable UUID session, Fields fields) {
		TooLong.refuse(parting.reason(), Parting.LONGEST_REASON, fields.reason());
		if (session != null && !this.toCome.isToCome(pairing.id(), session)) {
			throw new NoConversation(fields.when());
		}
		UUID planId = this.plans.of(pairing.id()).map(ClosingPlan::id).orElseGet(Ids::next);
		ClosingPlan plan = new ClosingPlan(planId, pairing.id(), parting.how(), parting.cause(),
				this.reasons.seal(actor, pairing.id(), parting.reason()), parting.keepSteps(), newCoach, confirmed,
				session, actor, this.clock.instant());
		this.plans.put(plan);
		this.events.publishEvent(new ClosingChanged(pairing, plan, true));
	}

	private Pairing running(PersonId actor, PairingId id, Right right) {
		Pairing pairing = this.pairings.hold(id);
		this.permissions.require(actor, pairing, right);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		return pairing;
	}

}
