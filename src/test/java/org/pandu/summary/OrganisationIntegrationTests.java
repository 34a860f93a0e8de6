package org.pandu.summary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.people.NotAnAdmin;
import org.pandu.people.Personnel;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.summary.export.Table;
import org.pandu.survey.personnel.PersonnelEntry;
import org.pandu.survey.personnel.RetentionCount;
import org.pandu.survey.personnel.UnitResult;
import org.pandu.survey.round.Cycle;
import org.pandu.survey.round.CycleKeeping;
import org.pandu.survey.round.Cycles;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the personnel unit enters, in the summary, the channel and the tables. It is 11
 * January 2027.
 */
@PanduIntegrationTest
class OrganisationIntegrationTests {

	private static final String CHANNEL = "CRINGKASAN";

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final PersonnelEntry.Fields FIELDS = new PersonnelEntry.Fields("from", "to", "left", "others");

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private Personnel personnel;

	@Autowired
	private PersonnelEntry entry;

	@Autowired
	private CycleKeeping keeping;

	@Autowired
	private Cycles cycles;

	@Autowired
	private ProgramRules rules;

	@Autowired
	private SummarySettings settings;

	@Autowired
	private Summaries summaries;

	@Autowired
	private Texts texts;

	private Cast cast;

	private PersonId admin;

	private PersonId intan;

