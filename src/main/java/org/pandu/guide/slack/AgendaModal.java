package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.AgendaWriting;
import org.pandu.guide.WrittenAgenda;
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
 * Reads, while the session runs, what it is for.
 */
@Component
class AgendaModal implements SlackFeature {

	private final AgendaWriting writing;

	private final AgendaPieces pieces;

	private final Sessions sessions;

	AgendaModal(AgendaWriting writing, AgendaPieces pieces, Sessions sessions) {
		this.writing = writing;
		this.pieces = pieces;
		this.sessions = sessions;
	}

	@Override
	public void register(Interactions on) {
		on.action(GuideActions.READ_AGENDA, this::open);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		SessionId id = SessionId.parse(call.actor().team(), call.value());
		WrittenAgenda agenda = this.writing.read(call.actor(), id);
		Session session = this.sessions.require(id);
		List<LayoutBlock> blocks = new ArrayList<>(this.pieces.of(agenda, words));
		if (session.isOpen()) {
			blocks.add(Pieces.buttons(AgendaPieces.button(session, agenda.hasGoal(), words)));
		}
		blocks.add(Pieces.context(words.of("agenda.seen-by", "other", session.other(call.actor()).mention())));
		call.open(new Modal(GuideActions.READ_AGENDA, "", words.of("agenda.title"), null, words.of("slack.close"),
				blocks));
	}

}
