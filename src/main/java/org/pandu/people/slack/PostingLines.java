package org.pandu.people.slack;

import org.pandu.id.PersonId;
import org.pandu.people.Post;
import org.pandu.people.Posting;
import org.pandu.slack.Mrkdwn;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How a posting is put into words.
 */
@Component
class PostingLines {

	/**
	 * What holds now, and since when.
	 */
	String since(Posting posting, Words words) {
		return words.of("people.change.since", "day", posting.from(), "post", post(posting, "none", words));
	}

	/**
	 * What will hold, and from when.
	 */
	String planned(Posting posting, Words words) {
		String zone = (posting.zone() != null) ? posting.zone() : "none";
		return words.of("people.change.planned", "day", posting.from(), "post", post(posting, zone, words));
	}

	private static String post(Posting posting, String zone, Words words) {
		Post post = posting.post();
		String superior = (post.superior() != null) ? new PersonId(posting.person().team(), post.superior()).mention()
				: "none";
		return words.of("people.change.post", "level", words.of("people.level." + post.level()), "unit",
				Mrkdwn.escape(post.unit()), "position",
				post.position().isEmpty() ? "none" : Mrkdwn.escape(post.position()), "superior", superior, "zone",
				zone);
	}

}
