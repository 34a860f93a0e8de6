package org.pandu.session.calendar;

import java.time.Clock;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.FileRenderer;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The file for a reader's own calendar, which follows the invitation in its thread.
 */
@Component
public class CalendarFile implements FileRenderer {

	/** The kind of this file. */
	public static final String KIND = "ics";

	private final Sessions sessions;

	private final Pairings pairings;

	private final Profiles profiles;

	private final Titles titles;

	private final Alarms alarms;

	private final Clock clock;

	CalendarFile(Sessions sessions, Pairings pairings, Profiles profiles, Titles titles, Alarms alarms, Clock clock) {
		this.sessions = sessions;
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
		return this.sessions.findById(SessionId.parse(card.team(), card.subject()))
			.map((session) -> render(session, card.person(), words));
	}

	private Attachment render(Session session, PersonId reader, Words words) {
		Kind kind = this.pairings.require(session.pairing()).kind();
		String title = this.titles.of(reader, kind, this.profiles.name(session.other(reader)), words);
		String name = "pandu-" + session.startsAt().atZone(words.zone()).toLocalDate() + ".ics";
		return new Attachment(name, title, title, comment(session, words),
				SessionCalendar.write(session, title, this.alarms.of(reader.team()), this.clock.instant()));
	}

	/**
	 * What the file is for; after a change, what happened.
	 */
	private static String comment(Session session, Words words) {
		String key = (session.state() == Session.State.CANCELLED) ? "session.calendar.cancelled"
				: (session.sequence() > 0) ? "session.calendar.moved" : "session.calendar.new";
		return words.of(key, "when", words.range(session.startsAt(), session.endsAt()));
	}

}
