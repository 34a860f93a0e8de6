package org.pandu.summary.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pandu.fasttrack.FastTrackFigures;
import org.pandu.goal.GoalFigures;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.summary.Confidential;
import org.pandu.summary.Counts;
import org.pandu.summary.Dimension;
import org.pandu.summary.Export;
import org.pandu.summary.Figures;
import org.pandu.summary.FrozenFigure;
import org.pandu.summary.Matter;
import org.pandu.summary.Organisation;
import org.pandu.summary.Part;
import org.pandu.summary.Participation;
import org.pandu.summary.Period;
import org.pandu.summary.Report;
import org.pandu.summary.Tally;
import org.pandu.summary.Stay;
import org.pandu.summary.UnitGroup;
import org.pandu.summary.UnitsCompared;
import org.pandu.survey.personnel.RetentionCount;
import org.pandu.survey.personnel.UnitResult;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Topic;
import org.pandu.survey.question.Wording;
import org.pandu.text.Bilingual;
import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

class LeadershipReportTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final Period QUARTER = Period.quarter(LocalDate.of(2027, 2, 1));

	private static final Organisation ORGANISATION = new Organisation(
			List.of(new Stay(QUARTER.from(), QUARTER.last(), new RetentionCount.Group(40, 1),
					new RetentionCount.Group(400, 22), 5),
					new Stay(QUARTER.from().minusMonths(3), QUARTER.from().minusDays(1), null,
							new RetentionCount.Group(390, 11), 5)),
			List.of(new UnitsCompared("2027", QUARTER.from(), QUARTER.last(),
					new UnitGroup(List.of(unit("Biro Umum", 40, "84.5"), unit("KBRI Brussel", 20, "80"))),
					new UnitGroup(List.of(unit("Biro Hukum", 30, "81"))), 2, 5)));

	private static final Counts COUNTS = new Counts(12, new Tally(20, 3, 2, 1), 30, 24, 3, 2, 2, 1);

	@Test
	void isTwoPagesOfFormalIndonesian() throws IOException {
		String text = text("Zona waktu berjauhan.", "Tambah mentor.",
				List.of(new FrozenFigure(Matter.SESSION, null, "", List.of(0, 1, 3, 10, 12)),
						new FrozenFigure(Matter.RESPONSE, null, "", List.of(4, 26))));
		assertThat(text).contains("Laporan Pelaksanaan Program Coaching dan Mentoring",
				"Periode: Jumat, 1 Januari 2027 sampai dengan Rabu, 31 Maret 2027", "direncanakan 30 sesi, dan 24",
				"92 persen", "Rata-rata 4,3 dari 5, berdasarkan 26 jawaban", "26 dari 30 survei dijawab (87 persen)",
				"Retensi pegawai Jumat, 1 Januari 2027 sampai dengan Rabu, 31 Maret 2027",
				"Peserta: 39 dari 40 orang tetap (97 persen), 1 keluar",
				"Pegawai lain: 378 dari 400 orang tetap (94 persen), 22 keluar",
				"Peserta: tidak ditampilkan karena kurang dari 5 orang",
				"Unit kerja dengan coachee atau mentee: 2 (60 pegawai), nilai kinerja rata-rata 82,3 (2 unit)",
				"Unit kerja lain: 1 (30 pegawai), nilai kinerja 81 (1 unit)", "2 unit kerja tidak disertakan",
				"tidak menunjukkan hubungan sebab akibat", "Zona waktu berjauhan.", "Tambah mentor.");
	}

	@Test
	void whatIsWithheldIsSaidToBe() throws IOException {
		assertThat(text("", "", List.of())).contains("menyangkut kurang dari 5 orang", "Tidak ada yang dicantumkan")
			.doesNotContain("Rata-rata", "NaN");
	}

	/**
	 * Ten long questions and every figure there can be.
	 */
	@Test
	void whateverThereIsToTellFitsOnTheTwoPages() throws IOException {
		List<Question> questions = IntStream.range(0, 10).mapToObj(LeadershipReportTests::question).toList();
		List<FrozenFigure> answers = new ArrayList<>();
		answers.add(new FrozenFigure(Matter.SESSION, null, "", List.of(0, 1, 3, 10, 12)));
		answers.add(new FrozenFigure(Matter.SKILL, null, "", List.of(4, 5, 6, 7)));
		questions.forEach((question) -> answers
			.add(new FrozenFigure(Matter.question(question.id().toString()), null, "", List.of(0, 1, 3, 10, 12))));
		String text = text("kata ".repeat(180) + "selesai.", "saran ".repeat(150) + "tamat.", answers, questions);
		assertThat(text).contains("2 unit kerja tidak disertakan", "pernyataan ke-9", "selesai.", "tamat.");
		assertThat(text.split("tidak menunjukkan hubungan sebab akibat")).hasSize(3);
	}

	/**
	 * More levels than there are, so that the table alone fills the page, and an admin
	 * who types one letter a line.
	 */
	@Test
	void whatDoesNotFitIsSaidToStandInTheTables() throws IOException {
		List<Part> parts = Collections.nCopies(60, new Part("MADYA", COUNTS));
		String table = text(parts, "", "", List.of(), List.of());
		assertThat(table).contains("ada dalam tabel");
		String typed = text(List.of(), "a\n".repeat(400), "", List.of(), List.of());
		assertThat(typed).contains("ada dalam tabel");
		assertThat(text("", "", List.of())).doesNotContain("ada dalam tabel");
	}

	@Test
	void aTableThatIsTooLongGetsSmallerFirst() throws IOException {
		assertThat(text(Collections.nCopies(30, new Part("MADYA", COUNTS)), "", "", List.of(), List.of()))
			.contains("5. Dampak bagi organisasi")
			.doesNotContain("ada dalam tabel");
	}

	@Test
	void longWordsAndStrangeLettersStayOnTheTwoPages() throws IOException {
		assertThat(text("kata ".repeat(180), "语 ".repeat(300) + "tanpaspasi".repeat(90), List.of()))
			.contains("kata kata");
	}

	private static UnitResult unit(String name, int people, String score) {
		return new UnitResult(TEAM, new UUID(1, 1), name, people, new BigDecimal(score), null);
	}

	private static Question question(int number) {
		String words = "Program ini meningkatkan hal yang penting bagi unit kerja saya, bagi rekan kerja saya, dan bagi "
				+ "pekerjaan saya sehari-hari, menurut pernyataan ke-" + number;
		UUID id = new UUID(2, number);
		return new Question(TEAM, id, Topic.PROGRAM, null, null, false,
				new Wording(new UUID(3, number), id, new Bilingual(words, words)));
	}

	private static String text(String obstacles, String advice, List<FrozenFigure> answers) throws IOException {
		return text(obstacles, advice, answers, List.of());
	}

	private static String text(String obstacles, String advice, List<FrozenFigure> answers, List<Question> questions)
			throws IOException {
		return text(List.of(new Part("MADYA", COUNTS)), obstacles, advice, answers, questions);
	}

	private static String text(List<Part> parts, String obstacles, String advice, List<FrozenFigure> answers,
			List<Question> questions) throws IOException {
		Report report = new Report(QUARTER, Dimension.LEVEL, 5,
				new Figures(List.of(), parts, COUNTS, new Participation(40, 36)),
				new Confidential(Confidential.Standing.SETTLED, LocalDate.of(2027, 4, 15), answers),
				FastTrackFigures.NONE, Map.of(), new GoalFigures(12, 60, 48, 5, 2, 3, 20, 11), ORGANISATION);
		byte[] pdf = new LeadershipReport(
				new Export(UUID.randomUUID(), new PersonId(TEAM, "U1"), Export.What.REPORT, QUARTER, obstacles, advice),
				report, questions, List.of(), new Words(new Texts(), Languages.INDONESIAN, ZoneId.of("Asia/Jakarta")))
			.pdf();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isEqualTo(2);
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