	@BeforeEach
	void aProgramme() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
		this.intan = this.cast.account("Intan");
		this.personnel.name(this.admin, List.of(this.intan), "who");
	}

	@Test
	void whereNothingWasEnteredItIsSaidInWords() {
		String summary = summary("2027-01");
		assertThat(summary).contains("Retensi pegawai dan hasil unit kerja", "Belum ada yang diisi untuk periode ini")
			.doesNotContain("sebab akibat", "NaN", "Seluruh angka");
		assertThat(table("2027-01")).noneMatch((row) -> row.contains("Retensi"));
	}

	@Test
	void spansThatTouchThePeriodStandWithTheirOwnDays() {
		retention("2026-07-01", "2026-12-31", 40, 1, 900, 27);
		retention("2027-01-01", "2027-06-30", 42, 0, 880, 20);
		assertThat(summary("2027-Q1"))
			.contains("Retensi pegawai Jumat, 1 Januari 2027 sampai dengan Rabu, 30 Juni 2027",
					"Peserta: 42 dari 42 orang tetap (100 persen), 0 keluar",
					"Pegawai lain: 860 dari 880 orang tetap (97 persen), 20 keluar",
					"tidak menunjukkan hubungan sebab akibat")
			.doesNotContain("39 dari 40");
		assertThat(summary("2026-12")).contains("Peserta: 39 dari 40 orang tetap (97 persen), 1 keluar")
			.doesNotContain("42 dari 42");
		assertThat(details("2026-12-31..2027-01-01")).contains("39 dari 40", "42 dari 42", "sebab akibat");
		assertThat(table("2027-Q1")).contains("2027-01-01,2027-06-30,Retensi pegawai,Peserta,Jumlah orang di awal,42",
				"2027-01-01,2027-06-30,Retensi pegawai,Pegawai lain,Jumlah yang keluar,20");
		assertThat(table("2027-Q1")).anyMatch((row) -> row.contains("tidak menunjukkan hubungan sebab akibat"));
	}

	@Test
	void countsOfFewPeopleAreSaidToBeWithheld() {
		retention("2027-01-01", "2027-03-31", 3, 2, 900, 27);
		assertThat(summary("2027-Q1"))
			.contains("Peserta: tidak ditampilkan karena kurang dari 5 orang", "873 dari 900 orang tetap")
			.doesNotContain("dari 3");
		assertThat(table("2027-Q1")).noneMatch((row) -> row.contains("Retensi pegawai,Peserta"))
			.anyMatch((row) -> row.contains("Retensi pegawai,Pegawai lain"));
	}

	@Test
	void theLeastPeopleAreThoseOfTheSpanItself() {
		retention("2027-01-01", "2027-01-31", 4, 1, 900, 27);
		retention("2027-02-01", "2027-02-28", 4, 1, 900, 27);
		this.stage.travelTo(Instant.parse("2027-01-31T12:00:00Z"));
		this.settings.set(this.admin, new SummaryRules(3, Rhythm.MONTH));
		this.stage.travelTo(Instant.parse("2027-03-02T02:00:00Z"));
		assertThat(details("2027-Q1")).contains("Peserta: tidak ditampilkan karena kurang dari 5 orang",
				"Peserta: 3 dari 4 orang tetap");
	}

	@Test
	void unitsWithParticipantsStandAgainstTheOthers() {
		PersonId coach = this.cast.enrol("Rani", Level.MADYA);
		this.cast.pair(Kind.COACHING, coach, enrol("Dana", "KBRI Brussel"));
		UUID cycle = cycle("2027", "2027-01-01", "2027-12-31");
		unit(cycle, "KBRI Brussel", 34, "88", "340000000");
		unit(cycle, "Biro Umum", 60, "80.5", "120000000");
		unit(cycle, "Biro Hukum", 20, "79.6", null);
		unit(cycle, "KJRI Kecil", 4, "12", "999000000");
		String summary = summary("2027-02");
		assertThat(summary).contains("Hasil unit kerja dalam siklus “2027”, Jumat, 1 Januari 2027 sampai dengan",
				"Unit kerja dengan coachee atau mentee: 1 (34 pegawai), nilai kinerja 88 (1 unit), "
						+ "anggaran pelatihan 10.000.000 rupiah per pegawai (1 unit).",
				"Unit kerja lain: 2 (80 pegawai), nilai kinerja rata-rata 80,1 (2 unit), "
						+ "anggaran pelatihan 2.000.000 rupiah per pegawai (1 unit).",
				"1 unit kerja tidak disertakan", "sebab akibat");
		String details = details("2027-02");
		assertThat(details).contains("*KBRI Brussel* (34 pegawai), nilai kinerja 88, anggaran pelatihan 340.000.000",
				"*Biro Hukum* (20 pegawai), nilai kinerja 79,6");
		List<String> table = table("2027-02");
		assertThat(table).contains("2027-01-01,2027-12-31,Per unit kerja,Biro Umum,Nilai kinerja,80.50",
				"2027-01-01,2027-12-31,Per unit kerja,Biro Umum,Jumlah pegawai,60");
		assertThat(summary + details + table).doesNotContain("KJRI Kecil", "999");
		assertThat(summary("2026-12")).doesNotContain("KBRI Brussel", "siklus");
	}

	@Test
	void theChannelReadsWhatEndedInItsMonthAndOfManyAlone() {
		this.rules.setVoice(this.admin, JAKARTA, "id", CHANNEL);
		retention("2026-11-01", "2026-12-31", 40, 1, 900, 27);
		retention("2027-01-01", "2027-01-31", 41, 2, 900, 3);
		retention("2027-02-01", "2027-02-28", 3, 3, 900, 3);
		this.stage.travelTo(Instant.parse("2027-02-01T02:00:00Z"));
		assertThat(channel()).contains("Peserta: 39 dari 41 orang tetap (95 persen), 2 keluar", "sebab akibat")
			.doesNotContain("39 dari 40");
		this.stage.travelTo(Instant.parse("2027-03-01T02:00:00Z"));
		assertThat(channel()).contains("Senin, 1 Februari 2027").doesNotContain("Retensi", "kurang dari 5 orang");
	}

	@Test
	void onlyAdminsOpenTheDetails() {
		retention("2027-01-01", "2027-03-31", 40, 1, 900, 27);
		for (PersonId other : List.of(this.intan, this.cast.account("Eka"))) {
			assertThat(this.desk.click(other, "summary.staff", "2027-01-01/2027-04-01").told())
				.contains("Hanya pengelola program");
			assertThatExceptionOfType(NotAnAdmin.class)
				.isThrownBy(() -> this.summaries.report(other, Period.of(YearMonth.of(2027, 1)), null));
		}
	}

	@Test
	void itReadsWellInEnglishToo() {
		retention("2027-01-01", "2027-03-31", 40, 1, 4, 1);
		PersonId reader = this.cast.account("John", "Europe/Brussels", "en-GB");
		this.cast.addAdmin(reader);
		assertThat(Shown.of(this.desk.type(reader, "summary", "2027-Q1").modal()).text()).contains(
				"Retention from Friday, 1 January 2027 to Wednesday, 31 March 2027.",
				"Participants: 39 of 40 stayed (97 per cent), 1 left.",
				"Others: not shown, since they were fewer than 5 people.", "show no causation");
	}

	private String summary(String period) {
		return Shown.of(this.desk.type(this.admin, "ringkasan", period).modal()).text();
	}

	private String details(String period) {
		Filled summary = Filled.of(this.cast.team(), this.desk.type(this.admin, "ringkasan", period).modal());
		return Shown
			.of(this.desk.click(this.admin, summary, "summary.staff", SpokenScope.read(period).subject()).modal())
			.text();
	}

	/** The rows of the table an admin takes away, their cells parted by commas. */
	private List<String> table(String period) {
		Period days = this.summaries.days(this.admin, SpokenScope.read(period));
		List<Report> reports = Stream.of(Dimension.values())
			.map((by) -> this.summaries.report(this.admin, days, by))
			.toList();
		return Table.of(reports, List.of(), new Words(this.texts, java.util.Locale.of("id"), JAKARTA))
			.rows()
			.stream()
			.map((row) -> row.stream().map(String::valueOf).collect(Collectors.joining(",")))
			.toList();
	}

	private String channel() {
		return this.stage.slack()
			.messages(this.cast.team(), CHANNEL)
			.stream()
			.reduce((one, other) -> other)
			.map(Said::text)
			.orElse("");
	}

	private void retention(String from, String to, int participants, int left, int others, int othersLeft) {
		this.entry.enter(this.intan,
				new RetentionCount(this.cast.team(), LocalDate.parse(from), LocalDate.parse(to),
						new RetentionCount.Group(participants, left), new RetentionCount.Group(others, othersLeft)),
				FIELDS);
	}

	private UUID cycle(String name, String from, String to) {
		this.keeping.make(this.admin, new CycleKeeping.Details(name, LocalDate.parse(from), LocalDate.parse(to)),
				new CycleKeeping.Fields("from", "to"));
		return this.cycles.all(this.cast.team()).stream().map(Cycle::id).findFirst().orElseThrow();
	}

	private void unit(UUID cycle, String unit, int people, String score, @Nullable String budget) {
		this.entry.enter(this.intan, new UnitResult(this.cast.team(), cycle, unit, people, new BigDecimal(score),
				(budget != null) ? new BigDecimal(budget) : null), "score");
	}

	private PersonId enrol(String name, String unit) {
		return this.cast.enrol(this.cast.account(name),
				new Enrolment.Details(Level.PERTAMA, unit, "", null, null, null));
	}

}
