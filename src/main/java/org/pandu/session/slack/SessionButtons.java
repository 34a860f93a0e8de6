package org.pandu.session.slack;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.Session;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * The buttons of a session, each with its words, its action and the session's id.
 */
final class SessionButtons {

	private final String subject;

	private final Words words;

	SessionButtons(Session session, Words words) {
		this.subject = session.id().subject();
		this.words = words;
	}

	ButtonElement start() {
		return Pieces.primary(this.words.of("session.button.start"), SessionActions.START, this.subject);
	}

	ButtonElement accept() {
		return Pieces.primary(this.words.of("session.button.accept"), SessionActions.ACCEPT, this.subject);
	}

	ButtonElement prepare() {
		return Pieces.primary(this.words.of("session.button.brief"), SessionActions.BRIEF, this.subject);
	}

	ButtonElement brief() {
		return Pieces.button(this.words.of("session.button.brief"), SessionActions.BRIEF, this.subject);
	}

	ButtonElement counter() {
		return Pieces.button(this.words.of("session.button.counter"), SessionActions.COUNTER, this.subject);
	}

	ButtonElement decline() {
		return Pieces.confirmed(
				Pieces.button(this.words.of("session.button.decline"), SessionActions.DECLINE, this.subject),
				this.words.of("session.decline.title"), this.words.of("session.decline.what"),
				this.words.of("session.button.decline"), this.words.of("slack.cancel"));
	}

	ButtonElement move() {
		return Pieces.button(this.words.of("session.button.move"), SessionActions.MOVE, this.subject);
	}

	ButtonElement cancel() {
		return Pieces.button(this.words.of("session.button.cancel"), SessionActions.CANCEL, this.subject);
	}

	ButtonElement withdraw() {
		return Pieces.button(this.words.of("session.button.withdraw"), SessionActions.CANCEL, this.subject);
	}

	ButtonElement record() {
		return Pieces.button(this.words.of("session.button.record"), SessionActions.RECORD, this.subject);
	}

	ButtonElement readInvitation() {
		return Pieces.button(this.words.of("session.button.read-invitation"), SessionActions.READ_INVITATION,
				this.subject);
	}

	ButtonElement readReason() {
		return Pieces.button(this.words.of("session.button.read-reason"), SessionActions.READ_REASON, this.subject);
	}

}
