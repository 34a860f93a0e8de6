package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;

import org.pandu.feedback.Feedback;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.text.Words;

/**
 * How a feedback is named and how it stands, without its words.
 */
final class FeedbackLines {

	private FeedbackLines() {
	}

	static PersonId other(Pairing pairing, PersonId reader) {
		return pairing.coachId().equals(reader) ? pairing.coacheeId() : pairing.coachId();
	}

	/**
	 * From or for whom and of which day, in mrkdwn.
	 */
	static String title(Feedback feedback, PersonId reader, Words words) {
		return words.of("feedback.title", "received", feedback.receiverId().equals(reader) ? "yes" : "no", "person",
				feedback.other(reader).mention(), "day", words.day(feedback.givenAt()));
	}

	/**
	 * How it stands, in one line.
	 */
	static String state(Feedback feedback, Words words) {
		if (!feedback.isRead()) {
			return words.of("feedback.state.unread");
		}
		List<String> parts = new ArrayList<>();
		parts.add(words.of("feedback.state.read"));
		if (feedback.isThanked()) {
			parts.add(words.of("feedback.state.thanked"));
		}
		if (feedback.isAnswered()) {
			parts.add(words.of("feedback.state.answered"));
		}
		if (feedback.isReplied()) {
			parts.add(words.of("feedback.state.replied"));
		}
		if (feedback.isTalkAsked()) {
			parts.add(words.of(feedback.waitsForTalk() ? "feedback.state.to-talk" : "feedback.state.talked"));
		}
		return String.join(" · ", parts);
	}

}
