package org.pandu.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.text.Languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The method's content: complete, open, and the guideline's own words in their place.
 */
class MethodTests {

	private static final Method METHOD = new Method("");

	/** One page of the method, as one role reads it. */
	record Page(Step step, boolean first, Kind kind, Level level) {

		Guidance in(Locale language) {
			return METHOD.at(this.step, this.first, this.kind, this.level, language);
		}

	}

	static Stream<Page> walked() {
		return pages().filter((page) -> page.step() != Step.FOLLOW_UP);
	}

	static Stream<Page> pages() {
		return Stream.of(Step.values())
			.flatMap((step) -> Stream.of(true, false)
				.flatMap((first) -> Stream.of(Kind.values())
					.flatMap((kind) -> Stream.of(Level.values()).map((level) -> new Page(step, first, kind, level)))));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void eachStepIsCompleteInBothLanguages(Page page) {
		for (Locale language : Languages.ALL) {
			Guidance guidance = page.in(language);
			assertThat(guidance.stage()).isNotBlank();
			assertThat(guidance.title()).isNotBlank().hasSizeLessThan(75);
			assertThat(guidance.hint()).isNotBlank().doesNotContain("!").hasSizeLessThan(500);
			assertThat(guidance.keep()).isNotEmpty().allSatisfy((line) -> assertThat(line).isNotBlank().endsWith("."));
		}
	}

	@ParameterizedTest
	@MethodSource("walked")
	void bothLanguagesAskTheSameNumberOfQuestions(Page page) {
		assertThat(page.in(Languages.ENGLISH).questions()).hasSameSizeAs(page.in(Languages.INDONESIAN).questions());
	}

	@ParameterizedTest
	@MethodSource("walked")
	void eachStepHasFifteenQuestionsOrMoreAndNoneTwice(Page page) {
		for (Locale language : Languages.ALL) {
			assertThat(page.in(language).questions()).hasSizeGreaterThanOrEqualTo(15).doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@MethodSource("walked")
	void questionsAreOpenAndBlameNobody(Page page) {
		assertThat(page.in(Languages.INDONESIAN).questions())
			.allSatisfy((question) -> assertThat(question).endsWith("?")
				.doesNotContainIgnoringCase("kamu")
				.doesNotContainPattern("(?i)\\b(mengapa|kenapa)\\b")
				.doesNotContainPattern("^(Apakah|Bukankah|Tidakkah|Maukah|Bisakah|Sudahkah)\\b"));
		assertThat(page.in(Languages.ENGLISH).questions()).allSatisfy((question) -> assertThat(question).endsWith("?")
			.doesNotContainPattern("(?i)\\bwhy\\b")
			.doesNotContainPattern("^(Do|Does|Did|Is|Are|Was|Were|Can|Could|Would|Will|Have|Has|Should|Don't)\\b"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			OPENING    | false | Bagaimana kemajuan Anda dengan strategi yang kita diskusikan minggu lalu?
			QUESTIONS  | false | Apa yang ingin Anda capai dalam peran Anda?
			QUESTIONS  | false | Apa yang menurut Anda menjadi hambatan utama?
			REFLECTION | false | Apa saja alternatif yang bisa Anda coba?
			REFLECTION | false | Apa langkah kecil pertama yang bisa Anda lakukan?
			""")
	void theGuidelinesOwnQuestionsAreShownFirst(Step step, boolean first, String question) {
		for (Kind kind : Kind.values()) {
			assertThat(METHOD.at(step, first, kind, Level.MUDA, Languages.INDONESIAN).shown(0)).contains(question);
		}
	}

	@Test
	void theGuidelinesOwnExamplesStandVerbatim() {
		assertThat(indonesian(Step.TRUST, false).keep())
			.contains("Dengarkan tanpa menghakimi, berikan kontak mata yang sesuai, dan hindari multitasking.");
		assertThat(indonesian(Step.TRUST, false).hint())
			.contains("Mulailah dengan menciptakan lingkungan yang aman dan mendukung.")
			.contains("Tunjukkan minat tulus pada pertumbuhan mereka.");
		assertThat(indonesian(Step.INPUT, false).example()).isEqualTo("“Ketika saya menghadapi masalah serupa, "
				+ "saya menemukan bahwa membagi tugas menjadi bagian kecil sangat membantu.”");
		assertThat(indonesian(Step.CHOICES, false).keep())
			.contains("Buat daftar langkah bersama dan tetapkan prioritas.");
		assertThat(indonesian(Step.OPENING, true).example())
			.isEqualTo("“Meningkatkan keterampilan public speaking hingga dapat memberikan presentasi "
					+ "dengan percaya diri dalam waktu 2 bulan.”");
		assertThat(indonesian(Step.FOLLOW_UP, false).example()).contains("“Saat rapat kemarin...”",
				"“Anda mempresentasikan data dengan jelas...”",
				"“Tim merasa lebih percaya diri dengan rencana tersebut.”");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void coachAndMentorReadDifferentHints(Page page) {
		for (Locale language : Languages.ALL) {
			assertThat(METHOD.at(page.step(), page.first(), Kind.COACHING, page.level(), language).hint())
				.isNotEqualTo(METHOD.at(page.step(), page.first(), Kind.MENTORING, page.level(), language).hint());
		}
	}

	@Test
	void aMentorAsksOtherQuestionsAfterSharingExperience() {
		assertThat(METHOD.at(Step.INPUT, false, Kind.MENTORING, Level.MUDA, Languages.INDONESIAN).shown(0))
			.doesNotContainAnyElementsOf(
					METHOD.at(Step.INPUT, false, Kind.COACHING, Level.MUDA, Languages.INDONESIAN).shown(0));
	}

	@ParameterizedTest
	@MethodSource("walked")
	void questionsForTheLevelComeAfterTheFirstThree(Page page) {
		for (Locale language : Languages.ALL) {
			List<String> own = page.in(language).questions();
			assertThat(Stream.of(Level.values())
				.filter((other) -> other != page.level())
				.flatMap((other) -> new Page(page.step(), page.first(), page.kind(), other).in(language)
					.questions()
					.stream()))
				.doesNotContainAnyElementsOf(own.subList(3, 5));
		}
	}

	@Test
	void anOrganisationsOwnQuestionsFollowTheGuidelines(@TempDir Path directory) throws IOException {
		Files.writeString(directory.resolve("id.yaml"), """
				questions:
				  both: [Bagaimana Perwakilan Anda mendukung hal ini?]
				  levels: { madya: [Apa kata Duta Besar Anda?] }
				""");
		Method method = new Method(directory.toString());
		assertThat(method.at(Step.QUESTIONS, false, Kind.COACHING, Level.MADYA, Languages.INDONESIAN).shown(1))
			.startsWith("Bagaimana Perwakilan Anda mendukung hal ini?", "Apa kata Duta Besar Anda?");
		assertThat(method.at(Step.QUESTIONS, false, Kind.MENTORING, Level.MUDA, Languages.INDONESIAN).questions())
			.contains("Bagaimana Perwakilan Anda mendukung hal ini?")
			.doesNotContain("Apa kata Duta Besar Anda?");
		assertThat(method.at(Step.QUESTIONS, false, Kind.COACHING, Level.MADYA, Languages.ENGLISH).questions())
			.isEqualTo(METHOD.at(Step.QUESTIONS, false, Kind.COACHING, Level.MADYA, Languages.ENGLISH).questions());
	}

	@Test
	void questionsThatCannotBeUsedAreRefusedAtTheStart(@TempDir Path directory) throws IOException {
		refuses(directory, "PANDU_QUESTIONS names " + directory + ", but there is neither id.yaml nor en.yaml in it.");
		Path file = directory.resolve("en.yaml");
		Files.writeString(file, "greeting:\n  both: [How are you?]\n");
		refuses(directory, "The questions in " + file + " name the step greeting. There are: choices, follow_up, ");
		Files.writeString(file, "trust:\n  everyone: [How are you?]\n");
		refuses(directory, "The questions in " + file + " can't be read near line 3.");
	}

	private static void refuses(Path directory, String message) {
		assertThatExceptionOfType(UnusableQuestions.class).isThrownBy(() -> new Method(directory.toString()))
			.withMessageStartingWith(message);
	}

	@Test
	void showsThreeAtATimeAndBeginsAgainAfterTheLast() {
		Guidance guidance = new Guidance("", "", "", List.of(), "", List.of("a?", "b?", "c?", "d?"));
		assertThat(guidance.shown(0)).containsExactly("a?", "b?", "c?");
		assertThat(guidance.shown(1)).containsExactly("d?", "a?", "b?");
		assertThat(guidance.shown(2)).containsExactly("c?", "d?", "a?");
	}

	private static Guidance indonesian(Step step, boolean first) {
		return METHOD.at(step, first, Kind.COACHING, Level.MUDA, Languages.INDONESIAN);
	}

}
