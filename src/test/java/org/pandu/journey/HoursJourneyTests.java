package org.pandu.journey;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Times within both people's working hours: the usual week, Ramadan's, a mission's from
 * Sunday to Thursday, and a clock that changes. Budi and Agus work in Jakarta, Sari in
 * Brussels.
 */
@ExtendWith(JourneyExtension.class)
class HoursJourneyTests {

	/** A Friday. */
	private static final LocalDate FRIDAY = LocalDate.of(2035, 1, 12);

	@BeforeAll
	static void begin(Journey journey) {
		journey.passesOverNudges();
		Programme.begun(journey)
			.enrols("Madya (manajer)", "Budi", "Sari")
			.enrols("Muda (supervisor)", "Agus", "Dana", "Lina")
			.pairs("Budi", "Agus")
			.pairs("Sari", "Lina")
			.pairs("Mentoring", "Budi", "Dana");
	}

	@Test
	void theFridayPrayerIsKeptFreeUnlessOneInsists(Journey journey) {
		Acting budi = journey.as("Budi");
		schedules(budi, "agus", FRIDAY, LocalTime.of(12, 0));
		ModalOnScreen asked = budi.seesModal("Jadwalkan sesi")
			.shows("Jam istirahat Anda pada hari Jumat: 11.30–13.00.",
					"Jam istirahat Agus Salim pada hari Jumat: 11.30–13.00.");
		asked.choosesPart("Pilihan waktu", "13.00–14.00").submits().seesNoModal();

		MessageOnScreen own = budi.receives("Sesi coaching dengan @Agus Salim", "13.00–14.00 WIB");
		MessageOnScreen others = journey.as("Agus").receives("Sesi coaching dengan @Budi Santoso");
		cancels(own, others);
	}

	@Test
	void ramadanHoursHoldFromTheirFirstDayToTheirLast(Journey journey) {
		new Programme(journey).opensHours()
			.clicks("Tambah jam khusus")
			.seesModal("Jam kerja khusus")
			.fills("Nama", "Ramadan 1456 H")
			.picks("Hari pertama", LocalDate.of(2035, 1, 22))
			.picks("Hari terakhir", LocalDate.of(2035, 1, 20))
			.fills("Hari dan jam", "Senin–Kamis 08.00–15.00\nJumat 08.00–15.30, istirahat 11.30–13.00")
			.isRefusedAt("Hari terakhir", "Hari terakhir tidak boleh sebelum hari pertama.")
			.picks("Hari terakhir", LocalDate.of(2035, 2, 20))
			.submits();

		Acting budi = journey.as("Budi");
		schedules(budi, "agus", LocalDate.of(2035, 1, 24), LocalTime.of(15, 0));
		budi.seesModal("Jadwalkan sesi").shows("08.00–15.00").closesAll();
		schedules(budi, "agus", LocalDate.of(2035, 2, 21), LocalTime.of(15, 0));
		budi.seesNoModal();
		cancels(budi.receives("Sesi coaching dengan @Agus Salim", "15.00–16.00 WIB"),
				journey.as("Agus").receives("Sesi coaching dengan @Budi Santoso"));
	}

	@Test
	void aMissionWorksFromSundayToThursday(Journey journey) {
		Acting lina = journey.as("Lina");
		lina.opensHome().clicks("Ubah pengaturan");
		lina.seesModal("Pengaturan Anda").clicks("Ubah jam kerja");
		lina.seesModal("Jam kerja Anda")
			.fills("Hari dan jam", "Minggu–Kamis 9–8")
			.isRefusedAt("Hari dan jam", "Baris 1: jam selesai harus sesudah jam mulai.")
			.fills("Hari dan jam", "Minggu–Kamis 12.00–20.00")
			.submits()
			.seesNoModal();

		Acting sari = journey.as("Sari");
		schedules(sari, "lina", FRIDAY, LocalTime.of(9, 0));
		sari.seesModal("Jadwalkan sesi").shows("Hari Jumat bukan hari kerja Lina Marlina.").closesAll();
		schedules(sari, "lina", FRIDAY.plusDays(2), LocalTime.of(9, 0));
		sari.seesModal("Jadwalkan sesi").shows("Hari Minggu bukan hari kerja Anda.").closesAll();
	}

	@Test
	void bothClocksAreShownAndTheNightIsNamed(Journey journey) {
		Acting budi = journey.as("Budi");
		schedules(budi, "dana", FRIDAY.minusDays(1), LocalTime.of(9, 0));
		budi.seesModal("Jadwalkan sesi")
			.shows("Saat itu malam hari bagi Dana Peters. Di sana Kamis, pukul 03.00 CET.")
			.choosesPart("Pilihan waktu", "13.30–14.30 WIB · Kam 07.30–08.30 CET")
			.closesAll();
		// On Sunday, 25 March 2035, clocks in Brussels go forward: three o'clock in
		// Jakarta is ten there, not nine.
		schedules(budi, "dana", LocalDate.of(2035, 3, 26), LocalTime.of(15, 0));
		budi.seesNoModal();
		MessageOnScreen own = budi.receives("Sesi mentoring dengan @Dana Peters", "15.00–16.00 WIB", "CEST");
		MessageOnScreen others = journey.as("Dana").receives("Mentoring session with @Budi Santoso", "10:00", "CEST");
		own.threadGetsFile(".ics");
		others.threadGetsFile(".ics");
		own.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits();
		own.shows("dibatalkan").threadGetsFile(".ics");
		others.shows("cancelled").threadGetsFile(".ics");
	}

	private static void schedules(Acting coach, String coachee, LocalDate day, LocalTime time) {
		coach.types("/coach jadwal @" + coachee)
			.inChannel("umum")
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", time)
			.submits();
	}

	private static void cancels(MessageOnScreen own, MessageOnScreen others) {
		own.threadGetsFile(".ics");
		others.threadGetsFile(".ics");
		own.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits();
		own.shows("dibatalkan").threadGetsFile(".ics");
		others.shows("dibatalkan").threadGetsFile(".ics");
	}

}
