package org.pandu.journey;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What keeps a pairing in its rhythm, and what lets it rest. Budi coaches Agus, Muda,
 * each month; Sari coaches Dana, Pertama, as needed.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class RhythmJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Sari")
			.enrols("Muda (supervisor)", "Agus")
			.enrols("Pertama (staf)", "Dana")
			.pairs("Budi", "Agus")
			.pairs("Sari", "Dana");
	}

	@Test
	@Order(1)
	void aNeedHasItsSourceAndItsWordsStayBetweenTheTwo(Journey journey) {
		Acting dana = journey.as("Dana");
		dana.opensHome().clicks("Needs");
		ModalOnScreen form = dana.seesModal("Needs").shows("meets as needed");
		form.fills("What is needed", "Rehearse the mission report")
			.chooses("It came out of", "A performance review")
			.submits();
		dana.seesNoModal();
		journey.as("Sari").opensHome().clicks("Kebutuhan");
		journey.as("Sari").seesModal("Kebutuhan").shows("Rehearse the mission report", "Penilaian kinerja").closesAll();
		journey.as("Rani").opensHome().hides("Rehearse");
	}

	@Test
	@Order(2)
	void aPairingMayHaveItsOwnRhythmWithAReason(Journey journey) {
		Acting budi = journey.as("Budi");
		Acting rani = journey.as("Rani");
		rani.types("/coach pasangkan").inChannel("umum").seesModal("Pasangkan").clicks("Lihat semua pendampingan");
		rani.seesModal("Daftar pendampingan").clicksBeside("Agus Salim", "Kelola");
		rani.seesModal("Kelola pendampingan").clicksBeside("Irama", "Ubah");
		rani.seesModal("Ubah irama")
			.fills("Setiap", "2")
			.chooses("Satuan", "minggu")
			.fills("Alasan", "Menyiapkan konferensi")
			.submits();
		budi.opensHome().clicks("Kelola");
		budi.seesModal("Kelola pendampingan").shows("Irama tersendiri", "setiap 2 minggu").closesAll();
	}

	@Test
	@Order(3)
	void bothAreAskedOnceToScheduleAndRestDuringAPause(Journey journey) {
		Acting budi = journey.as("Budi");
		Acting agus = journey.as("Agus");
		journey.skipsUntil(() -> budi.messagesSoFar() > 1);
		MessageOnScreen budis = budi.receives("Coaching dengan @Agus Salim perlu dijadwalkan").offers("Jadwalkan sesi");
		MessageOnScreen aguss = agus.receives("Coaching dengan @Budi Santoso perlu dijadwalkan")
			.offers("Jadwalkan sesi");

		LocalDate back = journey.today("Asia/Jakarta").plusDays(40);
		agus.opensHome().clicks("Ambil jeda");
		ModalOnScreen form = agus.seesModal("Jeda").shows("Pihak lain hanya melihat sampai kapan.");
		form.picks("Kembali pada", journey.today("Asia/Jakarta").minusDays(1))
			.isRefusedAt("Kembali pada", "Tanggal kembali harus setelah hari pertama jeda")
			.picks("Kembali pada", back)
			.chooses("Untuk apa", "Cuti")
			.fills("Alasan", "Menjaga ibu di rumah sakit")
			.submits();
		aguss.shows("Jeda sampai").offersNothing();
		budis.shows("Jeda sampai").hides("rumah sakit", "Cuti").offersNothing();
		budi.receivesNothing();

		journey.skipsUntil(() -> !journey.today("Asia/Jakarta").isBefore(back));
		agus.receives("Selamat datang kembali", "Coaching dengan @Budi Santoso");
		budi.receives("Coaching dengan @Agus Salim perlu dijadwalkan");
		journey.as("Sari").receives("Coaching dengan @Dana Peters perlu dijadwalkan", "Ada kebutuhan yang dicatat.");
		journey.as("Dana").receives("Coaching with @Sari Hapsari needs scheduling").offers("Schedule a session");
	}

}
