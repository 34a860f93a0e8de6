package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackReading;
import org.pandu.people.Profiles;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells the receiver that there is feedback, and from whom. What it says is read behind
 * the button.
 */
@Component
class ReceivedCard extends FeedbackCard {

	static final String KIND = "feedback.received";

	ReceivedCard(FeedbackReading reading, Profiles profiles) {
		super(KIND, reading, profiles);
	}

	@Override
	Message render(Feedback feedback, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(
				words.of("feedback.received", "person", feedback.giverId().mention(), "when", feedback.givenAt())));
		if (feedback.isRead()) {
			blocks.add(Pieces.context(FeedbackLines.state(feedback, words)));
		}
		blocks.add(read(feedback, !feedback.isRead(), words));
		blocks.add(Pieces.context(words.of("feedback.who", "person", feedback.giverId().mention())));
		return new Message(plain("feedback.received.plain", feedback.giverId(), words), blocks);
	}

}
