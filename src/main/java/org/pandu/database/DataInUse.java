package org.pandu.database;

import java.nio.file.Path;

/**
 * Another Pandu uses the data directory.
 */
public final class DataInUse extends RuntimeException {

	DataInUse(Path directory) {
		super("The data in " + directory + " is in use by another Pandu. Stop it, or set PANDU_DATA to another place.");
	}

}
