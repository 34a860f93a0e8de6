package org.pandu.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Times are proposed, and one is accepted. Each test leaves no session open: the others
 * move the clock.
 */
@ExtendWith(JourneyExtension.class)
class ProposingJourneyTests {

	private static final String FURTHER = "Waktu lain yang juga memungkinkan";

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Sari", "Wayan", "Dewi")
			.enrols("Muda (supervisor)", "Agus", "Dana", "Fajar", "Lina")
			.pairs("Budi", "Agus")
			.pairs("Sari", "Dana")
			.pairs("Wayan", "Fajar")
			.pairs("Dewi", "Lina");
	}

	@Test
	void aCoacheeProposesThreeTimesAndTheCoachAcceptsOneWithAPress(Journey journey) {
		Acting agus = journey.as("Agus");
		LocalDate day = journey.today("Asia/Jakarta").plusDays(3);
		agus.types("/coach jadwal")
			.toPandu()
			.seesModal("Ajukan waktu sesi")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(19, 0))
			.fills("Pesan undangan", "Tentang memimpin rapat")
			.clicks("Tambah waktu lain")
			.seesModal("Ajukan waktu sesi")
			.picks("Pukul", LocalTime.of(18, 0))
			.clicks("Tambah waktu lain")
			.seesModal("Ajukan waktu sesi")
			.picks("Pukul", LocalTime.of(17, 30))
			.submits()
			.seesNoModal();

		MessageOnScreen aguss = agus.receives("Anda mengajukan beberapa waktu sesi coaching kepada @Budi Santoso",
				range(agus, day, 17, 30), range(agus, day, 18, 0), range(agus, day, 19, 0));
		aguss.offers("Tarik usulan");
		Acting budi = journey.as("Budi");
		MessageOnScreen budis = budi.receives("@Agus Salim mengajukan beberapa waktu sesi coaching. Mohon pilih");
		assertThat(budis.text()).doesNotContain("memimpin");
		budis.offers(press(budi, day, 17, 30), press(budi, day, 19, 0), "Ajukan waktu lain", "Tolak");

		budis.clicks(press(budi, day, 18, 0));

		budis.shows("Sesi coaching dengan @Agus Salim", range(budi, day, 18, 0)).hides("17.30", "20.00");
		aguss.shows("Sesi coaching dengan @Budi Santoso", range(agus, day, 18, 0)).hides("17.30", "20.00");
		budis.clicks("Baca pesan undangan").seesModal("Pesan undangan").shows("Tentang memimpin rapat").closes();
		budis.threadGetsFile(".ics");
		aguss.threadGetsFile(".ics");
		cancels(budis, aguss);
	}

	@Test
	void aTimeThatIsGoneLeavesTheOthers(Journey journey) {
		Acting dana = journey.as("Dana");
		Acting sari = journey.as("Sari");
		LocalDate day = journey.today("Europe/Brussels").plusDays(4);
		dana.types("/coach schedule")
			.toPandu()
			.seesModal("Propose times")
			.picks("Date", day)
			.picks("Time", LocalTime.of(9, 0))
			.clicks("Add another time")
			.seesModal("Propose times")
			.picks("Time", LocalTime.of(11, 0))
			.submits()
			.seesNoModal();
		MessageOnScreen danas = dana.receives("You proposed times for a coaching session to @Sari Hapsari");
		MessageOnScreen saris = sari.receives("@Dana Peters mengajukan beberapa waktu");
		MessageOnScreen other = books(sari, "dana", dayOf(sari, dana, day, 9), timeOf(sari, dana, day, 9));
		MessageOnScreen danasOther = dana.receives("Coaching session with @Sari Hapsari");
		danasOther.threadGetsFile(".ics");
		saris.shows("sudah tidak kosong lagi").offers(pressAt(sari, dana, day, 11));
		danas.shows("is no longer free");

		saris.clicks(pressAt(sari, dana, day, 11));

		saris.shows("Sesi coaching dengan @Dana Peters").threadGetsFile(".ics");
		danas.shows("Coaching session with @Sari Hapsari").threadGetsFile(".ics");
		cancels(saris, danas);
		cancels(other, danasOther);
	}

	@Test
	void aCoachProposesInsteadOfBookingAndKeepsWhatWasTyped(Journey journey) {
		Acting wayan = journey.as("Wayan");
		LocalDate day = journey.today("Asia/Makassar").plusDays(5);
		ModalOnScreen form = wayan.types("/coach jadwal @fajar")
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(16, 30))
			.fills("Tempat atau tautan", "Ruang 7")
			.fills("Pesan undangan", "Mari berbincang")
			.clicks("Ajukan waktu dahulu")
			.seesModal("Ajukan waktu sesi");
		assertThat(form.valueOf("Tanggal")).contains(day.toString());
		assertThat(form.valueOf("Pukul")).contains("16:30");
		assertThat(form.valueOf("Tempat atau tautan")).contains("Ruang 7");
		assertThat(form.valueOf("Pesan undangan")).contains("Mari berbincang");
		form.fills("Durasi (menit)", "90").submits();
		wayan.seesModal("Ajukan waktu sesi")
			.shows("berlangsung 60 menit", "Untuk tetap mengajukannya, tekan “Ajukan waktu” sekali lagi.")
			.submits()
			.seesNoModal();

		MessageOnScreen wayans = wayan.receives("Anda mengajukan waktu sesi coaching kepada @Fajar Nugroho",
				"16.30–18.00 WITA", "Tempat: Ruang 7");
		MessageOnScreen fajars = journey.as("Fajar").receives("@Wayan Surya mengajukan waktu sesi coaching");
		assertThat(fajars.text()).contains("Bagi @Wayan Surya");
		fajars.clicks("Tolak");
		wayans.shows("tidak jadi dipakai").offersNothing();
	}

	@Test
	void badTimesAreRefusedWhereTheyWereChosen(Journey journey) {
		Acting fajar = journey.as("Fajar");
		LocalDate today = journey.today("Asia/Jakarta");
		ModalOnScreen form = fajar.types("/coach jadwal")
			.toPandu()
			.seesModal("Ajukan waktu sesi")
			.fills("Pesan undangan", "Yang sudah saya ketik");
		form.picks("Tanggal", today.minusDays(1)).isRefusedAt("Tanggal", "sudah lewat");
		form.picks("Tanggal", today.plusDays(6)).fills("Durasi (menit)", "5").isRefusedAt("Durasi (menit)", "15");
		form.fills("Durasi (menit)", "60");
		for (int hour = 17; hour < 20; hour++) {
			form.picks("Pukul", LocalTime.of(hour, 0)).clicks("Tambah waktu lain");
			form = fajar.seesModal("Ajukan waktu sesi");
		}
		form.picks("Pukul", LocalTime.of(20, 0)).isRefusedAt(FURTHER, "Paling banyak tiga");
		assertThat(form.valueOf("Pesan undangan")).contains("Yang sudah saya ketik");
		form.closes();
		journey.as("Wayan").receivesNothing();
	}

	@Test
	void aProposalNobodyAnswersIsRemindedOfOnceAndLapses(Journey journey) {
		Acting lina = journey.as("Lina");
		Acting dewi = journey.as("Dewi");
		LocalDate day = journey.today("Asia/Jakarta").plusDays(4);
		lina.types("/coach jadwal")
			.toPandu()
			.seesModal("Ajukan waktu sesi")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(9, 0))
			.submits()
			.seesNoModal();
		MessageOnScreen linas = lina.receives("Anda mengajukan waktu sesi coaching kepada @Dewi Lestari");
		MessageOnScreen dewis = dewi.receives("@Lina Marlina mengajukan waktu sesi coaching");

		journey.travelTo(journey.now().plus(Duration.ofDays(3)));
		MessageOnScreen reminder = dewi.receives("Usulan waktu dari @Lina Marlina menunggu jawaban Anda.");
		reminder.offers("Terima", "Ajukan waktu lain", "Tolak");
		journey.travelTo(day.atTime(9, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant());

		linas.shows("Usulan waktu sesi coaching dengan @Dewi Lestari sudah tidak berlaku").offers("Ajukan waktu baru");
		dewis.shows("Usulan waktu sesi coaching dengan @Lina Marlina sudah tidak berlaku").offers("Ajukan waktu baru");
		reminder.shows("sudah tidak berlaku").offersNothing();
		lina.receivesNothing();
		dewi.receivesNothing();
		dewis.clicks("Ajukan waktu baru").seesModal("Ajukan waktu sesi").submits().seesNoModal();
		MessageOnScreen dewisNew = dewi.receives("Anda mengajukan waktu sesi coaching kepada @Lina Marlina");
		lina.receives("@Dewi Lestari mengajukan waktu sesi coaching").clicks("Tolak");
		dewisNew.offersNothing();
	}

	private static MessageOnScreen books(Acting coach, String coachee, LocalDate day, LocalTime time) {
		coach.types("/coach jadwal @" + coachee)
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", time)
			.submits()
			.seesNoModal();
		MessageOnScreen card = coach.receives("Sesi coaching dengan");
		card.threadGetsFile(".ics");
		return card;
	}

	private static void cancels(MessageOnScreen own, MessageOnScreen others) {
		own.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits().seesNoModal();
		own.shows("dibatalkan").threadGetsFile(".ics");
		others.threadGetsFile(".ics");
	}

	private static String range(Acting reader, LocalDate day, int hour, int minute) {
		var start = day.atTime(hour, minute).atZone(reader.words().zone()).toInstant();
		return reader.words().range(start, start.plus(Duration.ofHours(1)));
	}

	private static String press(Acting reader, LocalDate day, int hour, int minute) {
		return "Terima " + reader.words().briefly(day.atTime(hour, minute).atZone(reader.words().zone()).toInstant());
	}

	private static String pressAt(Acting reader, Acting other, LocalDate day, int hour) {
		Words words = reader.words();
		return "Terima " + words.briefly(day.atTime(hour, 0).atZone(other.words().zone()).toInstant());
	}

	private static LocalDate dayOf(Acting reader, Acting other, LocalDate day, int hour) {
		return day.atTime(hour, 0)
			.atZone(other.words().zone())
			.withZoneSameInstant(reader.words().zone())
			.toLocalDate();
	}

	private static LocalTime timeOf(Acting reader, Acting other, LocalDate day, int hour) {
		return day.atTime(hour, 0)
			.atZone(other.words().zone())
			.withZoneSameInstant(reader.words().zone())
			.toLocalTime();
	}

}
