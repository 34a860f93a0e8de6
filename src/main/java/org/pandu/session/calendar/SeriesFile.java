package org.pandu.session.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.session.SeriesId;
import org.pandu.session.Session;
import org.pandu.session.SessionHistory;
import org.pandu.session.SessionHistory.What;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.FileRenderer;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * All sessions to come of a standing slot as one file, which follows its card in its
 * thread. Each is an event of its own and not a rule: one that is moved later gets a file
 * of its own under the same UID, and every calendar takes that, while few take an
 * exception to a rule they were given before. What was withdrawn is in it as cancelled,
 * so that one file brings a calendar up to date.
 */
@Component
public class SeriesFile implements FileRenderer {

	/** The kind of this file. */
	public static final String KIND = "ics-series";

	private final AllSeries allSeries;

	private final Sessions sessions;

	private final SessionHistory history;

	private final Pairings pairings;

	private final Profiles profiles;

	private final Titles titles;

	private final Alarms alarms;

	private final Clock clock;

	SeriesFile(AllSeries allSeries, Sessions sessions, SessionHistory history, Pairings pairings, Profiles profiles,
			Titles titles, Alarms alarms, Clock clock) {
		this.allSeries = allSeries;
		this.sessions = sessions;
		this.history = history;
		this.pairings = pairings;
		this.profiles = profiles;
		this.titles = titles;
		this.alarms = alarms;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<Attachment> render(CardKey card, Words words) {
		Series series = this.allSeries.require(SeriesId.parse(card.team(), card.subject()));
		Pairing pairing = this.pairings.require(series.pairing());
		List<Session> coming = coming(series);
		return coming.isEmpty() ? Optional.empty() : Optional.of(render(coming, series, pairing, card.person(), words));
	}

	private Attachment render(List<Session> coming, Series series, Pairing pairing, PersonId reader, Words words) {
		PersonId other = pairing.coachId().equals(reader) ? pairing.coacheeId() : pairing.coachId();
		String title = this.titles.of(reader, pairing.kind(), this.profiles.name(other), words);
		String name = "pandu-slot-" + series.firstDay() + ".ics";
		String comment = words.of(series.isActive() ? "series.calendar.sessions" : "series.calendar.cancelled", "count",
				coming.size());
		return new Attachment(name, title, title, comment,
				SessionCalendar.write(coming, title, this.alarms.of(reader.team()), this.clock.instant()));
	}

	/**
	 * Those of the slots whose place it has taken too.
	 */
	private List<Session> coming(Series series) {
		Instant now = this.clock.instant();
		Set<UUID> line = this.allSeries.lineOf(series);
		return this.sessions.ofPairing(series.pairing())
			.stream()
			.filter((session) -> session.isOfOne(line) && session.startsAt().isAfter(now))
			.filter((session) -> session.state() == Session.State.SCHEDULED || wasCancelled(session))
			.toList();
	}

	private boolean wasCancelled(Session session) {
		return session.state() == Session.State.CANCELLED
				&& this.history.of(session.id()).stream().anyMatch((change) -> change.what() == What.SCHEDULED);
	}

}
