package org.pandu.guide.slack;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanLinesTests {

	@Test
	void eachLineIsAStep() {
		assertThat(PlanLines.parse("Menyusun kerangka\nMeminta masukan")).containsExactly("Menyusun kerangka",
				"Meminta masukan");
	}

	@Test
	void leavesOutBulletsNumbersAndEmptyLines() {
		assertThat(PlanLines.parse("- satu\n\n  • dua\r\n3. tiga\n4) empat\n   \n")).containsExactly("satu", "dua",
				"tiga", "empat");
	}

	@Test
	void keepsWhatOnlyLooksLikeABullet() {
		assertThat(PlanLines.parse("2027 menjadi tahun belajar\n-5 persen galat"))
			.containsExactly("2027 menjadi tahun belajar", "-5 persen galat");
	}

	@Test
	void nothingTypedIsNoStep() {
		assertThat(PlanLines.parse("")).isEmpty();
	}

}
