package org.pandu.workspace.page.markup;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A block as the template shows it. What is named {@code …Html} is safe HTML; everything
 * else is text that the template escapes.
 */
public sealed interface BlockView {

	/** The name of the template's part for it. */
	String shape();

	/**
	 * Text with fields in two columns and something beside it.
	 *
	 * @param html empty for none
	 * @param fieldsHtml the fields in reading order
	 * @param accessory {@code null} for none
	 */
	record Section(String html, List<String> fieldsHtml, @Nullable ElementView accessory) implements BlockView {

		@Override
		public String shape() {
			return "section";
		}

	}

	/**
	 * Small print.
	 *
	 * @param parts texts and pictures in a row
	 */
	record Context(List<Part> parts) implements BlockView {

		@Override
		public String shape() {
			return "context";
		}

		/**
		 * A text or a picture.
		 *
		 * @param html empty for a picture
		 * @param picture {@code null} for a text
		 */
		public record Part(String html, ElementView.@Nullable Picture picture) {

		}

	}

	/** A line across. */
	record Divider() implements BlockView {

		@Override
		public String shape() {
			return "divider";
		}

	}

	/**
	 * A heading.
	 */
	record Header(String html) implements BlockView {

		@Override
		public String shape() {
			return "header";
		}

	}

	/**
	 * A picture of its own.
	 *
	 * @param titleHtml empty for none
	 */
	record Image(ElementView.Picture picture, String titleHtml) implements BlockView {

		@Override
		public String shape() {
			return "image";
		}

	}

	/**
	 * Elements in a row.
	 */
	record Actions(List<ElementView> elements) implements BlockView {

		@Override
		public String shape() {
			return "actions";
		}

	}

	/**
	 * A field of a form.
	 */
	record Field(ElementView element, Labelling labelling) implements BlockView {

		@Override
		public String shape() {
			return "field";
		}

	}

	/**
	 * Text of several paragraphs.
	 */
	record Prose(String html) implements BlockView {

		@Override
		public String shape() {
			return "prose";
		}

	}

	/**
	 * A film or a file that lies elsewhere.
	 *
	 * @param titleHtml a link where it has an address
	 * @param detailsHtml empty for none
	 * @param picture {@code null} for none
	 */
	record Media(String titleHtml, String detailsHtml, ElementView.@Nullable Picture picture) implements BlockView {

		@Override
		public String shape() {
			return "media";
		}

	}

	/**
	 * A block this page does not know.
	 *
	 * @param words say so
	 */
	record Unshown(String words) implements BlockView {

		@Override
		public String shape() {
			return "unshown";
		}

	}

}
