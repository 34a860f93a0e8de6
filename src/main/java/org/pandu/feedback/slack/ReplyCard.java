package org.pandu.feedback.slack;

import java.util.List;

import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackReading;
import org.pandu.people.Profiles;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells the receiver that the giver replied to the answer, without its words.
 */
@Component
class ReplyCard extends FeedbackCard {

	static final String KIND = "feedback.reply";

	ReplyCard(FeedbackReading reading, Profiles profiles) {
		super(KIND, reading, profiles);
	}

	@Override
	Message render(Feedback feedback, Words words) {
		return new Message(plain("feedback.replied.plain", feedback.giverId(), words), List.of(Pieces
			.section(words.of("feedback.replied", "person", feedback.giverId().mention(), "when", feedback.givenAt())),
				read(feedback, false, words)));
	}

}
