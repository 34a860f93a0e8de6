package org.pandu.guide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pandu.guide.Situation.Experience;
import org.pandu.guide.Situation.Horizon;
import org.pandu.guide.Situation.Matter;
import org.pandu.guide.Situation.Support;
import org.pandu.text.Languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * From a few answers to the approach that fits.
 */
class SituationTests {

	@ParameterizedTest
	@CsvSource({ "GOAL, COACHING, MENTORING", "GROWTH, MENTORING, COACHING", "SKILL, TRAINING, COACHING" })
	void theMatterAloneIsEnough(Matter matter, Approach fits, Approach besides) {
		Situation situation = new Situation(matter, null, null, null);
		assertThat(situation.fits()).isEqualTo(fits);
		assertThat(situation.besides()).isEqualTo(besides);
		assertThat(situation.reasons()).containsExactly(matter);
	}

	@Test
	void threeAnswersOutweighTheMatter() {
		Situation situation = new Situation(Matter.GOAL, Support.ADVICE, Horizon.YEARS, Experience.JUNIOR);
		assertThat(situation.fits()).isEqualTo(Approach.MENTORING);
		assertThat(situation.besides()).isEqualTo(Approach.COACHING);
		assertThat(situation.reasons()).containsExactly(Support.ADVICE, Horizon.YEARS, Experience.JUNIOR);
	}

	@Test
	void whereTwoAreLevelTheMatterDecides() {
		assertThat(new Situation(Matter.GROWTH, Support.QUESTIONS, Horizon.MONTHS, null).fits())
			.isEqualTo(Approach.MENTORING);
	}

	@ParameterizedTest
	@EnumSource(names = { "BELOW_STANDARD", "PERSONAL", "CLINICAL" })
	void whatBelongsElsewhereNeverBecomesACoachingSession(Matter matter) {
		assertThat(new Situation(matter, Support.QUESTIONS, Horizon.MONTHS, Experience.SENIOR).fits())
			.isEqualTo(Approach.COUNSELLING);
	}

	@ParameterizedTest
	@EnumSource
	void anyTwoCanBeComparedInEitherOrder(Approach one) {
		Handbook handbook = new Handbooks().in(Languages.ENGLISH);
		for (Approach other : Approach.values()) {
			if (one == other) {
				assertThatIllegalArgumentException().isThrownBy(() -> Handbook.Place.comparing(one, other));
			}
			else {
				Handbook.Place place = Handbook.Place.comparing(one, other);
				assertThat(place).isEqualTo(Handbook.Place.comparing(other, one));
				assertThat(handbook.at(place).title()).containsIgnoringCase(one.name())
					.containsIgnoringCase(other.name());
				assertThat(handbook.at(place).parts()).filteredOn((part) -> part.entries().size() == 2).hasSize(8);
			}
		}
	}

}
