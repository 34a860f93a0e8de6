package org.pandu.session.after;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.text.Words;

/**
 * What a module adds to the summary of a session that took place. Called in a read-only
 * transaction, for one of its two people.
 */
public interface SummaryPart {

	/**
	 * Its place in the summary, the lowest first.
	 */
	int order();

	/**
	 * The passages, as far as the reader may read them; none where there is nothing.
	 */
	List<Passage> read(Session session, PersonId reader, Words words);

}
