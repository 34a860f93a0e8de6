package org.pandu.session.slack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.DayHours;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Week;
import org.pandu.people.WeekSetting;
import org.pandu.program.Kind;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.session.SeriesScheduling;
import org.pandu.session.Session;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Sessions;
import org.pandu.session.Slots;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sessions that no longer fit after a change are shown to both; nothing is moved
 * silently. It is Monday, 11 January 2027, 09:00 in Jakarta and 03:00 in Brussels.
 */
@PanduIntegrationTest
class ReviewIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private Sessions sessions;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SeriesScheduling series;

	@Autowired
	private AllSeries allSeries;

	@Autowired
	private WeekSetting weeks;

	@Autowired
	private Enrolment enrolment;

	@Autowired
	private People people;

	private Scene scene;

	private PersonId rani;

	private PersonId dana;

	@BeforeEach
	void aPairing() {
		this.scene = new Scene(this.stage, this.desk, Kind.COACHING);
		this.rani = this.scene.rani;
		this.dana = this.scene.dana;
	}

	@Test
	void newHoursShowBothWhatNoLongerFits() {
		this.scene.schedule(13, 16);
		this.scene.schedule(14, 10);
		worksMorningsOnly();

		Said ranis = last(this.rani);
		assertThat(ranis.text()).contains("sesi yang perlu dilihat kembali", "1 sesi terjadwal tidak lagi sesuai",
				"jam kerja Anda berubah");
		// It is night in Brussels.
		assertThat(this.scene.said(this.dana)).extracting(Said::text).noneMatch((text) -> text.contains("look at"));
		this.stage.travelTo(TODAY.atTime(7, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());
		assertThat(last(this.dana).text()).contains("sessions to look at", "working hours of <@URANI> have changed");

		Modal modal = this.desk.click(this.dana, Shown.of(last(this.dana).message()).button("Look at the sessions"))
			.modal();
		assertThat(Shown.of(modal).text()).contains("Wednesday, 13 January 2027",
				"Outside the working hours of <@URANI>.");
		Modal left = this.desk.click(this.dana, modal, Shown.of(modal).button("Keep")).modal();
		this.stage.settle();
		assertThat(Shown.of(left).text()).contains("All sessions are looked after.");
		assertThat(last(this.rani).text()).contains("Semua sesi sudah ditangani.");
		assertThat(Shown.of(last(this.rani).message()).labels()).isEmpty();
		assertThat(this.sessions.ofPairing(this.scene.pairing.id())).extracting(Session::state)
			.containsOnly(Session.State.SCHEDULED);
	}

	@Test
	void whatWasKeptIsNotAskedAboutAgain() {
		this.scene.schedule(13, 16);
		worksMorningsOnly();
		Modal modal = this.desk.click(this.rani, Shown.of(last(this.rani).message()).button("Lihat sesinya")).modal();
		this.desk.click(this.rani, modal, Shown.of(modal).button("Tetap"));
		int said = this.scene.said(this.rani).size();

		this.weeks.setOwn(this.rani, mornings("07:00", "11:00"), TODAY);
		this.stage.settle();

		assertThat(this.scene.said(this.rani)).hasSize(said);
	}

	@Test
	void aCancelledSessionIsLookedAfter() {
		this.scene.schedule(13, 16);
		worksMorningsOnly();

		this.scheduling.cancel(this.rani, this.sessions.openOf(this.rani).getFirst().id(), "");
		this.stage.settle();

		assertThat(this.scene.said(this.rani)).extracting(Said::text)
			.anyMatch((text) -> text.contains("Semua sesi sudah ditangani."));
	}

	@Test
	void anotherLevelShowsLengthsThatAreUnusualThen() {
		becomes(Level.MADYA);
		this.scene.keep(this.rani, this.scene.form(this.rani, 13, 16).type(AppointmentForm.LENGTH, "90"));
		this.scene.schedule(14, 16);
		becomes(Level.PERTAMA);

		Said ranis = last(this.rani);
		assertThat(ranis.text()).contains("1 sesi terjadwal tidak lagi sesuai");
		Modal modal = this.desk.click(this.rani, Shown.of(ranis.message()).button("Lihat sesinya")).modal();
		assertThat(Shown.of(modal).text()).contains("13 Januari 2027", "Durasinya tidak lazim untuk jenjang ini.")
			.doesNotContain("14 Januari 2027");
	}

	@Test
	void whoFollowsSlackMayKeepTheZoneFromBefore() {
		this.scene.cast.changes(this.dana, "America/New_York", false);
		byDayInNewYork();

		Said card = last(this.dana);
		assertThat(card.text()).contains("Slack now shows your time zone as America/New_York",
				"Your times in Pandu follow it.");
		this.scene.click(this.dana, card, "Keep Europe/Brussels");

		assertThat(this.people.findById(this.dana).orElseThrow().zone()).isEqualTo("Europe/Brussels");
		assertThat(Shown.of(last(this.dana).message()).labels()).isEmpty();
	}

	@Test
	void whoChoseAZoneIsAskedWhetherToFollowSlack() {
		this.enrolment.setOwn(this.dana, ZoneId.of("Europe/Brussels"), null);
		this.scene.cast.changes(this.dana, "America/New_York", false);
		this.stage.travelTo(TODAY.atTime(7, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());

		Said card = last(this.dana);
		assertThat(card.text()).contains("In Pandu you chose Europe/Brussels, and that still holds.");
		this.scene.click(this.dana, card, "Use America/New_York");

		assertThat(this.people.findById(this.dana).orElseThrow().zone()).isNull();
	}

	@Test
	void aQuestionAboutAZoneThatSlackNoLongerShowsLosesItsButtons() {
		this.scene.cast.changes(this.rani, "Asia/Jayapura", false);
		this.stage.settle();
		Said first = zoneCard("Asia/Jayapura");
		this.scene.cast.changes(this.rani, "Asia/Jakarta", false);
		this.stage.settle();

		assertThat(Shown.of(zoneCard("Asia/Jayapura").message()).labels()).isEmpty();
		this.desk.click(this.rani, Shown.of(first.message()).button("Tetap Asia/Jakarta"));
		assertThat(this.people.findById(this.rani).orElseThrow().zone()).isNull();
	}

	@Test
	void standingSlotsMayStayAsTheyAre() {
		Series slot = this.series.setUp(this.rani, this.scene.pairing.id(), Slots.everyWeeks(1), Slots.FIELDS);
		this.enrolment.setOwn(this.rani, ZoneId.of("Asia/Jakarta"), null);
		this.scene.cast.changes(this.rani, "Asia/Jayapura", false);
		this.stage.settle();

		this.scene.click(this.rani, zoneCard("Asia/Jayapura"), "Gunakan Asia/Jayapura");
		assertThat(Shown.of(zoneCard("Asia/Jayapura").message()).labels())
			.containsExactly("Pindahkan juga slot tetap saya", "Biarkan slot tetap saya", "Tetap Asia/Jakarta");
		this.scene.click(this.rani, zoneCard("Asia/Jayapura"), "Biarkan slot tetap saya");

		assertThat(Shown.of(zoneCard("Asia/Jayapura").message()).labels()).isEmpty();
		assertThat(this.allSeries.require(slot.id()).state()).isEqualTo(Series.State.ACTIVE);
	}

	@Test
	void standingSlotsMoveWithTheirOwnerWhenAsked() {
		Series slot = this.series.setUp(this.rani, this.scene.pairing.id(), Slots.everyWeeks(1), Slots.FIELDS);
		this.scene.cast.changes(this.rani, "Asia/Jayapura", false);
		this.stage.settle();

		Said card = zoneCard("Asia/Jayapura");
		this.scene.click(this.rani, card, "Pindahkan juga slot tetap saya");
		this.desk.click(this.rani, Shown.of(card.message()).button("Pindahkan juga slot tetap saya"));
		this.stage.settle();

		assertThat(this.allSeries.require(slot.id()).state()).isEqualTo(Series.State.CHANGED);
		Series moved = this.allSeries.currentOf(this.scene.pairing.id()).orElseThrow();
		assertThat(moved.zone()).isEqualTo("Asia/Jayapura");
		assertThat(moved.atTime()).isEqualTo(LocalTime.of(9, 0));
	}

	private void worksMorningsOnly() {
		this.weeks.setOwn(this.rani, mornings("08:00", "12:00"), TODAY);
		this.stage.settle();
	}

	private void becomes(Level level) {
		this.enrolment.enrol(this.scene.cast.admin(), this.dana,
				new Enrolment.Details(level, "Direktorat Amerika I", "", null, null, null),
				new Enrolment.Fields("person", "superior"));
		this.stage.settle();
	}

	private void byDayInNewYork() {
		this.stage.travelTo(TODAY.atTime(7, 0).atZone(ZoneId.of("America/New_York")).toInstant());
	}

	private Said zoneCard(String zone) {
		return this.scene.said(this.rani)
			.stream()
			.filter((said) -> said.text().contains("kini " + zone))
			.findFirst()
			.orElseThrow();
	}

	private Said last(PersonId person) {
		List<Said> said = this.scene.said(person);
		return said.getLast();
	}

	private static Week mornings(String from, String to) {
		DayHours hours = new DayHours(LocalTime.parse(from), LocalTime.parse(to), null);
		return new Week(Map.of(DayOfWeek.MONDAY, hours, DayOfWeek.TUESDAY, hours, DayOfWeek.WEDNESDAY, hours,
				DayOfWeek.THURSDAY, hours, DayOfWeek.FRIDAY, hours));
	}

}
