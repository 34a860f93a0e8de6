package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.Guidance;
import org.pandu.guide.Method;
import org.pandu.guide.Step;
import org.pandu.guide.WrittenNote;
import org.pandu.id.PersonId;
import org.pandu.program.Kind;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How notes look in a modal.
 */
@Component
class NotePieces {

	private final Method method;

	NotePieces(Method method) {
		this.method = method;
	}

	/**
	 * Each note with its step, its writer and who reads it.
	 */
	List<LayoutBlock> all(List<WrittenNote> notes, PersonId reader, Kind kind, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		for (WrittenNote note : notes) {
			blocks.add(text(note, words));
			blocks.add(Pieces.context(words.of("guide.note.by", "step", title(note.step(), kind, words), "writer",
					note.writer().mention(), "own", note.writer().equals(reader) ? "yes" : "no", "shared",
					note.shared() ? "yes" : "no")));
		}
		return blocks;
	}

	static LayoutBlock text(WrittenNote note, Words words) {
		return Pieces.words(Optional.ofNullable(note.text()).orElseGet(() -> words.of("guide.note.erased")));
	}

	private String title(Step step, Kind kind, Words words) {
		Guidance guidance = this.method.at(step, false, kind, words.locale());
		return step.isFirst() ? words.of("guide.opening") : guidance.title();
	}

}
