package org.pandu.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * The guideline's table of coaching, mentoring, training and counselling, two of them at
 * a time: a phone shows no table of five columns.
 *
 * @param title what is compared
 * @param note the table's footnote
 * @param approaches the names of the four
 * @param aspects the table's rows
 */
record Comparison(String title, String note, Approaches approaches, List<Aspect> aspects) {

	/** The first two pages show each of the four once. */
	static final int PAGES_WITH_EACH_ONCE = 2;

	private static final List<Pair> PAIRS = List.of(new Pair(0, 1), new Pair(2, 3), new Pair(0, 2), new Pair(0, 3),
			new Pair(1, 2), new Pair(1, 3));

	/** Two of the four, by their place in the table. */
	private record Pair(int one, int other) {
	}

	/** The names of the four approaches. */
	record Approaches(String coaching, String mentoring, String training, String counselling) {

		List<String> inOrder() {
			return List.of(this.coaching, this.mentoring, this.training, this.counselling);
		}

	}

	/**
	 * A row: what each of the four is in one respect.
	 */
	record Aspect(String title, String coaching, String mentoring, String training, String counselling) {

		List<String> inOrder() {
			return List.of(this.coaching, this.mentoring, this.training, this.counselling);
		}

	}

	/**
	 * A page for every two of the four.
	 */
	List<Leaf> pages() {
		return PAIRS.stream().map((pair) -> page(pair.one(), pair.other())).toList();
	}

	/**
	 * Which page shows two of the four, from 0.
	 * @throws IllegalArgumentException when they are the same
	 */
	static int pageOf(Approach one, Approach other) {
		int page = PAIRS
			.indexOf(new Pair(Math.min(one.ordinal(), other.ordinal()), Math.max(one.ordinal(), other.ordinal())));
		if (page < 0) {
			throw new IllegalArgumentException("An approach is not compared with itself");
		}
		return page;
	}

	private Leaf page(int one, int other) {
		List<String> names = this.approaches.inOrder();
		List<Leaf.Part> parts = new ArrayList<>();
		parts.add(new Leaf.Part(null, this.title, null, null, null));
		for (Aspect aspect : this.aspects) {
			List<String> cells = aspect.inOrder();
			parts.add(new Leaf.Part(aspect.title(), null, null, List.of(new Leaf.Entry(names.get(one), cells.get(one)),
					new Leaf.Entry(names.get(other), cells.get(other))), null));
		}
		parts.add(new Leaf.Part(null, null, null, null, this.note));
		return new Leaf(names.get(one) + " – " + names.get(other), parts);
	}

}
