package org.pandu.goal.smart;

import java.util.List;

/**
 * One of the five marks.
 *
 * @param criterion which
 * @param reason why it is given or withheld
 * @param found the goal's own words it rests on, or the topic's name; may be none
 */
public record Mark(Criterion criterion, Reason reason, List<String> found) {

	public Mark {
		found = List.copyOf(found);
	}

	static Mark of(Criterion criterion, Reason reason) {
		return new Mark(criterion, reason, List.of());
	}

	public boolean isMet() {
		return this.reason.isMet();
	}

	/**
	 * Without the words: they are a person's.
	 */
	@Override
	public String toString() {
		return this.criterion + "=" + this.reason;
	}

}
