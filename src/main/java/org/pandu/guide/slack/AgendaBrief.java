package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.guide.Agenda;
import org.pandu.guide.AgendaWriting;
import org.pandu.guide.Agendas;
import org.pandu.guide.WrittenAgenda;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.slack.BriefPart;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The session's goal in the brief: the coachee or mentee is asked for it, and the message
 * says no more than whether it is written.
 */
@Component
class AgendaBrief implements BriefPart {

	private static final int ORDER = 2;

	private final Agendas agendas;

	private final AgendaWriting writing;

	private final AgendaPieces pieces;

	AgendaBrief(Agendas agendas, AgendaWriting writing, AgendaPieces pieces) {
		this.agendas = agendas;
		this.writing = writing;
		this.pieces = pieces;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> fact(Session session, PersonId reader, Words words) {
		Optional<Agenda> agenda = this.agendas.findById(session.id());
		return Optional.of(words.of("agenda.fact", "goal", agenda.filter(Agenda::hasGoal).isPresent() ? "yes" : "no",
				"matters", agenda.filter(Agenda::hasMatters).isPresent() ? "yes" : "no", "asked",
				isAsked(session, reader) ? "yes" : "no"));
	}

	@Override
	public List<LayoutBlock> detail(Session session, PersonId reader, Words words) {
		WrittenAgenda agenda = this.writing.read(reader, session.id());
		List<LayoutBlock> blocks = new ArrayList<>(this.pieces.of(agenda, words));
		if (session.isOpen()) {
			blocks.add(Pieces.buttons(AgendaPieces.button(session, agenda.hasGoal(), words)));
		}
		return blocks;
	}

	@Override
	public Optional<ButtonElement> action(Session session, PersonId reader, Words words) {
		return (isAsked(session, reader) && session.isOpen())
				? Optional.of(AgendaPieces.button(session, this.agendas.hasGoal(session.id()), words))
				: Optional.empty();
	}

	private static boolean isAsked(Session session, PersonId reader) {
		return session.coacheeId().equals(reader);
	}

}
