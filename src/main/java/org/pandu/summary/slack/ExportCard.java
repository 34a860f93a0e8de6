package org.pandu.summary.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.Exports;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Stands above the files an admin asked for.
 */
@Component
class ExportCard implements CardRenderer {

	private final Exports exports;

	ExportCard(Exports exports) {
		this.exports = exports;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(Exports.CARD);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return this.exports.find(card.team(), UUID.fromString(card.subject())).map((export) -> {
			String title = words.of("summary.export.card", "what", export.what().name(), "from", export.period().from(),
					"to", export.period().last());
			return new Message(title,
					List.of(Pieces.section("*" + title + "*"), Pieces.context(words.of("summary.export.note"))));
		});
	}

}
