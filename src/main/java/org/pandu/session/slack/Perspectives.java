package org.pandu.session.slack;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.people.Profiles;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Looks up what a {@link Perspective} needs.
 */
@Component
public class Perspectives {

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Profiles profiles;

	private final ReaderLookup readers;

	Perspectives(Sessions sessions, Pairings pairings, Permissions permissions, Profiles profiles,
			ReaderLookup readers) {
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.profiles = profiles;
		this.readers = readers;
	}

	/**
	 * A session as one of its two people sees it.
	 */
	public Perspective of(Session session, PersonId reader, Words words) {
		PersonId other = session.other(reader);
		return new Perspective(session, this.pairings.require(session.pairing()), reader, this.profiles.name(other),
				this.readers.words(other).zone(), words);
	}

	/**
	 * A session as the one sees it who asks for it, if it is theirs.
	 * @throws org.pandu.text.Refusal when there is none or it is not
	 */
	Perspective require(String subject, PersonId actor, Words words) {
		Session session = this.sessions.require(SessionId.parse(actor.team(), subject));
		Pairing pairing = this.pairings.require(session.pairing());
		this.permissions.require(actor, pairing, Right.READ_INVITATION);
		return of(session, actor, words);
	}

}
