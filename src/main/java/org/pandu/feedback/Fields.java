package org.pandu.feedback;

import java.util.function.BiConsumer;

/**
 * The form's fields, for refusals to stand at.
 *
 * @param pairing where it is chosen whom the feedback is for
 * @param situation the first part
 * @param behaviour the second part
 * @param impact the third part
 */
public record Fields(String pairing, String situation, String behaviour, String impact) {

	/**
	 * Looks at each part with its field, in the form's order.
	 */
	void each(Sbi words, BiConsumer<String, String> check) {
		check.accept(this.situation, words.situation());
		check.accept(this.behaviour, words.behaviour());
		check.accept(this.impact, words.impact());
	}

}
