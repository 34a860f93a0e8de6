package org.pandu.session.after;

import java.util.List;

import org.pandu.pairing.Pairing;
import org.pandu.session.Session;

/**
 * The summary of a session as one of its two people reads it.
 *
 * @param session the session
 * @param pairing its pairing
 * @param passages what was written, in the order it is read in
 */
public record SessionSummary(Session session, Pairing pairing, List<Passage> passages) {

	public SessionSummary {
		passages = List.copyOf(passages);
	}

	/**
	 * What both of them read.
	 */
	public List<Passage> shared() {
		return this.passages.stream().filter(Passage::shared).toList();
	}

}
