package org.pandu.session.review;

import java.util.EnumSet;
import java.util.Set;

import org.pandu.id.PersonId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Pairings;
import org.pandu.people.OffTime;
import org.pandu.people.WorkingHours;
import org.pandu.session.AllSeries;
import org.pandu.session.Session;

import org.springframework.stereotype.Component;

/**
 * Finds out whether a session still fits the level and the hours of its two people. Days
 * off are not looked at: their calendars tell of them. What stood in the way of a
 * standing slot's first session was meant so.
 */
@Component
class Misfits {

	private final CadenceHistory cadences;

	private final Pairings pairings;

	private final WorkingHours hours;

	private final AllSeries allSeries;

	Misfits(CadenceHistory cadences, Pairings pairings, WorkingHours hours, AllSeries allSeries) {
		this.cadences = cadences;
		this.pairings = pairings;
		this.hours = hours;
		this.allSeries = allSeries;
	}

	Set<Misfit> of(Session session) {
		Set<Misfit> found = EnumSet.noneOf(Misfit.class);
		if (!this.cadences.now(this.pairings.require(session.pairing())).isUsual(session.slot().length())) {
			found.add(Misfit.LENGTH);
		}
		if (isOutside(session.coachId(), session)) {
			found.add(Misfit.COACH);
		}
		if (isOutside(session.coacheeId(), session)) {
			found.add(Misfit.COACHEE);
		}
		return found;
	}

	private boolean isOutside(PersonId person, Session session) {
		return this.hours.of(person)
			.against(session.startsAt(), session.endsAt())
			.filter((why) -> !(why instanceof OffTime.Holiday) && !isSoFromTheFirst(why, person, session))
			.isPresent();
	}

	private boolean isSoFromTheFirst(OffTime why, PersonId person, Session session) {
		return this.allSeries.of(session)
			.map((series) -> series.slotOn(series.firstDay()))
			.flatMap((first) -> this.hours.of(person).against(first.startsAt(), first.endsAt()))
			.filter((other) -> other.getClass() == why.getClass())
			.isPresent();
	}

}
