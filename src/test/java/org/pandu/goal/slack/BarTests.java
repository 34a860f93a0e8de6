package org.pandu.goal.slack;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BarTests {

	@ParameterizedTest
	@CsvSource({ "0, ░░░░░░░░░░", "9, ░░░░░░░░░░", "10, █░░░░░░░░░", "50, █████░░░░░", "99, █████████░",
			"100, ██████████" })
	void aCellIsFullOnceAllOfItIsReached(int percent, String bar) {
		assertThat(Bar.of(percent)).isEqualTo(bar);
	}

}
