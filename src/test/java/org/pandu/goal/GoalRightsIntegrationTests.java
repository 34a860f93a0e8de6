package org.pandu.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Right;
import org.pandu.pairing.Side;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.RightsTrial.Scene;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is done with goals and steps is done by the two they belong to.
 */
@PanduIntegrationTest
class GoalRightsIntegrationTests {

	private static final LocalDate DUE = LocalDate.of(2027, 6, 1);

	private static final GoalDraft DRAFT = GoalDraft.of("Memimpin rapat tanpa bantuan", DUE, "due");

	private static final StepDraft STEP = new StepDraft("Menyusun kerangka", Side.COACHEE, Priority.NORMAL, DUE);

	@Autowired
	private Stage stage;

	@Autowired
	private GoalSetting setting;

	@Autowired
	private GoalTracking tracking;

	@Autowired
	private GoalReading reading;

	@Autowired
	private Planning planning;

	@TestFactory
	Stream<DynamicTest> goals() {
		return Stream
			.<BiFunction<PersonId, GoalId, Object>>of(
					(actor, goal) -> this.setting.change(actor, goal, 1, DRAFT, "wording"),
					(actor, goal) -> this.setting.measure(actor, goal, 1,
							new GoalSetting.Measure("Notula", "", null, null, null, "target"), "evidence"),
					(actor, goal) -> this.setting.revise(actor, goal, 1,
							new GoalSetting.Revision("Waktu", "Pagi hari", DUE, "due"), "obstacles"),
					(actor, goal) -> this.tracking.note(actor, goal,
							new GoalTracking.Progress(LocalDate.of(2027, 1, 11), 10, null, "", false, "day")),
					this.tracking::reach, (actor, goal) -> this.tracking.drop(actor, goal, "Pindah"),
					this.tracking::reopen, this.reading::whole, (actor, goal) -> this.reading.earlier(actor, goal, 1))
			.flatMap((use) -> rows((scene) -> {
				GoalId goal = this.setting.set(scene.coachee(), scene.pair().id(), DRAFT).id();
				return (actor) -> use.apply(actor, goal);
			}));
	}

	@TestFactory
	Stream<DynamicTest> steps() {
		return Stream
			.<BiFunction<PersonId, ActionItemId, Object>>of(
					(actor, step) -> this.planning.change(actor, step, 1, STEP, "due"), this.planning::carryOver,
					this.planning::markDone, (actor, step) -> this.planning.drop(actor, step, "Pindah"),
					this.planning::reopen, this.planning::history, this.planning::reason,
					(actor, step) -> this.planning.read(actor, step))
			.flatMap((use) -> rows((scene) -> {
				ActionItemId step = this.planning.add(scene.coachee(), scene.pair().id(), STEP, "due").id();
				return (actor) -> use.apply(actor, step);
			}));
	}

	@TestFactory
	Stream<DynamicTest> adding() {
		return Stream
			.<BiFunction<PersonId, Pairing, Object>>of(
					(actor, pairing) -> this.planning.add(actor, pairing.id(), STEP, "due"),
					(actor, pairing) -> this.reading.topics(actor, pairing.id()),
					(actor, pairing) -> List.of(this.planning.readClosed(actor, pairing.id())))
			.flatMap((use) -> rows((scene) -> {
				Pairing pairing = scene.pair();
				return (actor) -> use.apply(actor, pairing);
			}));
	}

	private Stream<DynamicTest> rows(Function<Scene, Consumer<PersonId>> attempt) {
		return new RightsTrial(this.stage).rows(Map.of(Right.SHARE_PLAN, attempt::apply));
	}

}
