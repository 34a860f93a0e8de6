package org.pandu.guide.slack;

import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.session.slack.BriefPart;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The notes of the last session in the brief before the next: the reader's own, and what
 * the other side shares.
 */
@Component
class NotesBrief implements BriefPart {

	private static final int ORDER = 30;

	private final NotePieces notes;

	private final Sessions sessions;

	NotesBrief(NotePieces notes, Sessions sessions) {
		this.notes = notes;
		this.sessions = sessions;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> fact(Session session, PersonId reader, Words words) {
		return Optional.empty();
	}

	@Override
	public List<LayoutBlock> detail(Session session, PersonId reader, Words words) {
		return this.sessions.lastHeldOf(session.pairing())
			.filter((last) -> !last.id().equals(session.id()))
			.map((last) -> this.notes.of(last, reader, words.of("guide.last-notes", "when", last.startsAt()), words))
			.orElse(List.of());
	}

}
