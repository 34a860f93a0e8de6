package org.pandu.session.slack;

import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.ClosingPlan;
import org.pandu.pairing.ClosingPlans;
import org.pandu.session.Session;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Says of a session that it is the closing conversation, on its cards and in its brief.
 */
@Component
class ClosingWords implements BriefPart {

	private static final int ORDER = 5;

	private final ClosingPlans plans;

	ClosingWords(ClosingPlans plans) {
		this.plans = plans;
	}

	/**
	 * The line for a card, while the session is to come or runs.
	 */
	Optional<String> line(Session session, Words words) {
		return isClosing(session) ? Optional.of(words.of("session.closing.line")) : Optional.empty();
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> fact(Session session, PersonId reader, Words words) {
		return line(session, words);
	}

	@Override
	public List<LayoutBlock> detail(Session session, PersonId reader, Words words) {
		return isClosing(session) ? List.of(Pieces.section(words.of("session.closing.brief"))) : List.of();
	}

	private boolean isClosing(Session session) {
		return (session.isOpen() || session.isProposed()) && this.plans.of(session.pairing())
			.map(ClosingPlan::session)
			.filter(session.id().id()::equals)
			.isPresent();
	}

}
