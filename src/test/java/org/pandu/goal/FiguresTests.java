package org.pandu.goal;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@ParameterizedTest
	@CsvSource({ "10, 2, 10, 0", "10, 2, 6, 50", "10, 2, 2, 100", "10, 2, 1, 100", "10, 2, 12, 0", "0, 4, 1, 25",
			"0, 4, 5, 100", "-2, 2, 0, 50", "0, 3, 2.9999, 99", "1.5, 2.5, 2.25, 75" })
	void theWayGoesUpOrDown(BigDecimal baseline, BigDecimal target, BigDecimal value, int percent) {
		assertThat(new Figures(baseline, target).percentOf(value)).isEqualTo(percent);
	}

	@ParameterizedTest
	@CsvSource({ "10, 2, 0, 10", "10, 2, 40, 6.8", "10, 2, 100, 2", "0, 1, 33, 0.33", "0, 0.01, 55, 0.01" })
	void whatIsExpectedHasTwoDecimals(BigDecimal baseline, BigDecimal target, int percent, BigDecimal value) {
		assertThat(new Figures(baseline, target).at(percent)).isEqualByComparingTo(value);
	}

	@Test
	void lessIsBetterWhereTheTargetIsBelow() {
		assertThat(new Figures(BigDecimal.TEN, BigDecimal.TWO).moreIsBetter()).isFalse();
		assertThat(new Figures(BigDecimal.TWO, BigDecimal.TEN).moreIsBetter()).isTrue();
	}

	@Test
	void theSameFiguresAreTheSameHoweverManyDecimalsTheyHave() {
		assertThat(new Figures(new BigDecimal("10.0000"), new BigDecimal("2.50")))
			.isEqualTo(new Figures(new BigDecimal("10"), new BigDecimal("2.5")));
	}

}
