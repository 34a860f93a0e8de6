package org.pandu.journey;

import java.util.stream.Stream;

/**
 * Brings a programme to life as its admin does, for journeys that begin later. Rani is
 * its admin.
 */
final class Programme {

	private final Journey journey;

	Programme(Journey journey) {
		this.journey = journey;
	}

	/**
	 * Rani names herself the first programme admin, and others with her.
	 */
	static Programme begun(Journey journey, String... others) {
		journey.as("Rani")
			.types("/coach program")
			.inChannel("umum")
			.seesModal("Pengelola program")
			.picksAll("Pengelola program", Stream.concat(Stream.of("Rani"), Stream.of(others)).toArray(String[]::new))
			.submits()
			.seesNoModal();
		return new Programme(journey);
	}

	/**
	 * Enrols people who follow Slack in zone and language.
	 * @param level the level's name in Indonesian
	 */
	Programme enrols(String level, String... firstNames) {
		opensRules().clicks("Daftarkan banyak")
			.seesModal("Daftarkan banyak")
			.picksAll("Peserta", firstNames)
			.chooses("Jenjang", level)
			.fills("Unit kerja", "KBRI Brussel")
			.submits()
			.seesNoModal();
		return this;
	}

	/**
	 * Pairs two people for coaching; both accept.
	 */
	Programme pairs(String coach, String coachee) {
		return pairs("Coaching", coach, coachee);
	}

	/**
	 * Pairs two people; both accept.
	 */
	Programme pairs(String kind, String coach, String coachee) {
		this.journey.as("Rani")
			.types("/coach pair")
			.inChannel("umum")
			.seesModal("Pasangkan")
			.chooses("Jenis", kind)
			.picks("Coach atau mentor", coach)
			.picks("Coachee atau mentee", coachee)
			.submits();
		accepts(coach, coachee);
		accepts(coachee, coach);
		this.journey.settle();
		return this;
	}

	private void accepts(String who, String other) {
		Acting person = this.journey.as(who);
		person.receives(person.says("pairing.proposal.agreement"), this.journey.member(other).name())
			.clicks(person.says("pairing.proposal.accept"))
			.seesModal(person.says("pairing.agreement.title"))
			.submits();
	}

	/**
	 * Lets everyone work at any time of any day, so that a journey may book as it likes.
	 */
	Programme worksAroundTheClock() {
		opensHours().clicks("Tetapkan jam tetap")
			.seesModal("Jam kerja tetap")
			.fills("Hari dan jam", "Senin–Minggu 00.00–23.59")
			.submits()
			.seesNoModal();
		return this;
	}

	ModalOnScreen opensHours() {
		return opensRules().clicksBeside("Jam kerja", "Ubah").seesModal("Jam kerja");
	}

	ModalOnScreen opensRules() {
		return this.journey.as("Rani").types("/coach program").inChannel("umum").seesModal("Program");
	}

}
