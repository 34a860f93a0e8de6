package org.pandu.people.slack;

/**
 * The interactions of enrolment that other modules offer.
 */
public final class EnrolmentActions {

	/** A person was picked to be enrolled; the value is the person's id. */
	public static final String PICK_ONE = "people.enrol-one";

	/** Opens the form for many. */
	public static final String MANY = "people.enrol-many";

	private EnrolmentActions() {
	}

}
