package org.pandu.session.after.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.database.Transactions;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.after.SessionSummaries;
import org.pandu.session.after.SessionSummary;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What stays of a session that took place: what both wrote and agreed on, and the
 * reader's own notes.
 */
@Component
class SessionSummaryModal implements SlackFeature {

	private final SessionSummaries summaries;

	private final List<SummaryOffer> offers;

	private final Transactions transactions;

	SessionSummaryModal(SessionSummaries summaries, List<SummaryOffer> offers, Transactions transactions) {
		this.summaries = summaries;
		this.offers = offers;
		this.transactions = transactions;
	}

	@Override
	public void register(Interactions on) {
		on.action(SummaryActions.OPEN, (call) -> call.open(page(call, call.value(), 0)));
		on.action(SummaryActions.BACK, this::turn);
		on.action(SummaryActions.ON, this::turn);
	}

	private void turn(ActionCall call) {
		String[] parts = call.value().split("/");
		call.update(page(call, parts[0], Integer.parseInt(parts[1])));
	}

	private Modal page(ActionCall call, String subject, int asked) {
		Words words = call.words();
		List<LayoutBlock> blocks = this.transactions.read(() -> {
			SessionSummary summary = this.summaries.read(call.actor(), SessionId.parse(call.actor().team(), subject),
					words);
			return blocks(summary, call, asked);
		});
		return new Modal(SummaryActions.OPEN, subject, words.of("after.summary.title"), null, words.of("slack.close"),
				blocks);
	}

	private List<LayoutBlock> blocks(SessionSummary summary, ActionCall call, int asked) {
		Words words = call.words();
		Session session = summary.session();
		List<List<LayoutBlock>> sheets = Sheets.of(summary.passages());
		int page = Math.clamp(asked, 0, Math.max(0, sheets.size() - 1));
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("after.summary.head", "kind", summary.pairing().kind().name(), "person",
				session.other(call.actor()).mention(), "when", words.range(session.startsAt(), session.endsAt()))
				+ (session.place().isBlank() ? ""
						: "\n" + words.of("session.place", "place", Mrkdwn.place(session.place())))));
		blocks.addAll(sheets.isEmpty() ? List.of(Pieces.section(words.of("after.summary.nothing"))) : sheets.get(page));
		blocks.add(Pieces.divider());
		blocks.add(Pieces.buttons(buttons(summary, call, page, sheets.size())));
		blocks.add(Pieces.context(words.of("after.summary.who", "person", session.other(call.actor()).mention())));
		return blocks;
	}

	private List<ButtonElement> buttons(SessionSummary summary, ActionCall call, int page, int pages) {
		Words words = call.words();
		String subject = summary.session().id().subject();
		List<ButtonElement> buttons = new ArrayList<>();
		if (page > 0) {
			buttons.add(Pieces.button(words.of("after.summary.back"), SummaryActions.BACK, subject + "/" + (page - 1)));
		}
		if (page < pages - 1) {
			buttons.add(Pieces.button(words.of("after.summary.on"), SummaryActions.ON, subject + "/" + (page + 1)));
		}
		this.offers.forEach((offer) -> buttons.addAll(offer.buttons(summary, call.actor(), words)));
		buttons.add(Pieces.button(words.of("after.take"), SummaryActions.TAKE, subject));
		return buttons;
	}

}
