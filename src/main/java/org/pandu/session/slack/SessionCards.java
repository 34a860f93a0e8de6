package org.pandu.session.slack;

import java.util.List;
import java.util.stream.Stream;

import org.pandu.session.Session;
import org.pandu.slack.CardKey;

/**
 * The cards about a session.
 */
final class SessionCards {

	/** Lives from the proposal or booking to the end. */
	static final String INVITATION = "session.invitation";

	/** Asks the coach once more whether it took place. */
	static final String OUTCOME = "session.outcome";

	/** Reminds the one who has not answered a proposal. */
	static final String ANSWER_OWED = "session.answer-owed";

	private SessionCards() {
	}

	/**
	 * The card of a kind for each of the two.
	 */
	static List<CardKey> ofBoth(Session session, String kind) {
		return Stream.of(session.coachId(), session.coacheeId())
			.map((person) -> CardKey.to(person, kind, session.id().subject()))
			.toList();
	}

}
