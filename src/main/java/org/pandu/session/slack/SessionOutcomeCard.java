package org.pandu.session.slack;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Cards;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Asks the coach once more whether a session took place that nobody has closed. It keeps
 * to four messages about a session.
 */
@Component
class SessionOutcomeCard implements CardRenderer {

	/** How long after a session's end it comes. */
	static final Duration REMIND_AFTER = Duration.ofDays(1);

	private static final int MOST = 4;

	private final Sessions sessions;

	private final Perspectives perspectives;

	private final OutcomeButtons buttons;

	private final Cards cards;

	private final Clock clock;

	SessionOutcomeCard(Sessions sessions, Perspectives perspectives, OutcomeButtons buttons, Cards cards, Clock clock) {
		this.sessions = sessions;
		this.perspectives = perspectives;
		this.buttons = buttons;
		this.cards = cards;
		this.clock = clock;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(SessionCards.OUTCOME);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return this.sessions.findById(SessionId.parse(card.team(), card.subject()))
			.filter((session) -> posted || session.isOver(this.clock.instant()) && hasRoom(card))
			.map((session) -> render(this.perspectives.of(session, card.person(), words)));
	}

	private boolean hasRoom(CardKey card) {
		return this.cards.posted(card.team(), card.subject(), card.recipient()) < MOST;
	}

	private Message render(Perspective seen) {
		Session session = seen.session();
		String heading = Headings.at(seen, this.clock.instant());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(seen.lines(heading));
		if (session.isOver(this.clock.instant())) {
			blocks.add(Pieces.buttons(this.buttons.asking(seen)));
		}
		return new Message(seen.words().of("session.fallback", "what", seen.sayPlainly(heading), "when", seen.when()),
				blocks);
	}

}
