package org.pandu.journey;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session walked from its first step to its plan, while Pandu goes down at some of the
 * steps. What was shown, typed and saved before is there afterwards, and no message comes
 * twice. Both people read Indonesian.
 */
final class Walkthrough {

	private final Journey journey;

	private final Acting leads;

	private final Acting grows;

	private final Set<Integer> goesDownAt;

	/**
	 * @param goesDownAt the steps, from 1 to 6
	 */
	Walkthrough(Journey journey, String leads, String grows, Set<Integer> goesDownAt) {
		this.journey = journey;
		this.leads = journey.as(leads);
		this.grows = journey.as(grows);
		this.goesDownAt = goesDownAt;
	}

	void walk() {
		MessageOnScreen guide = starts();
		long before = this.leads.messagesSoFar();
		for (int step = 1; step <= 6; step++) {
			guide.shows(at(step));
			if (this.goesDownAt.contains(step)) {
				goesDownWhileTyping(guide, step);
			}
			if (step < 6) {
				guide.clicks("Lanjut");
			}
		}
		writesThePlan(guide);
		assertThat(this.leads.messagesSoFar()).as("messages to who leads").isEqualTo(before);
		this.grows.receives("terlaksana.", "Rencana: 1 langkah.");
	}

	private MessageOnScreen starts() {
		ZoneId zone = ZoneId.of(this.leads.member().zone());
		this.leads.types("/coach jadwal @" + this.grows.member().handle())
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", this.journey.today(zone.getId()))
			.picks("Pukul", LocalTime.ofInstant(this.journey.now(), zone).plusMinutes(8))
			.submits();
		MessageOnScreen card = this.leads.receives("dengan @" + this.grows.member().name());
		card.threadGetsFile(".ics");
		this.grows.receives("dengan @" + this.leads.member().name()).threadGetsFile(".ics");
		card.clicks("Mulai sesi");
		return this.leads.receives(at(1));
	}

	/**
	 * With a form open, which is sent when Pandu is back, and then with a card on which
	 * the next click moves.
	 */
	private void goesDownWhileTyping(MessageOnScreen guide, int step) {
		String goal = "Tujuan pada langkah " + step;
		guide.clicks((step == firstOf(this.goesDownAt)) ? "Tulis tujuan sesi" : "Baca");
		ModalOnScreen agenda = (step == firstOf(this.goesDownAt)) ? this.leads.seesModal("Tujuan sesi")
				: this.leads.seesModal("Tujuan sesi").clicks("Ubah tujuan sesi").seesModal("Tujuan sesi");
		agenda.fills("Tujuan sesi ini", goal);
		restarts();
		agenda.submits().seesNoModal();
		guide.shows("Tujuan sesi ini sudah ditulis.", at(step));

		ModalOnScreen note = guide.clicks("Catatan").seesModal("Catatan");
		note.fills(note.labels().getFirst(), "Catatan pada langkah " + step).submits().seesNoModal();
		String shown = guide.shows(at(step)).text();
		restarts();
		guide.clicks("Catatan").seesModal("Catatan").shows("Catatan pada langkah " + step).closes();
		guide.clicks("Pertanyaan lain");
		guide.differsFrom(shown).shows(at(step)).clicks("Baca").seesModal("Tujuan sesi").shows(goal).closes();
	}

	private void writesThePlan(MessageOnScreen guide) {
		ModalOnScreen plan = guide.clicks("Akhiri sesi").seesModal("Akhiri sesi").submits().seesModal("Tulis rencana");
		if (this.goesDownAt.contains(6)) {
			restarts();
		}
		plan.fills("Rencana", "Mencoba sekali lagi")
			.clears("Tanggal sesi berikutnya")
			.clears("Jam sesi berikutnya")
			.submits()
			.seesNoModal();
		guide.shows("Rencana tersimpan");
	}

	private void restarts() {
		this.journey.settle();
		this.journey.pandu().stopBot();
		this.journey.pandu().startBot();
	}

	private static int firstOf(Set<Integer> steps) {
		return steps.stream().mapToInt(Integer::intValue).min().orElseThrow();
	}

	private static String at(int step) {
		return "Langkah %d dari 6".formatted(step);
	}

}
