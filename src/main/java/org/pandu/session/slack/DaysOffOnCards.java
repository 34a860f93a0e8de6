package org.pandu.session.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.program.holiday.BookedOnHolidays;
import org.pandu.session.Session;
import org.pandu.session.SessionDaysOff;
import org.pandu.session.Sessions;
import org.pandu.slack.Cards;
import org.pandu.slack.Mrkdwn;

import org.springframework.stereotype.Component;

/**
 * Says on the card of a booked session that it falls on a day off of either side. It
 * stays as booked: the card's buttons move it, if either of the two wants to.
 */
@Component
class DaysOffOnCards implements BookedOnHolidays {

	private final Sessions sessions;

	private final SessionDaysOff daysOff;

	private final Cards cards;

	private final Clock clock;

	DaysOffOnCards(Sessions sessions, SessionDaysOff daysOff, Cards cards, Clock clock) {
		this.sessions = sessions;
		this.daysOff = daysOff;
		this.cards = cards;
		this.clock = clock;
	}

	/**
	 * The line for a card.
	 */
	Optional<String> line(Perspective seen) {
		Session session = seen.session();
		Optional<String> own = this.daysOff.nameFor(seen.reader(), session);
		Optional<String> others = this.daysOff.nameFor(seen.other(), session);
		if (own.isEmpty() && others.isEmpty()) {
			return Optional.empty();
		}
		String who = own.isEmpty() ? "other" : own.equals(others) ? "both" : "self";
		return Optional.of(seen.words()
			.of("session.day-off", "who", who, "person", seen.other().mention(), "name",
					Mrkdwn.escape(own.or(() -> others).orElseThrow())));
	}

	@Override
	public int changed(TeamId team, Set<LocalDate> days) {
		if (days.isEmpty()) {
			return 0;
		}
		String dates = days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
		List<Session> concerned = this.sessions.findBookedAround(team.value(), this.clock.instant(), dates)
			.stream()
			.filter((session) -> people(session).anyMatch((person) -> days.contains(this.daysOff.day(person, session))))
			.toList();
		concerned.forEach((session) -> this.cards.refresh(team, session.id().subject()));
		return (int) concerned.stream()
			.filter((session) -> people(session)
				.anyMatch((person) -> this.daysOff.nameFor(person, session).isPresent()))
			.count();
	}

	private static Stream<PersonId> people(Session session) {
		return Stream.of(session.coachId(), session.coacheeId());
	}

}
