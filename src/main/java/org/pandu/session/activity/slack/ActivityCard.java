package org.pandu.session.activity.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pandu.session.activity.Activities;
import org.pandu.session.activity.Activity;
import org.pandu.session.activity.ActivityFile;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The message in whose thread an activity record is sent.
 */
@Component
class ActivityCard implements CardRenderer {

	static final String KIND = "activity.record";

	private final Activities activities;

	ActivityCard(Activities activities) {
		this.activities = activities;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Activity activity = this.activities.of(card.person(), ActivityFile.period(card), words.zone());
		return Optional.of(new Message(words.of("activity.card.plain"), List.of(
				Pieces.section(words.of("activity.card", "from", activity.period().from(), "to", activity.period().to(),
						"sessions", activity.total().sessions(), "hours", activity.total().hours())),
				Pieces.context(words.of("activity.card.note")))));
	}

}
