package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.workspace.api.Fault;
import org.pandu.workspace.api.Faults;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When Pandu or Slack go down in between, nothing is lost and nothing comes twice.
 */
@ExtendWith(JourneyExtension.class)
class RestartJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Sari")
			.enrols("Muda (supervisor)", "Agus", "Fajar")
			.pairs("Budi", "Agus")
			.pairs("Sari", "Fajar");
	}

	@Test
	void theGuideGoesOnAfterARestartAtThreeSteps(Journey journey) {
		new Walkthrough(journey, "Budi", "Agus", Set.of(1, 3, 6)).walk();
	}

	@Test
	void whatFellDueWhilePanduWasDownIsSaidOnceAfterwards(Journey journey) {
		Acting sari = journey.as("Sari");
		Acting fajar = journey.as("Fajar");
		LocalDate day = journey.today("Europe/Brussels").plusDays(3);
		Instant start = day.atTime(10, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant();
		sari.types("/coach jadwal")
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(10, 0))
			.submits()
			.seesNoModal();
		MessageOnScreen saris = sari.receives("Sesi coaching dengan @Fajar Nugroho");
		MessageOnScreen fajars = fajar.receives("Sesi coaching dengan @Sari Hapsari");
		saris.threadGetsFile(".ics");
		fajars.threadGetsFile(".ics");
		journey.settle();

		journey.pandu().sleepThrough(Duration.between(journey.now(), start.minus(Duration.ofHours(1))));
		sari.receives("Persiapan sesi coaching dengan @Fajar Nugroho");
		fajar.receives("Persiapan sesi coaching dengan @Sari Hapsari");
		sari.receivesNothing();

		// A reminder is of no use once the session is over.
		journey.pandu().sleepThrough(Duration.ofHours(3));
		sari.receivesNothing();
		fajar.receivesNothing();
		saris.clicks("Tidak ada yang hadir");
		fajars.shows("tidak terlaksana", "Tidak ada yang hadir");
	}

	@Test
	void anOutageOfSlackDelaysAndNeitherLosesNorDoubles(Journey journey) {
		Acting sari = journey.as("Sari");
		Acting fajar = journey.as("Fajar");
		long saris = sari.messagesSoFar();
		long fajars = fajar.messagesSoFar();
		// Two cards go out at once, and each meets some of these.
		fails(journey, "chat.postMessage", new Fault.Status(503), new Fault.ResetBefore(), new Fault.ResetAfter(),
				new Fault.Limited(Duration.ofSeconds(1)));
		sari.types("/coach jadwal").toPandu().seesModal("Jadwalkan sesi").submits().seesNoModal();

		MessageOnScreen card = sari.receives("Sesi coaching dengan @Fajar Nugroho");
		MessageOnScreen other = fajar.receives("Sesi coaching dengan @Sari Hapsari");
		card.threadGetsFile(".ics");
		other.threadGetsFile(".ics");

		fails(journey, "chat.update", new Fault.ResetAfter(), new Fault.Refusal("internal_error"));
		card.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits().seesNoModal();
		card.shows("dibatalkan").offersNothing().threadGetsFile(".ics");
		other.shows("dibatalkan").offersNothing().threadGetsFile(".ics");
		assertThat(sari.messagesSoFar() - saris).isEqualTo(1);
		assertThat(fajar.messagesSoFar() - fajars).isEqualTo(1);
	}

	private static void fails(Journey journey, String method, Fault... outages) {
		journey.expects(method);
		for (Fault outage : outages) {
			journey.workspace().part(Faults.class).next(1, method, outage);
		}
	}

}
