package org.pandu.guide;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Confirmed;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.testing.Cast;
import org.pandu.testing.Said;
import org.pandu.testing.Stage;

/**
 * Two people of a fresh workspace with a session, for the tests of the guide.
 *
 * @param cast the workspace's people
 * @param coach the coach or mentor
 * @param coachee the coachee or mentee
 * @param pairing the two
 * @param session their session
 */
public record Meeting(Cast cast, PersonId coach, PersonId coachee, Pairing pairing, Session session) {

	/**
	 * A session that runs.
	 */
	public static Meeting running(Stage stage, SessionScheduling scheduling, SessionRunning running, Kind kind,
			String language) {
		Meeting meeting = scheduled(stage, scheduling, kind, language);
		return new Meeting(meeting.cast, meeting.coach, meeting.coachee, meeting.pairing,
				running.start(meeting.coach, meeting.session.id()));
	}

	/**
	 * A session twenty minutes from now.
	 */
	public static Meeting scheduled(Stage stage, SessionScheduling scheduling, Kind kind, String language) {
		return scheduled(stage, scheduling, kind, language, Duration.ofMinutes(20));
	}

	/**
	 * A session in some time.
	 */
	public static Meeting scheduled(Stage stage, SessionScheduling scheduling, Kind kind, String language,
			Duration ahead) {
		Cast cast = stage.newCast();
		PersonId coach = cast.enrol("Budi", Level.MADYA, "Asia/Jakarta", language);
		PersonId coachee = cast.enrol("Dana", Level.MUDA, "Asia/Jayapura", "id-ID");
		Pairing pairing = cast.pair(kind, coach, coachee);
		return new Meeting(cast, coach, coachee, pairing, schedule(stage, scheduling, pairing, ahead));
	}

	public static Session schedule(Stage stage, SessionScheduling scheduling, Pairing pairing, Duration ahead) {
		Slot slot = Slot.of(stage.clock().instant().plus(ahead), ZoneId.of("Asia/Jakarta"), Duration.ofMinutes(60));
		return scheduling.schedule(pairing.coachId(), pairing.id(),
				new SessionScheduling.Appointment(slot, "Ruang Nusantara", "", new Confirmed(false, true)),
				new SessionScheduling.Fields("pairing", "day", "time", "length", "place", "line"));
	}

	/**
	 * The walk's card as the coach sees it now.
	 */
	public Said walkCard(Stage stage) {
		return only(stage, this.coach, "guide.next", "guide.finish", "guide.wrap-up", "after.summary");
	}

	/**
	 * The message the coachee has after the session.
	 */
	public Said afterCard(Stage stage) {
		return stage.slack()
			.messages(this.coachee)
			.stream()
			.filter((said) -> said.text().contains("Sesi Anda dengan"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nothing came after the session"));
	}

	private static Said only(Stage stage, PersonId person, String... actions) {
		return stage.slack()
			.messages(person)
			.stream()
			.filter((said) -> said.actions().stream().anyMatch(Set.of(actions)::contains))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No walk card among " + stage.slack().messages(person)));
	}

}
