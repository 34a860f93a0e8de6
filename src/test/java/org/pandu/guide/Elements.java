package org.pandu.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * The elements of the guideline, in the words of its source.
 */
final class Elements {

	private Elements() {
	}

	/**
	 * One of them.
	 *
	 * @param kind what it is: a benefit, a cell of the table
	 * @param places the headings and labels it stands under
	 * @param text its words
	 */
	record Element(String kind, List<String> places, String text) {

		private static Element parse(String row) {
			List<String> parts = List.of(row.split(" \\| "));
			return new Element(parts.getFirst(), parts.subList(1, parts.size() - 1), parts.getLast());
		}

		/**
		 * The element as it stands once the source's typos are mended.
		 */
		Element mended(List<Handbook.Mended> typos) {
			String words = this.text;
			for (Handbook.Mended typo : typos) {
				words = words.replace(typo.from(), typo.to());
			}
			return new Element(this.kind, this.places, words);
		}

		/**
		 * Whether a block shows it where it belongs.
		 */
		boolean standsIn(String block) {
			return block.lines().anyMatch((line) -> line.contains(this.text))
					&& this.places.stream().allMatch(block::contains)
					&& (!this.kind.equals("cell") || block.contains("_" + this.places.getLast() + "_: " + this.text));
		}

	}

	static List<Element> all() {
		try {
			return new ClassPathResource("guide/elements.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map(Element::parse)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
