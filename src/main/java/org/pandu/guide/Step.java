package org.pandu.guide;

/**
 * The steps of a session in their order: what to begin with, the five of the guideline's
 * "Tahap 2: Pelaksanaan", and the follow-up once it has taken place.
 */
public enum Step {

	/** The last plan; at the first session needs and goal. */
	OPENING,

	/** "Bangun Kepercayaan". */
	TRUST,

	/** "Mulai dengan Pertanyaan Terbuka". */
	QUESTIONS,

	/** "Berikan Masukan Positif". */
	INPUT,

	/** "Dorong Refleksi dan Solusi". */
	REFLECTION,

	/** "Ajak Diskusi tentang Pilihan dan Rencana". */
	CHOICES,

	/** "Tahap 3: Tindak Lanjut": the plan is written and the next session booked. */
	FOLLOW_UP;

	/** How many steps are walked through while the session runs. */
	public static final int COUNT = FOLLOW_UP.ordinal();

	/**
	 * Its place in the walk, from 1.
	 */
	public int number() {
		return ordinal() + 1;
	}

	public boolean isFirst() {
		return this == OPENING;
	}

	/**
	 * Whether nothing follows while the session runs.
	 */
	public boolean isLast() {
		return this == CHOICES;
	}

	/**
	 * The step after this one; the last stays.
	 */
	Step next() {
		return (isLast() || this == FOLLOW_UP) ? this : values()[ordinal() + 1];
	}

	/**
	 * The step before this one; the first stays.
	 */
	Step previous() {
		return (isFirst() || this == FOLLOW_UP) ? this : values()[ordinal() - 1];
	}

}
