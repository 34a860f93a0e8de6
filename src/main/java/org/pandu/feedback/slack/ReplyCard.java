package org.pandu.feedback.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * Tells the receiver that the giver replied to the answer, without its words.
 */
@Component
class ReplyCard implements CardRenderer {

	static final String KIND = "feedback.reply";

	private final FeedbackReading reading;

	private final Profiles profiles;

	ReplyCard(FeedbackReading reading, Profiles profiles) {
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
		return Optional
			.of(new Message(words.of("feedback.replied.plain", "person", this.profiles.name(feedback.giverId())),
					List.of(Pieces.section(words.of("feedback.replied", "person", feedback.giverId().mention(), "when",
							feedback.givenAt())),
							Pieces.buttons(Pieces.button(words.of("feedback.read"), FeedbackActions.READ,
									feedback.id().subject())))));
	}

}
