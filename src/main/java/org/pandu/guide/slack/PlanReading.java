package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.goal.slack.PlanPieces;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Reads, in a modal, what two people agreed on and wrote down until now: for before and
 * during a session.
 */
@Component
class PlanReading implements SlackFeature {

	private static final int MOST_BLOCKS = 100;

	private final PlanPieces plan;

	private final NotePieces notes;

	private final Sessions sessions;

	PlanReading(PlanPieces plan, NotePieces notes, Sessions sessions) {
		this.plan = plan;
		this.notes = notes;
		this.sessions = sessions;
	}

	@Override
	public void register(Interactions on) {
		on.action(GuideActions.LAST_PLAN,
				(call) -> openLastPlan(call, SessionId.parse(call.actor().team(), call.value())));
	}

	/**
	 * Goals, open steps and the notes of the last session that took place.
	 */
	void openLastPlan(ActionCall call, SessionId id) {
		Words words = call.words();
		Session session = this.sessions.require(id);
		List<LayoutBlock> blocks = new ArrayList<>(this.plan.openPlan(call.actor(), session.pairing(), words));
		Optional<Session> last = this.sessions.lastHeldOf(session.pairing()).filter((held) -> !held.id().equals(id));
		last.ifPresent((held) -> blocks
			.addAll(this.notes.of(held, call.actor(), words.of("guide.last-notes", "when", held.startsAt()), words)));
		call.open(modal(GuideActions.LAST_PLAN, words.of("guide.last-plan"), blocks, words));
	}

	private static Modal modal(String id, String title, List<LayoutBlock> blocks, Words words) {
		return new Modal(id, "", title, null, words.of("slack.close"), Pieces.atMost(MOST_BLOCKS, blocks));
	}

}
