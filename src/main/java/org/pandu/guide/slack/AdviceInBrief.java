package org.pandu.guide.slack;

import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.Handbooks;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.session.slack.BriefPart;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * One of the guideline's tips and principles for the coach or mentor, another before each
 * session of a pairing.
 */
@Component
class AdviceInBrief implements BriefPart {

	private static final int ORDER = 40;

	private final Handbooks handbooks;

	private final Sessions sessions;

	AdviceInBrief(Handbooks handbooks, Sessions sessions) {
		this.handbooks = handbooks;
		this.sessions = sessions;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> fact(Session session, PersonId reader, Words words) {
		return session.coachId().equals(reader) ? Optional.of(advice(session, words)) : Optional.empty();
	}

	@Override
	public List<LayoutBlock> detail(Session session, PersonId reader, Words words) {
		return fact(session, reader, words).<List<LayoutBlock>>map((line) -> List.of(Pieces.context(line)))
			.orElse(List.of());
	}

	/**
	 * The same before and after the session, however often its card is rendered.
	 */
	private String advice(Session session, Words words) {
		long before = this.sessions.ofPairing(session.pairing())
			.stream()
			.filter((one) -> one.state() == Session.State.HELD && one.startsAt().isBefore(session.startsAt()))
			.count();
		return words.of("guide.handbook.advice", "advice",
				Mrkdwn.escape(this.handbooks.in(words.locale()).advice(Math.toIntExact(before))));
	}

}
