package org.pandu.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.pandu.survey.AnswerGroup;

/**
 * How satisfied people were, in combined figures. There are either none or those of at
 * least five people.
 *
 * @param counts how often each rating was given, from 1 to 5; all 0 when the figures are
 * withheld
 */
public record Satisfaction(List<Integer> counts) {

	/** No figures. */
	public static final Satisfaction NONE = new Satisfaction(Collections.nCopies(5, 0));

	public Satisfaction {
		counts = List.copyOf(counts);
	}

	/**
	 * Adds groups of answers up. Each has at least five people, so whatever can be
	 * subtracted from whatever else, at least five people's answers remain together.
	 */
	static Satisfaction of(List<AnswerGroup> groups) {
		List<Integer> counts = new ArrayList<>(Collections.nCopies(5, 0));
		for (AnswerGroup group : groups) {
			for (int rating = 1; rating <= 5; rating++) {
				counts.set(rating - 1, counts.get(rating - 1) + group.count(rating));
			}
		}
		return new Satisfaction(counts);
	}

	public int answers() {
		return this.counts.stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Whether too few answered for any figure to be shown.
	 */
	public boolean isWithheld() {
		return answers() == 0;
	}

	/**
	 * How often a rating was given.
	 */
	public int count(int rating) {
		return this.counts.get(rating - 1);
	}

	/**
	 * The average rating.
	 * @throws IllegalStateException when it is withheld
	 */
	public double average() {
		if (isWithheld()) {
			throw new IllegalStateException("Too few answers for an average");
		}
		double sum = 0;
		for (int rating = 1; rating <= 5; rating++) {
			sum += rating * count(rating);
		}
		return sum / answers();
	}

}
