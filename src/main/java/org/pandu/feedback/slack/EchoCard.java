package org.pandu.feedback.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.SectionBlock;
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
 * Tells the giver what came back, without its words. There is none before anything did.
 */
@Component
class EchoCard implements CardRenderer {

	static final String KIND = "feedback.echo";

	private final FeedbackReading reading;

	private final Profiles profiles;

	EchoCard(FeedbackReading reading, Profiles profiles) {
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
		String what = feedback.isAnswered() ? "answered" : feedback.isTalkAsked() ? "talk" : "thanked";
		String read = words.of("feedback.read");
		String id = feedback.id().subject();
		SectionBlock said = Pieces.section(words.of("feedback.echo", "what",
				words.of("feedback.echo." + what, "person", feedback.receiverId().mention()), "when",
				feedback.givenAt()));
		return Optional
			.of(new Message(words.of("feedback.echo." + what, "person", this.profiles.name(feedback.receiverId())),
					List.of(said, Pieces.context(FeedbackLines.state(feedback, words)),
							Pieces.buttons(feedback.isAnswered() ? Pieces.primary(read, FeedbackActions.READ, id)
									: Pieces.button(read, FeedbackActions.READ, id)))));
	}

}
