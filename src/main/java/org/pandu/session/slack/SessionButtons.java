package org.pandu.session.slack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.ProposedTime;
import org.pandu.session.Session;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * The buttons of a session, each with its words, its action and the session's id.
 */
final class SessionButtons {

	private final Session session;

	private final String subject;

	private final Words words;

	SessionButtons(Session session, Words words) {
		this.session = session;
		this.subject = session.id().subject();
		this.words = words;
	}

	ButtonElement start() {
		return Pieces.primary(this.words.of("session.button.start"), SessionActions.START, this.subject);
	}

	/**
	 * What its coach or mentor can do about it now: start it, close it, or both.
	 */
	List<ButtonElement> leading(Instant now) {
		List<ButtonElement> buttons = new ArrayList<>();
		if (this.session.isStartable(now)) {
			buttons.add(start());
		}
		if (this.session.isClosable(now)) {
			buttons.add(close());
		}
		return buttons;
	}

	/**
	 * What both sides can do about a booked session until its time has come.
	 */
	List<ButtonElement> changing(Instant now) {
		if (this.session.isClosable(now)) {
			return List.of();
		}
		return (this.session.isOccurrence()) ? List.of(defer(), move(), cancel()) : List.of(move(), cancel());
	}

	/**
	 * Puts off an occurrence of a series with this one click.
	 */
	ButtonElement defer() {
		return Pieces.button(this.words.of("series.button.defer"), SlotActions.DEFER,
				this.subject + " " + this.session.sequence());
	}

	/**
	 * Gives a time to an occurrence that needs one.
	 */
	ButtonElement pickTime() {
		return Pieces.primary(this.words.of("series.button.pick-time"), SlotActions.PICK_TIME, this.subject);
	}

	ButtonElement skip() {
		return Pieces.button(this.words.of("series.button.skip"), SessionActions.CANCEL, this.subject);
	}

	/**
	 * Accepts the only time that is proposed.
	 */
	ButtonElement accept(ProposedTime time) {
		return Pieces.primary(this.words.of("session.button.accept"), SessionActions.ACCEPT, value(time));
	}

	/**
	 * Accepts one of several times; it says which.
	 */
	ButtonElement choose(ProposedTime time) {
		return Pieces.button(this.words.of("session.button.choose", "time", this.words.briefly(time.slot().startsAt())),
				SessionActions.ACCEPT, value(time));
	}

	private String value(ProposedTime time) {
		return this.subject + " " + time.id();
	}

	/**
	 * Proposes times anew.
	 */
	ButtonElement proposeAnew() {
		return Pieces.primary(this.words.of("session.button.propose-anew"), SessionActions.PROPOSE,
				this.session.pairing().subject());
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

	ButtonElement close() {
		String key = (this.session.state() == Session.State.RUNNING) ? "finish" : "record";
		return Pieces.button(this.words.of("session.button." + key), SessionActions.CLOSE, this.subject);
	}

	ButtonElement readInvitation() {
		return Pieces.button(this.words.of("session.button.read-invitation"), SessionActions.READ_INVITATION,
				this.subject);
	}

	ButtonElement readReason() {
		return Pieces.button(this.words.of("session.button.read-reason"), SessionActions.READ_REASON, this.subject);
	}

}
