package org.pandu.session.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.database.Transactions;
import org.pandu.session.SessionHistory.Change;
import org.pandu.session.SessionHistory.What;
import org.pandu.session.SessionId;
import org.pandu.session.SessionTimes;
import org.pandu.session.SessionWords;
import org.pandu.session.Told;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Modal;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Who changed a session, how and when, the first change first. For the two only, so the
 * reasons they gave stand there too.
 */
@Component
class HistoryModal {

	/** Room for each change and its reason. */
	private static final int MOST_BLOCKS = 90;

	private final Perspectives perspectives;

	private final SessionWords sessionWords;

	private final SessionTimes times;

	private final Transactions transactions;

	HistoryModal(Perspectives perspectives, SessionWords sessionWords, SessionTimes times, Transactions transactions) {
		this.perspectives = perspectives;
		this.sessionWords = sessionWords;
		this.times = times;
		this.transactions = transactions;
	}

	void open(ActionCall call, String subject) {
		List<LayoutBlock> blocks = this.transactions
			.read(() -> blocks(this.perspectives.require(subject, call.actor(), call.words())));
		call.open(new Modal(SessionActions.MORE, "", call.words().of("session.history.title"), null,
				call.words().of("slack.close"), blocks));
	}

	private List<LayoutBlock> blocks(Perspective seen) {
		SessionId id = seen.session().id();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(seen.lines(Headings.of(seen), ""));
		for (Told told : this.sessionWords.history(seen.reader(), id)) {
			blocks.add(Pieces.section(line(told.change(), seen)));
			if (!told.reason().isEmpty()) {
				blocks.add(Pieces.words(told.reason()));
			}
		}
		List<LayoutBlock> shown = new ArrayList<>(Pieces.atMost(MOST_BLOCKS, blocks));
		shown.add(Pieces.context(seen.words().of("session.form.who-sees")));
		return shown;
	}

	private String line(Change change, Perspective seen) {
		Words words = seen.words();
		String who = (change.by() == null) ? "pandu" : change.by().equals(seen.reader()) ? "self" : "other";
		String what = words.of("session.history." + change.what(), "who", who, "person",
				(change.by() != null) ? change.by().mention() : "", "fact",
				(change.fact() != null) ? change.fact().name() : "", "time", time(change, seen));
		return "*" + words.when(change.at()) + "*\n" + what;
	}

	/**
	 * The session's time from the change on; of a proposal, all of its times.
	 */
	private String time(Change change, Perspective seen) {
		if (change.what() == What.PROPOSED) {
			return ProposalPieces.list(this.times.of(seen.session().id()), seen.words());
		}
		return seen.words().range(change.startsAt(), change.endsAt());
	}

}
