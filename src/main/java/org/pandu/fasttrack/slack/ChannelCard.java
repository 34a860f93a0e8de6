package org.pandu.fasttrack.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What an admin posts to a channel: how to ask for a fast-track session, with the button.
 */
@Component
class ChannelCard implements CardRenderer {

	@Override
	public Set<String> kinds() {
		return Set.of(FastTrackCards.CHANNEL);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return Optional.of(new Message(words.of("fasttrack.channel.plain"), List
			.of(Pieces.section(words.of("fasttrack.channel.text")), Pieces.buttons(
					Pieces.primary(words.of("fasttrack.ask"), FastTrackActions.FROM_CHANNEL, FastTrackActions.ANY)))));
	}

}
