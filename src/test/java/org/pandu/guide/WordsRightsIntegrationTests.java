package org.pandu.guide;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pandu.goal.GoalDraft;
import org.pandu.goal.GoalReading;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.Planning;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Right;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;
import org.pandu.survey.slack.ClosingRating;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.RightsTrial.Attempt;
import org.pandu.testing.RightsTrial.Scene;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each row of the table of rights that concerns what people write, and walking and
 * closing a session, tried in the use cases.
 */
@PanduIntegrationTest
class WordsRightsIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Walking walking;

	@Autowired
	private Closing closing;

	@Autowired
	private NoteTaking notes;

	@Autowired
	private AgendaWriting agendas;

	@Autowired
	private GoalSetting goals;

	@Autowired
	private GoalReading goalReading;

	@Autowired
	private Planning planning;

	@Autowired
	private Surveying surveying;

	@Autowired
	private ClosingRating rating;

	@TestFactory
	Stream<DynamicTest> notes() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		attempts.put(Right.WRITE_NOTES, (scene) -> {
			SessionId session = run(scene);
			return (actor) -> this.notes.write(actor, session, Step.OPENING, "Catatan", false, 0);
		});
		attempts.put(Right.READ_SHARED_NOTES, (scene) -> {
			SessionId session = run(scene);
			this.notes.write(scene.otherSide(), session, Step.OPENING, "Catatan", true, 0);
			return (actor) -> this.notes.read(actor, session);
		});
		attempts.put(Right.SHARE_PLAN, (scene) -> {
			SessionId session = run(scene);
			return (actor) -> this.planning.agree(actor, session, List.of("Satu langkah"), "plan");
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	@TestFactory
	Stream<DynamicTest> agendas() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		AgendaWriting.Aim aim = new AgendaWriting.Aim("Satu tujuan", null, List.of());
		attempts.put(Right.SET_SESSION_GOAL, (scene) -> {
			SessionId session = booked(scene);
			return (actor) -> this.agendas.aim(actor, session, aim, 0);
		});
		attempts.put(Right.SAY_WHAT_MATTERS, (scene) -> {
			SessionId session = booked(scene);
			return (actor) -> this.agendas.prepare(actor, session, aim, "Satu hal", 0);
		});
		attempts.put(Right.READ_INVITATION, (scene) -> {
			SessionId session = booked(scene);
			this.agendas.prepare(scene.coachee(), session, aim, "Satu hal", 0);
			return (actor) -> this.agendas.read(actor, session);
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	@TestFactory
	Stream<DynamicTest> goals() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		attempts.put(Right.SHARE_PLAN, (scene) -> {
			PairingId pairing = scene.pair().id();
			return (actor) -> this.goals.set(actor, pairing,
					GoalDraft.of("Berani berbicara tanpa naskah", LocalDate.of(2027, 6, 1), "due"));
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	@TestFactory
	Stream<DynamicTest> reading() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		attempts.put(Right.SHARE_PLAN, (scene) -> {
			Pairing pairing = scene.pair();
			this.goals.set(scene.coachee(), pairing.id(),
					GoalDraft.of("Berani berbicara tanpa naskah", LocalDate.of(2027, 6, 1), "due"));
			return (actor) -> this.goalReading.read(actor, pairing.id());
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	@TestFactory
	Stream<DynamicTest> walkingAndClosing() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		attempts.put(Right.START, (scene) -> {
			SessionId session = run(scene);
			return (actor) -> this.walking.next(actor, session, Step.OPENING);
		});
		attempts.put(Right.CLOSE, (scene) -> {
			SessionId session = run(scene);
			this.closing.close(scene.coach(), session, true, null);
			return (actor) -> this.closing.wrapUp(actor, session,
					new Closing.WrapUp("", List.of("Satu langkah"), null, false),
					new Closing.Fields("plan", "day", "time"));
		});
		attempts.put(Right.RATE, (scene) -> {
			SessionId session = run(scene);
			this.closing.close(scene.coach(), session, true, null);
			return (actor) -> this.surveying.rate(actor, Occasion.of(session), 4);
		});
		attempts.put(Right.RATE_AT_CLOSING, (scene) -> {
			SessionId session = run(scene);
			this.closing.close(scene.coach(), session, true, null);
			return (actor) -> this.surveying.rateAtClosing(actor, session, this.rating.asked(actor.team()), 4);
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	private SessionId run(Scene scene) {
		return this.running.start(scene.coach(), booked(scene)).id();
	}

	private SessionId booked(Scene scene) {
		return Meeting.schedule(this.stage, this.scheduling, scene.pair(), Duration.ofMinutes(10)).id();
	}

}
