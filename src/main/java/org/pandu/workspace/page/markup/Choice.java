package org.pandu.workspace.page.markup;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One option of several.
 *
 * @param value what is sent for it
 * @param text as plain text, for menus
 * @param html the same with its markup
 * @param detail more about it as plain text; empty for none
 * @param detailHtml the same with its markup
 * @param selected whether it is taken
 * @param url the page it leads to; {@code null} for none
 */
public record Choice(String value, String text, String html, String detail, String detailHtml, boolean selected,
		@Nullable String url) {

	/** An option without markup. */
	static Choice plain(String value, String text, String detail, boolean selected) {
		return new Choice(value, text, Html.escape(text), detail, Html.escape(detail), selected, null);
	}

	/** Both texts in one line, for menus that have no more room. */
	public String line() {
		return this.detail.isEmpty() ? this.text : this.text + " · " + this.detail;
	}

	/**
	 * Options under one heading.
	 *
	 * @param label empty for none
	 */
	public record Group(String label, List<Choice> choices) {

	}

}
