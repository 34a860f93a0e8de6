package org.pandu.summary;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SpokenScopeTests {

	@ParameterizedTest
	@CsvSource({ "'', LAST_30_DAYS", "month, LAST_MONTH", "Bulan, LAST_MONTH", "this  month, THIS_MONTH",
			"triwulan ini, THIS_QUARTER", "quarter, LAST_QUARTER", "tahun lalu, LAST_YEAR",
			"by level, LAST_30_DAYS~LEVEL", "month by unit, LAST_MONTH~UNIT", "bulan per jenjang, LAST_MONTH~LEVEL",
			"triwulan menurut unit kerja, LAST_QUARTER~UNIT", "tahun per jenis, LAST_YEAR~KIND",
			"2027-02, 2027-02-01/2027-03-01", "2027-Q2, 2027-04-01/2027-07-01", "2027t4, 2027-10-01/2028-01-01",
			"2027 by kind, 2027-01-01/2028-01-01~KIND", "2027-01-05..2027-01-05, 2027-01-05/2027-01-06",
			"5/1/2027 .. 31/1/2027 per unit, 2027-01-05/2027-02-01~UNIT" })
	void isUnderstoodInBothLanguages(String typed, String scope) {
		assertThat(SpokenScope.read(typed).subject()).isEqualTo(scope);
		assertThat(Scope.parse(scope).subject()).isEqualTo(scope);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fortnight", "month by colour", "by", "2027-13", "2027-02-30..2027-03-01",
			"2027-03-01..2027-02-01", "..", "2027-01-01..", "month unit" })
	void whatIsNoPeriodIsRefused(String typed) {
		assertThatExceptionOfType(UnknownPeriod.class).isThrownBy(() -> SpokenScope.read(typed));
	}

}
