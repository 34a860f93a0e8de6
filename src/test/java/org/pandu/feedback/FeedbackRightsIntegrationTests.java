package org.pandu.feedback;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Right;
import org.pandu.pairing.Role;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.RightsTrial.Attempt;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each row of the table of rights that concerns feedback, tried in the use cases.
 */
@PanduIntegrationTest
class FeedbackRightsIntegrationTests {

	private static final Fields FIELDS = new Fields("whom", "situation", "behaviour", "impact");

	private static final Sbi WORDS = new Sbi("Saat rapat", "Anda jelas", "Tim yakin");

	@Autowired
	private Stage stage;

	@Autowired
	private FeedbackGiving giving;

	@Autowired
	private FeedbackReading reading;

	@Autowired
	private Responding responding;

	@Autowired
	private Drafting drafting;

	@TestFactory
	Stream<DynamicTest> giving() {
		return inPairing(Right.GIVE_FEEDBACK, (actor, pairing) -> this.giving.give(actor, pairing, WORDS, 0, FIELDS));
	}

	@TestFactory
	Stream<DynamicTest> keepingADraft() {
		return inPairing(Right.GIVE_FEEDBACK, (actor, pairing) -> this.drafting.keep(actor, pairing, WORDS, 0, FIELDS));
	}

	@TestFactory
	Stream<DynamicTest> openingTheDraft() {
		return inPairing(Right.GIVE_FEEDBACK, this.drafting::own);
	}

	@TestFactory
	Stream<DynamicTest> listing() {
		return inPairing(Right.READ_FEEDBACK, (actor, pairing) -> this.reading.page(actor, pairing, 0));
	}

	@TestFactory
	Stream<DynamicTest> reading() {
		return received(Right.READ_FEEDBACK, this.reading::read);
	}

	@TestFactory
	Stream<DynamicTest> thanking() {
		return received(Right.ANSWER_FEEDBACK, this.responding::thank);
	}

	@TestFactory
	Stream<DynamicTest> answering() {
		return received(Right.ANSWER_FEEDBACK,
				(actor, feedback) -> this.responding.answer(actor, feedback, "Terima kasih", "answer"));
	}

	@TestFactory
	Stream<DynamicTest> replyingToTheAnswer() {
		return trial(Right.REPLY_TO_ANSWER, (scene) -> {
			boolean byCoach = Set.of(Role.COACH, Role.MENTOR).contains(scene.role());
			PersonId giver = byCoach ? scene.coach() : scene.coachee();
			FeedbackId given = this.giving.give(giver, scene.pair().id(), WORDS, 0, FIELDS).id();
			this.responding.answer(byCoach ? scene.coachee() : scene.coach(), given, "Terima kasih", "answer");
			return (actor) -> this.responding.reply(actor, given, "Sama-sama", "reply");
		});
	}

	@TestFactory
	Stream<DynamicTest> askingToTalk() {
		return received(Right.ANSWER_FEEDBACK, this.responding::talkNextTime);
	}

	@Test
	void nobodyRespondsToOnesOwn() {
		Cast cast = this.stage.newCast();
		PersonId rani = cast.enrol("Rani", Level.MADYA);
		PersonId dana = cast.enrol("Dana", Level.MUDA);
		Pairing pairing = cast.pair(Kind.COACHING, rani, dana);
		FeedbackId given = this.giving.give(rani, pairing.id(), WORDS, 0, FIELDS).id();
		assertThatExceptionOfType(NotTheReceiver.class).isThrownBy(() -> this.responding.thank(rani, given));
		assertThatExceptionOfType(NotTheReceiver.class).isThrownBy(() -> this.responding.talkNextTime(rani, given));
		assertThatExceptionOfType(NotTheReceiver.class)
			.isThrownBy(() -> this.responding.answer(rani, given, "Sama-sama", "answer"));
		this.responding.answer(dana, given, "Terima kasih", "answer");
		assertThatExceptionOfType(NothingToReplyTo.class)
			.isThrownBy(() -> this.responding.reply(dana, given, "Sama-sama", "reply"));
	}

	private Stream<DynamicTest> inPairing(Right right, BiConsumer<PersonId, PairingId> attempt) {
		return trial(right, (scene) -> {
			PairingId pairing = scene.pair().id();
			return (actor) -> attempt.accept(actor, pairing);
		});
	}

	/** Tries it with what the other side gave. */
	private Stream<DynamicTest> received(Right right, BiConsumer<PersonId, FeedbackId> attempt) {
		return trial(right, (scene) -> {
			PairingId pairing = scene.pair().id();
			FeedbackId given = this.giving.give(scene.otherSide(), pairing, WORDS, 0, FIELDS).id();
			return (actor) -> attempt.accept(actor, given);
		});
	}

	private Stream<DynamicTest> trial(Right right, Attempt attempt) {
		return new RightsTrial(this.stage).rows(new EnumMap<>(Map.of(right, attempt)));
	}

}
