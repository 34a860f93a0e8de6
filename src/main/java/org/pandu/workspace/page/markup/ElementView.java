package org.pandu.workspace.page.markup;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An element as the template shows it. What is named {@code …Html} is safe HTML.
 */
public sealed interface ElementView {

	/** The name of the template's part for it. */
	String shape();

	/**
	 * An element that is used or filled in.
	 */
	sealed interface Usable extends ElementView {

		Key key();

		/** How a screen reader calls it where it has no label of its own. */
		String name();

		/** What is asked first; {@code null} for nothing. */
		@Nullable Confirmation confirm();

	}

	/**
	 * An element with a field.
	 */
	sealed interface Fillable extends Usable {

		/** What says more below it; empty for nothing. */
		String note();

		/** When using it is posted at once, in htmx's words; {@code null} for never. */
		@Nullable String trigger();

		/** Whether it has the focus when it appears. */
		boolean focused();

	}

	/**
	 * A button.
	 *
	 * @param style {@code primary}, {@code danger} or empty
	 * @param value {@code null} for none
	 * @param url the page it opens; {@code null} for none
	 */
	record Button(Key key, String name, @Nullable Confirmation confirm, String labelHtml, String style,
			@Nullable String value, @Nullable String url) implements Usable {

		@Override
		public String shape() {
			return "button";
		}

	}

	/**
	 * A small menu behind three dots.
	 */
	record Overflow(Key key, String name, @Nullable Confirmation confirm, List<Choice> choices) implements Usable {

		@Override
		public String shape() {
			return "overflow";
		}

	}

	/**
	 * A menu of which one thing is taken.
	 *
	 * @param placeholder what it says while nothing is
	 */
	record Select(Key key, String name, @Nullable Confirmation confirm, String note, @Nullable String trigger,
			boolean focused, String placeholder, List<Choice.Group> groups) implements Fillable {

		@Override
		public String shape() {
			return "select";
		}

	}

	/**
	 * A menu whose options the app is asked for while one types.
	 *
	 * @param several whether more than one may be taken
	 * @param taken the options that are, each with the whole option as its value
	 * @param remove the words on the button that takes one out, with {@code {0}} for it
	 */
	record Search(Key key, String name, @Nullable Confirmation confirm, String note, @Nullable String trigger,
			boolean focused, String placeholder, boolean several, List<Choice> taken,
			String remove) implements Fillable {

		/** After a field's name: what was typed to look for options. */
		public static final String TYPED = ".typed";

		@Override
		public String shape() {
			return "search";
		}

	}

	/**
	 * Boxes or radio buttons.
	 *
	 * @param several whether more than one may be taken
	 * @param scrolls whether it stands for a menu: in a box of bounded height
	 * @param filter the words for its filter; empty where all is seen at once
	 */
	record Group(Key key, String name, @Nullable Confirmation confirm, String note, @Nullable String trigger,
			boolean focused, boolean several, boolean scrolls, String filter,
			List<Choice.Group> groups) implements Fillable {

		@Override
		public String shape() {
			return "group";
		}

	}

	/**
	 * A field of one line that is typed into or picked.
	 *
	 * @param kind the type of HTML's input
	 * @param keyboard a hint for small devices; {@code null} for the usual
	 * @param value what stands in it
	 * @param zone the zone in which a moment is picked; {@code null} for other fields
	 * @param bound the greatest length; {@code null} for none
	 */
	record Line(Key key, String name, @Nullable Confirmation confirm, String note, @Nullable String trigger,
			boolean focused, String kind, @Nullable String keyboard, String value, String placeholder,
			@Nullable String zone, @Nullable Bound bound) implements Fillable {

		@Override
		public String shape() {
			return "line";
		}

	}

	/**
	 * A field that takes files.
	 *
	 * @param accept the endings it takes, as HTML has them; empty for all
	 * @param files the names of those that are in it
	 * @param open whether it takes one more
	 * @param remove the words on the button that takes them out
	 */
	record Files(Key key, String name, @Nullable Confirmation confirm, String note, @Nullable String trigger,
			boolean focused, String accept, List<String> files, boolean open, String remove) implements Fillable {

		@Override
		public String shape() {
			return "files";
		}

	}

	/**
	 * A field of several lines.
	 *
	 * @param value what stands in it
	 * @param bound the greatest length; {@code null} for none
	 */
	record Area(Key key, String name, @Nullable Confirmation confirm, String note, @Nullable String trigger,
			boolean focused, String value, String placeholder, @Nullable Bound bound) implements Fillable {

		@Override
		public String shape() {
			return "area";
		}

		/** HTML drops one line break at the start, so that one is added. */
		public String content() {
			return "\n" + this.value;
		}

	}

	/**
	 * A field for text with markup, which is typed with marks.
	 *
	 * @param value what stands in it, with its marks
	 * @param tools buttons that put the marks
	 */
	record Rich(Key key, String name, @Nullable Confirmation confirm, String note, @Nullable String trigger,
			boolean focused, String value, String placeholder, String toolbar, List<Tool> tools) implements Fillable {

		@Override
		public String shape() {
			return "rich";
		}

		/** HTML drops one line break at the start, so that one is added. */
		public String content() {
			return "\n" + this.value;
		}

	}

	/**
	 * A button that marks what is selected.
	 *
	 * @param sign what is put around the words, or before each line
	 * @param lines whether it stands before lines
	 * @param face what is on it
	 * @param name what it does
	 * @param key the letter that does the same with Ctrl; empty for none
	 */
	record Tool(String sign, boolean lines, String face, String name, String key) {

	}

	/**
	 * The greatest length of a text. More can be typed, as in Slack, but not sent off.
	 *
	 * @param most in code points
	 * @param left the words for what is left, with {@code {0}} for the number
	 */
	record Bound(int most, String left) {

	}

	/**
	 * A picture.
	 *
	 * @param url empty when it has none that may be loaded
	 * @param alt what it shows
	 */
	record Picture(String url, String alt) implements ElementView {

		@Override
		public String shape() {
			return "picture";
		}

	}

	/**
	 * An element this page does not know.
	 *
	 * @param words say so
	 */
	record Unshown(String words) implements ElementView {

		@Override
		public String shape() {
			return "unshown";
		}

	}

}
