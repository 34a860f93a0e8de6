package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Confirmed;
import org.pandu.session.ProposedTime;
import org.pandu.session.Session;
import org.pandu.session.SessionInThePast;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.session.SlotTaken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requester chooses among proposed times, or none.
 */
@Service
@Transactional
public class Choosing {

	private static final SessionScheduling.Fields NO_FIELDS = new SessionScheduling.Fields("", "", "", "", "", "");

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Responders responders;

	private final Deadlines deadlines;

	private final Patience patience;

	private final RequestTimes times;

	private final Pairings pairings;

	private final Permissions permissions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Choosing(FastTrackRequests requests, Turns turns, Responders responders, Deadlines deadlines, Patience patience,
			RequestTimes times, Pairings pairings, Permissions permissions, ApplicationEventPublisher events,
			Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.responders = responders;
		this.deadlines = deadlines;
		this.patience = patience;
		this.times = times;
		this.pairings = pairings;
		this.permissions = permissions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes one of the proposed times: the session stands.
	 * @throws NoLongerOpen when no times are proposed any more
	 * @throws TimeGone when somebody has been booked then, or it has passed
	 */
	public void take(PersonId actor, FastTrackId id, UUID time) {
		FastTrackRequest request = mine(actor, id);
		request.requireProposed();
		Slot slot = this.times.of(id)
			.stream()
			.filter((proposed) -> proposed.id().equals(time))
			.map(ProposedTime::slot)
			.findFirst()
			.orElseThrow(TimeGone::new);
		// Who has proposed it books it.
		PersonId responder = this.responders.of(request);
		try {
			Session session = this.responders.book(responder, request,
					new SessionScheduling.Appointment(slot, place(request, responder), "", Confirmed.EVERYTHING),
					NO_FIELDS);
			FastTrackRequest accepted = this.requests
				.save(request.accept(responder, session.id(), this.clock.instant()));
			this.deadlines.drop(accepted);
			this.events.publishEvent(new FastTrackChanged(accepted));
		}
		catch (SlotTaken | SessionInThePast ex) {
			throw new TimeGone();
		}
	}

	/**
	 * Says that none of the proposed times fits. Who proposed them is waited for anew.
	 * @throws NoLongerOpen when no times are proposed any more
	 */
	public void refuse(PersonId actor, FastTrackId id) {
		FastTrackRequest request = mine(actor, id);
		request.requireProposed();
		Instant silentAt = this.patience.ends(request.asked(), request.course().raisedAt() != null,
				List.of(this.responders.of(request)));
		FastTrackRequest open = this.requests.save(request.refuseTimes(silentAt, this.clock.instant()));
		this.times.replace(id, List.of());
		this.deadlines.planSilence(open);
		this.events.publishEvent(new FastTrackNews(open, FastTrackNews.What.REFUSED, actor.user()));
		this.events.publishEvent(new FastTrackChanged(open));
	}

	/** The usual place of the two, where they have one. */
	private String place(FastTrackRequest request, PersonId responder) {
		return request.isClaimedBy(responder) ? "" : this.pairings.require(request.pairing()).place();
	}

	private FastTrackRequest mine(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		this.permissions.require(actor, this.pairings.require(request.pairing()), Right.ASK_FAST_TRACK);
		return request;
	}

}
