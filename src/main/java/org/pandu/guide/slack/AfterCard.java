package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.goal.ActionItems;
import org.pandu.guide.NoteTaking;
import org.pandu.guide.Walk;
import org.pandu.guide.Walks;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.session.after.slack.SummaryActions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.Occasion;
import org.pandu.survey.slack.SurveyPieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What the coachee gets after a session: that it took place, the way to the plan, and the
 * question how it was. The words agreed on are behind a button.
 */
@Component
class AfterCard implements CardRenderer {

	static final String KIND = "guide.after";

	private final Sessions sessions;

	private final Pairings pairings;

	private final Walks walks;

	private final ActionItems items;

	private final NoteTaking notes;

	private final SurveyPieces survey;

	AfterCard(Sessions sessions, Pairings pairings, Walks walks, ActionItems items, NoteTaking notes,
			SurveyPieces survey) {
		this.sessions = sessions;
		this.pairings = pairings;
		this.walks = walks;
		this.items = items;
		this.notes = notes;
		this.survey = survey;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Session session = this.sessions.require(SessionId.parse(card.team(), card.subject()));
		if (session.state() != Session.State.HELD) {
			return Optional.empty();
		}
		int steps = this.items.ofSession(session.id()).size();
		int shared = this.notes.countSharedWith(card.person(), session.id());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("guide.after", "coach", session.coachId().mention(), "when",
				words.range(session.startsAt(), session.endsAt()))));
		blocks.add(Pieces.section(words.of("guide.after.plan", "steps", steps, "notes", shared, "waits",
				waitsForPlan(session) ? "yes" : "no", "role", role(session, words))));
		blocks.add(
				Pieces.buttons(Pieces.primary(words.of("after.summary"), SummaryActions.OPEN, session.id().subject())));
		blocks.addAll(this.survey.render(Occasion.of(session.id()), card.person(), words));
		return Optional.of(new Message(words.of("guide.after.fallback"), blocks));
	}

	private boolean waitsForPlan(Session session) {
		return this.walks.findById(session.id()).filter(Walk::waitsForPlan).isPresent();
	}

	private String role(Session session, Words words) {
		Pairing pairing = this.pairings.require(session.pairing());
		return words.of("guide.role." + pairing.roleOf(Side.COACH));
	}

}
