package org.pandu.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a session when life comes in between. Each test leaves no session open:
 * the others move the clock.
 */
@ExtendWith(JourneyExtension.class)
class ChangingSessionsJourneyTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Sari", "Wayan", "Dewi", "Intan")
			.enrols("Muda (supervisor)", "Agus", "Dana", "Fajar", "Lina", "Yohanes")
			.pairs("Budi", "Agus")
			.pairs("Sari", "Dana")
			.pairs("Wayan", "Fajar")
			.pairs("Dewi", "Lina")
			.pairs("Mentoring", "Intan", "Yohanes");
	}

	@Test
	void aMoveChangesBothCardsAndTheirRemindersInPlace(Journey journey) {
		LocalDate day = journey.today("Asia/Jakarta").plusDays(7);
		Acting budi = journey.as("Budi");
		Acting agus = journey.as("Agus");
		schedules(budi, "agus", day, LocalTime.of(10, 0));
		MessageOnScreen budis = budi.receives("Sesi coaching dengan @Agus Salim");
		MessageOnScreen aguss = agus.receives("Sesi coaching dengan @Budi Santoso");
		budis.threadGetsFile(".ics");
		aguss.threadGetsFile(".ics");

		aguss.clicks("Ubah jadwal")
			.seesModal("Ubah jadwal sesi")
			.picks("Tanggal", day.plusDays(1))
			.picks("Pukul", LocalTime.of(14, 30))
			.submits()
			.seesNoModal();

		budis.shows("pukul 14.30–15.30 WIB", "@Agus Salim mengubah jadwal ini.").hides("10.00");
		aguss.shows("pukul 14.30–15.30 WIB", "Anda mengubah jadwal ini.").hides("10.00");
		assertThat(budis.fallback()).contains("14.30");
		assertThat(budis.threadGetsFile(".ics")).contains("SEQUENCE:1", "T073000Z");
		aguss.threadGetsFile(".ics");

		journey.travelTo(day.plusDays(1).atTime(14, 29).atZone(JAKARTA).minusDays(1).toInstant());
		budi.receivesNothing();
		agus.receivesNothing();
		journey.travelTo(day.plusDays(1).atTime(14, 30).atZone(JAKARTA).minusDays(1).toInstant());
		budi.receives("Persiapan sesi coaching dengan @Agus Salim");
		MessageOnScreen brief = agus.receives("Persiapan sesi coaching dengan @Budi Santoso");
		brief.clicks("Ubah jadwal").seesModal("Ubah jadwal sesi").picks("Pukul", LocalTime.of(15, 0)).submits();
		brief.shows("pukul 15.00–16.00 WIB");
		budis.threadGetsFile(".ics");
		aguss.threadGetsFile(".ics");
		cancels(budis, aguss);
	}

	@Test
	void aCancelledSessionSaysWhoAndKeepsTheReasonBehindAButton(Journey journey) {
		LocalDate day = journey.today("Europe/Brussels").plusDays(4);
		schedules(journey.as("Sari"), "dana", day, LocalTime.of(9, 0));
		MessageOnScreen saris = journey.as("Sari").receives("Sesi coaching dengan @Dana Peters");
		MessageOnScreen danas = journey.as("Dana").receives("Coaching session with @Sari Hapsari");
		saris.threadGetsFile(".ics");
		danas.threadGetsFile(".ics");

		danas.clicks("Cancel session")
			.seesModal("Cancel a session")
			.shows("The session is cancelled for both of you.")
			.fills("Reason", "My daughter is in hospital")
			.submits()
			.seesNoModal();

		danas.shows("Coaching session with @Sari Hapsari was cancelled", "You cancelled it.");
		saris.shows("Sesi coaching dengan @Dana Peters dibatalkan", "Dibatalkan oleh @Dana Peters.")
			.hides("hospital", "Ubah jadwal")
			.clicks("Baca alasan")
			.seesModal("Alasan")
			.shows("My daughter is in hospital", "Ditulis oleh @Dana Peters. Hanya Anda berdua")
			.closes();
		assertThat(saris.threadGetsFile(".ics")).contains("STATUS:CANCELLED");
		danas.threadGetsFile(".ics");
		assertThat(Everything.exportedFrom(journey.workspace().state())).doesNotContain("hospital");

		journey.travelTo(day.atTime(9, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());
		journey.as("Sari").receivesNothing();
		journey.as("Dana").receivesNothing();
	}

	@Test
	void aCoacheeProposesATimeAndTheCoachTakesIt(Journey journey) {
		MessageOnScreen fajars = proposes(journey.as("Fajar"), "@Wayan Surya", LocalTime.of(11, 0));
		fajars.shows("pukul 11.00–12.00 WIB").offers("Tarik usulan");
		MessageOnScreen wayans = journey.as("Wayan")
			.receives("@Fajar Nugroho mengajukan waktu sesi coaching. Mohon jawaban Anda");
		wayans.shows("pukul 12.00–13.00 WITA").offers("Terima", "Ajukan waktu lain", "Tolak");

		wayans.clicks("Terima");

		wayans.shows("Sesi coaching dengan @Fajar Nugroho").offers("Ubah jadwal", "Batalkan sesi").hides("mengajukan");
		fajars.shows("Sesi coaching dengan @Wayan Surya").offers("Ubah jadwal", "Batalkan sesi").hides("mengajukan");
		wayans.threadGetsFile(".ics");
		fajars.threadGetsFile(".ics");
		cancels(wayans, fajars);
	}

	@Test
	void aProposedTimeIsAnsweredWithAnother(Journey journey) {
		MessageOnScreen linas = proposes(journey.as("Lina"), "@Dewi Lestari", LocalTime.of(8, 0));
		MessageOnScreen dewis = journey.as("Dewi").receives("@Lina Marlina mengajukan waktu sesi coaching");

		dewis.clicks("Ajukan waktu lain")
			.seesModal("Ajukan waktu lain")
			.picks("Pukul", LocalTime.of(16, 0))
			.submits()
			.seesNoModal();

		dewis.shows("tidak jadi dipakai", "Anda mengajukan waktu lain.").offersNothing();
		linas.shows("tidak jadi dipakai", "@Dewi Lestari mengajukan waktu lain.").offersNothing();
		MessageOnScreen dewisOther = journey.as("Dewi").receives("Anda mengajukan waktu sesi coaching kepada");
		MessageOnScreen linasOther = journey.as("Lina")
			.receives("@Dewi Lestari mengajukan waktu sesi coaching", "pukul 16.00–17.00 WIB");
		linasOther.clicks("Terima");
		linasOther.shows("Sesi coaching dengan @Dewi Lestari").threadGetsFile(".ics");
		dewisOther.threadGetsFile(".ics");
		cancels(dewisOther, linasOther);
	}

	@Test
	void aProposedTimeIsDeclinedOrWithdrawn(Journey journey) {
		MessageOnScreen linas = proposes(journey.as("Lina"), "@Dewi Lestari", LocalTime.of(8, 0));
		MessageOnScreen dewis = journey.as("Dewi").receives("@Lina Marlina mengajukan waktu sesi coaching");
		dewis.clicks("Tolak");
		dewis.shows("tidak jadi dipakai", "Anda tidak memilih waktu ini.").offersNothing();
		linas.shows("tidak jadi dipakai", "@Dewi Lestari tidak dapat pada waktu ini.").offersNothing();

		MessageOnScreen linasSecond = proposes(journey.as("Lina"), "@Dewi Lestari", LocalTime.of(9, 0));
		MessageOnScreen dewisSecond = journey.as("Dewi").receives("@Lina Marlina mengajukan waktu sesi coaching");
		linasSecond.clicks("Tarik usulan").seesModal("Tarik usulan waktu").submits().seesNoModal();
		linasSecond.offersNothing();
		dewisSecond.hides("Mohon jawaban").offersNothing();
	}

	@Test
	void someoneDidNotCome(Journey journey) {
		Acting intan = journey.as("Intan");
		LocalDate day = journey.today("Asia/Jakarta").plusDays(2);
		schedules(intan, "yohanes", day, LocalTime.of(10, 0));
		MessageOnScreen intans = intan.receives("Sesi mentoring dengan @Yohanes Wenda");
		MessageOnScreen yohaness = journey.as("Yohanes").receives("Sesi mentoring dengan @Intan Permata");
		intans.threadGetsFile(".ics");
		yohaness.threadGetsFile(".ics");
		journey.travelTo(day.atTime(9, 55).atZone(JAKARTA).toInstant());
		intan.receives("Persiapan sesi mentoring dengan @Yohanes Wenda");
		intan.receives("Sesi mentoring dengan @Yohanes Wenda segera dimulai");
		journey.as("Yohanes").receives("Persiapan sesi mentoring dengan @Intan Permata");
		journey.as("Yohanes").receives("Sesi mentoring dengan @Intan Permata segera dimulai");

		journey.travelTo(day.atTime(11, 0).atZone(JAKARTA).toInstant().plus(Duration.ofMinutes(1)));
		intans.clicks("Ada yang berhalangan")
			.seesModal("Berhalangan hadir")
			.chooses("Siapa yang berhalangan hadir?", "Yohanes Wenda")
			.submits()
			.seesNoModal();

		intans.shows("Sesi mentoring dengan @Yohanes Wenda tidak terlaksana", "Berhalangan hadir: @Yohanes Wenda")
			.offersNothing();
		yohaness.shows("Sesi mentoring dengan @Intan Permata tidak terlaksana", "Berhalangan hadir: @Yohanes Wenda")
			.offersNothing();
		journey.as("Yohanes").receivesNothing();
	}

	private static void schedules(Acting coach, String coachee, LocalDate day, LocalTime time) {
		coach.types("/coach jadwal @" + coachee)
			.inChannel("umum")
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", time)
			.submits()
			.seesNoModal();
	}

	private static MessageOnScreen proposes(Acting coachee, String coach, LocalTime time) {
		coachee.types("/coach jadwal")
			.toPandu()
			.seesModal("Ajukan waktu sesi")
			.shows("Waktu yang Anda ajukan berlaku setelah %s menerimanya.".formatted(coach))
			.picks("Pukul", time)
			.submits()
			.seesNoModal();
		return coachee.receives("Anda mengajukan waktu sesi coaching kepada " + coach);
	}

	private static void cancels(MessageOnScreen own, MessageOnScreen others) {
		own.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits().seesNoModal();
		own.shows("dibatalkan", "Anda yang membatalkan.").threadGetsFile(".ics");
		others.shows("dibatalkan").threadGetsFile(".ics");
	}

}
