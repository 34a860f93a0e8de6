package org.pandu.session.activity;

import java.time.ZoneId;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.program.Programs;
import org.pandu.session.Session;
import org.pandu.session.Sessions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a person's own sessions. Nobody reads anyone else's record, so there is no other
 * right to it than being the person.
 */
@Service
@Transactional(readOnly = true)
public class Activities {

	private final Sessions sessions;

	private final Pairings pairings;

	private final Programs programs;

	Activities(Sessions sessions, Pairings pairings, Programs programs) {
		this.sessions = sessions;
		this.pairings = pairings;
		this.programs = programs;
	}

	/**
	 * A person's sessions that took place, in either role, also of ended pairings.
	 * @param zone whose days the period counts
	 */
	public Activity of(PersonId person, ActivityPeriod period, ZoneId zone) {
		List<Activity.Entry> entries = this.sessions
			.heldBetween(person, period.from().atStartOfDay(zone).toInstant(),
					period.to().plusDays(1).atStartOfDay(zone).toInstant())
			.stream()
			.map((session) -> entry(session, person))
			.toList();
		return new Activity(period, entries, this.programs.of(person.team()).learningMinutes());
	}

	private Activity.Entry entry(Session session, PersonId person) {
		Side side = session.coachId().equals(person) ? Side.COACH : Side.COACHEE;
		return new Activity.Entry(session.startsAt(), session.endsAt(),
				this.pairings.require(session.pairing()).roleOf(side));
	}

}
