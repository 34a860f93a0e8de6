package org.pandu.survey;

import java.time.Instant;
import java.util.List;

import org.pandu.pairing.Side;
import org.pandu.program.Kind;

/**
 * The answers of at least five people, added up. It is the smallest thing anyone learns
 * of answers.
 *
 * @param kind the kind of the sessions they are about
 * @param side whose answers they are
 * @param completedAt when its last answer was given; the group belongs to that moment
 * @param counts how often each rating was given, from 1 to 5
 */
public record AnswerGroup(Kind kind, Side side, Instant completedAt, List<Integer> counts) {

	public AnswerGroup {
		counts = List.copyOf(counts);
	}

	/**
	 * How often a rating from 1 to 5 was given.
	 */
	public int count(int rating) {
		return this.counts.get(rating - 1);
	}

}
