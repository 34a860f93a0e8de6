package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pandu.id.PersonId;
import org.pandu.session.ProposedTimes;
import org.pandu.session.ProposedTwice;
import org.pandu.session.Session;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.session.SlotTaken;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is to answer does: accepts with a time or proposes times; the requester's own
 * coach may decline, with a word.
 */
@Service
@Transactional
public class Answering {

	/** The longest word of who declines, in Unicode code points. */
	public static final int LONGEST_WORD = 1000;

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Responders responders;

	private final Deadlines deadlines;

	private final RequestTimes times;

	private final Escalating escalating;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Answering(FastTrackRequests requests, Turns turns, Responders responders, Deadlines deadlines, RequestTimes times,
			Escalating escalating, Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.responders = responders;
		this.deadlines = deadlines;
		this.times = times;
		this.escalating = escalating;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Accepts with a time: the session stands.
	 * @throws NoLongerOpen when it was answered, withdrawn or has lapsed
	 * @throws TakenAlready when another coach has it
	 * @throws SlotTaken when one of the two is booked; with other times
	 */
	public Session accept(PersonId actor, FastTrackId id, SessionScheduling.Appointment appointment,
			SessionScheduling.Fields fields) {
		FastTrackRequest request = theirs(actor, id);
		Session session = this.responders.book(actor, request, appointment, fields);
		FastTrackRequest accepted = this.requests.save(request.accept(actor, session.id(), this.clock.instant()));
		this.deadlines.drop(accepted);
		this.events.publishEvent(new FastTrackChanged(accepted));
		return session;
	}

	/**
	 * Proposes times instead of those proposed before.
	 * @param slots one to three
	 * @param fields the form's field of each
	 * @throws NoLongerOpen when it was answered, withdrawn or has lapsed
	 * @throws TakenAlready when another coach has it
	 */
	public void propose(PersonId actor, FastTrackId id, List<Slot> slots, List<String> fields) {
		FastTrackRequest request = theirs(actor, id);
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
		FastTrackRequest proposed = this.requests.save(request.propose(now));
		this.times.replace(id, slots);
		this.events.publishEvent(new FastTrackNews(proposed, FastTrackNews.What.PROPOSED, actor.user()));
		this.events.publishEvent(new FastTrackChanged(proposed));
	}

	/**
	 * The requester's own coach says that it can't be, with a word for the requester.
	 * @throws NoLongerOpen when it was answered, withdrawn or has lapsed
	 * @throws TakenAlready when another coach has it
	 */
	public void decline(PersonId actor, FastTrackId id, String word, String field) {
		FastTrackRequest request = theirs(actor, id);
		request.requireWaitingForCoach();
		TooLong.requireWithin(LONGEST_WORD, word, field);
		FastTrackRequest declined = this.requests.save(request.decline(actor,
				this.vault.seal(word, actor, FastTrackCells.word(request.id())), this.clock.instant()));
		this.times.replace(id, List.of());
		if (!declined.isOpen()) {
			this.deadlines.drop(declined);
		}
		this.events.publishEvent(new FastTrackNews(declined, FastTrackNews.What.DECLINED, actor.user()));
		this.events.publishEvent(new FastTrackChanged(declined));
		this.escalating.goOn(declined);
	}

	private FastTrackRequest theirs(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		this.responders.require(actor, request);
		return request;
	}

}
