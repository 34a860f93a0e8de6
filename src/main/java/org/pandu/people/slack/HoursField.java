package org.pandu.people.slack;

import com.slack.api.model.block.InputBlock;
import org.pandu.people.Week;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Field;
import org.pandu.text.Words;

/**
 * The field a week is typed into, and the one for the day it holds from.
 */
final class HoursField {

	static final String NAME = "hours";

	static final String FROM = "from";

	private static final int LONGEST = 1000;

	private HoursField() {
	}

	static InputBlock of(Words words, String initial) {
		return Field.of(NAME, words.of("people.hours.hours"))
			.hint(words.of("people.hours.hours-hint"))
			.text(words.of("people.hours.hours-example"), initial, LONGEST);
	}

	/**
	 * The same field, which may stay empty.
	 */
	static InputBlock optional(Words words, String hint, String initial) {
		return Field.of(NAME, words.of("people.hours.hours"))
			.mayBeEmpty()
			.hint(hint)
			.text(words.of("people.hours.hours-example"), initial, LONGEST);
	}

	/**
	 * Reads the week.
	 * @throws UnreadableWeek at the field
	 */
	static Week read(FormValues values) {
		return WeekLines.parse(values.text(NAME).orElse(""), NAME);
	}

}
