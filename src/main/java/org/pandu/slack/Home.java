package org.pandu.slack;

import org.pandu.id.PersonId;

/**
 * The Home tab of those who have opened it.
 */
public interface Home {

	/**
	 * Marks a person's Home tab for a new rendering after the commit. Someone who never
	 * opened it has none to renew.
	 */
	void refresh(PersonId person);

}
