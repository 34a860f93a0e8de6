package org.pandu.session.slack;

import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.database.Transactions;
import org.pandu.session.SessionId;
import org.pandu.session.SessionWords;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What is read behind a session's buttons: the brief, the line of the invitation, the
 * reason of a change.
 */
@Component
class BriefModal implements SlackFeature {

	private final Perspectives perspectives;

	private final Brief brief;

	private final SessionWords sessionWords;

	private final Transactions transactions;

	BriefModal(Perspectives perspectives, Brief brief, SessionWords sessionWords, Transactions transactions) {
		this.perspectives = perspectives;
		this.brief = brief;
		this.sessionWords = sessionWords;
		this.transactions = transactions;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.BRIEF, this::showBrief);
		on.action(SessionActions.READ_INVITATION, this::showInvitation);
		on.action(SessionActions.READ_REASON, this::showReason);
	}

	private void showBrief(ActionCall call) {
		List<LayoutBlock> blocks = this.transactions
			.read(() -> this.brief.whole(this.perspectives.require(call.value(), call.actor(), call.words())));
		show(call, SessionActions.BRIEF, "session.brief.title", blocks);
	}

	private void showInvitation(ActionCall call) {
		Perspective seen = this.perspectives.require(call.value(), call.actor(), call.words());
		Optional<String> line = this.sessionWords.invitation(call.actor(), id(call));
		show(call, SessionActions.READ_INVITATION, "session.invitation.title",
				typed(line, seen.session().schedulerId().mention(), call.words()));
	}

	private void showReason(ActionCall call) {
		Perspective seen = this.perspectives.require(call.value(), call.actor(), call.words());
		Optional<String> reason = this.sessionWords.reason(call.actor(), id(call));
		show(call, SessionActions.READ_REASON, "session.reason.title",
				typed(reason, seen.session().closerId().orElse(seen.other()).mention(), call.words()));
	}

	private static List<LayoutBlock> typed(Optional<String> text, String writer, Words words) {
		return List.of(
				text.<LayoutBlock>map(Pieces::words).orElseGet(() -> Pieces.section(words.of("session.words.none"))),
				Pieces.context(words.of("session.words.seen-by", "writer", writer)));
	}

	private static void show(ActionCall call, String id, String titleKey, List<LayoutBlock> blocks) {
		call.open(new Modal(id, "", call.words().of(titleKey), null, call.words().of("slack.close"), blocks));
	}

	private static SessionId id(ActionCall call) {
		return SessionId.parse(call.actor().team(), call.value());
	}

}
