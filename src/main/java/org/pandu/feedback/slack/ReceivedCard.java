package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackId;
import org.pandu.feedback.FeedbackReading;
import org.pandu.people.Profiles;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells the receiver that there is feedback, and from whom. What it says is read behind
 * the button.
 */
@Component
class ReceivedCard implements CardRenderer {

	static final String KIND = "feedback.received";

	private final FeedbackReading reading;

	private final Profiles profiles;

	ReceivedCard(FeedbackReading reading, Profiles profiles) {
		this.reading = reading;
		this.profiles = profiles;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Feedback feedback = this.reading.facts(FeedbackId.parse(card.team(), card.subject()));
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(
				words.of("feedback.received", "person", feedback.giverId().mention(), "when", feedback.givenAt())));
		if (feedback.isRead()) {
			blocks.add(Pieces.context(FeedbackLines.state(feedback, words)));
		}
		String read = words.of("feedback.read");
		String id = feedback.id().subject();
		blocks.add(Pieces.buttons(feedback.isRead() ? Pieces.button(read, FeedbackActions.READ, id)
				: Pieces.primary(read, FeedbackActions.READ, id)));
		blocks.add(Pieces.context(words.of("feedback.who", "person", feedback.giverId().mention())));
		return Optional.of(new Message(
				words.of("feedback.received.plain", "person", this.profiles.name(feedback.giverId())), blocks));
	}

}
