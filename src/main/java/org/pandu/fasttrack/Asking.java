package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.people.AccountClosed;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for a fast-track session and takes the request back. A request ends with its
 * pairing.
 */
@Service
@Transactional
public class Asking {

	/** The longest topic, in Unicode code points. */
	public static final int LONGEST_TOPIC = 3000;

	/** The longest wish for times, in Unicode code points. */
	public static final int LONGEST_TIMES = 300;

	/** How many requests somebody may make within a week, those withdrawn included. */
	public static final int MOST_IN_A_WEEK = 5;

	private static final Duration WEEK = Duration.ofDays(7);

	private final FastTrackRequests requests;

	private final FastTrackSettings settings;

	private final Turns turns;

	private final Escalating escalating;

	private final Deadlines deadlines;

	private final Patience patience;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Asking(FastTrackRequests requests, FastTrackSettings settings, Turns turns, Escalating escalating,
			Deadlines deadlines, Patience patience, Pairings pairings, Permissions permissions, Vault vault,
			ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.settings = settings;
		this.turns = turns;
		this.escalating = escalating;
		this.deadlines = deadlines;
		this.patience = patience;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param category the kind of challenge, a word of the catalogue
	 * @param topic what it is about
	 * @param times when it would suit the requester; may be empty
	 * @param haste how urgent it is
	 * @param wantedBy the last day that suits
	 * @param zone the requester's zone
	 * @param route whom to ask, and what to do when nobody answers
	 */
	public record Wish(String category, String topic, String times, Haste haste, LocalDate wantedBy, ZoneId zone,
			Route route) {

		@Override
		public String toString() {
			return "Wish[haste=" + this.haste + ", wantedBy=" + this.wantedBy + ", route=" + this.route + "]";
		}

	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param pairing where the pairing was chosen
	 * @param topic where the topic was typed
	 * @param times where the times were typed
	 * @param wantedBy where the day was chosen
	 */
	public record Fields(String pairing, String topic, String times, String wantedBy) {
	}

	/**
	 * Asks the coach or mentor of an own pairing.
	 * @throws AskedAlready when a request is open there
	 * @throws TooManyOpen when the person has asked too often
	 */
	public FastTrackRequest ask(PersonId actor, PairingId id, Wish wish, Fields fields) {
		this.turns.takeOf(actor);
		Pairing pairing = this.pairings.hold(id);
		this.permissions.require(actor, pairing, Right.ASK_FAST_TRACK);
		if (!pairing.isActive() || pairing.once()) {
			throw new PairingNotActive();
		}
		TooLong.requireWithin(LONGEST_TOPIC, wish.topic(), fields.topic());
		TooLong.refuseBeyond(LONGEST_TIMES, wish.times(), fields.times());
		Instant now = this.clock.instant();
		if (wish.wantedBy().isBefore(now.atZone(wish.zone()).toLocalDate())) {
			throw new DayInThePast(fields.wantedBy());
		}
		if (this.requests.openIn(id).isPresent()) {
			throw new AskedAlready(fields.pairing());
		}
		requireNotTooMany(actor, now);
		FastTrackId request = FastTrackId.next(id.team());
		Sealed topic = this.vault.seal(wish.topic(), actor, FastTrackCells.topic(request));
		Asked asked = new Asked(topic, sealTimes(actor, request, wish.times()), wish.category(), wish.haste(),
				wish.wantedBy(), wish.zone().getId(), wish.route(), now, null);
		FastTrackRequest open = this.requests.save(FastTrackRequest.ask(request, pairing, asked,
				this.patience.ends(asked, false, List.of(pairing.coachId()))));
		this.deadlines.plan(open);
		this.events.publishEvent(new FastTrackAsked(open));
		return this.escalating.begin(open);
	}

	/**
	 * Takes a request back.
	 * @throws NoLongerOpen when it is over
	 */
	public void withdraw(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		this.permissions.require(actor, this.pairings.require(request.pairing()), Right.ASK_FAST_TRACK);
		close(request, actor);
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		PersonId by = new PersonId(pairing.id().team(),
				(pairing.endedBy() != null) ? pairing.endedBy() : pairing.proposedBy());
		this.requests.openIn(pairing.id()).ifPresent((open) -> close(this.turns.take(open.id()), by));
	}

	/**
	 * Who has left waits for nothing.
	 */
	@EventListener
	void on(AccountClosed event) {
		this.requests.openBy(event.person()).forEach((open) -> close(this.turns.take(open.id()), event.person()));
	}

	private void requireNotTooMany(PersonId actor, Instant now) {
		int most = this.settings.of(actor.team()).mostOpen();
		if (this.requests.openBy(actor).size() >= most) {
			throw TooManyOpen.atOnce(most);
		}
		if (this.requests.countSince(actor, now.minus(WEEK)) >= MOST_IN_A_WEEK) {
			throw TooManyOpen.inAWeek(MOST_IN_A_WEEK);
		}
	}

	private @Nullable Sealed sealTimes(PersonId actor, FastTrackId request, String times) {
		return Optional.of(times)
			.filter((text) -> !text.isBlank())
			.map((text) -> this.vault.seal(text, actor, FastTrackCells.wishedTimes(request)))
			.orElse(null);
	}

	private void close(FastTrackRequest request, PersonId by) {
		FastTrackRequest saved = this.requests.save(request.withdraw(by, this.clock.instant()));
		this.deadlines.drop(saved);
		this.events.publishEvent(new FastTrackNews(saved, FastTrackNews.What.CLOSED, by.user()));
		this.events.publishEvent(new FastTrackChanged(saved));
	}

}
