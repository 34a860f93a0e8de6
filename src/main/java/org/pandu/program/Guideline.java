package org.pandu.program;

import java.util.List;

import org.pandu.people.Level;

import static org.pandu.program.Cadence.Unit.MONTH;
import static org.pandu.program.Cadence.Unit.WEEK;
import static org.pandu.program.Kind.COACHING;
import static org.pandu.program.Kind.MENTORING;

/**
 * The guideline's own rules, with which a programme begins. Guideline, "Langkah 1:
 * Tentukan Frekuensi Sesi".
 */
final class Guideline {

	static final List<Cadence> CADENCES = List.of(new Cadence(Level.MADYA, COACHING, 2, WEEK, false, 60, 90),
			new Cadence(Level.MADYA, MENTORING, 1, MONTH, false, 60, 90),
			new Cadence(Level.MUDA, COACHING, 1, MONTH, false, 60, 60),
			new Cadence(Level.MUDA, MENTORING, 3, MONTH, false, 60, 60),
			new Cadence(Level.PERTAMA, COACHING, 3, MONTH, true, 45, 60),
			new Cadence(Level.PERTAMA, MENTORING, 3, MONTH, true, 45, 60));

	private Guideline() {
	}

}
