package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

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
	void theGuideGoesOnAfterARestartAtAnyStep(Journey journey) {
		Acting budi = journey.as("Budi");
		budi.types("/coach jadwal @agus")
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", journey.today("Asia/Jakarta"))
			.picks("Pukul", soon(journey))
			.submits();
		MessageOnScreen card = budi.receives("Sesi coaching dengan @Agus Salim");
		card.threadGetsFile(".ics");
		MessageOnScreen aguss = journey.as("Agus").receives("Sesi coaching dengan @Budi Santoso");
		aguss.threadGetsFile(".ics");
		card.clicks("Mulai sesi");
		MessageOnScreen guide = budi.receives("Langkah 1 dari 6");
		long before = budi.messagesSoFar();

		for (int step = 1; step < 6; step++) {
			String shown = guide.shows("Langkah %d dari 6".formatted(step)).text();
			restarts(journey);
			guide.clicks("Pertanyaan lain");
			guide.differsFrom(shown).shows("Langkah %d dari 6".formatted(step));
			guide.clicks("Lanjut");
		}
		guide.shows("Langkah 6 dari 6");
		ModalOnScreen note = guide.clicks("Catatan").seesModal("Catatan");
		note.fills(note.labels().getFirst(), "Ditulis sebelum Pandu dimulai ulang").submits().seesNoModal();
		restarts(journey);
		guide.clicks("Catatan").seesModal("Catatan").shows("Ditulis sebelum Pandu dimulai ulang").closes();
		ModalOnScreen plan = guide.clicks("Akhiri sesi").seesModal("Akhiri sesi").submits().seesModal("Tulis rencana");
		restarts(journey);
		plan.fills("Rencana", "Mencoba sekali lagi")
			.clears("Tanggal sesi berikutnya")
			.clears("Jam sesi berikutnya")
			.submits()
			.seesNoModal();

		guide.shows("Rencana tersimpan");
		assertThat(budi.messagesSoFar()).as("messages to the coach").isEqualTo(before);
		journey.as("Agus").receives("Sesi Anda dengan @Budi Santoso terlaksana.", "Rencana: 1 langkah.");
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

	private static LocalTime soon(Journey journey) {
		return LocalTime.ofInstant(journey.now(), ZoneId.of("Asia/Jakarta")).plusMinutes(8);
	}

	private static void restarts(Journey journey) {
		journey.settle();
		journey.pandu().stopBot();
		journey.pandu().startBot();
	}

}
