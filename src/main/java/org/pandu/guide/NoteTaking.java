package org.pandu.guide;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes at the steps of a session: one for each step and writer, private or shared with
 * the other side.
 */
@Service
@Transactional
public class NoteTaking {

	private final Notes notes;

	private final Walks walks;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NoteTaking(Notes notes, Walks walks, Sessions sessions, Pairings pairings, Permissions permissions, Vault vault,
			ApplicationEventPublisher events, Clock clock) {
		this.notes = notes;
		this.walks = walks;
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes one's note at a step. Without words it is deleted.
	 * @param text the words; may be empty
	 * @param shared whether the other side may read it
	 * @param seen the version the writer saw when beginning to write; 0 for none
	 * @throws NoteChanged when it was written elsewhere meanwhile
	 */
	public void write(PersonId actor, SessionId id, Step step, String text, boolean shared, long seen) {
		require(actor, id, Right.WRITE_NOTES);
		this.walks.takeTurn(id);
		@Nullable Note before = this.notes.ownOf(actor, id, step).orElse(null);
		if (seen != ((before != null) ? before.version() : 0)) {
			throw new NoteChanged((before != null) ? open(before) : null);
		}
		if (!text.isEmpty()) {
			NoteId note = (before != null) ? before.id() : NoteId.next(id.team());
			Sealed body = this.vault.seal(text, actor, Note.cellOf(note));
			this.notes.save((before != null) ? before.rewrite(shared, body, this.clock.instant())
					: Note.write(note, id, step, actor, shared, body, this.clock.instant()));
		}
		else if (before != null) {
			this.notes.delete(before);
		}
		if (shared || before != null && before.shared()) {
			this.events.publishEvent(new SharedNotesChanged(this.sessions.require(id)));
		}
	}

	/**
	 * One's own note at a step.
	 */
	@Transactional(readOnly = true)
	public Optional<WrittenNote> own(PersonId actor, SessionId id, Step step) {
		require(actor, id, Right.WRITE_NOTES);
		return this.notes.ownOf(actor, id, step).map(this::open);
	}

	/**
	 * The notes of a session that a person may read: own ones, and those the other side
	 * shares.
	 */
	@Transactional(readOnly = true)
	public List<WrittenNote> read(PersonId actor, SessionId id) {
		require(actor, id, Right.READ_SHARED_NOTES);
		return this.notes.readableBy(actor, id).stream().map(this::open).toList();
	}

	/**
	 * How many notes the other side shares with a person. A figure, without words.
	 */
	@Transactional(readOnly = true)
	public int countSharedWith(PersonId reader, SessionId id) {
		return (int) this.notes.readableBy(reader, id)
			.stream()
			.filter((note) -> !note.writerId().equals(reader))
			.count();
	}

	private void require(PersonId actor, SessionId id, Right right) {
		this.permissions.require(actor, this.pairings.require(this.sessions.require(id).pairing()), right);
	}

	private WrittenNote open(Note note) {
		return new WrittenNote(note.step(), note.writerId(), note.shared(),
				this.vault.open(note.body(), note.id().team(), note.cell()).orElse(null), note.version());
	}

}
