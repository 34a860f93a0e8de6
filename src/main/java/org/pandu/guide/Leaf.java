package org.pandu.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of the handbook: as much as is read at once on a phone.
 *
 * @param title what the page is about
 * @param parts what stands on it, in order
 */
public record Leaf(String title, List<Part> parts) {

	public Leaf {
		parts = List.copyOf(parts);
	}

	/**
	 * A part of a page. What it does not have is empty.
	 *
	 * @param heading its heading
	 * @param text a paragraph
	 * @param points a list
	 * @param entries what has a label before it: table cells, examples, durations
	 * @param note a remark or footnote
	 */
	public record Part(String heading, String text, List<String> points, List<Entry> entries, String note) {

		public Part(@Nullable String heading, @Nullable String text, @Nullable List<String> points,
				@Nullable List<Entry> entries, @Nullable String note) {
			this.heading = (heading != null) ? heading : "";
			this.text = (text != null) ? text : "";
			this.points = (points != null) ? List.copyOf(points) : List.of();
			this.entries = (entries != null) ? List.copyOf(entries) : List.of();
			this.note = (note != null) ? note : "";
		}

	}

	/**
	 * A labelled line.
	 *
	 * @param label what it is
	 * @param text what it says
	 */
	public record Entry(String label, String text) {
	}

}
