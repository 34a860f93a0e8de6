package org.pandu.journey;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The ways of a request that its own coach does not answer: into the coaches' channel,
 * taken and put back, to the admins, raised, or to nobody.
 */
@ExtendWith(JourneyExtension.class)
class FastTrackRoutesJourneyTests {

	private static final String CHANNEL = "coach-mentor";

	private static final String OTHERS = "Coach atau mentor saya; jika belum dijawab, yang lain tanpa nama saya";

	private static final String ANYONE = "Siapa pun: coach atau mentor saya, sekaligus yang lain tanpa nama saya";

	@BeforeAll
	static void begin(Journey journey) {
		Programme programme = Programme.begun(journey)
			.enrols("Madya (manajer)", "Budi", "Dewi", "Mark", "Wayan")
			.enrols("Muda (supervisor)", "Agus", "Lina", "Fajar", "Intan")
			.enrols("Pertama (staf)", "Dana")
			.pairs("Budi", "Agus")
			.pairs("Dewi", "Lina")
			.pairs("Mark", "Dana")
			.pairs("Budi", "Fajar")
			.pairs("Mentoring", "Wayan", "Intan");
		programme.opensRules()
			.clicksBeside("dijawab dalam", "Ubah")
			.seesModal("Fast-track")
			.picksChannel("Kanal coach dan mentor", CHANNEL)
			.fills("Untuk tanggal tertentu (jam kerja)", "4")
			.submits();
		journey.closeModals();
	}

	@AfterEach
	void otherMessagesAreNotLookedAt(Journey journey) {
		journey.ignoresOtherMessages();
	}

	@Test
	void silenceGoesThroughEveryStep(Journey journey) {
		Acting agus = journey.as("Agus");
		agus.types("/coach mendesak").inChannel("umum");
		MessageOnScreen own = asks(journey, agus, OTHERS);
		journey.as("Budi").receives("@Agus Salim meminta sesi coaching fast-track");
		journey.skipsUntil(() -> own.text().contains("Anda ditawarkan kepada coach lain"));
		MessageOnScreen offer = journey.as("Mark")
			.readsInChannel(CHANNEL, "Seorang coachee memerlukan sesi fast-track");
		offer.shows("Jenjang Muda").hides("Agus", "Budi", "Percakapan");

		journey.skipsUntil(() -> own.text().contains("Pengelola program diberi tahu"));
		MessageOnScreen told = journey.as("Rani").receives("Permintaan fast-track belum terjawab", "@Agus Salim");
		offer.offers("Ambil permintaan");

		journey.skipsUntil(() -> own.text().contains("belum terjawab sampai harinya lewat"));
		agus.receives("belum terjawab sampai harinya lewat");
		told.shows("lewat harinya tanpa jawaban");
		offer.shows("tidak perlu dijawab lagi").offersNothing();
		own.offers("Minta lagi");
	}

	@Test
	void takenInTheChannelPutBackAndTakenAgain(Journey journey) {
		Acting lina = journey.as("Lina");
		lina.types("/coach mendesak").inChannel("umum");
		MessageOnScreen own = asks(journey, lina, ANYONE);
		journey.as("Dewi").receives("@Lina Marlina meminta sesi", "ditawarkan kepada rekan lain");
		own.shows("Anda ditawarkan kepada coach lain");
		MessageOnScreen offer = journey.as("Budi")
			.readsInChannel(CHANNEL, "Seorang coachee memerlukan sesi fast-track", "Ambil permintaan");
		offer.clicks("Ambil permintaan")
			.seesModal("Ambil permintaan")
			.hides("Lina")
			.submits()
			.seesModal("Permintaan diambil")
			.shows("@Lina Marlina", "Rapat")
			.closesAll();
		MessageOnScreen budis = journey.as("Budi")
			.receives("Anda mengambil permintaan fast-track dari @Lina Marlina. Mohon tentukan waktunya");
		offer.shows("sudah diambil").hides("Lina", "Budi").offersNothing();
		own.shows("@Budi Santoso mengambil permintaan fast-track Anda");

		budis.clicks("Lepaskan");
		MessageOnScreen again = journey.as("Mark").readsInChannel(CHANNEL, "permintaannya dapat diambil lagi");
		budis.shows("Seorang coachee memerlukan").hides("Lina");
		own.shows("Anda ditawarkan kepada coach lain");
		again.clicks("Ambil permintaan").seesModal("Take the request").submits().seesModal("Request taken").closesAll();
		again.shows("tidak lagi memerlukan jawaban lain").offersNothing();
		LocalDate day = workday(journey.today("Asia/Jayapura"));
		journey.as("Mark")
			.receives("You took the fast-track request of @Lina Marlina")
			.clicks("Propose times")
			.seesModal("Propose times")
			.picks("Date 1", day)
			.picks("Time 1", LocalTime.of(10, 0))
			.submits()
			.seesNoModal();
		lina.receives("@Mark Evans mengusulkan waktu untuk sesi fast-track Anda.").clicks("Lihat dan pilih");
		lina.seesModal("Permintaan fast-track").clicks("Pilih waktu 1");
		own.shows("@Mark Evans mengambil permintaan fast-track Anda dan menentukan waktunya");
		lina.receives("Sesi coaching dengan @Mark Evans").threadGetsFile(".ics");
	}

