package org.pandu.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Right;
import org.pandu.session.SessionHistory.What;
import org.pandu.session.SessionScheduling.Appointment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes up to three times to the other side, and answers them. Nobody is booked before
 * one is accepted.
 */
@Service
@Transactional
public class SessionProposals {

	/** A proposal is open for this long at most. */
	public static final Duration OPEN_FOR = Duration.ofDays(7);

	private final Sessions sessions;

	private final SessionTimes times;

	private final OpenTimes openTimes;

	private final PairingTurns turns;

	private final SessionHistory history;

	private final Fitting fitting;

	private final InvitationLines lines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SessionProposals(Sessions sessions, SessionTimes times, OpenTimes openTimes, PairingTurns turns,
			SessionHistory history, Fitting fitting, InvitationLines lines, ApplicationEventPublisher events,
			Clock clock) {
		this.sessions = sessions;
		this.times = times;
		this.openTimes = openTimes;
		this.turns = turns;
		this.history = history;
		this.fitting = fitting;
		this.lines = lines;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Proposes times to the other side. Each is checked as a booking would be.
	 * @param offers one to three, the first with place and line
	 * @throws ProposedTimeTaken when one of the two is booked then
	 * @throws ProposedTwice when two begin at the same moment
	 * @throws UnusualLength when the length needs a second thought
	 * @throws ProposedOutsideHours when the times do
	 */
	public Session propose(PersonId actor, PairingId pairingId, List<Offer> offers) {
		return propose(actor, this.turns.take(actor, pairingId, Right.PROPOSE_TIME), offers);
	}

	/**
	 * Answers a proposal with other times, which then wait for the first proposer.
	 * @throws ProposalAnswered when the first was answered or withdrawn
	 */
	public Session proposeInstead(PersonId actor, SessionId id, List<Offer> offers) {
		Pairing pairing = this.turns.take(actor, id, Right.ANSWER_TIME);
		decline(actor, id, What.REPLACED);
		return propose(actor, pairing, offers);
	}

	/**
	 * Accepts one of the proposed times: the session is booked.
	 * @throws ProposalAnswered when it was answered or withdrawn, or has lapsed
	 * @throws TimeGone when one of the two has been booked then, or it has passed
	 */
	public Session accept(PersonId actor, SessionId id, UUID time) {
		Pairing pairing = this.turns.take(actor, id, Right.ANSWER_TIME);
		this.fitting.requireBoth(pairing, null);
		Session proposed = this.sessions.require(id);
		Slot slot = this.times.of(id)
			.stream()
			.filter((one) -> one.id().equals(time))
			.map(ProposedTime::slot)
			.findFirst()
			.orElseThrow(ProposalAnswered::new);
		Session accepted = new Proposal(proposed).accept(actor, slot);
		List<ProposedTime> open = this.openTimes.open(proposed);
		if (open.stream().noneMatch((one) -> one.id().equals(time))) {
			throw new TimeGone(open);
		}
		accepted = this.sessions.save(accepted);
		this.fitting.book(actor, pairing, accepted, null);
		this.history.record(accepted, What.SCHEDULED, actor, "");
		this.events.publishEvent(new SessionScheduled(accepted));
		return accepted;
	}

	/**
	 * Accepts none of the proposed times.
	 */
	public Session decline(PersonId actor, SessionId id) {
		this.turns.take(actor, id, Right.ANSWER_TIME);
		return decline(actor, id, What.DECLINED);
	}

	/**
	 * Time has gone on: lets a proposal lapse that can't be answered any more, and passes
	 * over times that have passed.
	 * @return the session when it is still proposed, or has just lapsed
	 */
	public Optional<Session> keepUp(SessionId id) {
		this.turns.take(id);
		return Optional.of(this.sessions.require(id)).filter(Session::isProposed).map((session) -> {
			Instant now = this.clock.instant();
			Optional<Slot> next = this.times.of(id)
				.stream()
				.map(ProposedTime::slot)
				.filter((slot) -> slot.startsAt().isAfter(now))
				.min((one, other) -> one.startsAt().compareTo(other.startsAt()));
			boolean over = next.isEmpty() || !now.isBefore(session.origin().scheduledAt().plus(OPEN_FOR));
			return over ? lapse(session, now) : this.sessions.save(new Proposal(session).nowFirst(next.get()));
		});
	}

	private Session lapse(Session session, Instant now) {
		Session lapsed = this.sessions.save(new Proposal(session).lapse(now));
		this.history.record(lapsed, What.LAPSED);
		this.events.publishEvent(new SessionLapsed(lapsed));
		return lapsed;
	}

	private Session decline(PersonId actor, SessionId id, What what) {
		Session declined = this.sessions
			.save(new Proposal(this.sessions.require(id)).decline(actor, this.clock.instant()));
		this.history.record(declined, what, actor, "");
		this.events.publishEvent(new SessionDeclined(declined));
		return declined;
	}

	private Session propose(PersonId actor, Pairing pairing, List<Offer> offers) {
		if (offers.isEmpty() || offers.size() > ProposedTimes.MOST) {
			throw new IllegalArgumentException("Not one to three times");
		}
		Appointment first = offers.getFirst().appointment();
		SessionId id = SessionId.next(actor.team());
		Session proposed = Session
			.of(id, pairing, Session.State.PROPOSED, Arranged.of(first.slot(), first.place()),
					new Origin(actor.user(), this.clock.instant(),
							this.lines.seal(first.invitation(), actor, id, offers.getFirst().fields().invitation())),
					null);
		requireEach(actor, pairing, proposed, offers);
		List<Slot> slots = offers.stream().map((offer) -> offer.appointment().slot()).toList();
		Slot earliest = slots.stream().min((one, other) -> one.startsAt().compareTo(other.startsAt())).orElseThrow();
		Session session = this.sessions.save(proposed.at(earliest));
		this.times.keep(id, slots);
		this.history.record(session, What.PROPOSED, actor, "");
		this.events.publishEvent(new SessionProposed(session));
		return session;
	}

	private void requireEach(PersonId actor, Pairing pairing, Session proposed, List<Offer> offers) {
		Set<Instant> distinct = new HashSet<>();
		List<OutsideHours> outside = new ArrayList<>();
		for (Offer offer : offers) {
			Slot slot = offer.appointment().slot();
			try {
				this.fitting.require(actor, pairing, proposed.at(slot), offer.appointment(), offer.fields());
			}
			catch (SlotTaken ex) {
				throw ex.proposed(slot, Objects.requireNonNull(ex.field()));
			}
			catch (OutsideHours ex) {
				outside.add(ex);
			}
			if (!distinct.add(slot.startsAt())) {
				throw new ProposedTwice(offer.fields().time());
			}
		}
		if (!outside.isEmpty()) {
			throw new ProposedOutsideHours(outside);
		}
	}

}
