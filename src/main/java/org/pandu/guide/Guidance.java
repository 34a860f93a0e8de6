package org.pandu.guide;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the guide says at one step to someone in a role.
 *
 * @param stage the stage of the guideline the step belongs to
 * @param title the step's name
 * @param hint what to do, for the role
 * @param keep what to keep in mind
 * @param example the guideline's example; may be empty
 * @param questions open questions to ask, the guideline's own first; none at the
 * follow-up
 */
public record Guidance(String stage, String title, String hint, List<String> keep, String example,
		List<String> questions) {

	/** How many questions are shown at a time. */
	public static final int AT_A_TIME = 3;

	public Guidance {
		keep = List.copyOf(keep);
		questions = List.copyOf(questions);
	}

	/**
	 * The same with another question before the others.
	 */
	public Guidance asking(String first) {
		return new Guidance(this.stage, this.title, this.hint, this.keep, this.example,
				Stream.concat(Stream.of(first), this.questions.stream()).toList());
	}

	/**
	 * The questions to show; after the last the first come again.
	 * @param more how often other questions were asked for
	 */
	public List<String> shown(int more) {
		int count = this.questions.size();
		return IntStream.range(0, Math.min(AT_A_TIME, count))
			.mapToObj((i) -> this.questions.get((more * AT_A_TIME + i) % count))
			.toList();
	}

}
