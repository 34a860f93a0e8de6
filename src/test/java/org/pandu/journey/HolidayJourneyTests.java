package org.pandu.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holiday calendars as admins keep them and participants meet them. Rani reads
 * Indonesian, Dana in Brussels English; both are admins.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class HolidayJourneyTests {

	private static final String FILE = "Calendar file (.ics)";

	@BeforeAll
	static void begin(Journey journey) {
		Programme programme = Programme.begun(journey);
		programme.opensRules()
			.clicks("Ubah pengelola")
			.seesModal("Pengelola program")
			.picksAll("Pengelola program", "Rani", "Dana")
			.submits();
		programme.enrols("Madya (manajer)", "Sari").enrols("Muda (supervisor)", "Dana").pairs("Sari", "Dana");
	}

	@Test
	@Order(1)
	void anAdminPastesTheNationalHolidays(Journey journey) {
		Acting rani = journey.as("Rani");
		opensHolidays(rani).shows("Belum ada kalender hari libur").clicks("Tambah kalender");
		ModalOnScreen form = rani.seesModal("Kalender hari libur baru").fills("Nama kalender", "Libur nasional");
		form.isRefusedAt("Hari libur, satu per baris", "Tulis setidaknya satu hari libur, atau pilih berkas .ics");
		form.fills("Unit kerja atau zona waktu", "KBRI Brussel")
			.fills("Hari libur, satu per baris", "2035-01-22 Imlek\nTahun Baru Imlek\n29 Februari 2035 Kabisat")
			.isRefusedAt("Unit kerja atau zona waktu", "Kosongkan isian ini");
		form.clears("Unit kerja atau zona waktu")
			.isRefusedAt("Hari libur, satu per baris", "Baris 2: “Tahun Baru Imlek” tidak diawali tanggal",
					"Baris 3: tanggal dalam “29 Februari 2035 Kabisat” tidak ada");
		form.fills("Hari libur, satu per baris",
				"2035-01-22 Imlek\n5–7 Februari 2035 Cuti bersama\n2036-01-01 Tahun Baru")
			.submits();

		ModalOnScreen calendar = rani.seesModal("Hari libur")
			.shows("5 hari libur tersimpan.", "Berlaku untuk seluruh program.", "Senin, 22 Januari 2035: Imlek",
					"Senin, 5 Februari 2035 sampai Rabu, 7 Februari 2035: Cuti bersama")
			.hides("Tahun Baru");
		calendar.choosesAtOnce("Tahun", "2036");
		rani.seesModal("Hari libur").shows("Selasa, 1 Januari 2036: Tahun Baru").clicks("Kembali");
		rani.seesModal("Hari libur").shows("5 hari, sampai Selasa, 1 Januari 2036.").closesAll();
		opensProgram(rani).shows("Hari libur: 1 kalender").closesAll();
	}

	@Test
	@Order(2)
	void aHolidayIsNamedWhileOneBooks(Journey journey) {
		journey.as("Sari")
			.types("/coach jadwal @dana")
			.inChannel("umum")
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", LocalDate.of(2035, 1, 22))
			.picks("Pukul", LocalTime.of(10, 0))
			.submits()
			.seesModal("Jadwalkan sesi")
			.shows("Senin, 22 Januari 2035 adalah hari libur Anda: Imlek.",
					"Senin, 22 Januari 2035 adalah hari libur Dana Peters: Imlek.")
			.choosesPart("Pilihan waktu", "Sel, 23 Jan 2035")
			.closesAll();
	}

	@Test
	@Order(3)
	void aNewHolidayIsToldToThoseWhoHaveASession(Journey journey) {
		LocalDate day = LocalDate.of(2035, 1, 23);
		journey.as("Sari")
			.types("/coach jadwal @dana")
			.inChannel("umum")
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(15, 0))
			.submits()
			.seesNoModal();
		MessageOnScreen saris = journey.as("Sari").receives("Sesi coaching dengan @Dana Peters");
		MessageOnScreen danas = journey.as("Dana").receives("Coaching session with @Sari Hapsari");
		saris.threadGetsFile(".ics");
		danas.threadGetsFile(".ics");

		Acting dana = journey.as("Dana");
		dana.types("/coach program").inChannel("umum").seesModal("Programme").clicksBeside("Holidays", "Change");
		dana.seesModal("Holidays").clicks("Add a calendar");
		ModalOnScreen form = dana.seesModal("New holiday calendar")
			.fills("Name of the calendar", "Embassy in Brussels")
			.chooses("Holds for", "One unit or posting")
			.fills("Unit or time zone", "KBRI Bruxelles")
			.fills("Holidays, one a line", "23 January 2035: Local holiday");
		form.isRefusedAt("Unit or time zone", "No participant works at “KBRI Bruxelles”");
		form.fills("Unit or time zone", "kbri brussel").submits();
		dana.seesModal("Holidays")
			.shows("1 holiday was saved. 1 booked session falls on a holiday.", "nothing is moved",
					"Holds for the unit kbri brussel.", "Tuesday, 23 January 2035: Local holiday")
			.closesAll();

		danas.shows("A day off for both of you: Local holiday.", "Tuesday, 23 January 2035").offers("Reschedule");
		saris.shows("Hari libur bagi Anda berdua: Local holiday.").offers("Ubah jadwal");
		dana.receivesNothing();
	}

	@Test
	@Order(4)
	void anAdminLoadsAnIcsFile(Journey journey) {
		Acting dana = journey.as("Dana");
		dana.types("/coach program").inChannel("umum").seesModal("Programme").clicksBeside("Holidays", "Change");
		dana.seesModal("Holidays").clicks("Add a calendar");
		ModalOnScreen form = dana.seesModal("New holiday calendar")
			.fills("Name of the calendar", "Belgium")
			.chooses("Holds for", "One time zone")
			.fills("Unit or time zone", "Europe/Brussels")
			.cannotAttach(FILE, "holidays.pdf", "%PDF", "files of this kind only: ics");
		form.attaches(FILE, "holidays.ics", "<html>Holidays</html>")
			.cannotAttach(FILE, "more.ics", "BEGIN:VCALENDAR", "There is a file already.")
			.isRefusedAt(FILE, "This file is no calendar file");
		form.detaches(FILE)
			.attaches(FILE, "holidays.ics", calendar("DTSTART:20350721T100000Z"))
			.isRefusedAt(FILE, "only events with a time of day");
		form.detaches(FILE)
			.attaches(FILE, "holidays.ics", "BEGIN:VCALENDAR\n" + "X".repeat(1_000_000))
			.isRefusedAt(FILE, "larger than 1 MB");

		form.detaches(FILE)
			.attaches(FILE, "holidays.ics",
					calendar("DTSTART;VALUE=DATE:20000721\nRRULE:FREQ=YEARLY", "DTSTART:20350721T100000Z",
							"DTSTART;VALUE=DATE:20350326\nDTEND;VALUE=DATE:20350328", "DTSTART;VALUE=DATE:20340101"))
			.submits();

		dana.seesModal("Holidays")
			.shows("4 holidays were saved. 1 event with a time of day was left out. 1 event before this year was left out.",
					"Monday, 26 March 2035 to Tuesday, 27 March 2035: Holiday", "Saturday, 21 July 2035: Holiday")
			.clicks("Remove calendar");
		dana.seesModal("Holidays").hides("Belgium").closesAll();
	}

	@Test
	@Order(5)
	void aDayAndACalendarAreRemoved(Journey journey) {
		Acting dana = journey.as("Dana");
		dana.types("/coach program").inChannel("umum").seesModal("Programme").clicksBeside("Holidays", "Change");
		dana.seesModal("Holidays").clicksBeside("Embassy in Brussels", "Open");
		dana.seesModal("Holidays").clicksBeside("Local holiday", "Remove");
		dana.seesModal("Holidays").shows("The holiday was removed.", "There are no holidays in it yet.");
		dana.sees("Coaching session with @Sari Hapsari").hides("day off");
		dana.seesModal("Holidays").clicks("Add holidays");
		dana.seesModal("Add holidays").fills("Holidays, one a line", "24/01/2035 Another").submits();
		dana.seesModal("Holidays").shows("Wednesday, 24 January 2035: Another").clicks("Change");
		dana.seesModal("Change the calendar")
			.chooses("Holds for", "One time zone")
			.fills("Unit or time zone", "Mars/Base")
			.isRefusedAt("Unit or time zone", "There is no such zone.")
			.fills("Unit or time zone", "Europe/Brussels")
			.submits();
		dana.seesModal("Holidays").shows("Holds for the time zone Europe/Brussels.").clicks("Remove calendar");
		dana.seesModal("Holidays").hides("Embassy in Brussels").shows("Libur nasional").closesAll();
	}

	private static String calendar(String... events) {
		return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + Stream.of(events)
			.map((lines) -> "BEGIN:VEVENT\nUID:1\n" + lines + "\nSUMMARY:Holiday\nEND:VEVENT\n")
			.collect(Collectors.joining()) + "END:VCALENDAR\n";
	}

	private static ModalOnScreen opensHolidays(Acting admin) {
		opensProgram(admin).clicksBeside("Hari libur", "Ubah");
		return admin.seesModal("Hari libur");
	}

	private static ModalOnScreen opensProgram(Acting admin) {
		return admin.types("/coach program").inChannel("umum").seesModal("Program");
	}

}
