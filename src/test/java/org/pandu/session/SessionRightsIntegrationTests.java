package org.pandu.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pandu.id.PersonId;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Right;
import org.pandu.pairing.Rights;
import org.pandu.pairing.Role;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.text.Refusal;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each row of the table of rights that concerns sessions, tried in the use case.
 */
@PanduIntegrationTest
class SessionRightsIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private SessionWords words;

	/** Someone tries something. */
	private interface Attempt {

		void by(PersonId actor, Pairing pairing, Session session);

	}

	@TestFactory
	Stream<DynamicTest> holdInTheUseCases() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		attempts.put(Right.SCHEDULE, (actor, pairing, session) -> this.scheduling.schedule(actor, pairing.id(),
				Booked.on(25, 9), Booked.FIELDS));
		attempts.put(Right.PROPOSE_TIME, (actor, pairing, session) -> this.scheduling.propose(actor, pairing.id(),
				Booked.on(26, 9), Booked.FIELDS));
		attempts.put(Right.MOVE, (actor, pairing, session) -> this.scheduling.move(actor, session.id(),
				Booked.on(27, 9), Booked.FIELDS));
		attempts.put(Right.CANCEL, (actor, pairing, session) -> this.scheduling.cancel(actor, session.id(), ""));
		attempts.put(Right.START, (actor, pairing, session) -> this.running.start(actor, session.id()));
		attempts.put(Right.CLOSE, (actor, pairing, session) -> this.running.close(actor, session.id(), true, null));
		attempts.put(Right.MARK_ABSENCE,
				(actor, pairing, session) -> this.running.close(actor, session.id(), false, Absence.COACHEE));
		attempts.put(Right.READ_INVITATION, (actor, pairing, session) -> this.words.invitation(actor, session.id()));
		List<DynamicTest> rows = new ArrayList<>();
		attempts.forEach((right, attempt) -> {
			for (Role role : Role.values()) {
				boolean allowed = Rights.allow(role, right);
				rows.add(DynamicTest.dynamicTest(role + (allowed ? " may " : " may not ") + right,
						() -> assertThat(isLet(role, attempt)).isEqualTo(allowed)));
			}
		});
		return rows.stream();
	}

	private boolean isLet(Role role, Attempt attempt) {
		Cast cast = this.stage.newCast();
		PersonId coach = cast.enrol("Rani", Level.MADYA);
		PersonId coachee = cast.enrol("Dana", Level.MUDA);
		PersonId stranger = cast.enrol("Tomi", Level.MUDA);
		Kind kind = (role == Role.MENTOR || role == Role.MENTEE) ? Kind.MENTORING : Kind.COACHING;
		Pairing pairing = cast.pair(kind, coach, coachee);
		Session session = this.scheduling.schedule(coach, pairing.id(),
				Booked.at(Booked.slot(this.stage.clock().instant().atZone(Booked.JAKARTA).toLocalDate(),
						this.stage.clock().instant().atZone(Booked.JAKARTA).toLocalTime().plusMinutes(10),
						Booked.JAKARTA, 60)),
				Booked.FIELDS);
		PersonId actor = switch (role) {
			case COACH, MENTOR -> coach;
			case COACHEE, MENTEE -> coachee;
			case ADMIN -> cast.admin();
			case ANYONE_ELSE -> stranger;
		};
		try {
			attempt.by(actor, pairing, session);
			return true;
		}
		catch (NotAllowed ex) {
			return false;
		}
		catch (TooEarlyToClose ex) {
			// Let as far as rights go.
			return true;
		}
		catch (Refusal ex) {
			throw new AssertionError("Refused for another reason", ex);
		}
	}

}
