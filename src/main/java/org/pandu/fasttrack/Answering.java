package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.ProposedTime;
import org.pandu.session.ProposedTimes;
import org.pandu.session.ProposedTwice;
import org.pandu.session.Session;
import org.pandu.session.SessionInThePast;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.session.SlotTaken;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requester's own coach answers: accepts with a time, proposes other times or
 * declines; and the requester chooses among the times.
 */
@Service
@Transactional
public class Answering {

	/** The longest word of who declines, in Unicode code points. */
	public static final int LONGEST_WORD = 1000;

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Deadlines deadlines;

	private final RequestTimes times;

	private final Escalating escalating;

	private final Pairings pairings;

	private final Permissions permissions;

	private final SessionScheduling scheduling;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Answering(FastTrackRequests requests, Turns turns, Deadlines deadlines, RequestTimes times, Escalating escalating,
			Pairings pairings, Permissions permissions, SessionScheduling scheduling, Vault vault,
			ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.deadlines = deadlines;
		this.times = times;
		this.escalating = escalating;
		this.pairings = pairings;
		this.permissions = permissions;
		this.scheduling = scheduling;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Accepts with a time: the session stands.
	 * @throws NoLongerOpen when it was answered, withdrawn or has lapsed
	 * @throws SlotTaken when one of the two is booked; with other times
	 */
	public Session accept(PersonId actor, FastTrackId id, SessionScheduling.Appointment appointment,
			SessionScheduling.Fields fields) {
		FastTrackRequest request = mine(actor, id, Right.ANSWER_FAST_TRACK);
		request.requireWaitingForCoach();
		Session session = this.scheduling.schedule(actor, request.pairing(), appointment, fields);
		settle(request.accept(actor, session.id(), this.clock.instant()));
		return session;
	}

	/**
	 * Proposes times instead of those proposed before.
	 * @param slots one to three
	 * @param fields the form's field of each
	 * @throws NoLongerOpen when it was answered, withdrawn or has lapsed
	 */
	public void propose(PersonId actor, FastTrackId id, List<Slot> slots, List<String> fields) {
		FastTrackRequest request = mine(actor, id, Right.ANSWER_FAST_TRACK);
		if (slots.isEmpty() || slots.size() > ProposedTimes.MOST || slots.size() != fields.size()) {
			throw new IllegalArgumentException("Not one to three times, each with its field");
		}
		Instant now = this.clock.instant();
		Set<Instant> distinct = new HashSet<>();
		for (int i = 0; i < slots.size(); i++) {
			Instant start = slots.get(i).startsAt();
			if (!start.isAfter(now)) {
				throw new ProposedInThePast(start, fields.get(i));
			}
			if (!distinct.add(start)) {
				throw new ProposedTwice(fields.get(i));
			}
		}
		FastTrackRequest proposed = this.requests.save(request.propose());
		this.times.replace(id, slots);
		this.events.publishEvent(new FastTrackChanged(proposed));
	}

	/**
	 * Says that it can't be, with a word for the requester.
	 * @throws NoLongerOpen when it was answered, withdrawn or has lapsed
	 */
	public void decline(PersonId actor, FastTrackId id, String word, String field) {
		FastTrackRequest request = mine(actor, id, Right.ANSWER_FAST_TRACK);
		TooLong.requireWithin(LONGEST_WORD, word, field);
		FastTrackRequest declined = this.requests
			.save(request.decline(actor, this.vault.seal(word, actor, request.wordCell()), this.clock.instant()));
		this.times.replace(id, List.of());
		if (declined.needsEscalation(this.clock.instant())) {
			this.escalating.escalate(declined);
			return;
		}
		if (!declined.isOpen()) {
			this.deadlines.drop(declined);
		}
		this.events.publishEvent(new FastTrackChanged(declined));
	}

	/**
	 * The requester takes one of the proposed times: the session stands.
	 * @throws NoLongerOpen when no times are proposed any more
	 * @throws TimeGone when somebody has been booked then, or it has passed
	 */
	public void take(PersonId actor, FastTrackId id, UUID time) {
		FastTrackRequest request = mine(actor, id, Right.ASK_FAST_TRACK);
		if (request.state() != FastTrackRequest.State.PROPOSED) {
			throw new NoLongerOpen(request.state());
		}
		Pairing pairing = this.pairings.require(request.pairing());
		Slot slot = this.times.of(id)
			.stream()
			.filter((proposed) -> proposed.id().equals(time))
			.map(ProposedTime::slot)
			.findFirst()
			.orElseThrow(TimeGone::new);
		try {
			// The coach has proposed it, so it is the coach who books.
			Session session = this.scheduling.schedule(pairing.coachId(), pairing.id(),
					new SessionScheduling.Appointment(slot, pairing.place(), "", true),
					new SessionScheduling.Fields("", "", "", "", "", ""));
			settle(request.accept(pairing.coachId(), session.id(), this.clock.instant()));
		}
		catch (SlotTaken | SessionInThePast ex) {
			throw new TimeGone();
		}
	}

	/**
	 * The requester can at none of the proposed times. The coach is waited for anew.
	 * @throws NoLongerOpen when no times are proposed any more
	 */
	public void refuseTimes(PersonId actor, FastTrackId id) {
		FastTrackRequest request = mine(actor, id, Right.ASK_FAST_TRACK);
		FastTrackRequest open = this.requests.save(request.refuseTimes(this.clock.instant()));
		this.times.replace(id, List.of());
		this.deadlines.plan(open);
		this.events.publishEvent(new FastTrackChanged(open));
	}

	private FastTrackRequest mine(PersonId actor, FastTrackId id, Right right) {
		FastTrackRequest request = this.turns.take(id);
		this.permissions.require(actor, this.pairings.require(request.pairing()), right);
		return request;
	}

	private void settle(FastTrackRequest accepted) {
		FastTrackRequest saved = this.requests.save(accepted);
		this.deadlines.drop(saved);
		this.events.publishEvent(new FastTrackChanged(saved));
	}

}
