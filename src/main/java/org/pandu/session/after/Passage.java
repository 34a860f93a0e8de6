package org.pandu.session.after;

import java.util.List;

/**
 * A part of a session's summary under one title.
 *
 * @param title the title, as plain text
 * @param entries what stands under it
 * @param shared whether both read it; what only its writer reads is not taken along
 */
public record Passage(String title, List<Entry> entries, boolean shared) {

	public Passage {
		entries = List.copyOf(entries);
	}

	/**
	 * What both read; empty where there is nothing.
	 */
	public static List<Passage> shared(String title, List<Entry> entries) {
		return entries.isEmpty() ? List.of() : List.of(new Passage(title, entries, true));
	}

	@Override
	public String toString() {
		return "Passage[" + this.entries.size() + " entries]";
	}

	/**
	 * One thing that was written.
	 *
	 * @param label what it is, as plain text; may be empty
	 * @param words what a person wrote, exactly as typed; may be empty
	 * @param facts who, when and how it stands, as plain text; may be empty
	 */
	public record Entry(String label, String words, String facts) {

		@Override
		public String toString() {
			return "Entry[]";
		}

	}

}
