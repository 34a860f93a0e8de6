package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.workspace.api.Fault;
import org.pandu.workspace.api.Faults;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Did it take place? Either side says so from the one card both have. Each test leaves no
 * session open: the others move the clock.
 */
@ExtendWith(JourneyExtension.class)
class OutcomeJourneyTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private Instant start = Instant.MIN;

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Dewi", "Intan", "Rani")
			.enrols("Muda (supervisor)", "Agus", "Dana", "Lina", "Fajar")
			.pairs("Budi", "Agus")
			.pairs("Dewi", "Lina")
			.pairs("Rani", "Dana")
			.pairs("Mentoring", "Intan", "Fajar");
	}

	@Test
	void theCoacheeSaysThatTheCoachDidNotCome(Journey journey) {
		Two two = meets(journey, "Budi", "Agus", "coaching");
		two.coachees.offers("Buka persiapan", "Ada yang berhalangan", "Pindahkan");

		two.coachees.clicks("Ada yang berhalangan")
			.seesModal("Berhalangan hadir")
			.shows("Sesi ini dicatat tidak terlaksana.")
			.chooses("Siapa yang berhalangan hadir?", "Budi Santoso")
			.submits()
			.seesNoModal();

		two.coachees.shows("tidak terlaksana", "Berhalangan hadir: @Budi Santoso. Anda yang mencatat.").offersNothing();
		two.coaches.shows("tidak terlaksana", "Dicatat oleh @Agus Salim.").offers("Catat hasil");
		two.coaches.clicks("Catat hasil")
			.seesModal("Akhiri sesi")
			.chooses("Apakah sesi ini terlaksana?", "Terlaksana")
			.submits()
			.seesModal("Tulis rencana")
			.closes();
		two.coaches.shows("Sesi coaching dengan @Agus Salim terlaksana").offersNothing();
		two.coaches.clicks("Riwayat")
			.seesModal("Riwayat")
			.shows("Anda menjadwalkan", "@Agus Salim mencatat sesi ini tidak terlaksana.",
					"Anda mencatat sesi ini terlaksana.")
			.closes();
		journey.as("Agus").receives("terlaksana");
	}

	@Test
	void theCoachsYesLeadsIntoTheClosing(Journey journey) {
		Two two = meets(journey, "Dewi", "Lina", "coaching");
		journey.travelTo(this.start.plus(Duration.ofHours(1)));
		two.coachees.shows("Apakah sesi coaching dengan @Dewi Lestari terlaksana?");
		two.coachees.clicks("Ya, terlaksana");
		two.coachees.shows("Anda menyatakan sesi ini terlaksana.");
		two.coaches.shows("Apakah sesi coaching dengan @Lina Marlina terlaksana?",
				"@Lina Marlina menyatakan sesi ini terlaksana.");

		two.coaches.clicks("Ya, terlaksana").seesModal("Akhiri sesi").submits().seesModal("Tulis rencana");

		two.coaches.shows("Sesi coaching dengan @Lina Marlina terlaksana").offersNothing();
		two.coachees.shows("Sesi coaching dengan @Dewi Lestari terlaksana").offersNothing();
		journey.as("Lina").receives("terlaksana");
	}

	@Test
	void whatNobodyClosedIsAskedAboutOnceAndThenClosed(Journey journey) {
		Two two = meets(journey, "Rani", "Dana", "coaching");
		Acting rani = journey.as("Rani");
		journey.travelTo(this.start.plus(Duration.ofDays(2)));
		MessageOnScreen question = rani.receives("Apakah sesi coaching dengan @Dana Peters terlaksana?");
		question.offers("Ya, terlaksana", "Ada yang berhalangan", "Tidak ada yang hadir", "Pindahkan");
		journey.as("Dana").receivesNothing();

		journey.travelTo(this.start.plus(Duration.ofHours(1)).plus(Duration.ofDays(7)));

		two.coaches.shows("Tidak tercatat apakah sesi coaching dengan @Dana Peters terlaksana").offers("Catat hasil");
		two.coachees.shows("It is not recorded whether the coaching session with @Rani").offersNothing();
		question.shows("Tidak tercatat").offersNothing();
		rani.receivesNothing();
		two.coachees.clicks("History")
			.seesModal("History")
			.shows("Nobody had recorded whether it took place, so Pandu closed it.")
			.closes();
	}

	@Test
	void aMissedSessionIsMovedInOneStepByADoubleClickToo(Journey journey) {
		Two two = meets(journey, "Intan", "Fajar", "mentoring");
		journey.travelTo(this.start.plus(Duration.ofHours(1)));
		LocalDate day = LocalDate.ofInstant(this.start, JAKARTA).plusDays(1);
		ModalOnScreen form = two.coachees.clicks("Pindahkan")
			.seesModal("Ubah jadwal sesi")
			.shows("Sesi ini dicatat tidak terlaksana dan waktu yang baru langsung dijadwalkan.");
		form.picks("Tanggal", day.minusDays(3)).isRefusedAt("Tanggal", "sudah lewat");
		form.picks("Tanggal", day).picks("Pukul", LocalTime.of(13, 0)).submits().seesNoModal();

		two.coaches.shows("tidak terlaksana", "Dicatat oleh @Fajar Nugroho.").offers("Catat hasil");
		two.coachees.shows("tidak terlaksana", "Anda yang mencatat.").offersNothing();
		MessageOnScreen intans = journey.as("Intan").receives("Sesi mentoring dengan @Fajar Nugroho", "13.00–14.00");
		MessageOnScreen fajars = journey.as("Fajar").receives("Sesi mentoring dengan @Intan Permata", "13.00–14.00");
		intans.threadGetsFile(".ics");
		fajars.threadGetsFile(".ics");

		journey.travelTo(day.atTime(14, 0).atZone(JAKARTA).toInstant());
		// Slack is slow to show what has changed, so both clicks hit the same card.
		journey.expects("chat.update");
		journey.workspace().part(Faults.class).next(2, "chat.update", new Fault.Status(503));
		fajars.clicks("Tidak ada yang hadir").seesNoModal();
		fajars.clicks("Tidak ada yang hadir").isTold("Keadaan sesi ini sudah berubah");
		fajars.shows("Tidak ada yang hadir. Anda yang mencatat.").offersNothing();
		intans.shows("Tidak ada yang hadir. Dicatat oleh @Fajar Nugroho.");
		assertThat(fajars.fallback()).contains("tidak terlaksana");
	}

	/** The card of each, of a session that has just begun. */
	private record Two(MessageOnScreen coaches, MessageOnScreen coachees) {
	}

	private Two meets(Journey journey, String coachName, String coacheeName, String kind) {
		Acting coach = journey.as(coachName);
		Acting coachee = journey.as(coacheeName);
		LocalDate day = journey.today("Asia/Jakarta").plusDays(2);
		this.start = day.atTime(10, 0).atZone(JAKARTA).toInstant();
		coach.types("/coach jadwal @" + coachee.member().handle())
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(10, 0))
			.submits()
			.seesNoModal();
		MessageOnScreen coaches = coach.receives("Sesi " + kind + " dengan");
		MessageOnScreen coachees = coachee.receives(coachee.says("session.heading.SCHEDULED", "kind",
				kind.toUpperCase(Locale.ROOT), "person", "@" + coach.member().name()));
		coaches.threadGetsFile(".ics");
		coachees.threadGetsFile(".ics");
		journey.travelTo(this.start.minus(Duration.ofMinutes(10)));
		for (Acting person : new Acting[] { coach, coachee }) {
			String other = "@" + (person.equals(coach) ? coachee : coach).member().name();
			person
				.receives(person.says("session.reminder.DAY", "kind", kind.toUpperCase(Locale.ROOT), "person", other));
			person
				.receives(person.says("session.reminder.LAST", "kind", kind.toUpperCase(Locale.ROOT), "person", other));
		}
		journey.travelTo(this.start);
		return new Two(coaches, coachees);
	}

}
