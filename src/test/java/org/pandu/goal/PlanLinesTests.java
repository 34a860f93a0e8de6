package org.pandu.goal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.pairing.Side;

import static org.assertj.core.api.Assertions.assertThat;

class PlanLinesTests {

	/** A Monday. */
	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private final PlanLines lines = new PlanLines();

	@Test
	void eachLineIsAStepOfTheCoachee() {
		assertThat(read("Menyusun kerangka", "Meminta masukan")).containsExactly(
				new StepDraft("Menyusun kerangka", Side.COACHEE, Priority.NORMAL, null),
				new StepDraft("Meminta masukan", Side.COACHEE, Priority.NORMAL, null));
	}

	@Test
	void bulletsNumbersAndEmptyLinesAreNoPart() {
		assertThat(read("- satu", "", "  • dua", "3. tiga", "4) empat", "   ")).extracting(StepDraft::words)
			.containsExactly("satu", "dua", "tiga", "empat");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "! Menyusun kerangka|Menyusun kerangka|COACHEE|HIGH|",
					"Menyusun kerangka (tinggi)|Menyusun kerangka|COACHEE|HIGH|",
					"Outline the speech (Low)|Outline the speech|COACHEE|LOW|",
					"Mentor: kirim contoh nota|kirim contoh nota|COACH|NORMAL|",
					"Coach: send the template (high, 31/3)|send the template|COACH|HIGH|2027-03-31",
					"Saya: kirim contoh nota|kirim contoh nota|COACH|NORMAL|",
					"Kirim contoh nota (coach; besok)|Kirim contoh nota|COACH|NORMAL|2027-01-12",
					"Menyusun kerangka sebelum hari Jumat|Menyusun kerangka|COACHEE|NORMAL|2027-01-15",
					"Outline the speech by Friday.|Outline the speech|COACHEE|NORMAL|2027-01-15",
					"Outline the speech, until 3 Feb|Outline the speech|COACHEE|NORMAL|2027-02-03",
					"Menyusun kerangka, paling lambat 31 Maret 2027|Menyusun kerangka|COACHEE|NORMAL|2027-03-31",
					"Menyusun kerangka sampai 5/1|Menyusun kerangka|COACHEE|NORMAL|2028-01-05",
					"Menyusun kerangka hingga 2027-02-01 (rendah)|Menyusun kerangka|COACHEE|LOW|2027-02-01",
					"Menyusun kerangka sebelum Senin|Menyusun kerangka|COACHEE|NORMAL|2027-01-18",
					"! Mentee: baca panduan (by 1 March)|baca panduan|COACHEE|HIGH|2027-03-01" })
	void ownerPriorityAndDayMayStandAtTheEdges(String typed, String words, Side owner, Priority priority,
			@Nullable LocalDate due) {
		assertThat(read(typed)).containsExactly(new StepDraft(words, owner, priority, due));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Membaca laporan 31 Maret", "Menulis nota (draf kedua)",
			"Menulis nota (tinggi, draf kedua)", "Catatan: kirim hari ini", "Selesai sebelum 31/13",
			"Selesai sebelum 30 Februari", "Datang pada rapat", "Menaikkan nilai dari 2.1 sampai 2.5",
			"Sit by the window", "2027 menjadi tahun belajar", "-5 persen galat", "Bertanya (?)", "()", "!", "!!!" })
	void whatIsNotUnderstoodStaysPartOfTheWords(String typed) {
		assertThat(read(typed)).containsExactly(new StepDraft(typed, Side.COACHEE, Priority.NORMAL, null));
	}

	@Test
	void threeThousandCharactersAreReadAtOnce() {
		for (String bit : List.of("(", ")", "by ", "! ", "a: ", "31/3 ", "sampai 1 ", "🎉")) {
			String typed = bit.repeat(3000 / bit.length());
			assertThat(read(typed)).hasSize(1);
		}
	}

	private List<StepDraft> read(String... typed) {
		return this.lines.read(List.of(typed), Side.COACH, TODAY);
	}

}
