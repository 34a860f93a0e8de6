package org.pandu.goal;

/**
 * Someone changed a step while it was being edited elsewhere. Carries what stands now.
 */
public final class StepChanged extends RuntimeException {

	private final transient Worded<ActionItem> newest;

	StepChanged(Worded<ActionItem> newest) {
		super(null, null, false, false);
		this.newest = newest;
	}

	public Worded<ActionItem> newest() {
		return this.newest;
	}

}
