package org.pandu.workspace.acting;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What a person enters into one element.
 */
public sealed interface Input {

	/** Nothing: a button, or a field left empty or cleared. */
	record None() implements Input {

	}

	/**
	 * A typed text or number. In a field for rich text, the usual marks are understood.
	 *
	 * @param value as typed
	 */
	record Text(String value) implements Input {

	}

	/**
	 * One option of a menu, a group or an overflow.
	 *
	 * @param value the option's value
	 */
	record Option(String value) implements Input {

	}

	/**
	 * Several options: checkboxes, multi-selects.
	 *
	 * @param values the options' values
	 */
	record Options(List<String> values) implements Input {

	}

	/**
	 * Options that the app offered while one typed.
	 *
	 * @param options as the app sent them
	 */
	record Offered(List<JsonNode> options) implements Input {

	}

	/**
	 * A day.
	 *
	 * @param value {@code YYYY-MM-DD}
	 */
	record Date(String value) implements Input {

	}

	/**
	 * A time of day.
	 *
	 * @param value {@code HH:mm}
	 */
	record Time(String value) implements Input {

	}

	/**
	 * One person.
	 *
	 * @param id the account's id
	 */
	record Person(String id) implements Input {

	}

	/**
	 * Several people.
	 *
	 * @param ids the accounts' ids
	 */
	record People(List<String> ids) implements Input {

	}

	/**
	 * A channel.
	 *
	 * @param id the channel's id
	 */
	record Channel(String id) implements Input {

	}

	/**
	 * Several channels.
	 *
	 * @param ids the channels' ids
	 */
	record Channels(List<String> ids) implements Input {

	}

}
