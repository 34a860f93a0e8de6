package org.pandu.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pandu.id.PersonId;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Right;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.skill.NoConsent;
import org.pandu.survey.skill.SkillRating;
import org.pandu.survey.skill.TooManySkills;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RightsTrial;
import org.pandu.testing.RightsTrial.Attempt;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

	@Test
	void theCoachRatesOnlyWhileTheCoacheeLetsThemAndNeverReadsTheCoacheesRatings() {
		Cast cast = this.stage.newCast();
		PersonId coach = cast.enrol("Rani", Level.MADYA);
		PersonId coachee = cast.enrol("Dana", Level.MUDA);
		Pairing pairing = cast.pair(Kind.COACHING, coach, coachee);
		Question skill = skill(pairing);
		Map<UUID, Integer> ratings = Map.of(skill.wording().id(), 3);
		this.rating.choose(coachee, pairing.id(), Set.of(skill.id()), false, "skills");
		this.rating.rate(coachee, pairing.id(), Map.of(skill.wording().id(), 0));
		assertThatExceptionOfType(NoConsent.class).isThrownBy(() -> this.rating.rate(coach, pairing.id(), ratings));

		this.rating.choose(coachee, pairing.id(), Set.of(skill.id()), true, "skills");
		this.rating.rate(coach, pairing.id(), ratings);
		assertThat(this.rating.sheet(coach, pairing.id()).others()).isEmpty();
		assertThat(this.rating.sheet(coach, pairing.id()).own()).containsEntry(skill.id(), 3);
		assertThat(this.rating.sheet(coachee, pairing.id()).others()).containsEntry(skill.id(), 3);
		assertThat(this.rating.sheet(coachee, pairing.id()).own()).containsEntry(skill.id(), 0);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.rating.sheet(cast.admin(), pairing.id()));

		this.rating.choose(coachee, pairing.id(), Set.of(skill.id()), false, "skills");
		assertThatExceptionOfType(NoConsent.class).isThrownBy(() -> this.rating.rate(coach, pairing.id(), ratings));
	}

	@Test
	void sevenSkillsAreTooMany() {
		Cast cast = this.stage.newCast();
		PersonId coachee = cast.enrol("Dana", Level.MUDA);
		Pairing pairing = cast.pair(Kind.MENTORING, cast.enrol("Rani", Level.MADYA), coachee);
		Set<UUID> seven = this.questions.all(cast.team(), Topic.SKILL)
			.stream()
			.limit(7)
			.map(Question::id)
			.collect(Collectors.toSet());
		assertThatExceptionOfType(TooManySkills.class)
			.isThrownBy(() -> this.rating.choose(coachee, pairing.id(), seven, false, "skills"));
	}

	private Question skill(Pairing pairing) {
		return this.questions.skills(pairing.id().team(), Level.MUDA).getFirst();
	}

}
