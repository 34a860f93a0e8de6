package org.pandu.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.api.Fault;
import org.pandu.workspace.api.Faults;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type and click that was not meant so. Nothing is lost, nothing happens
 * twice, and each is told in plain words. Nobody's session is left open.
 */
@ExtendWith(JourneyExtension.class)
class BadInputJourneyTests {

	/** Marks of every kind, as somebody may type them. */
	private static final String MARKS = "*Ruang* _dua_ ~lama~ `kode` <!channel> <@U0RANI> <https://x.example|klik> "
			+ "@here @channel #umum &amp; 🎉👩🏽‍🏫 مرحبا שלום";

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Rani", "Budi", "Sari", "Wayan")
			.enrols("Muda (supervisor)", "Agus", "Dana", "Fajar", "Lina")
			.pairs("Budi", "Agus")
			.pairs("Sari", "Dana")
			.pairs("Budi", "Fajar");
	}

	@ParameterizedTest
	@CsvSource({ "jadwall, jadwal", "jad, jadwal", "ringkasn, ringkasan", "shedule, schedule", "GOALS!, goals" })
	void anUnknownWordBringsTheNearestAndTheHelp(String typed, String near, Journey journey) {
		journey.as("Budi")
			.types("/coach " + typed)
			.inChannel("umum")
			.isToldIn("umum", "tidak dikenal", "Mungkin maksud Anda /coach " + near, "Yang dapat Anda lakukan",
					"/coach tujuan (atau goals): membaca dan menulis tujuan");
	}

	@ParameterizedTest
	@CsvSource({ "''", "help", "bantuan" })
	void helpIsInTheReadersLanguage(String typed, Journey journey) {
		journey.as("Dana")
			.types("/coach " + typed)
			.inChannel("umum")
			.isToldIn("umum", "What you can do", "/coach goals (or tujuan): read and write your goals");
	}

	@Test
	void anUnknownWordPingsNobody(Journey journey) {
		for (String typed : new String[] { "@channel", "<!channel>", "@rani", "#umum" }) {
			MessageOnScreen told = journey.as("Budi")
				.types("/coach " + typed)
				.inChannel("umum")
				.isToldIn("umum", "Yang dapat Anda lakukan");
			assertThat(told.message().text()).doesNotContain("<!", "<@", "<#");
		}
	}

	@Test
	void freeWordsAreAnsweredKindly(Journey journey) {
		journey.as("Fajar").types("Halo, kapan sesi saya?").toPandu().receives("Saya belum dapat membaca pesan bebas.");
	}

	@ParameterizedTest
	@CsvSource({ "Yohanes, Yohanes Wenda belum terdaftar sebagai peserta", "Budi, dipasangkan dengan dirinya sendiri",
			"Robot, Robot Kantor adalah bot", "Tono, Akun Slack Tono Hartono sudah dinonaktifkan",
			"Agus, Agus Salim sudah memiliki" })
	void whoCannotBePairedIsSaidAtTheField(String coachee, String said, Journey journey) {
		ModalOnScreen form = journey.as("Rani").types("/coach pair @budi").inChannel("umum").seesModal("Pasangkan");
		form.picks("Coachee atau mentee", coachee).isRefusedAt("Coachee atau mentee", said);
		assertThat(form.valueOf("Coach atau mentor")).contains("U0BUDI");

		form.picks("Coachee atau mentee", "Lina").submits().seesNoModal();

		journey.as("Lina").receives("@Budi Santoso diusulkan menjadi coach Anda.");
		MessageOnScreen asked = journey.as("Budi").receives("Anda diusulkan menjadi coach bagi @Lina Marlina.");
		asked.clicks("Tolak").seesNoModal();
		journey.as("Rani").receives("tidak dilanjutkan");
	}

	@Test
	void whoCannotBeEnrolledIsSaidAtTheField(Journey journey) {
		ModalOnScreen form = journey.as("Rani")
			.types("/coach program")
			.inChannel("umum")
			.seesModal("Program")
			.clicks("Daftarkan banyak")
			.seesModal("Daftarkan banyak");
		form.chooses("Jenjang", "Muda (supervisor)").fills("Unit kerja", "Pusat");
		form.picksAll("Peserta", "Intan", "Robot").isRefusedAt("Peserta", "adalah bot");
		form.picksAll("Peserta", "Intan", "Tono").isRefusedAt("Peserta", "dinonaktifkan");
		form.picksAll("Peserta", "Intan", "Dana").isRefusedAt("Peserta", "Sudah terdaftar: Dana Peters");
		assertThat(form.valueOf("Unit kerja")).contains("Pusat");
		form.closesAll();
	}

	@Test
	void aTimeInThePastIsSaidAtItsField(Journey journey) {
		LocalDate today = journey.today("Asia/Jakarta");
		ModalOnScreen form = journey.as("Budi").types("/coach jadwal @agus").toPandu().seesModal("Jadwalkan sesi");
		form.picks("Tanggal", today.minusDays(1))
			.picks("Pukul", LocalTime.of(10, 0))
			.fills("Tempat atau tautan", "Ruang 3")
			.fills("Pesan undangan", "Sampai jumpa")
			.isRefusedAt("Tanggal", "sudah lewat", "WIB");
		form.picks("Tanggal", today).picks("Pukul", LocalTime.of(0, 5)).isRefusedAt("Pukul", "sudah lewat");
		form.picks("Tanggal", today.plusDays(2)).fills("Durasi (menit)", "10").isRefusedAt("Durasi (menit)", "15");
		form.fills("Durasi (menit)", "300").isRefusedAt("Durasi (menit)", "240");
		form.fills("Durasi (menit)", "satu").isRefusedAt("Durasi (menit)", "angka");
		assertThat(form.valueOf("Tempat atau tautan")).contains("Ruang 3");
		assertThat(form.valueOf("Pesan undangan")).contains("Sampai jumpa");
		form.closes();
	}

	@Test
	void anUnusualLengthAndABookedTimeAreAskedAboutAndTheRestIsKept(Journey journey) {
		LocalDate day = journey.today("Asia/Jakarta").plusDays(6);
		Acting budi = journey.as("Budi");
		ModalOnScreen first = budi.types("/coach jadwal @agus").toPandu().seesModal("Jadwalkan sesi");
		first.picks("Tanggal", day).picks("Pukul", LocalTime.of(10, 0)).fills("Durasi (menit)", "120");
		first.submits();
		first.shows("berlangsung 60 menit. Anda memilih 120 menit.")
			.ticks("Durasi di luar panduan", "Tetap jadwalkan selama 120 menit")
			.submits()
			.seesNoModal();
		MessageOnScreen aguss = journey.as("Agus").receives("Sesi coaching dengan @Budi Santoso");
		MessageOnScreen budis = budi.receives("Sesi coaching dengan @Agus Salim", "pukul 10.00–12.00 WIB");
		aguss.threadGetsFile(".ics");
		budis.threadGetsFile(".ics");

		ModalOnScreen second = budi.types("/coach jadwal @fajar").toPandu().seesModal("Jadwalkan sesi");
		second.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(11, 0))
			.fills("Pesan undangan", "Kita bahas rencana triwulan ini");
		second.submits();
		second.shows("Anda sudah memiliki sesi lain pada waktu itu.");
		assertThat(second.valueOf("Pesan undangan")).contains("Kita bahas rencana triwulan ini");
		second.choosesPart("Pilihan waktu", " 12.00–13.00 WIB").submits().seesNoModal();
		MessageOnScreen fajars = journey.as("Fajar").receives("Sesi coaching dengan @Budi Santoso");
		MessageOnScreen budisOther = budi.receives("Sesi coaching dengan @Fajar Nugroho");
		budisOther.hides("11.00–12.00");
		fajars.threadGetsFile(".ics");
		budisOther.threadGetsFile(".ics");

		cancels(budis, aguss);
		cancels(budisOther, fajars);
	}

	@Test
	void nobodySchedulesWithWhomTheyAreNotPaired(Journey journey) {
		journey.as("Budi")
			.types("/coach jadwal @sari")
			.inChannel("umum")
			.isToldIn("umum", "Anda dan @Sari Hapsari belum dipasangkan");
		journey.as("Lina").types("/coach jadwal").inChannel("umum").isToldIn("umum", "Anda belum");
		journey.as("Yohanes").types("/coach jadwal").inChannel("umum").isToldIn("umum", "Anda belum");
	}

	@Test
	void aDoubledClickHasOneEffectAndAKindWord(Journey journey) {
		Acting dana = journey.as("Dana");
		dana.types("/coach schedule").toPandu().seesModal("Propose times").submits().seesNoModal();
		MessageOnScreen danas = dana.receives("You proposed a time");
		Acting sari = journey.as("Sari");
		MessageOnScreen saris = sari.receives("@Dana Peters mengajukan waktu");
		// Slack is slow to show what has changed, so both clicks hit the same card.
		journey.expects("chat.update");
		journey.workspace().part(Faults.class).next(2, "chat.update", new Fault.Status(503));

		saris.clicks("Terima").seesNoModal();
		saris.clicks("Terima").isTold("Usulan waktu ini sudah dijawab");

		saris.offers("Ubah jadwal").threadGetsFile(".ics");
		danas.offers("Reschedule").threadGetsFile(".ics");
		saris.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits();
		saris.threadGetsFile(".ics");
		danas.threadGetsFile(".ics");
	}

	@Test
	void aStaleFormIsRefusedWithAKindWord(Journey journey) {
		Acting budi = journey.as("Budi");
		Acting agus = journey.as("Agus");
		budi.types("/coach jadwal @agus").toPandu().seesModal("Jadwalkan sesi").submits().seesNoModal();
		MessageOnScreen budis = budi.receives("Sesi coaching dengan @Agus Salim");
		MessageOnScreen aguss = agus.receives("Sesi coaching dengan @Budi Santoso");
		budis.threadGetsFile(".ics");
		aguss.threadGetsFile(".ics");
		ModalOnScreen move = aguss.clicks("Ubah jadwal").seesModal("Ubah jadwal sesi");
		ModalOnScreen list = journey.as("Budi").types("/coach sesi").toPandu().seesModal("Sesi Anda");
		cancelsByForm(list);

		move.isRefusedAt("Tanggal", "Keadaan sesi ini sudah berubah");
		move.closes();
		budis.threadGetsFile(".ics");
		aguss.threadGetsFile(".ics");
	}

	@Test
	void aFormSentTwiceAtOnceHasOneEffect(Journey journey) {
		Acting rani = journey.as("Rani");
		ModalOnScreen form = rani.types("/coach pair @wayan @lina").inChannel("umum").seesModal("Pasangkan");

		// The second answer may come when the first has closed the form.
		journey.expects("not_found");
		List<CompletableFuture<Sent>> both = Stream.of(1, 2)
			.map((time) -> CompletableFuture.supplyAsync(form::send))
			.toList();
		both.forEach((one) -> one.exceptionally((gone) -> new Sent.Taken()).join());

		journey.as("Lina").receives("@Wayan Surya diusulkan menjadi coach Anda.");
		journey.as("Wayan").receives("Anda diusulkan menjadi coach bagi @Lina Marlina.").clicks("Tolak");
		rani.receives("tidak dilanjutkan");
		if (rani.topModal().isPresent()) {
			rani.seesModal("Pandu").shows("Tidak ada yang dicatat dua kali.");
		}
	}

	@Test
	void marksAreShownAsTypedAndPingNobody(Journey journey) {
		Acting budi = journey.as("Budi");
		budi.types("/coach jadwal @agus")
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.fills("Tempat atau tautan", MARKS)
			.fills("Pesan undangan", MARKS)
			.submits()
			.seesNoModal();
		MessageOnScreen aguss = journey.as("Agus").receives("Sesi coaching dengan @Budi Santoso");
		MessageOnScreen budis = budi.receives("Sesi coaching dengan @Agus Salim");
		for (MessageOnScreen card : List.of(aguss, budis)) {
			assertThat(card.text()).contains("Tempat: " + MARKS);
			assertThat(card.message().blocks()).asString()
				.doesNotContain("<!channel>", "<@U0RANI>", "<https://x", "@here", "@channel", "#umum", "*Ruang*",
						"_dua_", "~lama~", "`kode`");
		}
		assertThat(aguss.threadGetsFile(".ics").replace("\r\n ", "")).contains("LOCATION:*Ruang* _dua_ ~lama~");
		budis.threadGetsFile(".ics");
		aguss.clicks("Baca pesan undangan").seesModal("Pesan undangan").shows(MARKS).closes();
		journey.as("Agus").opensHome().shows("Sesi coaching dengan @Budi Santoso");
		cancels(budis, aguss);
	}

	@Test
	void threeThousandCharactersOfAnyKindAreKeptInEveryField(Journey journey) {
		String longest = ("🎉" + MARKS + "\n").repeat(40).substring(0, 2998) + "é";
		Acting agus = journey.as("Agus");
		ModalOnScreen goals = agus.types("/coach tujuan").toPandu().seesModal("Tujuan dan rencana");
		ModalOnScreen form = goals.clicks("Tulis tujuan").seesModal("Tujuan baru");
		form.fills("Tujuan", longest)
			.picks("Ingin tercapai paling lambat", journey.today("Asia/Jakarta").plusYears(2))
			.submits();
		for (String field : form.labels().stream().filter((label) -> !label.startsWith("Ingin")).toList()) {
			form.fills(field, longest);
		}
		form.submits().seesNoModal();
		journey.as("Budi")
			.types("/coach tujuan")
			.toPandu()
			.seesModal("Tujuan dan rencana")
			.clicksBeside("Agus Salim", "Buka")
			.seesModal("Tujuan dan rencana")
			.clicks("Rincian")
			.seesModal("Rincian tujuan")
			.shows(longest)
			.closesAll();
		agus.opensHome().shows(longest.substring(0, 100));
		assertThat(Everything.exportedFrom(journey.workspace().state())).doesNotContain(longest.substring(0, 200));
	}

	private static void cancels(MessageOnScreen own, MessageOnScreen others) {
		own.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits().seesNoModal();
		own.shows("dibatalkan").threadGetsFile(".ics");
		others.shows("dibatalkan").threadGetsFile(".ics");
	}

	private static void cancelsByForm(ModalOnScreen list) {
		list.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits().seesNoModal();
	}

}
