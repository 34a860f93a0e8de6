package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What programme admins see of urgent requests: how they go, never what they are about.
 * Names stand only where the admins were told of a request, because there they are needed
 * to help.
 */
@Service
@Transactional(readOnly = true)
public class FastTrackOversight {

	/** How far back the figures reach. */
	private static final Duration LATELY = Duration.ofDays(30);

	private final FastTrackRequests requests;

	private final FastTrackMeasures measures;

	private final Pairings pairings;

	private final People people;

	private final Admins admins;

	private final Clock clock;

	FastTrackOversight(FastTrackRequests requests, FastTrackMeasures measures, Pairings pairings, People people,
			Admins admins, Clock clock) {
		this.requests = requests;
		this.measures = measures;
		this.pairings = pairings;
		this.people = people;
		this.admins = admins;
		this.clock = clock;
	}

	/**
	 * An open request.
	 *
	 * @param request the request; its names are for showing only where {@code named}
	 * @param pairing the requester's own
	 * @param level the requester's
	 * @param named whether the admins were told of it
	 */
	public record Line(FastTrackRequest request, Pairing pairing, Level level, boolean named) {
	}

	/**
	 * The open requests, the most urgent first.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public List<Line> open(PersonId actor) {
		this.admins.requireAdmin(actor);
		return this.requests.openIn(actor.team()).stream().map(this::line).toList();
	}

	/**
	 * How the last 30 days' requests went. Not how long it took: from one day to the next
	 * that would tell of one request.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public FastTrackFigures lately(PersonId actor) {
		this.admins.requireAdmin(actor);
		Instant now = this.clock.instant();
		return this.measures.of(actor.team(), now.minus(LATELY), now.plusNanos(1), FastTrackMeasures.NEVER);
	}

	private Line line(FastTrackRequest request) {
		Level level = this.people.findById(request.requesterId()).map(Person::level).orElseThrow();
		return new Line(request, this.pairings.require(request.pairing()), level,
				request.course().adminsToldAt() != null);
	}

}
