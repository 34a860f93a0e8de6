package org.pandu.workspace.blockkit;

import tools.jackson.databind.JsonNode;

/**
 * What a value must be.
 */
@FunctionalInterface
interface Rule {

	/**
	 * Tells the spot what is wrong with a value, if anything is.
	 */
	void check(JsonNode value, Spot spot);

	/**
	 * This rule and then another; the other may rely on nothing.
	 */
	default Rule and(Rule other) {
		return (value, spot) -> {
			check(value, spot);
			other.check(value, spot);
		};
	}

}
