package org.pandu.goal.slack;

import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.session.slack.BriefPart;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Goals and open steps in the brief before a session: figures in the message, words in
 * its modal. Guideline, "Tetapkan Tujuan yang Jelas".
 */
@Component
class GoalBrief implements BriefPart {

	private static final int ORDER = 20;

	private final PlanPieces pieces;

	private final Pairings pairings;

	private final Permissions permissions;

	GoalBrief(PlanPieces pieces, Pairings pairings, Permissions permissions) {
		this.pieces = pieces;
		this.pairings = pairings;
		this.permissions = permissions;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> fact(Session session, PersonId reader, Words words) {
		return this.pieces.fact(session.pairing(), words);
	}

	@Override
	public List<LayoutBlock> detail(Session session, PersonId reader, Words words) {
		boolean mayRead = this.permissions.allow(reader, this.pairings.require(session.pairing()), Right.SHARE_PLAN);
		return mayRead ? this.pieces.openPlan(reader, session.pairing(), words) : List.of();
	}

}
