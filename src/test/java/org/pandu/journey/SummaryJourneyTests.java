package org.pandu.journey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rani, the programme's admin, reads how it goes, takes figures away, and lets the
 * channel read its part.
 */
@ExtendWith(JourneyExtension.class)
class SummaryJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi")
			.enrols("Pertama (staf)", "Dana")
			.pairs("Budi", "Dana");
	}

	@Test
	void anAdminChoosesPeriodAndPartsByWordsAndMenus(Journey journey) {
		ModalOnScreen summary = asks(journey, "/coach ringkasan bulan ini per jenjang");
		summary.shows("Pertama (staf)", "1 pasangan coach–coachee", "Belum ada sesi dalam periode ini",
				"Tidak ada tujuan yang sedang dikerjakan");
		summary.hides("NaN", "Rata-rata").closes();
		asks(journey, "/coach ringkasan 2034").shows("Belum ada sesi dalam periode ini").hides("NaN").closes();
		journey.as("Rani").types("/coach ringkasan seabad").inChannel("umum").isToldIn("umum", "tidak dikenali");
		journey.as("Dana").types("/coach summary month").inChannel("umum").isToldIn("umum", "programme admin");
	}

	@Test
	void theMeasuresAreDefinedBehindAButton(Journey journey) {
		asks(journey, "/coach ringkasan").clicks("Apa arti angka ini?")
			.seesModal("Arti angka")
			.shows("Menurut irama", "Keikutsertaan", "Fast-track", "Tujuan", "Kepuasan", "Keterampilan", "Komentar",
					"paling sedikit 5 orang")
			.closes();
		journey.as("Rani").seesModal("Ringkasan program").closes();
	}

	@Test
	void tablesComePrivately(Journey journey) {
		asks(journey, "/coach ringkasan bulan ini").clicks("Kirimi saya tabel").seesModal("Pandu").closes();
		journey.as("Rani").seesModal("Ringkasan program").closes();
		MessageOnScreen card = journey.as("Rani").receives("Angka program", "Hanya Anda yang menerimanya");
		assertThat(card.threadGetsFile(".csv")).contains("Sesi yang direncanakan", "Per jenjang", "Pertama (staf)",
				"Per unit kerja,KBRI Brussel");
		assertThat(card.threadGetsFile(".xlsx")).startsWith("PK");
	}

	@Test
	void theReportForTheLeadershipCarriesTheAdminsWords(Journey journey) {
		asks(journey, "/coach ringkasan triwulan").clicks("Laporan untuk pimpinan")
			.seesModal("Laporan untuk pimpinan")
			.fills("Kendala", "Zona waktu berjauhan")
			.fills("Rekomendasi", "Tetapkan jadwal tetap")
			.submits()
			.seesNoModal();
		MessageOnScreen card = journey.as("Rani").receives("Laporan untuk pimpinan");
		card.hides("Zona waktu");
		assertThat(card.threadGetsFile(".pdf")).startsWith("%PDF");
	}

	@Test
	void theSummaryComesEachWeekWhereAdminsSaySo(Journey journey) {
		Programme programme = new Programme(journey);
		programme.opensRules()
			.clicksBeside("ke kanal setiap bulan", "Ubah")
			.seesModal("Ringkasan")
			.chooses("Ringkasan dikirim ke kanal", "Setiap Senin, tentang minggu sebelumnya")
			.submits()
			.seesNoModal();
		programme.opensRules()
			.clicksBeside("Kanal ringkasan", "Ubah")
			.seesModal("Kanal dan bahasa")
			.picksChannel("Kanal ringkasan", "ringkasan")
			.submits()
			.seesNoModal();
		LocalDate monday = journey.today("Asia/Jakarta").plusWeeks(1).with(DayOfWeek.MONDAY);
		journey.travelTo(monday.atTime(9, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
		journey.as("Dana")
			.readsInChannel("ringkasan", "Ringkasan program coaching dan mentoring",
					journey.as("Rani").words().date(monday.minusWeeks(1)) + " sampai", "Sesi yang terlaksana: 0");
	}

	private static ModalOnScreen asks(Journey journey, String command) {
		return journey.as("Rani").types(command).inChannel("umum").seesModal("Ringkasan program");
	}

}
