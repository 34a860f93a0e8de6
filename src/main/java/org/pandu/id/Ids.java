package org.pandu.id;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/**
 * Makes the ids of stored rows: UUIDs of version 7, which sort by the time they were
 * made, so that an index grows at its end.
 */
public final class Ids {

	private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

	private Ids() {
	}

	public static UUID next() {
		return GENERATOR.generate();
	}

}
