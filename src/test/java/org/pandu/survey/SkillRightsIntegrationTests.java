package org.pandu.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Right;
import org.pandu.people.Level;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.skill.SkillRating;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.RightsTrial.Attempt;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may choose and rate skills, tried in the use cases.
 */
@PanduIntegrationTest
class SkillRightsIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private SkillRating rating;

	@Autowired
	private Questions questions;

	@TestFactory
	Stream<DynamicTest> skills() {
		Map<Right, Attempt> attempts = new LinkedHashMap<>();
		attempts.put(Right.CHOOSE_SKILLS, (scene) -> {
			Pairing pairing = scene.pair();
			UUID skill = skill(pairing).id();
			return (actor) -> this.rating.choose(actor, pairing.id(), Set.of(skill), false, "skills");
		});
		return new RightsTrial(this.stage).rows(attempts);
	}

	private Question skill(Pairing pairing) {
		return this.questions.skills(pairing.id().team(), Level.MUDA).getFirst();
	}

}
