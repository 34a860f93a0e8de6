package org.pandu.session;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pandu.id.PersonId;
import org.pandu.pairing.Right;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.RightsTrial.Attempt;
import org.pandu.testing.RightsTrial.Scene;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each row of the table of rights that concerns sessions, tried in the use case.
 */
@PanduIntegrationTest
class SessionRightsIntegrationTests {

	private static final Duration SOON = Duration.ofMinutes(10);

	@Autowired
	private Stage stage;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionProposals proposals;

	@Autowired
	private SeriesScheduling series;

	@Autowired
	private SeriesChanging changing;

	@Autowired
	private SessionTimes times;

	@Autowired
	private SessionRunning running;

	@Autowired
	private SessionWords words;

	@TestFactory
	Stream<DynamicTest> holdInTheUseCases() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		attempts.put(Right.SCHEDULE, (scene) -> {
			var pairing = scene.pair().id();
			return (actor) -> this.scheduling.schedule(actor, pairing, Booked.on(25, 9), Booked.FIELDS);
		});
		attempts.put(Right.PROPOSE_TIME, (scene) -> {
			var pairing = scene.pair().id();
			return (actor) -> this.proposals.propose(actor, pairing, Booked.offers(Booked.on(26, 9)));
		});
		attempts.put(Right.ANSWER_TIME, (scene) -> {
			SessionId proposed = this.proposals
				.propose(scene.otherSide(), scene.pair().id(), Booked.offers(Booked.on(26, 9)))
				.id();
			UUID time = this.times.of(proposed).getFirst().id();
			return (actor) -> this.proposals.accept(actor, proposed, time);
		});
		attempts.put(Right.MOVE,
				booked((actor, session) -> this.scheduling.move(actor, session, Booked.on(27, 9), Booked.FIELDS)));
		attempts.put(Right.CANCEL, booked((actor, session) -> this.scheduling.cancel(actor, session, "")));
		attempts.put(Right.SET_SLOT, (scene) -> {
			var pairing = scene.pair().id();
			return (actor) -> this.series.setUp(actor, pairing, Slots.everyWeeks(1), Slots.FIELDS);
		});
		attempts.put(Right.PROPOSE_SLOT, (scene) -> {
			var pairing = scene.pair().id();
			return (actor) -> this.series.propose(actor, pairing, Slots.everyWeeks(1), Slots.FIELDS);
		});
		attempts.put(Right.ANSWER_SLOT, (scene) -> {
			SeriesId proposed = this.series
				.propose(scene.coachee(), scene.pair().id(), Slots.everyWeeks(1), Slots.FIELDS)
				.id();
			return (actor) -> this.series.accept(actor, proposed);
		});
		attempts.put(Right.CHANGE_SLOT, (scene) -> {
			SeriesId set = this.series.setUp(scene.coach(), scene.pair().id(), Slots.everyWeeks(1), Slots.FIELDS).id();
			return (actor) -> this.changing.end(actor, set);
		});
		attempts.put(Right.START, booked(this.running::start));
		attempts.put(Right.CLOSE, running((actor, session) -> this.running.close(actor, session, true, null)));
		attempts.put(Right.SAY_HELD, running(this.running::sayHeld));
		attempts.put(Right.MARK_ABSENCE,
				running((actor, session) -> this.running.close(actor, session, false, Absence.COACHEE)));
		attempts.put(Right.READ_INVITATION, booked(this.words::invitation));
		attempts.put(Right.READ_REASON, (scene) -> {
			SessionId session = book(scene);
			this.scheduling.cancel(scene.coach(), session, "Ada tugas mendadak");
			return (actor) -> this.words.reason(actor, session);
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	private Attempt booked(BiConsumer<PersonId, SessionId> attempt) {
		return (scene) -> {
			SessionId session = book(scene);
			return (actor) -> attempt.accept(actor, session);
		};
	}

	private Attempt running(BiConsumer<PersonId, SessionId> attempt) {
		return (scene) -> {
			SessionId session = this.running.start(scene.coach(), book(scene)).id();
			return (actor) -> attempt.accept(actor, session);
		};
	}

	private SessionId book(Scene scene) {
		Slot soon = Slot.of(this.stage.clock().instant().plus(SOON), Booked.JAKARTA, Duration.ofMinutes(60));
		return this.scheduling.schedule(scene.coach(), scene.pair().id(), Booked.at(soon), Booked.FIELDS).id();
	}

}
