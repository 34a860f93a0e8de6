package org.pandu.pairing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.RightsTrial.Attempt;
import org.pandu.testing.RightsTrial.Scene;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each row of the table of rights that concerns pairings, tried in the use case.
 */
@PanduIntegrationTest
class PairingRightsIntegrationTests {

	private static final Matching.Fields FIELDS = new Matching.Fields("coach", "coachee");

	private static final Pauses.Fields PAUSE_FIELDS = new Pauses.Fields("person", "from", "back", "reason");

	private static final Pausing.Wish LEAVE = new Pausing.Wish(
			new Days(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1)), Pause.Cause.LEAVE, "Cuti melahirkan");

	private static final Cadence MONTHLY = new Cadence(Level.MUDA, Kind.COACHING, 1, Cadence.Unit.MONTH, false, 30, 60);

	@Autowired
	private Stage stage;

	@Autowired
	private EndReasons endReasons;

	@Autowired
	private Agreement agreement;

	@Autowired
	private Matching matching;

	@Autowired
	private Wishes wishes;

	@Autowired
	private PairingCadences cadences;

	@Autowired
	private Pausing pausing;

	@Autowired
	private Needs needs;

	@TestFactory
	Stream<DynamicTest> holdInTheUseCases() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		attempts.put(Right.ANSWER_PAIRING, (scene) -> {
			PairingId proposal = scene.propose().id();
			return (actor) -> this.agreement.accept(actor, proposal);
		});
		attempts.put(Right.READ_AGREEMENT, (scene) -> {
			PairingId proposal = scene.propose().id();
			return (actor) -> this.agreement.read(actor, proposal);
		});
		attempts.put(Right.WITHDRAW_PROPOSAL, (scene) -> {
			PairingId proposal = scene.propose().id();
			return (actor) -> this.matching.withdraw(actor, proposal);
		});
		attempts.put(Right.END_PAIRING, (scene) -> {
			PairingId pairing = scene.pair().id();
			return (actor) -> this.agreement.end(actor, pairing, Pairing.Ending.COMPLETED);
		});
		attempts.put(Right.READ_END_REASON, (scene) -> {
			PairingId pairing = scene.pair().id();
			this.agreement.end(scene.coachee(), pairing,
					new Parting(Pairing.Ending.STOPPED, EndCause.OTHER, "Kami satu ruangan", false), "reason");
			return (actor) -> this.endReasons.read(actor, pairing);
		});
		attempts.put(Right.HAND_OVER, (scene) -> {
			PairingId pairing = scene.pair().id();
			PersonId successor = scene.cast().enrol("Putu", Level.MADYA);
			return (actor) -> this.matching.handOver(actor, pairing, successor, false, FIELDS);
		});
		attempts.put(Right.ASK_FOR_SOMEONE_ELSE, (scene) -> {
			PairingId pairing = scene.pair().id();
			return (actor) -> this.wishes.ask(actor, pairing, "Kami satu ruangan");
		});
		attempts.put(Right.READ_WISH, (scene) -> {
			PairingId pairing = scene.pair().id();
			this.wishes.ask(scene.coachee(), pairing, "Kami satu ruangan");
			return (actor) -> this.wishes.reason(actor, pairing);
		});
		attempts.put(Right.LET_GOALS_FOLLOW, (scene) -> {
			PairingId handedOver = handedOver(scene);
			return (actor) -> this.agreement.letGoalsFollow(actor, handedOver, true);
		});
		attempts.put(Right.SET_CADENCE, (scene) -> {
			PairingId pairing = scene.pair().id();
			return (actor) -> this.cadences.set(actor, pairing, MONTHLY, "Sedang menyiapkan KTT", "reason");
		});
		attempts.put(Right.READ_CADENCE_REASON, (scene) -> {
			PairingId pairing = scene.pair().id();
			this.cadences.set(scene.coach(), pairing, MONTHLY, "Sedang menyiapkan KTT", "reason");
			return (actor) -> this.cadences.reason(actor, pairing);
		});
		attempts.put(Right.PAUSE, (scene) -> {
			PairingId pairing = scene.pair().id();
			return (actor) -> this.pausing.pause(actor, pairing, LEAVE, PAUSE_FIELDS);
		});
		attempts.put(Right.READ_PAUSE_REASON, (scene) -> {
			PauseId pause = this.pausing.pause(scene.coachee(), scene.pair().id(), LEAVE, PAUSE_FIELDS).id();
			return (actor) -> this.pausing.reason(actor, pause);
		});
		attempts.put(Right.RECORD_NEED, (scene) -> {
			PairingId pairing = scene.pair().id();
			return (actor) -> this.needs.record(actor, pairing, "Latihan presentasi", null, "line");
		});
		attempts.put(Right.READ_NEEDS, (scene) -> {
			PairingId pairing = scene.pair().id();
			Need need = this.needs.record(scene.coachee(), pairing, "Latihan presentasi", null, "line");
			return (actor) -> this.needs.words(actor, need);
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	/**
	 * A pairing that came to the scene's coach from another.
	 */
	private PairingId handedOver(Scene scene) {
		PersonId predecessor = scene.cast().enrol("Putu", Level.MADYA);
		Pairing before = scene.cast().pair(scene.kind(), predecessor, scene.coachee());
		PairingId after = this.matching.handOver(scene.cast().admin(), before.id(), scene.coach(), false, FIELDS).id();
		this.agreement.accept(scene.coach(), after);
		return this.agreement.accept(scene.coachee(), after).id();
	}

}
