package org.pandu.session.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.session.OpenTimes;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Reminds the one who has not answered a proposal, once. Afterwards it says what became
 * of it.
 */
@Component
class AnswerOwedCard implements CardRenderer {

	private final Sessions sessions;

	private final OpenTimes times;

	private final ProposalPieces pieces;

	private final Perspectives perspectives;

	AnswerOwedCard(Sessions sessions, OpenTimes times, ProposalPieces pieces, Perspectives perspectives) {
		this.sessions = sessions;
		this.times = times;
		this.pieces = pieces;
		this.perspectives = perspectives;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(SessionCards.ANSWER_OWED);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return this.sessions.findById(SessionId.parse(card.team(), card.subject()))
			.filter((session) -> posted || session.waitsFor(card.person()) && !this.times.open(session).isEmpty())
			.map((session) -> render(this.perspectives.of(session, card.person(), words)));
	}

	private Message render(Perspective seen) {
		Session session = seen.session();
		if (!session.isProposed()) {
			String heading = Headings.of(seen);
			return new Message(
					seen.words().of("session.fallback", "what", seen.sayPlainly(heading), "when", seen.when()),
					List.of(seen.lines(heading)));
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(seen.say("session.proposal.still-open")));
		blocks.addAll(this.pieces.blocks(seen));
		blocks.add(Pieces.buttons(this.pieces.answers(seen)));
		return new Message(this.pieces.plainly(seen), blocks);
	}

}
