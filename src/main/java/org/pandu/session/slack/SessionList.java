package org.pandu.session.slack;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.session.after.slack.SummaryActions;
import org.pandu.slack.Call;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A person's own sessions: what is to come, with what can be done, and what took place
 * last.
 */
@Component
class SessionList implements SlackFeature {

	private static final int MOST_COMING = 20;

	private static final int MOST_HELD = 5;

	private final Sessions sessions;

	private final Perspectives perspectives;

	private final ProposalPieces proposals;

	private final OutcomeButtons outcomes;

	private final Transactions transactions;

	private final Clock clock;

	SessionList(Sessions sessions, Perspectives perspectives, ProposalPieces proposals, OutcomeButtons outcomes,
			Transactions transactions, Clock clock) {
		this.sessions = sessions;
		this.perspectives = perspectives;
		this.proposals = proposals;
		this.outcomes = outcomes;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.command("sessions", "sesi", "session.usage.sessions", this::open);
		on.action(SessionActions.LIST, this::open);
	}

	private void open(Call call) {
		List<LayoutBlock> blocks = this.transactions.read(() -> blocks(call.actor(), call.words()));
		call.open(new Modal(SessionActions.LIST, "", call.words().of("session.list.title"), null,
				call.words().of("slack.close"), blocks));
	}

	private List<LayoutBlock> blocks(PersonId actor, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		for (Session session : this.sessions.currentOf(actor).stream().limit(MOST_COMING).toList()) {
			Perspective seen = this.perspectives.of(session, actor, words);
			blocks.addAll(session.isProposed() ? this.proposals.blocks(seen)
					: List.of(seen.lines(Headings.at(seen, this.clock.instant()))));
			List<ButtonElement> buttons = buttons(seen);
			if (!buttons.isEmpty()) {
				blocks.add(Pieces.buttons(buttons));
			}
		}
		if (blocks.isEmpty()) {
			blocks.add(Pieces.section(words.of("session.none-yet")));
		}
		List<Session> held = this.sessions.heldBy(actor, MOST_HELD + 1, 0);
		if (!held.isEmpty()) {
			blocks.add(Pieces.divider());
			held.stream().limit(MOST_HELD).forEach((session) -> {
				Perspective seen = this.perspectives.of(session, actor, words);
				blocks.add(Pieces.section(seen.say(Headings.of(seen)) + "\n" + seen.when(),
						Pieces.button(words.of("after.summary"), SummaryActions.OPEN, session.id().subject())));
			});
		}
		if (held.size() > MOST_HELD) {
			blocks.add(Pieces.buttons(Pieces.button(words.of("after.past.title"), SummaryActions.PAST, "0")));
		}
		return blocks;
	}

	private List<ButtonElement> buttons(Perspective seen) {
		Session session = seen.session();
		SessionButtons buttons = new SessionButtons(session, seen.words());
		if (session.isProposed()) {
			return this.proposals.answers(seen);
		}
		if (session.needsTime()) {
			return List.of(buttons.pickTime(), buttons.skip());
		}
		if (session.isOver(this.clock.instant())) {
			return this.outcomes.asking(seen);
		}
		List<ButtonElement> shown = new ArrayList<>();
		if (seen.leads()) {
			shown.addAll(buttons.leading(this.clock.instant()));
		}
		if (session.state() == Session.State.SCHEDULED) {
			shown.addAll(buttons.changing(this.clock.instant()));
		}
		return shown;
	}

}
