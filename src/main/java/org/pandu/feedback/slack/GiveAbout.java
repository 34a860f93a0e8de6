package org.pandu.feedback.slack;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.session.Session;

/**
 * What a button that opens the form carries.
 *
 * @param pairing the pairing's id, or {@link FeedbackActions#ANY}
 * @param session the id of the session it is about; {@code null} for none
 */
record GiveAbout(String pairing, @Nullable UUID session) {

	static GiveAbout parse(String value) {
		int slash = value.indexOf('/');
		return (slash < 0) ? new GiveAbout(value, null)
				: new GiveAbout(value.substring(0, slash), UUID.fromString(value.substring(slash + 1)));
	}

	/**
	 * What the button beside a session carries.
	 */
	static String of(Session session) {
		return session.pairing().subject() + "/" + session.id().subject();
	}

}
