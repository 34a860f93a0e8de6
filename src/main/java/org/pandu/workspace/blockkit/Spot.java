package org.pandu.workspace.blockkit;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in what was sent, where errors are found.
 *
 * @param surface where it is to be shown
 * @param pointer the place as a JSON pointer
 * @param errors found so far, in Slack's words
 */
record Spot(Surface surface, String pointer, List<String> errors) {

	static Spot at(Surface surface, String pointer) {
		return new Spot(surface, pointer, new ArrayList<>());
	}

	Spot in(String field) {
		return new Spot(this.surface, this.pointer + "/" + field, this.errors);
	}

	Spot in(int index) {
		return in(Integer.toString(index));
	}

	void error(String words) {
		this.errors.add("%s [json-pointer:%s]".formatted(words, this.pointer));
	}

}
