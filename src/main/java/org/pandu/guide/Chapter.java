package org.pandu.guide;

import java.util.List;

/**
 * A chapter of the handbook.
 *
 * @param name the same in both languages
 * @param title what people read
 * @param pages its pages
 * @param inTurn how many of the pages are read one after the other; the rest are offered
 * besides
 */
public record Chapter(String name, String title, List<Leaf> pages, int inTurn) {

	public Chapter {
		pages = List.copyOf(pages);
		if (inTurn < 1 || inTurn > pages.size()) {
			throw new IllegalArgumentException("A chapter has a page to read");
		}
	}

	/**
	 * Whether it offers pages besides those one reads on.
	 */
	public boolean offersMore() {
		return this.inTurn < this.pages.size();
	}

}
