package org.pandu.journey;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However long the figures take, Rani, the programme's admin, is answered at once: while
 * nobody can read a session, whatever she presses is acknowledged in time.
 */
@ExtendWith(JourneyExtension.class)
class SlowSummaryJourneyTests {

	private static final String SUMMARY = "Ringkasan program";

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.opensRules()
			.clicksBeside("Kanal ringkasan", "Ubah")
			.seesModal("Kanal dan bahasa")
			.picksChannel("Kanal ringkasan", "ringkasan")
			.submits()
			.seesNoModal();
	}

	@Test
	void theCommandOpensAndIsFilledLater(Journey journey) {
		journey.pandu()
			.whileNobodyReads("session",
					() -> journey.as("Rani").types("/coach ringkasan bulan").inChannel("umum").waitsForModal(SUMMARY));
		journey.as("Rani").seesModal(SUMMARY).shows("Belum ada sesi dalam periode ini").closes();
	}

	@Test
	void aMenuIsAnsweredLaterToo(Journey journey) {
		ModalOnScreen summary = asks(journey);
		journey.pandu()
			.whileNobodyReads("session", () -> summary.choosesAtOnce("Periode", "Bulan ini").waitsForModal(SUMMARY));
		ModalOnScreen month = journey.as("Rani").seesModal(SUMMARY);
		journey.pandu()
			.whileNobodyReads("session", () -> month.choosesAtOnce("Rincian", "Per jenjang").waitsForModal(SUMMARY));
		journey.as("Rani").seesModal(SUMMARY).shows("Belum ada sesi dalam periode ini").closes();
	}

	@Test
	void pressedTwiceTheChannelGetsOneMessage(Journey journey) {
		ModalOnScreen summary = asks(journey);
		journey.pandu().whileNobodyReads("session", () -> {
			summary.clicks("Kirim ke kanal").seesModal("Pandu").shows("sedang disiapkan", "#ringkasan").closes();
			summary.clicks("Kirim ke kanal").seesModal("Pandu").closes();
		});
		journey.as("Dana").readsInChannel("ringkasan", "Ringkasan program coaching dan mentoring");
		journey.settle();
		assertThat(journey.messagesInChannel("ringkasan")).isEqualTo(1);
		summary.closes();
	}

	@Test
	void pressedTwiceTheTablesComeOnce(Journey journey) {
		ModalOnScreen summary = asks(journey);
		journey.pandu().whileNobodyReads("session", () -> {
			summary.clicks("Kirimi saya tabel").seesModal("Pandu").shows("sedang disiapkan").closes();
			summary.clicks("Kirimi saya tabel").seesModal("Pandu").shows("sudah dikirim kepada Anda").closes();
		});
		MessageOnScreen card = journey.as("Rani").receives("Angka program", "menyusul dalam utas");
		card.threadGetsFile(".csv");
		card.threadGetsFile(".xlsx");
		journey.as("Rani").receivesNothing();
		summary.closes();
	}

	@Test
	void theReportForTheLeadershipFollows(Journey journey) {
		ModalOnScreen summary = asks(journey);
		journey.pandu().whileNobodyReads("session", () -> {
			summary.clicks("Laporan untuk pimpinan").seesModal("Laporan untuk pimpinan").submits().seesNoModal();
			journey.as("Rani").receives("Laporan untuk pimpinan", "menyusul dalam utas");
		});
		assertThat(journey.as("Rani").sees("Laporan untuk pimpinan").threadGetsFile(".pdf")).startsWith("%PDF");
	}

	private static ModalOnScreen asks(Journey journey) {
		return journey.as("Rani").types("/coach ringkasan bulan").inChannel("umum").seesModal(SUMMARY);
	}

}
