package org.pandu.feedback.slack;

import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackId;
import org.pandu.feedback.FeedbackReading;
import org.pandu.id.PersonId;
import org.pandu.people.Profiles;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * A card about a feedback. It says who and when, and never the words: those are read
 * behind the button.
 */
abstract class FeedbackCard implements CardRenderer {

	private final String kind;

	private final FeedbackReading reading;

	private final Profiles profiles;

	FeedbackCard(String kind, FeedbackReading reading, Profiles profiles) {
		this.kind = kind;
		this.reading = reading;
		this.profiles = profiles;
	}

	abstract Message render(Feedback feedback, Words words);

	@Override
	public final Set<String> kinds() {
		return Set.of(this.kind);
	}

	@Override
	public final Optional<Message> render(CardKey card, boolean posted, Words words) {
		return Optional.of(render(this.reading.facts(FeedbackId.parse(card.team(), card.subject())), words));
	}

	/**
	 * What a notification shows, where mentions are not resolved.
	 */
	final String plain(String key, PersonId person, Words words) {
		return words.of(key, "person", this.profiles.name(person));
	}

	static LayoutBlock read(Feedback feedback, boolean first, Words words) {
		String label = words.of("feedback.read");
		String id = feedback.id().subject();
		return Pieces.buttons(first ? Pieces.primary(label, FeedbackActions.READ, id)
				: Pieces.button(label, FeedbackActions.READ, id));
	}

}
