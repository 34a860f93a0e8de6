package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.Method;
import org.pandu.guide.NoteTaking;
import org.pandu.guide.Step;
import org.pandu.guide.WrittenNote;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How notes look in a modal.
 */
@Component
class NotePieces {

	private final NoteTaking notes;

	private final Method method;

	NotePieces(NoteTaking notes, Method method) {
		this.notes = notes;
		this.method = method;
	}

	/**
	 * The notes of a session that a person may read, each with its step, its writer and
	 * who reads it; none where there is nothing to read.
	 * @param title the words above them
	 */
	List<LayoutBlock> of(Session session, PersonId reader, String title, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		for (WrittenNote note : this.notes.read(reader, session.id())) {
			blocks.add(text(note, words));
			blocks.add(Pieces
				.context(words.of("guide.note.by", "step", title(note.step(), words), "writer", note.writer().mention(),
						"own", note.writer().equals(reader) ? "yes" : "no", "shared", note.shared() ? "yes" : "no")));
		}
		if (!blocks.isEmpty()) {
			blocks.addFirst(Pieces.header(title));
		}
		return blocks;
	}

	static LayoutBlock text(WrittenNote note, Words words) {
		return Pieces.words(Optional.ofNullable(note.text()).orElseGet(() -> words.of("guide.note.erased")));
	}

	/**
	 * The title of the step a note was written at.
	 */
	String title(Step step, Words words) {
		return switch (step) {
			case OPENING -> words.of("guide.opening");
			case FOLLOW_UP -> words.of("guide.closing");
			default -> this.method.title(step, false, words.locale());
		};
	}

}
