package org.pandu.program.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.program.holiday.LineError.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class HolidayLinesTests {

	@ParameterizedTest
	@ValueSource(strings = { "2027-05-01 Hari Buruh", "2027-5-1\tHari Buruh", "01/05/2027 Hari Buruh",
			"1/5/2027, Hari Buruh", "1-5-2027: Hari Buruh", "01.05.2027;Hari Buruh", "1 Mei 2027 Hari Buruh",
			"1 MEI 2027 – Hari Buruh", "1 May 2027: Hari Buruh", "May 1, 2027 - Hari Buruh", "1st May 2027 Hari Buruh",
			"Sabtu, 1 Mei 2027: Hari Buruh", "Saturday 1 May 2027 | Hari Buruh", "• 1 Mei 2027 Hari Buruh",
			"- 2027-05-01 = Hari Buruh", "  2027-05-01   \"Hari Buruh\"  ", "2027-05-01 - Hari Buruh" })
	void readsADayHoweverItIsWritten(String line) {
		HolidayLines read = HolidayLines.read(line, "Libur");

		assertThat(read.errors()).isEmpty();
		assertThat(read.days()).containsExactly(new Holiday(LocalDate.of(2027, 5, 1), "Hari Buruh"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			17 Agustus 2027  | 2027-08-17
			17 Agu 2027      | 2027-08-17
			17 Agt. 2027     | 2027-08-17
			3 Nopember 2027  | 2027-11-03
			3 Nov 2027       | 2027-11-03
			25 Des 2027      | 2027-12-25
			25 Dec 2027      | 2027-12-25
			9 Maret 2027     | 2027-03-09
			9 March 2027     | 2027-03-09
			29 Februari 2028 | 2028-02-29
			12/02/2027       | 2027-02-12
			""")
	void knowsTheMonthsInBothLanguagesAndTakesTheDayFirst(String line, LocalDate day) {
		assertThat(HolidayLines.read(line, "Libur").days()).containsExactly(new Holiday(day, "Libur"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027-12-30 – 2028-01-02 Akhir tahun", "30/12/2027 - 02/01/2028 Akhir tahun",
			"30 Desember 2027 s.d. 2 Januari 2028 Akhir tahun", "30 Desember – 2 Januari 2028: Akhir tahun",
			"Kamis, 30 Desember 2027 sampai dengan Minggu, 2 Januari 2028 Akhir tahun",
			"30 December to 2 January 2028 Akhir tahun", "2027-12-30..2028-01-02 Akhir tahun",
			"30 Des s/d 2 Jan 2028 Akhir tahun" })
	void readsARangeOfDays(String line) {
		HolidayLines read = HolidayLines.read(line, "Libur");

		assertThat(read.errors()).isEmpty();
		assertThat(read.days()).containsExactly(new Holiday(LocalDate.of(2027, 12, 30), "Akhir tahun"),
				new Holiday(LocalDate.of(2027, 12, 31), "Akhir tahun"),
				new Holiday(LocalDate.of(2028, 1, 1), "Akhir tahun"),
				new Holiday(LocalDate.of(2028, 1, 2), "Akhir tahun"));
	}

	@Test
	void readsARangeWithinAMonth() {
		assertThat(HolidayLines.read("20-24 Maret 2027 Cuti bersama", "Libur").days()).hasSize(5)
			.first()
			.isEqualTo(new Holiday(LocalDate.of(2027, 3, 20), "Cuti bersama"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tahun Baru 1 Januari 2027            | NO_DATE
			1 Januari Tahun Baru                 | NO_DATE
			1 Januri 2027 Tahun Baru             | NO_DATE
			01/01/27 Tahun Baru                  | NO_DATE
			1/1/20277 Tahun Baru                 | NO_DATE
			2027-01-011 Tahun Baru               | NO_DATE
			Tahun Baru                           | NO_DATE
			31/02/2027 Tahun Baru                | NO_SUCH_DAY
			29 Februari 2027 Hari Kabisat        | NO_SUCH_DAY
			04/25/2027 Paskah                    | NO_SUCH_DAY
			2027-13-01 Tahun Baru                | NO_SUCH_DAY
			0 Mei 2027 Hari Buruh                | NO_SUCH_DAY
			1 Mei 1027 Hari Buruh                | YEAR
			9999-12-31 Akhir                     | YEAR
			2027-03-24 – 2027-03-20 Cuti bersama | BACKWARDS
			2027-01-01 – 2027-03-02 Libur        | TOO_LONG
			""")
	void namesTheLineAndWhatIsWrong(String line, Kind kind) {
		HolidayLines read = HolidayLines.read("2027-05-01 Hari Buruh\n\n" + line, "Libur");

		assertThat(read.errors()).extracting(LineError::line, LineError::kind)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(3, kind));
		assertThat(read.days()).hasSize(1);
	}

	@Test
	void takesAsLongARangeAndNameAsItSays() {
		String name = "🎯".repeat(Holiday.LONGEST_NAME);

		assertThat(HolidayLines.read("2027-01-01 – 2027-03-01 " + name, "Libur").days()).hasSize(60);
		assertThat(HolidayLines.read("2027-01-01 " + name + "a", "Libur").errors()).extracting(LineError::kind)
			.containsExactly(Kind.NAME);
	}

	@Test
	void leavesOutEmptyLinesAndRemarks() {
		HolidayLines read = HolidayLines.read("# Libur nasional\r\n\r\n2027-05-01 Hari Buruh\r\n   \r\n", "Libur");

		assertThat(read.errors()).isEmpty();
		assertThat(read.days()).hasSize(1);
	}

	@Test
	void tellsOfEveryWrongLine() {
		String text = List.of("a", "b", "2027-05-01 c", "d").stream().collect(Collectors.joining("\n"));

		assertThat(HolidayLines.read(text, "Libur").errors()).extracting(LineError::line).containsExactly(1, 2, 4);
	}

}
