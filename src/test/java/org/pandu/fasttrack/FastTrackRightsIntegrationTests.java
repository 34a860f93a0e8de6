package org.pandu.fasttrack;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pandu.pairing.Right;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.RightsTrial.Attempt;
import org.pandu.testing.RightsTrial.Scene;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each row of the table of rights that concerns fast-track, tried in the use case.
 */
@PanduIntegrationTest
class FastTrackRightsIntegrationTests {

	private static final Asking.Wish WISH = Need.wish(LocalDate.of(2027, 1, 14), Route.OFFER_OTHERS);

	@Autowired
	private Stage stage;

	@Autowired
	private Asking asking;

	@Autowired
	private Answering answering;

	@Autowired
	private FastTrackWords fastTrackWords;

	@TestFactory
	Stream<DynamicTest> holdInTheUseCases() {
		Map<Right, Attempt> attempts = new EnumMap<>(Right.class);
		attempts.put(Right.ASK_FAST_TRACK, (scene) -> {
			var pairing = scene.pair().id();
			return (actor) -> this.asking.ask(actor, pairing, WISH, Need.ASKING);
		});
		attempts.put(Right.ANSWER_FAST_TRACK, (scene) -> {
			FastTrackId request = ask(scene);
			return (actor) -> this.answering.decline(actor, request, "Pekan depan bisa", "word");
		});
		attempts.put(Right.READ_FAST_TRACK, (scene) -> {
			FastTrackId request = ask(scene);
			return (actor) -> this.fastTrackWords.read(actor, request);
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	private FastTrackId ask(Scene scene) {
		return this.asking.ask(scene.coachee(), scene.pair().id(), WISH, Need.ASKING).id();
	}

}
