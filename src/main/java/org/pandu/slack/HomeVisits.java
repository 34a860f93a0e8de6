package org.pandu.slack;

import org.pandu.id.PersonId;

/**
 * Notes who opens the Home tab.
 */
public interface HomeVisits {

	/**
	 * Marks that a person has opened the Home tab, and has it rendered.
	 */
	void opened(PersonId person);

}
