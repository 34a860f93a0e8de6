package org.pandu.session.slack;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.pandu.session.Session;
import org.pandu.session.SessionHistory;
import org.pandu.session.SessionHistory.Change;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The card a session lives in, from the proposal or booking to its end. It says how
 * things stand and offers what can be done then.
 */
@Component
class InvitationCard implements CardRenderer {

	private final Sessions sessions;

	private final SessionHistory history;

	private final Perspectives perspectives;

	private final ProposalPieces proposals;

	private final OccurrencePieces occurrences;

	private final InvitationButtons buttons;

	private final DaysOffOnCards daysOff;

	private final ClosingWords closing;

	private final Clock clock;

	InvitationCard(Sessions sessions, SessionHistory history, Perspectives perspectives, ProposalPieces proposals,
			OccurrencePieces occurrences, InvitationButtons buttons, DaysOffOnCards daysOff, ClosingWords closing,
			Clock clock) {
		this.sessions = sessions;
		this.history = history;
		this.perspectives = perspectives;
		this.proposals = proposals;
		this.occurrences = occurrences;
		this.buttons = buttons;
		this.daysOff = daysOff;
		this.closing = closing;
		this.clock = clock;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(SessionCards.INVITATION);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return this.sessions.findById(SessionId.parse(card.team(), card.subject()))
			.filter((session) -> posted || session.isOpen() || session.isProposed() || session.isOccurrence())
			.map((session) -> render(this.perspectives.of(session, card.person(), words)));
	}

	private Message render(Perspective seen) {
		List<Change> changes = this.history.of(seen.session().id());
		String heading = Headings.at(seen, this.clock.instant());
		List<LayoutBlock> blocks = new ArrayList<>();
		if (seen.session().isProposed()) {
			blocks.addAll(this.proposals.blocks(seen));
		}
		else {
			blocks.add(seen.lines(heading));
			seen.otherTime().map(Pieces::context).ifPresent(blocks::add);
		}
		blocks.addAll(this.occurrences.blocks(seen));
		this.closing.line(seen.session(), seen.words()).map(Pieces::context).ifPresent(blocks::add);
		if (!changes.isEmpty()) {
			Headings.after(changes.getLast(), seen).map(Pieces::context).ifPresent(blocks::add);
		}
		if (isAhead(seen.session())) {
			this.daysOff.line(seen).map(Pieces::context).ifPresent(blocks::add);
		}
		List<BlockElement> buttons = this.buttons.of(seen, changes);
		if (!buttons.isEmpty()) {
			blocks.add(Pieces.buttons(buttons));
		}
		return new Message(
				seen.session().isProposed() ? this.proposals.plainly(seen)
						: seen.words().of("session.fallback", "what", seen.sayPlainly(heading), "when", seen.when()),
				blocks);
	}

	private boolean isAhead(Session session) {
		return session.state() == Session.State.SCHEDULED && !session.isClosable(this.clock.instant());
	}

}
