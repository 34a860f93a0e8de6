package org.pandu.session.activity;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.pairing.Role;
import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActivityTests {

	private static final Instant FIRST = Instant.parse("2027-01-12T02:00:00Z");

	private static final ActivityPeriod YEAR = new ActivityPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

	private static final Texts TEXTS = new Texts();

	@Test
	void hoursAreCountedByRoleAndTogether() {
		Activity activity = new Activity(YEAR,
				List.of(entry(0, 60, Role.COACH), entry(1, 75, Role.COACH), entry(2, 45, Role.MENTEE)), 45);
		assertThat(activity.byRole()).containsOnlyKeys(Role.COACH, Role.MENTEE);
		assertThat(activity.byRole().values()).extracting(Activity.Total::hours)
			.containsExactly(new BigDecimal("2.25"), new BigDecimal("0.75"));
		assertThat(activity.total()).isEqualTo(new Activity.Total(3, Duration.ofMinutes(180)));
		assertThat(activity.learningHours(activity.total())).isEqualByComparingTo("4");
	}

	@ParameterizedTest
	@CsvSource({ "60, 60, 1", "60, 45, 1.3", "89, 45, 1.9", "44, 45, 0.9", "0, 45, 0" })
	void learningHoursAreNeverRoundedUp(int minutes, int rate, BigDecimal expected) {
		Activity activity = new Activity(YEAR, List.of(), rate);
		assertThat(activity.learningHours(new Activity.Total(1, Duration.ofMinutes(minutes))))
			.isEqualByComparingTo(expected);
	}

	@Test
	void noneAreCountedWithoutARate() {
		Activity activity = new Activity(YEAR, List.of(entry(0, 60, Role.COACH)), null);
		assertThat(activity.learningHours(activity.total())).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2027-02-01, 2027-01-31", "2027-01-01, 2037-01-01" })
	void aPeriodGoesForwardAndIsNotEndless(LocalDate from, LocalDate to) {
		assertThatExceptionOfType(UnfitPeriod.class).isThrownBy(() -> ActivityPeriod.chosen(from, to, "to"))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("to"));
	}

	@Test
	void thePdfReadsInIndonesianAndInTheReadersZone() throws IOException {
		Activity activity = new Activity(YEAR, List.of(entry(0, 60, Role.COACH), entry(1, 45, Role.MENTEE)), 45);
		try (PDDocument pdf = pdf(activity, "Łukasz Nguyễn Ñandú", Languages.INDONESIAN, "Asia/Jayapura")) {
			assertThat(text(pdf)).contains("Catatan kegiatan coaching dan mentoring", "Nama: Łukasz Nguyễn Ñandú",
					"Periode: Jumat, 1 Januari 2027 sampai Jumat, 31 Desember 2027",
					"1 Selasa, 12 Januari 2027, pukul 11.00–12.00 WIT Coach 60 menit", "Mentee",
					"Seluruhnya 2 1,75 2,3", "setara dengan 45 menit", "halaman 1 dari 1",
					"Dibuat oleh Pandu: Rabu, 13 Januari 2027");
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Catatan kegiatan coaching dan mentoring");
			for (COSName font : pdf.getPage(0).getResources().getFontNames()) {
				assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
			}
		}
	}

	@Test
	void thePdfReadsInEnglishAndLeavesOutWhatIsNotCounted() throws IOException {
		Activity activity = new Activity(YEAR, List.of(entry(0, 60, Role.COACHEE)), null);
		try (PDDocument pdf = pdf(activity, "Dana", Languages.ENGLISH, "Europe/Brussels")) {
			assertThat(text(pdf))
				.contains("Record of coaching and mentoring", "Tuesday, 12 January 2027, 03:00–04:00 CET", "Coachee",
						"page 1 of 1")
				.doesNotContain("Learning hours", "learning hour");
		}
	}

	@Test
	void anEmptyPeriodSaysSo() throws IOException {
		try (PDDocument pdf = pdf(new Activity(YEAR, List.of(), 45), "Dana", Languages.ENGLISH, "Europe/Brussels")) {
			assertThat(text(pdf)).contains("No session took place in this period.", "Together 0 0 0")
				.doesNotContain("NaN");
		}
	}

	@Test
	void manySessionsGoOverPagesWithTheHeadingOnEach() throws IOException {
		List<Activity.Entry> many = IntStream.range(0, 120).mapToObj((i) -> entry(i, 60, Role.COACH)).toList();
		try (PDDocument pdf = pdf(new Activity(YEAR, many, 45), "Dana", Languages.ENGLISH, "Asia/Jakarta")) {
			assertThat(pdf.getNumberOfPages()).isBetween(3, 5);
			for (int page = 1; page <= 3; page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				assertThat(stripper.getText(pdf)).contains("No. Session Role Length", "page " + page + " of ");
			}
			assertThat(text(pdf)).contains("120 ");
		}
	}

	@Test
	void lettersTheFontLacksCostNothingElse() throws IOException {
		try (PDDocument pdf = pdf(new Activity(YEAR, List.of(), null), "Rani مرحبا 👩🏽‍🏫 日本\nSari", Languages.ENGLISH,
				"Asia/Jakarta")) {
			assertThat(text(pdf)).contains("Name: Rani ?", "Sari");
		}
	}

	private static Activity.Entry entry(int days, int minutes, Role role) {
		Instant from = FIRST.plus(Duration.ofDays(days));
		return new Activity.Entry(from, from.plus(Duration.ofMinutes(minutes)), role);
	}

	private static PDDocument pdf(Activity activity, String name, Locale language, String zone) throws IOException {
		return Loader.loadPDF(ActivityPdf.of(activity, name, FIRST.plus(Duration.ofDays(1)),
				new Words(TEXTS, language, ZoneId.of(zone))));
	}

	private static String text(PDDocument pdf) throws IOException {
		return new PDFTextStripper().getText(pdf);
	}

}
