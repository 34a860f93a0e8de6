package org.pandu.goal.slack;

/**
 * A share as a bar of text. It says nothing that does not stand beside it in figures.
 */
final class Bar {

	private static final int CELLS = 10;

	private Bar() {
	}

	/**
	 * The bar for a share; a cell is full once all of it is reached.
	 * @param percent from 0 to 100
	 */
	static String of(int percent) {
		int full = percent * CELLS / 100;
		return "█".repeat(full) + "░".repeat(CELLS - full);
	}

}
