package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pandu.guide.NoteTaking;
import org.pandu.guide.WrittenNote;
import org.pandu.id.PersonId;
import org.pandu.people.Profiles;
import org.pandu.session.Session;
import org.pandu.session.after.Passage;
import org.pandu.session.after.Passage.Entry;
import org.pandu.session.after.SummaryPart;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The notes that were shared at a session, and below them the reader's own.
 */
@Component
class NotesInSummary implements SummaryPart {

	private static final int ORDER = 40;

	private final NoteTaking notes;

	private final NotePieces pieces;

	private final Profiles profiles;

	NotesInSummary(NoteTaking notes, NotePieces pieces, Profiles profiles) {
		this.notes = notes;
		this.pieces = pieces;
		this.profiles = profiles;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Passage> read(Session session, PersonId reader, Words words) {
		List<WrittenNote> all = this.notes.read(reader, session.id());
		List<Passage> passages = new ArrayList<>(Passage.shared(words.of("after.notes"), entries(all, true, words)));
		List<Entry> own = entries(all, false, words);
		if (!own.isEmpty()) {
			passages.add(new Passage(words.of("after.own-notes"), own, false));
		}
		return passages;
	}

	private List<Entry> entries(List<WrittenNote> notes, boolean shared, Words words) {
		return notes.stream()
			.filter((note) -> note.shared() == shared)
			.map((note) -> new Entry(this.pieces.title(note.step(), words),
					Optional.ofNullable(note.text()).orElseGet(() -> words.of("guide.note.erased")),
					shared ? this.profiles.name(note.writer()) : ""))
			.toList();
	}

}
