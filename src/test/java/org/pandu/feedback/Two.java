package org.pandu.feedback;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.testing.Cast;
import org.pandu.testing.Stage;

/**
 * Rani coaches Dana, and one gives the other feedback.
 */
final class Two {

	static final Fields FIELDS = new Fields("whom", "situation", "behaviour", "impact");

	static final Sbi WORDS = new Sbi("Saat rapat kemarin", "Anda menyajikan data dengan jelas",
			"Tim merasa lebih percaya diri");

	final Cast cast;

	final PersonId rani;

	final PersonId dana;

	final Pairing pairing;

	private Two(Stage stage) {
		this.cast = stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA);
		this.pairing = this.cast.pair(Kind.COACHING, this.rani, this.dana);
	}

	static Two on(Stage stage) {
		return new Two(stage);
	}

}
