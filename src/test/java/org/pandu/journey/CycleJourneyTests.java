package org.pandu.journey;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A cycle comes to its end: everyone is asked, closing conversations are offered, and the
 * admin decides each pairing in one list. What the personnel unit types belongs to it.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class CycleJourneyTests {

	private static final LocalDate LAST = LocalDate.of(2035, 3, 20);

	/** 09:00 in Jakarta. */
	private static final Instant END = Instant.parse("2035-03-20T02:00:00Z");

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.enrols("Madya (manajer)", "Budi", "Mark", "Lina")
			.enrols("Pertama (staf)", "Dana", "Agus", "Fajar")
			.pairs("Budi", "Dana")
			.pairs("Mark", "Agus")
			.pairs("Budi", "Fajar");
		journey.passesOverNudges();
	}

	@Test
	@Order(1)
	void theAdminMakesACycle(Journey journey) {
		ModalOnScreen form = new Programme(journey).opensRules()
			.clicksBeside("Siklus", "Ubah")
			.seesModal("Siklus")
			.clicks("Siklus baru")
			.seesModal("Siklus baru");
		form.fills("Nama", "2035")
			.picks("Hari pertama", LocalDate.of(2035, 1, 1))
			.picks("Hari terakhir", LocalDate.of(2034, 12, 31))
			.isRefusedAt("Hari terakhir", "sesudah hari pertama");
		form.picks("Hari terakhir", LAST).submits().seesModal("Siklus").shows("2035").closesAll();
		new Programme(journey).opensRules().shows("Siklus: 2035").closes();
	}

	@Test
	@Order(2)
	void aCycleMadeByMistakeIsDeleted(Journey journey) {
		ModalOnScreen list = new Programme(journey).opensRules().clicksBeside("Siklus", "Ubah").seesModal("Siklus");
		ModalOnScreen form = list.clicks("Siklus baru").seesModal("Siklus baru");
		form.fills("Nama", "Keliru")
			.picks("Hari pertama", LAST)
			.picks("Hari terakhir", LAST.plusMonths(3))
			.isRefusedAt("Hari pertama", "siklus “2035”");
		form.picks("Hari pertama", LAST.plusDays(1))
			.submits()
			.seesModal("Siklus")
			.shows("Keliru")
			.clicksBeside("Keliru", "Ubah")
			.seesModal("Ubah siklus")
			.clicks("Hapus siklus")
			.seesModal("Siklus")
			.shows("2035")
			.hides("Keliru")
			.closesAll();
	}

	@Test
	@Order(3)
	void thePersonnelUnitEntersWhoStayedAndWhatUnitsReached(Journey journey) {
		journey.as("Intan").types("/coach personnel").inChannel("umum").isToldIn("umum", "petugas kepegawaian");
		new Programme(journey).opensRules()
			.clicksBeside("Petugas kepegawaian", "Ubah")
			.seesModal("Petugas kepegawaian")
			.picksAll("Yang mengisi", "Intan")
			.submits()
			.seesNoModal();

		ModalOnScreen counts = journey.as("Intan")
			.types("/coach kepegawaian")
			.inChannel("umum")
			.seesModal("Data kepegawaian")
			.shows("Pensiun, mutasi, dan penempatan tidak dihitung keluar")
			.clicks("Isi jumlah pegawai")
			.seesModal("Retensi pegawai");
		counts.picks("Hari pertama", LocalDate.of(2034, 7, 1))
			.picks("Hari terakhir", LocalDate.of(2034, 12, 31))
			.fills("Jumlah peserta di awal", "40")
			.fills("Peserta yang keluar", "41")
			.fills("Jumlah pegawai lain di awal", "900")
			.fills("Pegawai lain yang keluar", "27")
			.isRefusedAt("Peserta yang keluar", "tidak dapat lebih banyak");
		counts.fills("Peserta yang keluar", "1")
			.submits()
			.seesModal("Data kepegawaian")
			.shows("Peserta: 40 di awal, 1 keluar", "Lainnya: 900 di awal, 27 keluar")
			.clicks("Isi hasil unit")
			.seesModal("Hasil unit kerja")
			.chooses("Unit kerja", "KBRI Brussel")
			.fills("Jumlah pegawai di unit kerja", "34")
			.fills("Nilai kinerja", "87,5")
			.fills("Anggaran pelatihan, dalam rupiah", "250.000.000")
			.submits()
			.seesModal("Data kepegawaian")
			.shows("KBRI Brussel", "(34 pegawai)", "Nilai kinerja: 87,5", "250.000.000 rupiah")
			.closes();
		ModalOnScreen more = journey.as("Intan")
			.types("/coach kepegawaian")
			.inChannel("umum")
			.seesModal("Data kepegawaian")
			.clicks("Isi jumlah pegawai")
			.seesModal("Retensi pegawai");
		more.picks("Hari pertama", LocalDate.of(2034, 12, 1))
			.picks("Hari terakhir", LocalDate.of(2035, 2, 28))
			.fills("Jumlah peserta di awal", "3")
			.fills("Peserta yang keluar", "2")
			.fills("Jumlah pegawai lain di awal", "900")
			.fills("Pegawai lain yang keluar", "9")
			.isRefusedAt("Hari pertama", "tumpang tindih");
		more.picks("Hari pertama", LocalDate.of(2035, 1, 1)).submits().seesModal("Data kepegawaian").closes();
		journey.as("Rani").types("/coach kepegawaian").inChannel("umum").isToldIn("umum", "petugas kepegawaian");
		journey.as("Rani")
			.types("/coach ringkasan 2035")
			.inChannel("umum")
			.seesModal("Ringkasan program")
			.shows("Peserta: tidak ditampilkan karena kurang dari 5 orang", "891 dari 900 orang tetap (99 persen)",
					"siklus “2035”", "nilai kinerja 87,5", "tidak menunjukkan hubungan sebab akibat")
			.hides("KBRI Brussel")
			.clicks("Seluruh angka")
			.seesModal("Retensi dan hasil unit")
			.shows("KBRI Brussel (34 pegawai)", "anggaran pelatihan 250.000.000 rupiah")
			.closesAll();
		journey.as("Rani")
			.types("/coach ringkasan 2034")
			.inChannel("umum")
			.seesModal("Ringkasan program")
			.shows("39 dari 40 orang tetap (97 persen), 1 keluar")
			.closes();
	}

	@Test
	@Order(4)
	void onItsLastDayEveryoneIsAskedAndClosingConversationsAreOffered(Journey journey) {
		journey.travelTo(END.minusSeconds(1));
		journey.as("Budi").receivesNothing();
		journey.travelTo(END);
		journey.as("Budi")
			.receives("Survei program: siklus “2035”", "Percakapan penutup: Coaching dengan @Dana Peters");
		journey.as("Rani").receives("Siklus “2035” berakhir pada", "3 pendampingan perlu ditentukan");
		journey.travelTo(END.plusSeconds(6 * 3600));
		journey.as("Dana").receives("Survey of the programme: cycle “2035”", "Closing conversation");
		journey.as("Agus")
			.receives("Percakapan penutup: Coaching dengan @Mark Evans")
			.clicks("Atur waktu")
			.seesModal("Ajukan waktu sesi")
			.closes();
		for (String other : new String[] { "Mark", "Fajar" }) {
			Acting person = journey.as(other);
			person.receives("2035").offers(person.says("survey.program.answer"));
		}
		journey.as("Lina").receivesNothing();
	}

	@Test
	@Order(5)
	void theAdminExtendsEndsAndPairsAnewInOneList(Journey journey) {
		Acting rani = journey.as("Rani");
		MessageOnScreen card = rani.sees("Siklus “2035” berakhir pada");
		ModalOnScreen list = card.clicks("Tentukan kelanjutan").seesModal("Kelanjutan pendampingan");
		list.shows("3 pendampingan, 3 perlu ditentukan").clicksBeside("@Fajar", "Perpanjang");
		list.shows("3 pendampingan, 2 perlu ditentukan", "Diteruskan").clicksBeside("@Dana", "Perpanjang");
		list.shows("3 pendampingan, 1 perlu ditentukan")
			.clicks("Pasangkan ulang")
			.seesModal("Serahkan pendampingan")
			.closes();
		rani.seesModal("Kelanjutan pendampingan").closes();
		new Programme(journey).opensRules()
			.clicksBeside("Siklus", "Ubah")
			.seesModal("Siklus")
			.clicks("Tentukan kelanjutan")
			.seesModal("Kelanjutan pendampingan")
			.clicks("Akhiri")
			.seesModal("Akhiri pendampingan")
			.chooses("Bagaimana berakhirnya?", "Selesai: tujuannya sudah tercapai")
			.submits()
			.seesModal("Kelanjutan pendampingan")
			.comesToShow("3 pendampingan, 0 perlu ditentukan", "Berakhir")
			.closesAll();
		journey.as("Mark").receives("Agus Salim");
		journey.as("Agus").receives("Mark Evans");
		card.shows("Kelanjutan semua pendampingan sudah ditentukan")
			.clicks("Tentukan kelanjutan")
			.seesModal("Kelanjutan pendampingan")
			.shows("3 pendampingan, 0 perlu ditentukan", "Berakhir", "Diteruskan")
			.hides("Perlu ditentukan")
			.closes();
		new Programme(journey).opensRules()
			.clicksBeside("Siklus", "Ubah")
			.seesModal("Siklus")
			.clicksBeside("2035", "Ubah")
			.seesModal("Ubah siklus")
			.shows("hari-harinya tetap")
			.hides("Hari terakhir", "Hapus siklus")
			.closesAll();
	}

	@Test
	@Order(6)
	void theQuarterThatEndsSoonAfterDoesNotAskAgain(Journey journey) {
		journey.travelTo(Instant.parse("2035-03-27T06:00:00Z"));
		for (String name : new String[] { "Budi", "Dana", "Mark", "Agus", "Fajar" }) {
			Acting person = journey.as(name);
			person.receives(
					person.words().locale().getLanguage().equals("id") ? "satu-satunya pengingat" : "only reminder");
		}
		journey.travelTo(Instant.parse("2035-04-01T06:00:00Z"));
		journey.as("Budi").receivesNothing();
		journey.as("Dana").receivesNothing();
	}

	@Test
	@Order(7)
	void whatIsStillOpenAfterTheNextCycleIsExtendedAtOnce(Journey journey) {
		new Programme(journey).opensRules()
			.clicksBeside("Siklus", "Ubah")
			.seesModal("Siklus")
			.clicks("Siklus baru")
			.seesModal("Siklus baru")
			.fills("Nama", "2035 kedua")
			.picks("Hari pertama", LAST.plusDays(1))
			.picks("Hari terakhir", LAST.plusMonths(4))
			.submits()
			.seesModal("Siklus")
			.closesAll();
		journey.ignoresOtherMessages();
		journey.travelTo(Instant.parse("2035-07-20T02:00:00Z"));
		MessageOnScreen card = journey.as("Rani").receives("Siklus “2035 kedua” berakhir pada", "2 pendampingan");
		card.clicks("Tentukan kelanjutan")
			.seesModal("Kelanjutan pendampingan")
			.clicks("Perpanjang semua")
			.seesModal("Kelanjutan pendampingan")
			.shows("2 pendampingan, 0 perlu ditentukan")
			.closes();
		card.shows("Kelanjutan semua pendampingan sudah ditentukan");
	}

}
