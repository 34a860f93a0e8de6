package org.pandu.session.after.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.Session;
import org.pandu.session.after.SessionSummaries;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A person's sessions that took place, a page at a time, each with its summary.
 */
@Component
class PastSessions implements SlackFeature {

	private final SessionSummaries summaries;

	private final Pairings pairings;

	private final Transactions transactions;

	PastSessions(SessionSummaries summaries, Pairings pairings, Transactions transactions) {
		this.summaries = summaries;
		this.pairings = pairings;
		this.transactions = transactions;
	}

	@Override
	public void register(Interactions on) {
		on.action(SummaryActions.PAST, this::open);
		on.action(SummaryActions.PAST_BACK, this::turn);
		on.action(SummaryActions.PAST_ON, this::turn);
	}

	private void open(ActionCall call) {
		call.open(page(call, 0));
	}

	private void turn(ActionCall call) {
		call.update(page(call, Integer.parseInt(call.value())));
	}

	private Modal page(ActionCall call, int asked) {
		Words words = call.words();
		return new Modal(SummaryActions.PAST, "", words.of("after.past.title"), null, words.of("slack.close"),
				this.transactions.read(() -> blocks(call.actor(), asked, words)));
	}

	private List<LayoutBlock> blocks(PersonId person, int asked, Words words) {
		int pages = this.summaries.pages(person);
		int page = Math.clamp(asked, 0, pages - 1);
		List<LayoutBlock> blocks = new ArrayList<>();
		this.summaries.past(person, page).forEach((session) -> blocks.add(line(session, person, words)));
		if (blocks.isEmpty()) {
			blocks.add(Pieces.section(words.of("after.past.none")));
		}
		List<ButtonElement> turns = new ArrayList<>();
		if (page > 0) {
			turns.add(Pieces.button(words.of("after.past.back"), SummaryActions.PAST_BACK, "" + (page - 1)));
		}
		if (page < pages - 1) {
			turns.add(Pieces.button(words.of("after.past.on"), SummaryActions.PAST_ON, "" + (page + 1)));
		}
		if (!turns.isEmpty()) {
			blocks.add(Pieces.buttons(turns));
		}
		return blocks;
	}

	private LayoutBlock line(Session session, PersonId person, Words words) {
		Pairing pairing = this.pairings.require(session.pairing());
		return Pieces.section(
				words.of("after.past.line", "kind", pairing.kind().name(), "person", session.other(person).mention(),
						"when", words.range(session.startsAt(), session.endsAt())),
				Pieces.button(words.of("after.summary"), SummaryActions.OPEN, session.id().subject()));
	}

}
