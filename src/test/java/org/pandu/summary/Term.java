package org.pandu.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Absence;
import org.pandu.session.Confirmed;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;
import org.pandu.testing.Cast;
import org.pandu.testing.Stage;

/**
 * A programme that runs for a while, through the use cases.
 */
final class Term {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private final Stage stage;

	private final SessionScheduling scheduling;

	private final SessionRunning running;

	private final Agreement agreement;

	private final Surveying surveying;

	Term(Stage stage, SessionScheduling scheduling, SessionRunning running, Agreement agreement, Surveying surveying) {
		this.stage = stage;
		this.scheduling = scheduling;
		this.running = running;
		this.agreement = agreement;
		this.surveying = surveying;
	}

	/**
	 * So many pairs, of all levels in turn.
	 */
	List<Pairing> pairs(Cast cast, Kind kind, int count) {
		List<Pairing> pairs = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			PersonId coach = cast.enrol(kind + "Coach" + i, Level.MADYA);
			PersonId coachee = cast.enrol(kind + "Coachee" + i, Level.values()[i % 3]);
			pairs.add(cast.pair(kind, coach, coachee));
		}
		return pairs;
	}

	Session schedule(Pairing pairing, Instant startsAt) {
		return this.scheduling.schedule(pairing.coachId(), pairing.id(),
				new SessionScheduling.Appointment(Slot.of(startsAt, JAKARTA, Duration.ofMinutes(60)), "Ruang Nusantara",
						"", Confirmed.EVERYTHING),
				new SessionScheduling.Fields("pairing", "day", "time", "length", "place", "line"));
	}

	void hold(Session session) {
		this.running.close(session.coachId(), session.id(), true, null);
	}

	void miss(Session session) {
		this.running.close(session.coachId(), session.id(), false, Absence.COACHEE);
	}

	void cancel(Session session) {
		this.scheduling.cancel(session.coacheeId(), session.id(), "");
	}

	void end(Pairing pairing) {
		this.agreement.end(pairing.coachId(), pairing.id(), Pairing.Ending.COMPLETED);
	}

	void rate(Session session, int rating) {
		this.surveying.rate(session.coacheeId(), Occasion.of(session.id()), rating);
	}

	/**
	 * Each pair meets within the hour, and each coachee rates and comments, in order.
	 */
	void meetAndRate(List<Pairing> pairs, int... ratings) {
		List<Session> sessions = pairs.stream()
			.map((pairing) -> schedule(pairing, this.stage.clock().instant().plus(Duration.ofMinutes(30))))
			.toList();
		this.stage.travel(Duration.ofMinutes(30));
		sessions.forEach(this::hold);
		for (int i = 0; i < ratings.length; i++) {
			Session session = sessions.get(i);
			this.surveying.answer(session.coacheeId(), Occasion.of(session.id()), ratings[i], "Komentar " + i, true);
		}
		this.stage.settle();
	}

}
