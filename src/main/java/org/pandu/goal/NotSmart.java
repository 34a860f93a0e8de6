package org.pandu.goal;

import java.util.List;

import org.pandu.goal.smart.Mark;
import org.pandu.text.Refusal;

/**
 * The check misses something of SMART, and no reason was given to keep the goal as it is.
 */
public final class NotSmart extends Refusal {

	private final transient List<Mark> marks;

	NotSmart(List<Mark> marks) {
		super("goal.refusal.not-smart");
		this.marks = marks;
	}

	/**
	 * All five marks.
	 */
	public List<Mark> marks() {
		return this.marks;
	}

}
