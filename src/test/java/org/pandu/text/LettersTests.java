package org.pandu.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LettersTests {

	@Test
	void stayWhereTheFontHasThem() {
		assertThat(within("Rani Dewi")).isEqualTo("Rani Dewi");
	}

	@Test
	void loseTheirAccentsBeforeTheyAreLost() {
		assertThat(within("Nguy\u1ec5n, E\u0301lodie")).isEqualTo("Nguyen, Elodie");
	}

	@Test
	void areQuestionMarksWhereTheFontHasNothingLikeThem() {
		assertThat(within("Sari \u738b\u5c0f\u660e")).isEqualTo("Sari ???");
		assertThat(within("\u0645\u0631\u062d\u0628\u0627")).isEqualTo("?????");
		assertThat(within("\ud83d\udc4d")).isEqualTo("?");
	}

	@Test
	void standOnOneLineWithoutWhatOnlySteersTheLayout() {
		assertThat(within("a\n\tb\u200f\u200dc")).isEqualTo("a  bc");
	}

	/** A font that has ASCII only. */
	private static String within(String text) {
		return Letters.within(text, (letter) -> letter.chars().allMatch((one) -> one >= ' ' && one < 127));
	}

}
