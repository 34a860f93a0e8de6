package org.pandu.text;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "10|10|10", "2,5|2.5|2.5", "2.5|2.5|2.5", "-0,75|-0.75|-0.75", "1.250,5|1250.5|1250.5",
					"1,250.5|1250.5|1250.5", "1.250|1250|1.25", "1,250|1.25|1250", "1.000.000|1000000|1000000",
					"1,000,000|1000000|1000000", "80 %|80|80", "12 500|12500|12500", "−3|-3|-3" })
	void readsBothNotationsAndTheReadersOwnWhereInDoubt(String typed, String indonesian, String english) {
		assertThat(Decimals.parse(typed, Languages.INDONESIAN).orElseThrow()).isEqualByComparingTo(indonesian);
		assertThat(Decimals.parse(typed, Languages.ENGLISH).orElseThrow()).isEqualByComparingTo(english);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "dua", "1e9", "1,2,3.4.5", "12345678901234", "0,12345", "--2", "2,", ",5", "NaN", "٣" })
	void takesNothingElse(String typed) {
		for (Locale language : Languages.ALL) {
			assertThat(Decimals.parse(typed, language)).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2.5|2,5|2.5", "1250|1.250|1,250", "-0.125|-0,125|-0.125", "10.0000|10|10" })
	void showsTheReadersNotation(BigDecimal number, String indonesian, String english) {
		assertThat(Decimals.show(number, Languages.INDONESIAN)).isEqualTo(indonesian);
		assertThat(Decimals.show(number, Languages.ENGLISH)).isEqualTo(english);
	}

}
