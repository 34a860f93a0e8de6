package org.pandu.workspace.acting;

/**
 * How Slack's clients let one mark words while typing, innermost first.
 */
enum RichMark {

	/** Shown as it is. */
	CODE("`"),

	/** Struck through. */
	STRIKE("~"),

	/** Slanted. */
	ITALIC("_"),

	/** Strong. */
	BOLD("*");

	private final String sign;

	RichMark(String sign) {
		this.sign = sign;
	}

	String sign() {
		return this.sign;
	}

	/** Its name in a {@code style}. */
	String style() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
