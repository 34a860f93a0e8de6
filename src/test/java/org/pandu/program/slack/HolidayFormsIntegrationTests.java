package org.pandu.program.slack;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.holiday.HolidayCalendars;
import org.pandu.slack.Modal;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.FakeUploads;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class HolidayFormsIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	FakeUploads uploads;

	@Autowired
	HolidayCalendars calendars;

	Cast cast;

	PersonId admin;

	@BeforeEach
	void begin() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
	}

	@Test
	void takesLinesAndAFileTogether() {
		Filled form = newForm().type(HolidayFields.NAME, "Libur")
			.type(HolidayFields.LINES, "2027-08-17 Hari Kemerdekaan")
			.attach(HolidayFields.FILE, this.uploads.put("libur.ics", bytes(event("20270501", "Hari Buruh"))));

		Reply reply = this.desk.send(this.admin, form);

		assertThat(Shown.of(reply.modal()).text()).contains("2 hari libur tersimpan.", "1 Mei 2027: Hari Buruh",
				"17 Agustus 2027: Hari Kemerdekaan");
	}

	@Test
	void keepsTheFormWhenTheFileCannotBeHadOrIsTooLarge() {
		Filled form = newForm().type(HolidayFields.NAME, "Libur").type(HolidayFields.LINES, "2027-08-17 Merdeka");

		assertThat(this.desk.send(this.admin, form.attach(HolidayFields.FILE, this.uploads.lost("libur.ics"))).errors())
			.extractingByKey(HolidayFields.FILE)
			.asString()
			.contains("belum dapat diambil");
		assertThat(this.desk
			.send(this.admin,
					form.attach(HolidayFields.FILE,
							this.uploads.put("libur.ics", new byte[HolidayDays.LARGEST_FILE + 1])))
			.errors()).extractingByKey(HolidayFields.FILE).asString().contains("lebih besar dari 1 MB");
		assertThat(this.calendars.all(this.cast.team())).isEmpty();
		assertThat(this.desk.send(this.admin, form.empty(HolidayFields.FILE)).modal()).isNotNull();
	}

	@Test
	void namesFiveWrongLinesAndCountsTheRest() {
		Filled form = newForm().type(HolidayFields.NAME, "Libur").type(HolidayFields.LINES, "a\nb\nc\nd\ne\nf\ng");

		assertThat(this.desk.send(this.admin, form).errors()).extractingByKey(HolidayFields.LINES)
			.asString()
			.contains("Baris 1: “a”", "Baris 5: “e”", "Masih ada 2 baris lain")
			.doesNotContain("“f”");
	}

	@Test
	void isClosedToEveryoneElse() {
		PersonId eve = this.cast.enrol("Eve", Level.MUDA);
		Modal calendar = this.desk
			.send(this.admin, newForm().type(HolidayFields.NAME, "Libur").type(HolidayFields.LINES, "2027-08-17 x"))
			.modal();

		for (Shown.Button button : Shown.of(calendar).buttons()) {
			Reply reply = this.desk.click(eve, calendar, button);
			assertThat(reply.modalIfAny()).as(button.label()).isEmpty();
			assertThat(reply.told()).as(button.label()).contains("Hanya pengelola program");
		}
		assertThat(this.desk.click(eve, HolidayActions.LIST, "open").told()).contains("Hanya pengelola program");
		for (Filled form : List.of(newForm().type(HolidayFields.NAME, "x").type(HolidayFields.LINES, "2027-08-18 x"),
				Filled
					.of(this.cast.team(),
							this.desk.click(this.admin, calendar, Shown.of(calendar).button("Tambah hari libur"))
								.modal())
					.type(HolidayFields.LINES, "2027-08-18 x"),
				Filled.of(this.cast.team(),
						this.desk.click(this.admin, calendar, Shown.of(calendar).button("Ubah")).modal()))) {
			assertThat(this.desk.send(eve, form).errors().values()).singleElement()
				.asString()
				.contains("Hanya pengelola program");
		}
		assertThat(this.calendars.days(this.calendars.all(this.cast.team()).getFirst())).hasSize(1);
	}

	private Filled newForm() {
		Modal list = this.desk.click(this.admin, HolidayActions.LIST, "open").modal();
		return Filled.of(this.cast.team(),
				this.desk.click(this.admin, list, Shown.of(list).button("Tambah kalender")).modal());
	}

	private static byte[] bytes(String... events) {
		return ("BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", events) + "END:VCALENDAR\n")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String event(String day, String name) {
		return "BEGIN:VEVENT\nDTSTART;VALUE=DATE:%s\nSUMMARY:%s\nEND:VEVENT\n".formatted(day, name);
	}

}
