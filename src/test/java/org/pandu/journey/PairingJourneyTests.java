package org.pandu.journey;

import java.time.LocalTime;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How two people come together, and part.
 */
@ExtendWith(JourneyExtension.class)
class PairingJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Rani", "Budi", "Sari", "Dewi", "Wayan", "Intan")
			.enrols("Pertama (staf)", "Dana", "Agus", "Yohanes", "Fajar", "Lina");
	}

	@Test
	void bothReadTheAgreementAndAccept(Journey journey) {
		proposes(journey, "Sari", "Dana");

		Acting dana = journey.as("Dana");
		MessageOnScreen asked = dana.receives("@Sari Hapsari is proposed as your coach.");
		asked
			.shows("A coach helps you find your own answers.", "as needed, 45–60 minutes",
					"what is kept, who can see it, and its limits", "Proposed by @Rani Wulandari")
			.clicks("Read and accept")
			.seesModal("Agreement")
			.shows("What is kept", "Who can see it", "Its limits")
			.submits()
			.seesNoModal();
		asked.shows("You have accepted. Waiting for @Sari Hapsari.").offers("Read the agreement");

		Acting sari = journey.as("Sari");
		MessageOnScreen askedToo = sari.receives("Anda diusulkan menjadi coach bagi @Dana Peters.");
		askedToo.shows("Pertama (staf), KBRI Brussel")
			.clicks("Baca dan terima")
			.seesModal("Kesepakatan")
			.shows("Yang disimpan", "Yang dapat melihat", "Batasnya")
			.submits();

		askedToo.shows("Coaching dengan @Dana Peters aktif sejak Senin, 8 Januari 2035", "jadwalkan sesi pertama");
		asked.shows("Coaching with @Sari Hapsari is active since Monday, 8 January 2035",
				"your coach schedules the first session");
		journey.as("Rani").receives("Coaching: @Sari Hapsari dan @Dana Peters aktif sejak").offersNothing();
		dana.opensHome().shows("Coaching with @Sari Hapsari (you are the coachee)");
	}

	@Test
	void aWishForSomeoneElseReachesOnlyTheAdmin(Journey journey) {
		proposes(journey, "Budi", "Agus");
		MessageOnScreen asked = journey.as("Budi").receives("Anda diusulkan menjadi coach bagi @Agus Salim.");

		Acting agus = journey.as("Agus");
		MessageOnScreen own = agus.receives("@Budi Santoso diusulkan menjadi coach Anda.");
		own.clicks("Minta orang lain")
			.seesModal("Minta orang lain")
			.shows("@Budi Santoso hanya membaca bahwa usulan tidak dilanjutkan",
					"Hanya pengelola program yang dapat melihat ini: @Rani Wulandari")
			.fills("Alasan", "Kami pernah berselisih paham")
			.submits()
			.seesNoModal();
		own.shows("Permintaan Anda sudah disampaikan kepada pengelola program.").offersNothing();

		asked.shows("Coaching dengan @Agus Salim tidak dilanjutkan.", "Tidak ada yang perlu Anda lakukan.")
			.hides("berselisih", "meminta")
			.offersNothing();

		Acting rani = journey.as("Rani");
		MessageOnScreen wish = rani.receives("Seorang peserta meminta pendamping lain.");
		wish.hides("Agus", "Budi", "berselisih");
		wish.clicks("Baca permintaan")
			.seesModal("Permintaan")
			.shows("@Agus Salim meminta pendamping lain.", "Kami pernah berselisih paham")
			.clicks("Usulkan orang lain")
			.seesModal("Pasangkan")
			.picks("Coach atau mentor", "Intan")
			.submits();

		agus.receives("@Intan Permata diusulkan menjadi coach Anda.");
		journey.as("Intan").receives("Anda diusulkan menjadi coach bagi @Agus Salim.");
		wish.shows("Sudah ditindaklanjuti.").offersNothing();
	}

	@Test
	void aCoachMayDecline(Journey journey) {
		proposes(journey, "Intan", "Lina");
		MessageOnScreen linas = journey.as("Lina").receives("@Intan Permata diusulkan menjadi coach Anda.");

		MessageOnScreen intans = journey.as("Intan").receives("Anda diusulkan menjadi coach bagi @Lina Marlina.");
		intans.clicks("Tolak").seesNoModal();
		intans.shows("Anda menolak usulan ini.").offersNothing();
		linas.shows("tidak dilanjutkan").hides("menolak").offersNothing();
		journey.as("Rani")
			.receives("Coaching: @Intan Permata dan @Lina Marlina tidak dilanjutkan")
			.offers("Usulkan orang lain");
	}

	@Test
	void pairingWithTheDirectSuperiorIsConfirmedAndNamed(Journey journey) {
		journey.as("Rani")
			.types("/coach program")
			.inChannel("umum")
			.seesModal("Program")
			.choosesPerson("Pilih orang", "Mark")
			.seesModal("Daftarkan peserta")
			.chooses("Jenjang", "Muda (supervisor)")
			.fills("Unit kerja", "KBRI Port Moresby")
			.picks("Atasan langsung", "Wayan")
			.submits();

		ModalOnScreen form = journey.as("Rani")
			.types("/coach pair @wayan @mark")
			.inChannel("umum")
			.seesModal("Pasangkan");
		form.submits();
		form.shows("@Wayan Surya adalah atasan langsung @Mark Evans.");
		form.isRefusedAt("Atasan langsung", "Centang untuk tetap mengusulkan");
		form.ticks("Atasan langsung", "Tetap usulkan, dengan sepengetahuan saya").submits().seesNoModal();

		journey.as("Mark")
			.receives("@Wayan Surya is proposed as your coach.")
			.shows("@Wayan Surya is your direct superior.", "choose “Ask for someone else”")
			.clicks("Read and accept")
			.seesModal("Agreement")
			.shows("@Wayan Surya is your direct superior.")
			.closes();
		journey.as("Wayan").receives("@Mark Evans adalah bawahan langsung Anda.");
	}

	@Test
	void aPairingIsEnded(Journey journey) {
		new Programme(journey).pairs("Mentoring", "Budi", "Lina");
		Acting budi = journey.as("Budi");
		journey.as("Rani").receives("Mentoring: @Budi Santoso dan @Lina Marlina aktif");
		budi.types("/coach jadwal @lina")
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", journey.today("Asia/Jakarta").plusDays(3))
			.picks("Pukul", LocalTime.of(10, 0))
			.submits();
		MessageOnScreen session = journey.as("Lina").receives("Sesi mentoring dengan @Budi Santoso");
		session.threadGetsFile(".ics");
		MessageOnScreen budis = budi.receives("Sesi mentoring dengan @Lina Marlina");
		budis.threadGetsFile(".ics");

		budi.sees("Mentoring dengan @Lina Marlina aktif sejak")
			.clicks("Kelola")
			.seesModal("Kelola pendampingan")
			.clicks("Akhiri")
			.seesModal("Akhiri pendampingan")
			.shows("tidak dapat dilanjutkan lagi", "sesi yang belum berlangsung dibatalkan")
			.chooses("Bagaimana berakhirnya?", "Selesai: tujuannya sudah tercapai")
			.submits()
			.seesNoModal();

		journey.as("Lina")
			.receives("Mentoring dengan @Budi Santoso berakhir", "Pendampingan ini diakhiri oleh @Budi Santoso.",
					"Terima kasih atas keterbukaan Anda.");
		session.shows("dibatalkan").offersNothing();
		session.threadGetsFile(".ics");
		budis.threadGetsFile(".ics");
		budi.opensHome().hides("Lina Marlina");
	}

	@Test
	void aPairingIsHandedOverWithGoalsButNeverNotes(Journey journey) {
		new Programme(journey).pairs("Dewi", "Yohanes");
		journey.as("Rani").receives("Coaching: @Dewi Lestari dan @Yohanes Wenda aktif");
		Acting yohanes = journey.as("Yohanes");
		yohanes.types("/coach tujuan")
			.toPandu()
			.seesModal("Tujuan dan rencana")
			.clicks("Tulis tujuan")
			.seesModal("Tujuan baru")
			.fills("Tujuan", "Memimpin rapat mingguan tanpa bantuan")
			.picks("Ingin tercapai paling lambat", journey.today("Asia/Jayapura").plusMonths(3))
			.submits();

		journey.as("Rani")
			.types("/coach pasangkan")
			.inChannel("umum")
			.seesModal("Pasangkan")
			.clicks("Lihat semua pendampingan")
			.seesModal("Daftar pendampingan")
			.clicksBeside("Dewi Lestari dan @Yohanes Wenda", "Kelola")
			.seesModal("Kelola pendampingan")
			.clicks("Serahkan")
			.seesModal("Serahkan pendampingan")
			.shows("Tujuan dan langkah ikut bila @Yohanes Wenda setuju; catatan tidak pernah ikut.")
			.picks("Coach yang baru", "Sari")
			.submits()
			.seesNoModal();

		journey.as("Dewi").receives("berakhir", "diserahkan kepada pendamping lain", "Terima kasih atas waktu");
		MessageOnScreen asked = yohanes.receives("@Sari Hapsari diusulkan menjadi coach Anda.");
		asked.shows("Sebelumnya Anda didampingi @Dewi Lestari.", "catatan tidak pernah ikut")
			.clicks("Baca dan terima")
			.seesModal("Kesepakatan")
			.submits();
		Acting sari = journey.as("Sari");
		sari.receives("Anda diusulkan menjadi coach bagi @Yohanes Wenda.")
			.hides("Dewi")
			.clicks("Baca dan terima")
			.seesModal("Kesepakatan")
			.submits();
		journey.as("Rani").receives("Coaching: @Sari Hapsari dan @Yohanes Wenda aktif");

		sari.types("/coach tujuan").toPandu().seesModal("Tujuan dan rencana").hides("rapat mingguan").closesAll();
		asked.shows("Apakah tujuan dan langkah yang belum selesai bersama @Dewi Lestari ikut ke @Sari Hapsari?")
			.clicks("Ya, ikut");
		asked.shows("Tujuan dan langkah yang belum selesai ikut. Catatan tidak ikut.");
		sari.types("/coach tujuan")
			.toPandu()
			.seesModal("Tujuan dan rencana")
			.shows("Memimpin rapat mingguan tanpa bantuan")
			.closesAll();
	}

	private static void proposes(Journey journey, String coach, String coachee) {
		journey.as("Rani")
			.types("/coach pair")
			.inChannel("umum")
			.seesModal("Pasangkan")
			.chooses("Jenis", "Coaching")
			.picks("Coach atau mentor", coach)
			.picks("Coachee atau mentee", coachee)
			.submits()
			.seesNoModal();
	}

}
