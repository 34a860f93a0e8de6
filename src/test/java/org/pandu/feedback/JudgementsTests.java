package org.pandu.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JudgementsTests {

	private static final Judgements JUDGEMENTS = new Judgements("");

	@ParameterizedTest
	@CsvSource({ "Anda malas sekali,malas", "Kemarin Anda TIDAK SOPAN kepada tamu,tidak sopan", "You were rude,rude",
			"That was very unprofessional of you,unprofessional" })
	void wordsThatJudgeThePersonAreFound(String typed, String found) {
		Judgements.Found in = JUDGEMENTS.in(behaviour(typed));
		assertThat(in.judgements()).containsExactly(found);
		assertThat(in.absolutes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Anda selalu datang pukul 09.20,selalu", "Laporannya tidak  pernah lengkap,tidak  pernah",
			"You never answer,never", "Everyone noticed,everyone" })
	void wordsThatClaimTooMuchAreFound(String typed, String found) {
		Judgements.Found in = JUDGEMENTS.in(behaviour(typed));
		assertThat(in.absolutes()).containsExactly(found);
		assertThat(in.judgements()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Saat rapat kemarin", "Anda mempresentasikan data dengan jelas",
			"Tim merasa lebih percaya diri dengan rencana tersebut.", "In yesterday’s meeting",
			"You presented the data clearly", "Anda tidak selalu memotong pembicaraan", "Pemalasan", "Nevertheless",
			"Kecerdasan emosional adalah topiknya" })
	void theGuidelinesExamplesAndHarmlessWordsBringNoHint(String typed) {
		assertThat(JUDGEMENTS.in(new Sbi(typed, typed, typed)).isEmpty()).isTrue();
	}

	@Test
	void everyPartIsLookedAtAndEachWordNamedOnce() {
		Judgements.Found found = JUDGEMENTS.in(new Sbi("Rapat yang selalu terlambat", "Anda cuek", "Selalu cuek"));
		assertThat(found.judgements()).containsExactly("cuek");
		assertThat(found.absolutes()).containsExactly("selalu");
		assertThat(found.toString()).doesNotContain("cuek", "selalu");
	}

	@Test
	void anOrganisationAddsWordsAndTakesSomeOut(@TempDir Path directory) throws IOException {
		Files.writeString(directory.resolve("id.yaml"), "judgements: [kurang greget]\nfine: [keras kepala]\n");
		Judgements own = new Judgements(directory.toString());
		assertThat(own.in(behaviour("Paparannya kurang greget")).judgements()).containsExactly("kurang greget");
		assertThat(own.in(behaviour("Anda keras kepala")).isEmpty()).isTrue();
		assertThat(own.in(behaviour("Anda malas")).judgements()).containsExactly("malas");
	}

	@Test
	void listsThatCannotBeUsedAreRefusedAtTheStart(@TempDir Path directory) throws IOException {
		refuses(directory, "PANDU_JUDGEMENTS names " + directory + ", but there is neither id.yaml nor en.yaml in it.");
		Path file = directory.resolve("en.yaml");
		Files.writeString(file, "judgements: [tardy]\nverdicts: [guilty]\n");
		refuses(directory, "The words in " + file + " can't be read near line 3.");
	}

	private static void refuses(Path directory, String message) {
		assertThatExceptionOfType(UnusableJudgements.class).isThrownBy(() -> new Judgements(directory.toString()))
			.withMessage(message);
	}

	private static Sbi behaviour(String typed) {
		return new Sbi("Saat rapat", typed, "Tim menunggu");
	}

}
