package org.pandu.fasttrack.slack;

import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.id.PersonId;
import org.pandu.slack.CardKey;

/**
 * The kinds of cards about a request; the subject is its id.
 */
final class FastTrackCards {

	/** The requester's, through all its states. */
	static final String OWN = "fasttrack.own";

	/** The coach's or mentor's. */
	static final String ASKED = "fasttrack.asked";

	/** For others it is offered to. */
	static final String OFFER = "fasttrack.offer";

	/** For the programme's admins. */
	static final String ADMIN = "fasttrack.admin";

	/** In a channel; about no request. */
	static final String CHANNEL = "fasttrack.channel";

	private FastTrackCards() {
	}

	static CardKey of(PersonId reader, String kind, FastTrackRequest request) {
		return CardKey.to(reader, kind, request.id().subject());
	}

}
