package org.pandu.goal;

/**
 * Someone changed a goal while it was being edited elsewhere. Carries what stands now, so
 * that the writer can read it before deciding.
 */
public final class GoalChanged extends RuntimeException {

	private final transient Worded<Goal> newest;

	GoalChanged(Worded<Goal> newest) {
		super(null, null, false, false);
		this.newest = newest;
	}

	public Worded<Goal> newest() {
		return this.newest;
	}

}