	@Test
	void raisedItGoesOnAtOnce(Journey journey) {
		Acting fajar = journey.as("Fajar");
		fajar.types("/coach mendesak").inChannel("umum");
		MessageOnScreen own = asks(journey, fajar, "Hanya coach atau mentor saya; saya menunggu");
		own.clicks("Jadikan lebih mendesak")
			.seesModal("Jadikan lebih mendesak")
			.chooses("Apa yang dilakukan sekarang", "Tawarkan kepada coach atau mentor lain tanpa nama saya")
			.submits()
			.seesNoModal();
		own.shows("Anda ditawarkan kepada coach lain", "Dinaikkan pemohon");
		MessageOnScreen offer = journey.as("Dewi").readsInChannel(CHANNEL, "Dinaikkan pemohon", "Ambil permintaan");
		own.clicks("Jadikan lebih mendesak").seesModal("Jadikan lebih mendesak").submits().seesNoModal();
		journey.as("Rani").receives("Permintaan fast-track belum terjawab", "@Fajar Nugroho");
		own.shows("Pengelola program diberi tahu");
		ModalOnScreen late = offer.clicks("Ambil permintaan").seesModal("Ambil permintaan");
		own.clicks("Tarik permintaan");
		own.shows("Anda tarik");
		late.submits();
		journey.as("Dewi").seesModal("Pandu").shows("Permintaan ini sudah ditarik").closesAll();
		offer.shows("tidak perlu dijawab lagi").offersNothing();
	}

	@Test
	void whereNobodyElseMentorsTheAdminIsTold(Journey journey) {
		Acting intan = journey.as("Intan");
		intan.types("/coach mendesak").inChannel("umum");
		MessageOnScreen own = asks(journey, intan, ANYONE);
		own.shows("sudah sampai kepada @Wayan Surya");
		journey.skipsUntil(() -> own.text().contains("tidak ada mentor lain untuk permintaan fast-track Anda"));
		journey.as("Rani").receives("Permintaan fast-track belum terjawab", "@Intan Permata");
		journey.as("Wayan").receives("@Intan Permata meminta sesi mentoring fast-track").clicks("Terima dan jadwalkan");
		journey.as("Wayan")
			.seesModal("Terima permintaan")
			.picks("Tanggal", workday(journey.today("Asia/Makassar")))
			.picks("Pukul", LocalTime.of(10, 0))
			.submits()
			.seesNoModal();
		own.shows("@Wayan Surya menerima permintaan fast-track Anda");
	}

	private static MessageOnScreen asks(Journey journey, Acting person, String route) {
		person.seesModal("Minta sesi fast-track")
			.chooses("Jenis tantangan", "Percakapan yang sulit")
			.fills("Tentang apa", "Rapat dengan dewan")
			.chooses("Seberapa mendesak",
					person.says("fasttrack.until.date", "day", journey.today("Asia/Jakarta").plusDays(20)))
			.chooses("Kepada siapa, dan bagaimana jika belum dijawab", route)
			.submits()
			.seesNoModal();
		return person.receives("fast-track");
	}

	/** The day after a day, or the Monday after a weekend. */
	private static LocalDate workday(LocalDate today) {
		LocalDate day = today.plusDays(1);
		while (day.getDayOfWeek().getValue() > 5) {
			day = day.plusDays(1);
		}
		return day;
	}

}
