package org.pandu.fasttrack.slack;

import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackNews;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.CardKey;

/**
 * The kinds of cards about a request; the subject is its id.
 */
final class FastTrackCards {

	/** The requester's, through all its states. */
	static final String OWN = "fasttrack.own";

	/** The own coach's or mentor's. */
	static final String ASKED = "fasttrack.asked";

	/** For others it is offered to, or their channel; and for who has taken it. */
	static final String OFFER = "fasttrack.offer";

	/** For the programme's admins. */
	static final String ADMIN = "fasttrack.admin";

	/** In a channel; about no request. */
	static final String CHANNEL = "fasttrack.channel";

	/**
	 * Short messages beside the cards; what happened follows. Their subject is the
	 * request's id and the news' number.
	 */
	private static final String NEWS = "fasttrack.news.";

	private FastTrackCards() {
	}

	static CardKey of(PersonId reader, String kind, FastTrackRequest request) {
		return CardKey.to(reader, kind, request.id().subject());
	}

	static String news(FastTrackNews.What what) {
		return NEWS + what.name();
	}

	static FastTrackNews.What what(CardKey news) {
		return FastTrackNews.What.valueOf(news.kind().substring(NEWS.length()));
	}

	static String newsSubject(FastTrackRequest request, int number) {
		return request.id().subject() + ":" + number;
	}

	/**
	 * The request a card is about, news or not.
	 */
	static FastTrackId id(TeamId team, String subject) {
		return FastTrackId.parse(team, subject.split(":", 2)[0]);
	}

}
