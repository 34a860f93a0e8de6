package org.pandu.session.slack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Sessions;
import org.pandu.slack.FileRenderer.Attachment;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scheduling as the two people see it.
 */
@PanduIntegrationTest
class SchedulingJourneyIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Sessions sessions;

	Scene scene;

	PersonId rani;

	PersonId dana;

	@BeforeEach
	void aPairing() {
		this.scene = new Scene(this.stage, this.desk, Kind.COACHING);
		this.rani = this.scene.rani;
		this.dana = this.scene.dana;
	}

	@Test
	void invitesBothInTheirOwnZoneAndLanguage() {
		this.scene.send(this.rani, this.scene.form(this.rani, 12, 15).type(AppointmentForm.PLACE, "Ruang 2"));

		Said toRani = this.scene.only(this.rani);
		assertThat(toRani.text().lines()).startsWith("*Sesi coaching dengan <@UDANA>*",
				"Selasa, 12 Januari 2027, pukul 15.00–16.00 WIB", "Tempat: Ruang 2",
				"Bagi <@UDANA>: Selasa, pukul 09.00 CET");
		assertThat(Shown.of(toRani.message()).labels()).containsExactly("Mulai sesi", "Ubah jadwal", "Batalkan sesi",
				"Tambahkan ke Google Calendar", "Tambahkan ke Outlook");
		Said toDana = this.scene.only(this.dana);
		assertThat(toDana.text().lines()).startsWith("*Coaching session with <@URANI>*",
				"Tuesday, 12 January 2027, 09:00–10:00 CET", "Place: Ruang 2", "For <@URANI>: Tuesday, 15:00 WIB");
		assertThat(Shown.of(toDana.message()).labels()).containsExactly("Open the brief", "Reschedule",
				"Cancel session", "Add to Google Calendar", "Add to Outlook");
		assertThat(toDana.message().fallback())
			.isEqualTo("Coaching session with Rani, Tuesday, 12 January 2027, 09:00–10:00 CET");
	}

	@Test
	void beginsWithTheDueDayTheUsualTimeAndTheLevelsLength() {
		Filled first = Filled.of(this.scene.cast.team(), this.desk.type(this.rani, "jadwal").modal());
		assertThat(first.date(AppointmentForm.DAY)).contains(LocalDate.of(2027, 2, 11));
		// It is night in Brussels until one in the afternoon in Jakarta.
		assertThat(first.time(AppointmentForm.TIME)).contains(LocalTime.of(13, 0));
		assertThat(first.text(AppointmentForm.LENGTH)).contains("60");

		this.scene.send(this.rani, this.scene.form(this.rani, 12, 15).type(AppointmentForm.PLACE, "Ruang 2"));

		Filled next = Filled.of(this.scene.cast.team(), this.desk.type(this.dana, "schedule").modal());
		assertThat(next.date(AppointmentForm.DAY)).contains(LocalDate.of(2027, 2, 12));
		assertThat(next.time(AppointmentForm.TIME)).contains(LocalTime.of(9, 0));
		assertThat(next.text(AppointmentForm.PLACE)).contains("Ruang 2");
	}

	@Test
	void booksNobodyWhoseAccountWasClosedToday() {
		Filled form = this.scene.form(this.rani, 12, 15);
		this.scene.cast.deactivated("Dana");
		assertThat(this.scene.send(this.rani, form).errors().values()).singleElement()
			.isEqualTo("Akun Slack Dana sudah dinonaktifkan.");
		assertThat(this.sessions.openOf(this.rani)).isEmpty();
	}

	@Test
	void movesTheCardInPlaceAndSaysSoInItsThread() {
		this.scene.schedule(12, 15);
		Modal form = this.scene.click(this.dana, this.scene.only(this.dana), "Reschedule").modal();
		this.scene.send(this.dana,
				Filled.of(this.scene.cast.team(), form)
					.choose(AppointmentForm.DAY, LocalDate.of(2027, 1, 13))
					.choose(AppointmentForm.TIME, LocalTime.of(10, 0)));

		Said card = this.scene.only(this.rani);
		assertThat(card.text()).contains("Rabu, 13 Januari 2027, pukul 16.00–17.00 WIB",
				"<@UDANA> mengubah jadwal ini.");
		List<Attachment> files = this.stage.slack().files(card);
		assertThat(files).extracting(Attachment::comment)
			.satisfiesExactly((first) -> assertThat(first).startsWith("Buka berkas ini"), (second) -> assertThat(second)
				.startsWith("Jadwal berubah: Rabu, 13 Januari 2027, pukul 16.00–17.00 WIB"));
		assertThat(content(files.getLast())).contains("SEQUENCE:1", "DTSTART:20270113T090000Z", "METHOD:PUBLISH");
	}

	@Test
	void cancelsTheCardAndTheCalendarEntryAndKeepsTheReasonForTheTwo() {
		this.scene.schedule(12, 15);
		Modal ask = this.scene.click(this.rani, this.scene.only(this.rani), "Batalkan sesi").modal();
		assertThat(Shown.of(ask).text()).contains("<@UDANA> diberi tahu");
		this.scene.send(this.rani, Filled.of(this.scene.cast.team(), ask).type("reason", "Ada tugas mendadak"));

		Said card = this.scene.only(this.dana);
		assertThat(card.text()).contains("*Coaching session with <@URANI> was cancelled*", "Cancelled by <@URANI>.")
			.doesNotContain("tugas");
		assertThat(Shown.of(card.message()).labels()).containsExactly("Read the reason", "History");
		Attachment file = this.stage.slack().files(card).getLast();
		assertThat(file.comment()).startsWith("The session was cancelled");
		assertThat(content(file)).contains("STATUS:CANCELLED", "SEQUENCE:1").doesNotContain("tugas");
		assertThat(Shown.of(this.scene.click(this.dana, card, "Read the reason").modal()).text())
			.contains("Ada tugas mendadak");
	}

	@Test
	void keepsTheErrorAtItsField() {
		assertThat(this.scene.send(this.rani, this.scene.form(this.rani, 10, 9)).errors())
			.containsOnlyKeys(AppointmentForm.DAY);
		assertThat(this.scene.send(this.rani, this.scene.form(this.rani, 11, 8)).errors())
			.containsOnlyKeys(AppointmentForm.TIME);
		for (String length : List.of("14", "241", "satu jam", "-60")) {
			assertThat(
					this.scene.send(this.rani, this.scene.form(this.rani, 12, 9).type(AppointmentForm.LENGTH, length))
						.errors())
				.containsOnlyKeys(AppointmentForm.LENGTH);
		}
		assertThat(this.scene.said(this.rani)).isEmpty();
	}

	@Test
	void asksAboutAnUnusualLengthAndThenDoesIt() {
		Filled form = this.scene.form(this.rani, 12, 9).type(AppointmentForm.LENGTH, "120");
		Reply asked = this.scene.send(this.rani, form);
		assertThat(asked.asks()).isTrue();
		assertThat(Shown.of(asked.modal()).text()).contains("berlangsung 60 menit", "Tetap jadwalkan selama 120 menit");

		Filled again = form.in(asked.modal());
		assertThat(again.time(AppointmentForm.TIME)).contains(LocalTime.of(9, 0));
		assertThat(this.scene.send(this.rani, again).asks()).isTrue();
		assertThat(this.scene.send(this.rani, again.choose(AppointmentForm.ANYWAY, "120")).isDone()).isTrue();
		assertThat(this.scene.only(this.rani).text()).contains("pukul 09.00–11.00 WIB");
	}

	@Test
	void offersOtherTimesWhenSomebodyIsBookedAndRemembersTheConfirmedLength() {
		this.scene.schedule(12, 14);
		Filled form = this.scene.form(this.rani, 12, 14).type(AppointmentForm.LENGTH, "90");
		Filled confirmed = form.in(this.scene.send(this.rani, form).modal()).choose(AppointmentForm.ANYWAY, "90");
		Reply clash = this.scene.send(this.rani, confirmed);
		assertThat(Shown.of(clash.modal()).text()).contains("Anda sudah memiliki sesi lain pada waktu itu",
				"Sel, 12 Jan 2027 15.00–16.30 WIB · Sel 09.00–10.30 CET");

		String three = "" + Instant.parse("2027-01-12T08:00:00Z").getEpochSecond();
		Reply done = this.scene.send(this.rani, confirmed.in(clash.modal()).choose(AppointmentForm.OTHER_TIME, three));

		assertThat(done.isDone()).as(done.toString()).isTrue();
		assertThat(this.scene.said(this.rani).getLast().text()).contains("pukul 15.00–16.30 WIB");
	}

	@Test
	void aNameInTheWarningPingsNobodyAndFormatsNothing() {
		PersonId named = this.scene.cast.enrol("<!channel> *Budi*", Level.MUDA);
		this.scene.cast.pair(Kind.COACHING, this.rani, named);
		PersonId putu = this.scene.cast.enrol("Putu", Level.MADYA);
		this.scene.cast.pair(Kind.MENTORING, putu, named);
		this.scene.send(putu, this.scene.form(putu, 12, 9));

		Filled form = Filled.of(this.scene.cast.team(), this.desk.type(this.rani, "schedule", named).modal())
			.choose(AppointmentForm.DAY, LocalDate.of(2027, 1, 12))
			.choose(AppointmentForm.TIME, LocalTime.of(9, 0));

		assertThat(Shown.of(this.scene.send(this.rani, form).modal()).text()).contains("&lt;!channel&gt;")
			.doesNotContain("<!channel>", "*Budi*");
	}

	@Test
	void choosesAmongSeveralPairingsAndAsksNoMoreThanSixThings() {
		PersonId budi = this.scene.cast.enrol("Budi", Level.MUDA);
		this.scene.cast.pair(Kind.COACHING, this.rani, budi);

		Filled form = this.scene.form(this.rani, 12, 9).type(AppointmentForm.LENGTH, "90");
		assertThat(Shown.of(form.modal()).text()).contains("Budi (coaching)", "Dana (coaching)");
		Reply asked = this.scene.send(this.rani, form);
		assertThat(asked.asks()).isTrue();
		assertThat(this.scene.send(this.rani, form.in(asked.modal()).choose(AppointmentForm.ANYWAY, "90")).isDone())
			.isTrue();
	}

	@Test
	void opensForThePersonWhoIsMentioned() {
		PersonId budi = this.scene.cast.enrol("Budi", Level.MUDA);
		this.scene.cast.pair(Kind.COACHING, this.rani, budi);

		assertThat(Shown.of(this.desk.type(this.rani, "schedule", budi).modal()).text()).contains("<@UBUDI>")
			.doesNotContain("UDANA");
		PersonId stranger = this.scene.cast.enrol("Tomi", Level.MUDA);
		assertThat(this.desk.type(this.rani, "schedule", stranger).told()).contains("<@UTOMI>");
		assertThat(this.desk.type(this.rani, "schedule", this.rani).told()).contains("belum dipasangkan");
		assertThat(this.desk.type(stranger, "schedule").told()).contains("belum memiliki pasangan");
	}

	@Test
	void showsTheInvitationsLineOnlyBehindAButton() {
		String line = "x".repeat(900) + " 🎯 <!channel> @here *tebal* \u202eterbalik\u202c";
		this.scene.send(this.rani,
				this.scene.form(this.rani, 12, 15)
					.type(AppointmentForm.INVITATION, line)
					.type(AppointmentForm.PLACE, "<!channel> @here *Ruang*"));

		Said card = this.scene.only(this.dana);
		assertThat(card.text()).doesNotContain("xxx", "<!channel>");
		assertThat(card.message().fallback()).doesNotContain("xxx");
		assertThat(card.text()).contains("&lt;!channel&gt;");
		this.stage.slack()
			.files(card)
			.forEach((file) -> assertThat(content(file)).doesNotContain("xxx").contains("LOCATION:<!channel>"));
		assertThat(Shown.of(this.scene.click(this.dana, card, "Read the invitation").modal()).text()).contains(line);
	}

	@Test
	void aCoacheeProposesAndTheCoachAccepts() {
		Filled form = this.scene.form(this.dana, 12, 9);
		assertThat(form.modal().submit()).isEqualTo("Propose");
		this.scene.send(this.dana, form);

		Said toRani = this.scene.only(this.rani);
		assertThat(toRani.text()).contains("<@UDANA> mengajukan waktu sesi coaching. Mohon jawaban Anda",
				"Selasa, 12 Januari 2027, pukul 15.00–16.00 WIB");
		assertThat(Shown.of(toRani.message()).labels()).containsExactly("Terima", "Ajukan waktu lain", "Tolak");
		assertThat(Shown.of(this.scene.only(this.dana).message()).labels()).containsExactly("Withdraw");
		assertThat(this.stage.slack().files(toRani)).isEmpty();

		this.scene.click(this.rani, toRani, "Terima");

		assertThat(this.scene.only(this.dana).text()).contains("*Coaching session with <@URANI>*");
		assertThat(this.stage.slack().files(this.scene.only(this.dana))).hasSize(1);
		assertThat(this.scene.click(this.rani, toRani, "Terima").told()).contains("sudah dijawab");
		assertThat(this.scene.click(this.rani, toRani, "Ajukan waktu lain").told()).contains("sudah dijawab");
	}

	@Test
	void aCoachAnswersAProposalWithAnotherTime() {
		this.scene.send(this.dana, this.scene.form(this.dana, 12, 9));
		Modal other = this.scene.click(this.rani, this.scene.only(this.rani), "Ajukan waktu lain").modal();
		this.scene.send(this.rani,
				Filled.of(this.scene.cast.team(), other).choose(AppointmentForm.DAY, LocalDate.of(2027, 1, 14)));

		List<Said> toDana = this.scene.said(this.dana);
		assertThat(toDana).hasSize(2);
		assertThat(toDana.getFirst().text()).contains("was not taken", "<@URANI> proposed other times.");
		assertThat(Shown.of(toDana.getFirst().message()).labels()).containsExactly("History");
		assertThat(Shown.of(toDana.getLast().message()).labels()).containsExactly("Accept", "Propose other times",
				"Decline");
		this.scene.click(this.dana, toDana.getLast(), "Accept");
		assertThat(this.sessions.openOf(this.dana)).hasSize(1);
	}

	@Test
	void aDeclinedProposalSaysSoWithoutButtons() {
		this.scene.send(this.dana, this.scene.form(this.dana, 12, 9));
		Shown.Button decline = Shown.of(this.scene.only(this.rani).message()).button("Tolak");
		assertThat(decline.asksFirst()).isTrue();
		this.scene.click(this.rani, this.scene.only(this.rani), "Tolak");

		Said card = this.scene.only(this.dana);
		assertThat(card.text()).contains("was not taken", "This time does not suit <@URANI>.");
		assertThat(Shown.of(card.message()).labels()).containsExactly("History");
	}

	@Test
	void aSecondSendingOfTheSameFormBooksNothing() {
		Filled form = this.scene.form(this.rani, 12, 9);
		this.scene.send(this.rani, form);

		assertThat(this.scene.send(this.rani, form).isDone()).isFalse();
		assertThat(this.sessions.openOf(this.rani)).hasSize(1);
	}

	@Test
	void aStrangerCannotClickTheCardsButtons() {
		this.scene.schedule(12, 15);
		PersonId stranger = this.scene.cast.enrol("Tomi", Level.MUDA);
		Said card = this.scene.only(this.rani);

		for (Shown.Button button : Shown.of(card.message()).buttons()) {
			Reply reply = this.desk.click(stranger, button);
			assertThat(reply.modalIfAny()).isEmpty();
			// A link out of Slack has no answer.
			assertThat(reply.told().isBlank()).isEqualTo(button.actionId().equals(SessionActions.MORE));
		}
	}

	private static String content(Attachment file) {
		return new String(file.content(), StandardCharsets.UTF_8);
	}

}
