package org.pandu.fasttrack;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
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

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Deadlines deadlines;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Asking(FastTrackRequests requests, Turns turns, Deadlines deadlines, Pairings pairings, Permissions permissions,
			Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.deadlines = deadlines;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param topic what it is about
	 * @param wantedBy the last day that suits
	 * @param zone the requester's zone
	 * @param ifSilent what is to happen when the coach does not answer
	 */
	public record Wish(String topic, LocalDate wantedBy, ZoneId zone, IfSilent ifSilent) {

		@Override
		public String toString() {
			return "Wish[wantedBy=" + this.wantedBy + ", ifSilent=" + this.ifSilent + "]";
		}

	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param pairing where the pairing was chosen
	 * @param topic where the topic was typed
	 * @param wantedBy where the day was chosen
	 */
	public record Fields(String pairing, String topic, String wantedBy) {
	}

	/**
	 * Asks the coach or mentor of an own pairing.
	 * @throws AskedAlready when a request is open there
	 */
	public FastTrackRequest ask(PersonId actor, PairingId id, Wish wish, Fields fields) {
		Pairing pairing = this.pairings.hold(id);
		this.permissions.require(actor, pairing, Right.ASK_FAST_TRACK);
		if (!pairing.isActive() || pairing.once()) {
			throw new PairingNotActive();
		}
		TooLong.requireWithin(LONGEST_TOPIC, wish.topic(), fields.topic());
		if (wish.wantedBy().isBefore(this.clock.instant().atZone(wish.zone()).toLocalDate())) {
			throw new DayInThePast(fields.wantedBy());
		}
		if (this.requests.openIn(id).isPresent()) {
			throw new AskedAlready(fields.pairing());
		}
		FastTrackId request = FastTrackId.next(id.team());
		FastTrackRequest asked = this.requests.save(FastTrackRequest.ask(request, pairing,
				this.vault.seal(wish.topic(), actor, FastTrackRequest.topicCell(request)), wish.wantedBy(), wish.zone(),
				wish.ifSilent(), this.clock.instant()));
		this.deadlines.plan(asked);
		this.events.publishEvent(new FastTrackAsked(asked));
		return asked;
	}

	/**
	 * Takes a request back.
	 * @throws NoLongerOpen when it is over
	 */
	public void withdraw(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		this.permissions.require(actor, this.pairings.require(request.pairing()), Right.ASK_FAST_TRACK);
		close(request.withdraw(actor, this.clock.instant()));
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		PersonId by = new PersonId(pairing.id().team(),
				(pairing.endedBy() != null) ? pairing.endedBy() : pairing.proposedBy());
		this.requests.openIn(pairing.id())
			.ifPresent((open) -> close(this.turns.take(open.id()).withdraw(by, this.clock.instant())));
	}

	private void close(FastTrackRequest closed) {
		FastTrackRequest saved = this.requests.save(closed);
		this.deadlines.drop(saved);
		this.events.publishEvent(new FastTrackChanged(saved));
	}

}
