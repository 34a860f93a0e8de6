package org.pandu.feedback.slack;

import java.util.List;

import com.slack.api.model.block.SectionBlock;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackReading;
import org.pandu.people.Profiles;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells the giver what came back, without its words. There is none before anything did.
 */
@Component
class EchoCard extends FeedbackCard {

	static final String KIND = "feedback.echo";

	EchoCard(FeedbackReading reading, Profiles profiles) {
		super(KIND, reading, profiles);
	}

	@Override
	Message render(Feedback feedback, Words words) {
		String what = "feedback.echo."
				+ (feedback.isAnswered() ? "answered" : feedback.isTalkAsked() ? "talk" : "thanked");
		SectionBlock said = Pieces.section(words.of("feedback.echo", "what",
				words.of(what, "person", feedback.receiverId().mention()), "when", feedback.givenAt()));
		return new Message(plain(what, feedback.receiverId(), words), List.of(said,
				Pieces.context(FeedbackLines.state(feedback, words)), read(feedback, feedback.isAnswered(), words)));
	}

}
