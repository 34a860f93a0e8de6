package org.pandu.workspace.page.markup;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a field.
 *
 * @param labelHtml empty for an element that is no field of a form
 * @param optional the word for a field that may stay empty; else empty
 * @param hintHtml empty for none
 * @param error what is wrong with it; empty for nothing
 */
public record Labelling(String labelHtml, String optional, String hintHtml, String error) {

	static final Labelling NONE = new Labelling("", "", "", "");

	public boolean isShown() {
		return !this.labelHtml.isEmpty();
	}

	public boolean isRequired() {
		return isShown() && this.optional.isEmpty();
	}

	/**
	 * The ids of all that describes the field, for screen readers.
	 * @param id the field's own
	 * @param note what the element itself says below; empty for nothing
	 * @return {@code null} for nothing
	 */
	public @Nullable String describedBy(String id, String note) {
		String ids = Stream
			.of(this.error.isEmpty() ? "" : id + "-error", this.hintHtml.isEmpty() ? "" : id + "-hint",
					note.isEmpty() ? "" : id + "-note")
			.filter((one) -> !one.isEmpty())
			.collect(Collectors.joining(" "));
		return ids.isEmpty() ? null : ids;
	}

}
