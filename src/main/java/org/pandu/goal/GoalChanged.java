package org.pandu.goal;

import java.util.Set;

import org.pandu.id.PersonId;

/**
 * Someone changed a goal while it was being edited elsewhere. Carries what stands now and
 * what is new about it, so that the writer can read it before deciding.
 */
public final class GoalChanged extends RuntimeException {

	private final transient Worded<Goal> newest;

	private final transient PersonId by;

	private final transient Set<Aspect> aspects;

	GoalChanged(Worded<Goal> newest, PersonId by, Set<Aspect> aspects) {
		super(null, null, false, false);
		this.newest = newest;
		this.by = by;
		this.aspects = aspects;
	}

	/** What may be new. */
	public enum Aspect {

		WORDING, DAY, TOPIC, MEASURE, STRATEGY, ANSWERS

	}

	public Worded<Goal> newest() {
		return this.newest;
	}

	/**
	 * Who changed it last.
	 */
	public PersonId by() {
		return this.by;
	}

	public Set<Aspect> aspects() {
		return this.aspects;
	}

}
