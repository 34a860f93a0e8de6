package org.pandu.slack.blocks;

import java.util.Arrays;
import java.util.List;

import org.pandu.text.Words;

/**
 * Choices whose labels lie in the catalogue.
 */
public final class Wordings {

	private Wordings() {
	}

	/**
	 * One choice for each constant, labelled {@code <prefix>.<CONSTANT>}.
	 */
	public static <E extends Enum<E>> List<Choice> of(Class<E> type, String prefix, Words words) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> new Choice(constant.name(), words.of(prefix + "." + constant.name())))
			.toList();
	}

}
