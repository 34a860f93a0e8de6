package org.pandu.session.after;

import java.util.Comparator;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.text.Words;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums up a session that took place, for its two people and nobody else. A new coach
 * reads nothing of the sessions before.
 */
@Service
@Transactional(readOnly = true)
public class SessionSummaries {

	/** How many sessions a page of earlier ones has. */
	public static final int PAGE = 20;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final List<SummaryPart> parts;

	SessionSummaries(Sessions sessions, Pairings pairings, Permissions permissions, List<SummaryPart> parts) {
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.parts = parts.stream().sorted(Comparator.comparingInt(SummaryPart::order)).toList();
	}

	/**
	 * Reads the summary of a session.
	 * @throws NoSummary when it did not take place
	 */
	public SessionSummary read(PersonId reader, SessionId id, Words words) {
		Session session = held(reader, id);
		return new SessionSummary(session, this.pairings.require(session.pairing()),
				this.parts.stream().flatMap((part) -> part.read(session, reader, words).stream()).toList());
	}

	/**
	 * A session that took place, without words.
	 * @throws NoSummary when it did not
	 */
	public Session held(PersonId reader, SessionId id) {
		Session session = this.sessions.require(id);
		Pairing pairing = this.pairings.require(session.pairing());
		this.permissions.require(reader, pairing, Right.READ_SUMMARY);
		if (session.state() != Session.State.HELD) {
			throw new NoSummary();
		}
		return session;
	}

	/**
	 * A person's sessions that took place, on either side, also of ended pairings; the
	 * latest first.
	 * @param page which page, from 0
	 */
	public List<Session> past(PersonId person, int page) {
		return this.sessions.heldBy(person, PAGE, page * PAGE);
	}

	/**
	 * How many pages of them there are, at least 1.
	 */
	public int pages(PersonId person) {
		return Math.max(1, Math.ceilDiv(this.sessions.countHeldBy(person), PAGE));
	}

}
