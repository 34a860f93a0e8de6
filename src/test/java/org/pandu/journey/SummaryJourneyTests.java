package org.pandu.journey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The programme's admins read how it goes, take figures away, and let the channel read
 * its part: Rani in Indonesian, Mark in English.
 */
@ExtendWith(JourneyExtension.class)
class SummaryJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey, "Mark")
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi")
			.enrols("Pertama (staf)", "Dana")
			.pairs("Budi", "Dana");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rani", "Mark" })
	void anAdminChoosesPeriodAndPartsByWordsAndMenus(String name, Journey journey) {
		Acting admin = journey.as(name);
		String none = admin.either("No sessions in this period", "Belum ada sesi dalam periode ini");
		ModalOnScreen summary = asks(admin, "summary this month by level", "ringkasan bulan ini per jenjang");
		summary.shows(admin.says("people.level.PERTAMA"), none, admin.either("1 pairing", "1 pasangan coach–coachee"),
				admin.either("No goals are being worked on", "Tidak ada tujuan yang sedang dikerjakan"));
		summary.hides("NaN", admin.either("average", "Rata-rata")).closes();
		asks(admin, "summary 2034", "ringkasan 2034").shows(none).hides("NaN").closes();
		admin.orders("summary century", "ringkasan seabad")
			.inChannel("umum")
			.isToldIn("umum", admin.either("not understood", "tidak dikenali"));
		journey.as("Dana").types("/coach summary month").inChannel("umum").isToldIn("umum", "programme admin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rani", "Mark" })
	void theMeasuresAreDefinedBehindAButton(String name, Journey journey) {
		Acting admin = journey.as(name);
		asks(admin, "summary", "ringkasan").clicks(admin.says("summary.definitions.open"))
			.seesModal(admin.says("summary.definitions.title"))
			.shows("Fast-track", admin.says("summary.goals"), admin.says("summary.satisfaction"),
					admin.says("summary.comments.title"), admin.either("at least 5 people", "paling sedikit 5 orang"))
			.closes();
		admin.seesModal(admin.says("summary.title")).closes();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rani", "Mark" })
	void tablesComePrivately(String name, Journey journey) {
		Acting admin = journey.as(name);
		asks(admin, "summary this month", "ringkasan bulan ini").clicks(admin.says("summary.export"))
			.seesModal("Pandu")
			.closes();
		admin.seesModal(admin.says("summary.title")).closes();
		MessageOnScreen card = admin.receives(admin.either("Programme figures", "Angka program"),
				admin.says("summary.export.note"));
		assertThat(card.threadGetsFile(".csv")).contains(admin.says("summary.table.planned"),
				admin.says("people.level.PERTAMA"), admin.says("summary.by.UNIT") + ",KBRI Brussel");
		assertThat(card.threadGetsFile(".xlsx")).startsWith("PK");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rani", "Mark" })
	void theReportForTheLeadershipCarriesTheAdminsWords(String name, Journey journey) {
		Acting admin = journey.as(name);
		asks(admin, "summary quarter", "ringkasan triwulan").clicks(admin.says("summary.report-form.open"))
			.seesModal(admin.says("summary.report-form.title"))
			.fills(admin.says("summary.report-form.obstacles"), "Zona waktu berjauhan")
			.fills(admin.says("summary.report-form.advice"), "Tetapkan jadwal tetap")
			.submits()
			.seesNoModal();
		MessageOnScreen card = admin.receives(admin.either("Report for the leadership", "Laporan untuk pimpinan"));
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

	private static ModalOnScreen asks(Acting admin, String english, String indonesian) {
		return admin.orders(english, indonesian).inChannel("umum").seesModal(admin.says("summary.title"));
	}

}
