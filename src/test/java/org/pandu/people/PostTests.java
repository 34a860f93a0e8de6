package org.pandu.people;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PostTests {

	private static final Post JAKARTA = new Post(Level.PERTAMA, "Pusdiklat", "Staf", null);

	private static final Post BRUSSELS = new Post(Level.PERTAMA, "KBRI Brussel", "Staf", "U1");

	@Test
	void whatWasTheSameGoesAlong() {
		assertThat(JAKARTA.following(JAKARTA, BRUSSELS)).isEqualTo(BRUSSELS);
	}

	@Test
	void whatIsDifferentStays() {
		Post promoted = new Post(Level.MUDA, "Pusdiklat", "Kepala Seksi", null);
		assertThat(promoted.following(JAKARTA, BRUSSELS))
			.isEqualTo(new Post(Level.MUDA, "KBRI Brussel", "Kepala Seksi", "U1"));
		assertThat(BRUSSELS.following(JAKARTA, promoted))
			.isEqualTo(new Post(Level.MUDA, "KBRI Brussel", "Kepala Seksi", "U1"));
	}

	@Test
	void aLevelHoldsFromItsDay() {
		LevelHistory levels = new LevelHistory(
				List.of(new LevelHistory.Dated(LocalDate.parse("2027-01-11"), Level.PERTAMA),
						new LevelHistory.Dated(LocalDate.parse("2027-03-01"), Level.MUDA)));
		assertThat(levels.on(LocalDate.parse("2026-12-31"))).isEqualTo(Level.PERTAMA);
		assertThat(levels.on(LocalDate.parse("2027-02-28"))).isEqualTo(Level.PERTAMA);
		assertThat(levels.on(LocalDate.parse("2027-03-01"))).isEqualTo(Level.MUDA);
		assertThat(levels.now()).isEqualTo(Level.MUDA);
		assertThatIllegalArgumentException().isThrownBy(() -> new LevelHistory(List.of()));
	}

}
