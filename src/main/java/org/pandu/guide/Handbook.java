package org.pandu.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guideline in one language, chapter by chapter.
 *
 * @param source whose guideline it is
 * @param mended the evident typos of the source that are mended here; in Indonesian only
 * @param chapters the chapters in the source's order
 */
public record Handbook(Source source, List<Mended> mended, List<Chapter> chapters) {

	/** How many benefits a pairing's card carries. */
	public static final int BENEFITS = 3;

	/** The chapter that compares the approaches. */
	public static final String COMPARISON = "comparison";

	public Handbook {
		mended = List.copyOf(mended);
		chapters = List.copyOf(chapters);
	}

	/**
	 * Whose guideline it is.
	 *
	 * @param title its title
	 * @param institution who published it
	 * @param date when: month and year
	 */
	public record Source(String title, String institution, String date) {
	}

	/**
	 * An evident typo of the source.
	 *
	 * @param from as the source has it
	 * @param to as it stands here
	 */
	public record Mended(String from, String to) {
	}

	/**
	 * A page of the handbook.
	 *
	 * @param chapter the chapter's name
	 * @param page which page of it, from 0
	 */
	public record Place(String chapter, int page) {

		/**
		 * Reads a place as buttons carry it.
		 * @throws IllegalArgumentException when it is none
		 */
		public static Place parse(String text) {
			String[] parts = text.split("/");
			if (parts.length != 2 || !parts[1].matches("\\d{1,2}")) {
				throw new IllegalArgumentException("Not a page of the handbook");
			}
			return new Place(parts[0], Integer.parseInt(parts[1]));
		}

		/**
		 * The page that compares two approaches.
		 */
		public static Place comparing(Approach one, Approach other) {
			return new Place(COMPARISON, Comparison.pageOf(one, other));
		}

		/**
		 * The place as buttons carry it.
		 */
		public String value() {
			return this.chapter + "/" + this.page;
		}

	}

	public Place start() {
		return new Place(this.chapters.getFirst().name(), 0);
	}

	/**
	 * A chapter by its name.
	 * @throws IllegalArgumentException when there is none
	 */
	public Chapter chapter(String name) {
		return this.chapters.stream()
			.filter((chapter) -> chapter.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No chapter of that name"));
	}

	/**
	 * The page at a place.
	 * @throws IllegalArgumentException when there is none
	 */
	public Leaf at(Place place) {
		List<Leaf> pages = chapter(place.chapter()).pages();
		if (place.page() >= pages.size()) {
			throw new IllegalArgumentException("No such page");
		}
		return pages.get(place.page());
	}

	/**
	 * The pages as one reads them on, without those a chapter offers besides.
	 */
	public List<Place> inTurn() {
		return this.chapters.stream()
			.flatMap((chapter) -> Stream.iterate(0, (page) -> page + 1)
				.limit(chapter.inTurn())
				.map((page) -> new Place(chapter.name(), page)))
			.toList();
	}

	/**
	 * The page after another; empty at the end.
	 */
	public Optional<Place> after(Place place) {
		return at(number(place) + 1);
	}

	/**
	 * The page before another; empty at the start.
	 */
	public Optional<Place> before(Place place) {
		return at(number(place) - 1);
	}

	/**
	 * Which page it is as one reads on, from 0. One offered besides counts as the last of
	 * its chapter.
	 */
	public int number(Place place) {
		int last = chapter(place.chapter()).inTurn() - 1;
		return inTurn().indexOf(new Place(place.chapter(), Math.min(place.page(), last)));
	}

	/**
	 * Three of the benefits.
	 * @param turn which three: different for each number, all in turn
	 */
	public List<String> benefits(int turn) {
		List<String> all = points("benefits");
		return Stream.iterate(turn, (next) -> next + 1)
			.limit(BENEFITS)
			.map((next) -> all.get(Math.floorMod(next, all.size())))
			.toList();
	}

	/**
	 * A tip or a principle for who leads a session.
	 * @param turn which: different for each number, all in turn
	 */
	public String advice(int turn) {
		List<String> all = Stream.concat(points("tips").stream(), points("principles").stream()).toList();
		return all.get(Math.floorMod(turn, all.size()));
	}

	private List<String> points(String chapter) {
		return chapter(chapter).pages()
			.stream()
			.flatMap((page) -> page.parts().stream())
			.flatMap((part) -> part.points().stream())
			.toList();
	}

	private Optional<Place> at(int number) {
		List<Place> places = inTurn();
		return (number >= 0 && number < places.size()) ? Optional.of(places.get(number)) : Optional.empty();
	}

}
