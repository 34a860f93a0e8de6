package org.pandu.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People get another level, unit, zone or other hours, and pairings come to their end.
 */
@ExtendWith(JourneyExtension.class)
class MovingOnJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		journey.passesOverNudges();
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Sari", "Wayan", "Dewi")
			.enrols("Muda (supervisor)", "Agus", "Dana", "Fajar", "Lina")
			.pairs("Budi", "Agus")
			.pairs("Sari", "Dana")
			.pairs("Wayan", "Fajar")
			.pairs("Dewi", "Lina");
		// By day in Brussels too, so that nobody is asked only in the morning.
		journey
			.travelTo(journey.today("Europe/Brussels").atTime(9, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());
	}

	@Test
	void whatNoLongerFitsIsListedToBothAndKeptOrMoved(Journey journey) {
		Acting sari = journey.as("Sari");
		Acting dana = journey.as("Dana");
		LocalDate day = journey.today("Europe/Brussels").plusDays(8);
		MessageOnScreen saris = schedules(sari, "dana", day, LocalTime.of(15, 0));
		MessageOnScreen danas = dana.receives("Coaching session with @Sari Hapsari");
		danas.threadGetsFile(".ics");

		dana.opensHome().clicks("Change settings");
		dana.seesModal("Your settings").clicks("Change working hours");
		dana.seesModal("Your working hours")
			.fills("Days and hours", "Monday–Friday 08:00–12:00")
			.submits()
			.seesNoModal();

		MessageOnScreen asked = dana.receives("sessions to look at", "1 booked session no longer fits");
		MessageOnScreen told = sari.receives("sesi yang perlu dilihat kembali", "jam kerja @Dana Peters berubah");
		told.clicks("Lihat sesinya")
			.seesModal("Sesi untuk dilihat")
			.shows("Di luar jam kerja @Dana Peters.")
			.clicks("Ubah jadwal");
		sari.seesModal("Ubah jadwal sesi").picks("Pukul", LocalTime.of(10, 0)).submits();

		saris.shows("10.00–11.00").threadGetsFile(".ics");
		danas.shows("10:00").threadGetsFile(".ics");
		asked.shows("All sessions are looked after.").offersNothing();
		told.shows("Semua sesi sudah ditangani.").offersNothing();
		saris.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits();
		saris.shows("dibatalkan").threadGetsFile(".ics");
		danas.shows("cancelled").threadGetsFile(".ics");
	}

	@Test
	void anotherZoneInSlackIsAskedAbout(Journey journey) {
		Acting fajar = journey.as("Fajar");
		journey.workspace().accounts().moveTo(fajar.member().id(), "Asia/Tokyo");
		MessageOnScreen asked = fajar.receives("Zona waktu Anda di Slack kini Asia/Tokyo",
				"Waktu Anda di Pandu mengikutinya.");
		fajar.opensHome().shows("Asia/Tokyo");
		asked.clicks("Tetap Asia/Jakarta");
		asked.offersNothing();
		fajar.opensHome().shows("Zona waktu Anda: Asia/Jakarta");
	}

	@Test
	void aPromotionHoldsFromItsDayAndCanBeTakenBack(Journey journey) {
		Acting rani = journey.as("Rani");
		LocalDate from = journey.today("Asia/Jakarta").plusDays(20);
		ModalOnScreen form = opensLina(rani);
		form.chooses("Jenjang", "Madya (manajer)")
			.picks("Berlaku mulai", from.plusYears(2))
			.isRefusedAt("Berlaku mulai", "Pilih tanggal antara")
			.picks("Berlaku mulai", from)
			.submits();
		rani.seesModal("Ubah data peserta").shows("sudah dicatat", "Madya (manajer)").closesAll();
		opensLina(rani).shows("Madya (manajer)").clicks("Tarik");
		rani.seesModal("Ubah data peserta").closesAll();
	}

	@Test
	void aPairingEndsAfterAClosingConversation(Journey journey) {
		Acting budi = journey.as("Budi");
		Acting agus = journey.as("Agus");
		budi.opensHome().clicks("Kelola");
		budi.seesModal("Kelola pendampingan").clicks("Akhiri");
		ModalOnScreen form = budi.seesModal("Akhiri pendampingan");
		form.chooses("Bagaimana berakhirnya?", "Selesai: tujuannya sudah tercapai")
			.chooses("Kapan?", "Setelah percakapan penutup yang akan dijadwalkan")
			.chooses("Sebab", "Mutasi atau penempatan")
			.fills("Penjelasan", "Saya pindah ke Tokyo")
			.submits();
		budi.seesModal("Akhiri pendampingan").shows("Tercatat.").closesAll();
		MessageOnScreen told = agus.receives("akan berakhir setelah percakapan penutup",
				"Direncanakan oleh @Budi Santoso.");
		told.hides("Tokyo", "Mutasi").offers("Jadwalkan percakapan penutup");

		LocalDate day = journey.today("Asia/Jakarta").plusDays(3);
		schedules(budi, "agus", day, LocalTime.of(10, 0));
		MessageOnScreen session = agus.receives("Sesi coaching dengan @Budi Santoso");
		session.threadGetsFile(".ics");
		told.shows("Percakapan penutup: ");
		told.clicks("Kelola").seesModal("Kelola pendampingan").clicks("Tidak jadi berakhir");
		told.shows("berlanjut").offersNothing();

		budi.opensHome().clicks("Kelola");
		budi.seesModal("Kelola pendampingan").clicks("Akhiri");
		budi.seesModal("Akhiri pendampingan")
			.chooses("Bagaimana berakhirnya?", "Selesai: tujuannya sudah tercapai")
			.chooses("Kapan?", "Setelah percakapan penutup yang akan dijadwalkan")
			.submits();
		budi.seesModal("Akhiri pendampingan").shows("Tercatat.").closesAll();
		agus.receives("akan berakhir setelah percakapan penutup").offers("Jadwalkan percakapan penutup");
		told.shows("berlanjut").offersNothing();
	}

	private static ModalOnScreen opensLina(Acting admin) {
		return admin.types("/coach program")
			.inChannel("umum")
			.seesModal("Program")
			.choosesPerson("Pilih orang", "Lina")
			.seesModal("Ubah data peserta");
	}

	private static MessageOnScreen schedules(Acting coach, String coachee, LocalDate day, LocalTime time) {
		coach.types("/coach jadwal @" + coachee)
			.inChannel("umum")
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", time)
			.submits()
			.seesNoModal();
		MessageOnScreen card = coach.receives("Sesi coaching dengan");
		card.threadGetsFile(".ics");
		return card;
	}

}
