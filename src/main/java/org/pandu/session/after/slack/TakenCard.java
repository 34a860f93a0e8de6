package org.pandu.session.after.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pandu.session.Session;
import org.pandu.session.after.SessionSummaries;
import org.pandu.session.after.SummaryFile;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The message in whose thread a summary is sent. It holds no words itself.
 */
@Component
class TakenCard implements CardRenderer {

	static final String KIND = "after.taken";

	private final SessionSummaries summaries;

	TakenCard(SessionSummaries summaries) {
		this.summaries = summaries;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Session session = this.summaries.held(card.person(), SummaryFile.session(card));
		return Optional.of(new Message(words.of("after.taken.plain"),
				List.of(Pieces.section(words.of("after.taken", "person", session.other(card.person()).mention(), "when",
						words.range(session.startsAt(), session.endsAt()))),
						Pieces.context(words.of("after.taken.slack-keeps")))));
	}

}
