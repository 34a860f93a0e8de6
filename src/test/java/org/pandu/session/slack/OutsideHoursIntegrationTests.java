package org.pandu.session.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import com.slack.api.model.block.InputBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.people.WeekSetting;
import org.pandu.program.Kind;
import org.pandu.session.Sessions;
import org.pandu.slack.Modal;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A time outside somebody's hours asks first, and offers others. Rani works in Jakarta,
 * Dana in Brussels, Budi in Jakarta too. 2027-01-15 is a Friday.
 */
@PanduIntegrationTest
class OutsideHoursIntegrationTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Sessions sessions;

	@Autowired
	WeekSetting weeks;

	Cast cast;

	PersonId rani;

	PersonId dana;

	PersonId budi;

	@BeforeEach
	void pair() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA, "Europe/Brussels", "en-GB");
		this.budi = this.cast.enrol("Budi", Level.MUDA);
		this.cast.pair(Kind.COACHING, this.rani, this.dana);
		this.cast.pair(Kind.COACHING, this.rani, this.budi);
	}

	@Test
	void theFridayPrayerIsNamedAndCanBeKept() {
		Filled form = form(this.budi, 15, 12);
		Reply asked = this.desk.send(this.rani, form);

		assertThat(asked.asks()).isTrue();
		assertThat(Shown.of(asked.modal()).text()).contains(
				"Jumat, 15 Januari 2027, pukul 12.00 WIB berada di luar jam kerja",
				"• Jam istirahat Anda pada hari Jumat: 11.30–13.00.",
				"• Jam istirahat Budi pada hari Jumat: 11.30–13.00.", "Jum, 15 Jan 2027 10.30–11.30 WIB",
				"Jum, 15 Jan 2027 13.00–14.00 WIB", "Tetap Jum, 15 Jan 2027 12.00–13.00 WIB");

		Filled again = form.in(asked.modal());
		assertThat(this.desk.send(this.rani, again).asks()).isTrue();
		assertThat(this.sessions.openOf(this.budi)).isEmpty();
		assertThat(this.desk.send(this.rani, again.choose("other-time", anyway(asked.modal()))).isDone()).isTrue();
		assertThat(starts(this.budi)).containsExactly("2027-01-15T12:00");
	}

	@Test
	void anotherTimeIsTakenWithOnePress() {
		Filled form = form(this.budi, 16, 9);
		Reply asked = this.desk.send(this.rani, form);
		assertThat(Shown.of(asked.modal()).text()).contains("Hari Sabtu bukan hari kerja Anda.");

		String friday = "" + at("2027-01-15T15:30").getEpochSecond();
		assertThat(this.desk.send(this.rani, form.in(asked.modal()).choose("other-time", friday)).isDone()).isTrue();

		assertThat(starts(this.budi)).containsExactly("2027-01-15T15:30");
	}

	@Test
	void aChangedTimeIsAskedAboutAnew() {
		Filled form = form(this.budi, 15, 12);
		Reply asked = this.desk.send(this.rani, form);
		Filled changed = form.in(asked.modal()).choose(AppointmentForm.TIME, LocalTime.of(17, 0));
		Reply second = this.desk.send(this.rani, changed);
		assertThat(Shown.of(second.modal()).text()).contains("Jam kerja Anda pada hari Jumat: 07.30–16.30.");

		// What is kept has the length it was asked about.
		Filled longer = changed.in(second.modal())
			.choose("other-time", anyway(second.modal()))
			.type(AppointmentForm.LENGTH, "60");
		assertThat(this.desk.send(this.rani, longer).isDone()).isTrue();
		assertThat(starts(this.budi)).containsExactly("2027-01-15T17:00");
	}

	@Test
	void theOthersNightAndClockAreShown() {
		Filled form = form(this.dana, 14, 9);
		Reply asked = this.desk.send(this.rani, form);

		assertThat(Shown.of(asked.modal()).text())
			.contains("• Saat itu malam hari bagi Dana. Di sana Kamis, pukul 03.00 CET.",
					"Kam, 14 Jan 2027 13.30–14.30 WIB · Kam 07.30–08.30 CET")
			.doesNotContain("bagi Anda");
	}

	@Test
	void anUnusualLengthIsAskedFirstAndNotAgain() {
		Filled form = form(this.budi, 15, 12).type(AppointmentForm.LENGTH, "90");
		Reply length = this.desk.send(this.rani, form);
		assertThat(Shown.of(length.modal()).text()).contains("Tetap jadwalkan selama 90 menit");
		Filled confirmed = form.in(length.modal()).choose(AppointmentForm.ANYWAY, "90");
		Reply hours = this.desk.send(this.rani, confirmed);
		assertThat(Shown.of(hours.modal()).text()).contains("Jam istirahat Anda", "12.00–13.30 WIB")
			.doesNotContain("Tetap jadwalkan selama");
		assertThat(inputs(hours.modal())).isLessThanOrEqualTo(6);

		Reply done = this.desk.send(this.rani, confirmed.in(hours.modal()).choose("other-time", anyway(hours.modal())));

		assertThat(done.isDone()).as(done.toString()).isTrue();
		assertThat(starts(this.budi)).containsExactly("2027-01-15T12:00");
	}

	@Test
	void aTakenTimeIsSaidBeforeItsHours() {
		this.desk.send(this.rani, keep(form(this.budi, 15, 12)));
		Filled form = form(this.dana, 15, 12);
		Reply clash = this.desk.send(this.rani, form);

		assertThat(Shown.of(clash.modal()).text()).contains("Anda sudah memiliki sesi lain")
			.doesNotContain("luar jam kerja", "Tetap ");
		String free = options(clash.modal()).get(1);
		assertThat(this.desk.send(this.rani, form.in(clash.modal()).choose("other-time", free)).isDone()).isTrue();
	}

	@Test
	void aMoveAsksToo() {
		this.desk.send(this.rani, form(this.budi, 15, 9));
		this.stage.settle();
		Modal move = this.desk
			.click(this.budi, SessionActions.MOVE, this.sessions.openOf(this.budi).getFirst().id().subject())
			.modal();
		Filled form = filled(move).choose(AppointmentForm.TIME, LocalTime.of(5, 0));
		Reply asked = this.desk.send(this.budi, form);
		assertThat(Shown.of(asked.modal()).text()).contains("Saat itu malam hari bagi Anda.",
				"Saat itu malam hari bagi Rani.", "09.00–10.00 WIB");

		assertThat(
				this.desk.send(this.budi, form.in(asked.modal()).choose("other-time", anyway(asked.modal()))).isDone())
			.isTrue();
		assertThat(starts(this.budi)).containsExactly("2027-01-15T05:00");
	}

	@Test
	void aProposalPointsOutItsTimesOnce() {
		Filled form = filled(this.desk.type(this.budi, "schedule").modal())
			.choose(AppointmentForm.DAY, LocalDate.of(2027, 1, 15))
			.choose(AppointmentForm.TIME, LocalTime.of(12, 0));
		Reply asked = this.desk.send(this.budi, form);
		assertThat(Shown.of(asked.modal()).text()).contains("Jam istirahat Rani pada hari Jumat: 11.30–13.00.",
				"tekan");

		assertThat(this.desk.send(this.budi, form.in(asked.modal())).isDone()).isTrue();
		assertThat(this.sessions.currentOf(this.budi)).singleElement()
			.satisfies((session) -> assertThat(session.isProposed()).isTrue());
	}

	@Test
	void theFormBeginsWhereBothWork() {
		Filled first = filled(this.desk.type(this.rani, "schedule", this.dana).modal());

		assertThat(first.date(AppointmentForm.DAY)).contains(LocalDate.of(2027, 2, 11));
		assertThat(first.time(AppointmentForm.TIME)).contains(LocalTime.of(13, 30));
	}

	private Filled form(PersonId other, int day, int hour) {
		return filled(this.desk.type(this.rani, "schedule", other).modal())
			.choose(AppointmentForm.DAY, LocalDate.of(2027, 1, day))
			.choose(AppointmentForm.TIME, LocalTime.of(hour, 0));
	}

	private Filled keep(Filled form) {
		Modal asked = this.desk.send(this.rani, form).modal();
		return form.in(asked).choose("other-time", anyway(asked));
	}

	private Filled filled(Modal modal) {
		return Filled.of(this.cast.team(), modal);
	}

	private static String anyway(Modal modal) {
		return options(modal).getLast();
	}

	private static List<String> options(Modal modal) {
		return modal.blocks()
			.stream()
			.filter(InputBlock.class::isInstance)
			.map(InputBlock.class::cast)
			.filter((input) -> input.getBlockId().equals("other-time"))
			.map((input) -> (com.slack.api.model.block.element.RadioButtonsElement) input.getElement())
			.flatMap((radio) -> radio.getOptions().stream())
			.map((option) -> option.getValue())
			.toList();
	}

	private static long inputs(Modal modal) {
		return modal.blocks().stream().filter(InputBlock.class::isInstance).count();
	}

	private List<String> starts(PersonId person) {
		return this.sessions.openOf(person)
			.stream()
			.map((session) -> session.startsAt().atZone(JAKARTA).toLocalDateTime().toString())
			.toList();
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
	}

}
