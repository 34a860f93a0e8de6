package org.pandu.journey;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A programme from its first minute on. It can begin only once, so the tests follow one
 * another. Rani is an admin of Slack, Budi becomes the programme's.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class ProgramJourneyTests {

	@Test
	@Order(1)
	void anAdminOfSlackNamesTheFirstProgrammeAdmin(Journey journey) {
		journey.as("Budi")
			.types("/coach program")
			.inChannel("umum")
			.isToldIn("umum", "belum memiliki pengelola", "seorang admin Slack");

		journey.as("Rani")
			.types("/coach program")
			.inChannel("umum")
			.seesModal("Pengelola program")
			.shows("Sebagai admin Slack, Anda dapat menunjuk pengelola pertama")
			.picksAll("Pengelola program", "Budi")
			.submits()
			.seesNoModal();

		opensProgram(journey.as("Budi")).closes();
	}

	@Test
	@Order(2)
	void anAdminOfSlackCanDoNothingMoreAfterwards(Journey journey) {
		Acting rani = journey.as("Rani");
		for (String command : new String[] { "program", "pair", "summary" }) {
			rani.types("/coach " + command)
				.inChannel("umum")
				.isToldIn("umum", "Hanya pengelola program yang dapat melakukan ini.");
			rani.seesNoModal();
		}
		rani.opensHome().shows("Anda belum terdaftar sebagai peserta").hides("Ringkasan");
	}

	@Test
	@Order(3)
	void showsTheGuidelinesRulesAndTheirDefaults(Journey journey) {
		ModalOnScreen program = journey.as("Budi").types("/coach program").toPandu().seesModal("Program");
		program.shows("Pengelola program: @Budi Santoso",
				"sehari sebelumnya dengan bahan persiapan, 10 menit sebelumnya", "Kanal ringkasan: belum dipilih",
				"Zona waktu program: Asia/Jakarta", "Bahasa Indonesia", "Kesepakatan kerahasiaan");

		program.clicksBeside("Irama sesi", "Ubah")
			.seesModal("Irama sesi")
			.shows("Madya (manajer), Coaching: setiap 2 minggu; 60–90 menit",
					"Madya (manajer), Mentoring: setiap 1 bulan; 60–90 menit",
					"Muda (supervisor), Coaching: setiap 1 bulan; 60 menit",
					"Muda (supervisor), Mentoring: setiap 3 bulan; 60 menit",
					"Pertama (staf), Coaching: setiap 3 bulan, sesuai kebutuhan; 45–60 menit",
					"Pertama (staf), Mentoring: setiap 3 bulan, sesuai kebutuhan; 45–60 menit")
			.closesAll();
	}

	@Test
	@Order(4)
	void changesACadence(Journey journey) {
		Acting budi = journey.as("Budi");
		ModalOnScreen form = opensProgram(budi).clicksBeside("Irama sesi", "Ubah")
			.seesModal("Irama sesi")
			.clicksBeside("Muda (supervisor), Coaching", "Ubah")
			.seesModal("Ubah irama");
		form.fills("Setiap", "x").isRefusedAt("Setiap", "angka dari 1 sampai 52");
		form.fills("Setiap", "4")
			.fills("Durasi paling singkat (menit)", "90")
			.fills("Durasi paling lama (menit)", "60")
			.isRefusedAt("Durasi paling lama (menit)", "tidak boleh kurang");
		form.fills("Durasi paling singkat (menit)", "45").chooses("Satuan", "minggu").submits().seesNoModal();

		opensProgram(budi).clicksBeside("Irama sesi", "Ubah")
			.seesModal("Irama sesi")
			.shows("Muda (supervisor), Coaching: setiap 4 minggu; 45–60 menit")
			.closesAll();
	}

	@Test
	@Order(5)
	void changesReminders(Journey journey) {
		Acting budi = journey.as("Budi");
		ModalOnScreen form = opensProgram(budi).clicksBeside("Pengingat", "Ubah").seesModal("Pengingat");
		form.ticks("Pengingat lebih awal", "Sehari sebelumnya, dengan bahan persiapan", "Satu jam sebelumnya")
			.isRefusedAt("Pengingat lebih awal", "paling banyak dua pengingat");
		form.chooses("Pengingat terakhir", "Tidak ada").submits().seesNoModal();
		opensProgram(budi).shows("Pengingat: sehari sebelumnya dengan bahan persiapan, satu jam sebelumnya")
			.closesAll();
	}

	@Test
	@Order(6)
	void choosesTheSummaryChannelAndLanguage(Journey journey) {
		journey.expects("not_in_channel");
		Acting budi = journey.as("Budi");
		ModalOnScreen form = opensProgram(budi).clicksBeside("Kanal ringkasan", "Ubah").seesModal("Kanal dan bahasa");
		form.picksChannel("Kanal ringkasan", "tanpa-pandu").isRefusedAt("Kanal ringkasan", "Undang Pandu");
		form.picksChannel("Kanal ringkasan", "ringkasan")
			.fills("Zona waktu program", "Europe/Bruxelles")
			.isRefusedAt("Zona waktu program", "tidak dikenal");
		form.fills("Zona waktu program", "Europe/Brussels")
			.chooses("Bahasa di kanal", "English")
			.submits()
			.seesNoModal();
		opensProgram(budi)
			.shows("Kanal ringkasan: #ringkasan", "Zona waktu program: Europe/Brussels", "Bahasa: English")
			.closesAll();
	}

	@Test
	@Order(7)
	void changesTheAgreement(Journey journey) {
		ModalOnScreen form = opensProgram(journey.as("Budi")).clicksBeside("Kesepakatan kerahasiaan", "Ubah")
			.seesModal("Kerahasiaan");
		form.shows("Yang dibicarakan dalam sesi bersifat rahasia.");
		form.shows("What is said in a session is confidential.");
		form.fills("Kesepakatan dalam Bahasa Indonesia", "   ")
			.isRefusedAt("Kesepakatan dalam Bahasa Indonesia", "tidak boleh kosong");
		form.fills("Kesepakatan dalam Bahasa Indonesia", "Di antara kita saja.").submits().seesNoModal();

		opensProgram(journey.as("Budi")).clicksBeside("Kesepakatan kerahasiaan", "Ubah")
			.seesModal("Kerahasiaan")
			.shows("Di antara kita saja.")
			.closesAll();
	}

	@Test
	@Order(8)
	void enrolsOnePerson(Journey journey) {
		opensProgram(journey.as("Budi")).choosesPerson("Pilih orang", "Dana")
			.seesModal("Daftarkan peserta")
			.shows("Peserta: @Dana Peters")
			.chooses("Jenjang", "Pertama (staf)")
			.fills("Unit kerja", "KBRI Brussel")
			.fills("Jabatan", "Sekretaris Ketiga")
			.picks("Atasan langsung", "Sari")
			.chooses("Zona waktu", "Asia/Jayapura")
			.chooses("Bahasa", "Bahasa Indonesia")
			.submits()
			.seesNoModal();
		opensProgram(journey.as("Budi")).choosesPerson("Pilih orang", "Dana")
			.seesModal("Ubah data peserta")
			.shows("KBRI Brussel", "Sekretaris Ketiga")
			.closesAll();

		journey.as("Dana").opensHome().shows("Zona waktu Anda: Asia/Jayapura", "Belum ada pasangan");
	}

	@Test
	@Order(9)
	void enrolsManyAtOnce(Journey journey) {
		ModalOnScreen form = opensProgram(journey.as("Budi")).clicks("Daftarkan banyak").seesModal("Daftarkan banyak");
		form.picksAll("Peserta", "Dana", "Agus", "Wayan")
			.chooses("Jenjang", "Muda (supervisor)")
			.fills("Unit kerja", "Direktorat Eropa")
			.isRefusedAt("Peserta", "Sudah terdaftar: Dana Peters", "Belum ada yang didaftarkan");
		form.picksAll("Peserta", "Agus", "Wayan").submits().seesNoModal();

		journey.as("Agus").opensHome().shows("Zona waktu Anda: Asia/Jakarta");
		journey.as("Wayan").opensHome().shows("Zona waktu Anda: Asia/Makassar");
	}

	@Test
	@Order(10)
	void theLastAdminCannotLeave(Journey journey) {
		Acting budi = journey.as("Budi");
		ModalOnScreen form = opensProgram(budi).clicks("Ubah pengelola").seesModal("Pengelola program");
		// Slack itself asks for the field.
		form.picksAll("Pengelola program").isRefusedAt("Pengelola program", "Mohon lengkapi isian wajib ini.");
		form.picksAll("Pengelola program", "Intan").submits();

		budi.types("/coach program").inChannel("umum").isToldIn("umum", "Hanya pengelola program");
		journey.as("Intan").types("/coach program").inChannel("umum").seesModal("Program").closes();
	}

	@Test
	@Order(11)
	void aPersonSetsTheirOwnZoneAndLanguage(Journey journey) {
		journey.as("Wayan")
			.types("/coach pengaturan")
			.toPandu()
			.seesModal("Pengaturan Anda")
			.chooses("Zona waktu", "Europe/Brussels")
			.chooses("Bahasa", "English")
			.submits()
			.seesNoModal();
		journey.as("Wayan").opensHome().shows("Your time zone: Europe/Brussels");
	}

	private static ModalOnScreen opensProgram(Acting admin) {
		return admin.types("/coach program").inChannel("umum").seesModal("Program");
	}

}
