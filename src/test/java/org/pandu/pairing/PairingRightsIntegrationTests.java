package org.pandu.pairing;

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

	private static final Cadence MONTHLY = new Cadence(Level.MUDA, Kind.COACHING, 1, Cadence.Unit.MONTH, false, 30, 60);

	@Autowired
	private Stage stage;

	@Autowired
	private Agreement agreement;

	@Autowired
	private Matching matching;

	@Autowired
	private Wishes wishes;

	@Autowired
	private PairingCadences cadences;

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
