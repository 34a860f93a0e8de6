package org.pandu.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From an urgent need to a session: by the own coach, by another, or not at all.
 */
@ExtendWith(JourneyExtension.class)
class FastTrackJourneyTests {

	private static final String JAKARTA = "Asia/Jakarta";

	private static final String TOPIC = "Dewan <!channel> menolak *usulan* saya";

	private static final String OTHERS = "Coach atau mentor saya; jika belum dijawab, yang lain tanpa nama saya";

	private static final String WORD = "Saya bertugas di Kupang";

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.enrols("Madya (manajer)", "Budi", "Dewi", "Mark")
			.enrols("Muda (supervisor)", "Agus", "Lina")
			.enrols("Pertama (staf)", "Dana")
			.pairs("Budi", "Agus")
			.pairs("Dewi", "Lina")
			.pairs("Mark", "Dana");
	}

	@AfterEach
	void nothingTypedWentIntoAMessage(Journey journey) {
		for (String words : List.of("menolak", "Kupang", "apel", "Percakapan yang sulit")) {
			assertThat(journey.workspace()
				.state()
				.conversations()
				.stream()
				.flatMap((conversation) -> journey.workspace().state().messages(conversation.id()).stream())
				.map(Object::toString)).noneMatch((message) -> message.contains(words));
		}
	}

	@Test
	void theCoachAcceptsWithATime(Journey journey) {
		Acting agus = journey.as("Agus");
		agus.opensHome().clicks("Minta sesi fast-track");
		MessageOnScreen own = asks(journey, agus, "Hanya coach atau mentor saya; saya menunggu");
		MessageOnScreen asked = journey.as("Budi").receives("@Agus Salim meminta sesi coaching fast-track");
		asked.offers("Terima dan jadwalkan", "Baca isinya", "Usulkan waktu", "Tidak dapat");
		assertThat(asked.fallback()).contains("Agus Salim meminta sesi coaching fast-track");
		asked.clicks("Baca isinya")
			.seesModal("Isi permintaan")
			.shows("Percakapan yang sulit", TOPIC, "Pagi, sebelum apel")
			.closes();
		LocalDate day = workday(journey.today(JAKARTA));
		asked.clicks("Terima dan jadwalkan")
			.seesModal("Terima permintaan")
			.shows("Pagi, sebelum apel")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(7, 30))
			.submits()
			.seesNoModal();

		asked.shows("Anda menerima permintaan fast-track dari @Agus Salim").offersNothing();
		own.shows("@Budi Santoso menerima permintaan fast-track Anda", "pukul 07.30");
		journey.as("Budi").receives("Sesi coaching dengan @Agus Salim").threadGetsFile(".ics");
		MessageOnScreen invitation = agus.receives("Sesi coaching dengan @Budi Santoso");
		invitation.threadGetsFile(".ics");
		invitation.offers("Batalkan sesi").clicks("Batalkan sesi").seesModal("Batalkan sesi").submits().seesNoModal();
		own.shows("Sesi fast-track Anda dibatalkan");
		journey.ignoresOtherMessages();
	}

	@Test
	void anotherCoachTakesItWhereTheOwnCannot(Journey journey) {
		Acting agus = journey.as("Agus");
		agus.types("/coach mendesak").inChannel("umum");
		MessageOnScreen own = asks(journey, agus, OTHERS);
		MessageOnScreen asked = journey.as("Budi").receives("@Agus Salim meminta sesi coaching fast-track");
		asked.clicks("Tidak dapat")
			.seesModal("Tidak dapat kali ini")
			.shows("ditawarkan kepada rekan lain tanpa nama")
			.fills("Pesan Anda", WORD)
			.submits()
			.seesNoModal();
		asked.shows("Anda tidak dapat memenuhi").offersNothing();
		agus.receives("@Budi Santoso tidak dapat memenuhi permintaan fast-track Anda kali ini.");
		own.shows("Anda ditawarkan kepada coach lain", "@Budi Santoso tidak dapat kali ini.")
			.clicks("Baca pesan jawaban")
			.seesModal("Pesan jawaban")
			.shows(WORD)
			.closes();

		MessageOnScreen marks = journey.as("Mark")
			.receives("A coachee needs a fast-track session", "Level Muda (supervisor)");
		marks.hides("Agus", "Budi");
		MessageOnScreen dewis = journey.as("Dewi")
			.receives("Seorang coachee memerlukan sesi fast-track", "Jenjang Muda");
		LocalDate day = workday(journey.today(JAKARTA));
		ModalOnScreen late = marks.clicks("Take the request").seesModal("Take the request");
		ModalOnScreen taken = dewis.clicks("Ambil permintaan")
			.seesModal("Ambil permintaan")
			.shows("menyetujui satu sesi", "Yang disimpan")
			.hides("Agus")
			.submits()
			.seesModal("Permintaan diambil")
			.shows("@Agus Salim", TOPIC);
		late.submits();
		journey.as("Mark").seesModal("Pandu").shows("A colleague has taken this request").closesAll();
		marks.shows("This fast-track request is taken").offersNothing();
		own.shows("@Dewi Lestari mengambil permintaan fast-track Anda");
		asked.shows("sudah diambil rekan lain").offersNothing();

		taken.clicks("Terima dan jadwalkan")
			.seesModal("Terima permintaan")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(9, 0))
			.submits()
			.seesNoModal();
		dewis.shows("Anda menerima permintaan fast-track dari @Agus Salim")
			.clicks("Baca isinya")
			.seesModal("Isi permintaan")
			.shows(TOPIC)
			.closes();
		own.shows("@Dewi Lestari mengambil permintaan fast-track Anda", "pukul 09.00");
		journey.as("Dewi").receives("Sesi coaching dengan @Agus Salim").threadGetsFile(".ics");
		agus.receives("Sesi coaching dengan @Dewi Lestari").threadGetsFile(".ics");
		agus.opensHome().hides("Coaching dengan @Dewi Lestari");
		agus.sees("Sesi coaching dengan @Dewi Lestari")
			.clicks("Batalkan sesi")
			.seesModal("Batalkan sesi")
			.submits()
			.seesNoModal();
		own.shows("Sesi fast-track Anda dibatalkan");
		journey.ignoresOtherMessages();
	}

	@Test
	void silenceReachesTheAdmin(Journey journey) {
		Acting lina = journey.as("Lina");
		lina.startsShortcut("Fast-track session");
		MessageOnScreen own = asks(journey, lina,
				"Coach atau mentor saya; jika belum dijawab, beri tahu pengelola program");
		MessageOnScreen asked = journey.as("Dewi").receives("@Lina Marlina meminta sesi coaching fast-track");
		journey.skipsUntil(() -> own.text().contains("Pengelola program diberi tahu"));
		MessageOnScreen told = journey.as("Rani").receives("Permintaan fast-track belum terjawab");
		told.shows("@Lina Marlina meminta sesi coaching kepada @Dewi Lestari").offersNothing();
		asked.shows("Pengelola program sudah diberi tahu");

		journey.travelTo(journey.now().plus(Duration.ofDays(15)));
		own.shows("belum terjawab sampai harinya lewat");
		lina.receives("belum terjawab sampai harinya lewat", "Mohon maaf");
		told.shows("Permintaan fast-track lewat harinya tanpa jawaban");
		asked.offersNothing();
		journey.ignoresOtherMessages();
	}

	@Test
	void aProposedTimeIsTaken(Journey journey) {
		Acting dana = journey.as("Dana");
		dana.types("/coach fasttrack").inChannel("umum");
		LocalDate day = workday(journey.today("Europe/Brussels"));
		dana.seesModal("Request fast-track")
			.chooses("What kind of challenge", "A difficult conversation")
			.fills("What is it about", TOPIC)
			.chooses("How urgent is it", dana.says("fasttrack.until.date", "day", day.plusDays(3)))
			.submits()
			.seesNoModal();
		MessageOnScreen own = dana.receives("Your fast-track request has reached @Mark Evans");
		MessageOnScreen asked = journey.as("Mark").receives("@Dana Peters asks for a fast-track coaching session");
		asked.clicks("Propose times")
			.seesModal("Propose times")
			.picks("Date 1", day)
			.picks("Time 1", LocalTime.of(16, 0))
			.picks("Date 2", day)
			.picks("Time 2", LocalTime.of(18, 0))
			.submits()
			.seesNoModal();
		asked.shows("You proposed times for a fast-track session to @Dana Peters");
		own.shows("@Mark Evans proposes times").offers("None of these fits", "Withdraw");
		MessageOnScreen news = dana
			.receives("@Mark Evans proposes times for your fast-track session. Please choose one.");
		news.clicks("See and choose").seesModal("Fast-track request").shows("@Mark Evans proposes times").closes();
		own.clicks("Take time 2");
		news.shows("were answered").offersNothing();
		own.shows("@Mark Evans accepted your fast-track request");
		asked.shows("You accepted the fast-track request").offersNothing();
		journey.as("Mark").receives("Coaching session with @Dana Peters").threadGetsFile(".ics");
		dana.receives("Coaching session with @Mark Evans").threadGetsFile(".ics");
		journey.ignoresOtherMessages();
	}

	@Test
	void aRequestIsWithdrawnFromTheChannelsButton(Journey journey) {
		Acting lina = journey.as("Lina");
		journey.as("Rani")
			.types("/coach fasttrack post")
			.inChannel("tanpa-pandu")
			.isToldIn("tanpa-pandu", "Undang Pandu ke kanal ini");
		journey.as("Rani").types("/coach mendesak kirim").inChannel("umum").isToldIn("umum", "sudah dikirim");
		MessageOnScreen button = lina.readsInChannel("umum", "Menghadapi tantangan mendesak?");
		button.clicks("Minta sesi fast-track");
		MessageOnScreen own = asks(journey, lina, "Hanya coach atau mentor saya; saya menunggu");
		MessageOnScreen asked = journey.as("Dewi").receives("@Lina Marlina meminta sesi coaching fast-track");
		button.clicks("Minta sesi fast-track");
		lina.seesModal("Permintaan fast-track")
			.shows("sudah sampai kepada @Dewi Lestari")
			.clicks("Tambahkan isi")
			.seesModal("Tambahkan isi")
			.fills("Apa lagi yang perlu diketahui", "Rapatnya menolak lagi")
			.submits()
			.seesNoModal();
		journey.as("Dewi")
			.receives("@Lina Marlina menambahkan isi permintaan fast-track.")
			.clicks("Baca isinya")
			.seesModal("Isi permintaan")
			.shows(TOPIC, "Rapatnya menolak lagi")
			.closes();
		own.clicks("Ini di luar coaching")
			.seesModal("Di luar coaching")
			.shows("Atasan langsung", "Psikolog atau psikiater")
			.closesAll();
		own.clicks("Tarik permintaan");
		own.shows("Anda tarik");
		asked.shows("sudah ditarik").offersNothing();
	}

	/**
	 * Fills in the form that is open, in Indonesian.
	 * @return the requester's card
	 */
	private static MessageOnScreen asks(Journey journey, Acting person, String route) {
		person.seesModal("Minta sesi fast-track")
			.shows("Pengelola program tidak membacanya")
			.chooses("Jenis tantangan", "Percakapan yang sulit")
			.fills("Tentang apa", TOPIC)
			.chooses("Seberapa mendesak",
					person.says("fasttrack.until.date", "day", journey.today(JAKARTA).plusDays(14)))
			.fills("Waktu yang cocok bagi Anda", "Pagi, sebelum apel")
			.chooses("Kepada siapa, dan bagaimana jika belum dijawab", route)
			.submits()
			.seesNoModal();
		return person.receives("Permintaan fast-track Anda sudah sampai");
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
