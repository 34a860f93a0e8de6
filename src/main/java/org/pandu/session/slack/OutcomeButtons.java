package org.pandu.session.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.Session;
import org.pandu.session.SessionHistory;
import org.pandu.session.SessionHistory.What;
import org.pandu.slack.blocks.Pieces;

import org.springframework.stereotype.Component;

/**
 * What either side can say about a session whose time has come: that it took place, that
 * one could not come, that nobody came; or they move it.
 */
@Component
class OutcomeButtons {

	private final SessionHistory history;

	private final Clock clock;

	OutcomeButtons(SessionHistory history, Clock clock) {
		this.history = history;
		this.clock = clock;
	}

	/**
	 * The answers to whether it took place, for a session that is over.
	 */
	List<ButtonElement> asking(Perspective seen) {
		List<ButtonElement> buttons = new ArrayList<>();
		if (seen.leads() || !this.history.has(seen.session().id(), What.SAID_HELD)) {
			buttons.add(Pieces.primary(seen.words().of("session.button.took-place"),
					seen.leads() ? SessionActions.TOOK_PLACE : SessionActions.SAY_HELD, subject(seen)));
		}
		buttons.add(absent(seen));
		buttons.add(nobodyCame(seen));
		if (seen.session().state() == Session.State.SCHEDULED) {
			buttons.add(makeUp(seen));
		}
		return buttons;
	}

	/**
	 * What can be said while it should be going on.
	 */
	List<ButtonElement> during(Perspective seen) {
		return List.of(absent(seen), makeUp(seen));
	}

	/**
	 * What the coach can still set right after it was closed; none for the coachee.
	 */
	List<ButtonElement> afterwards(Perspective seen) {
		Session session = seen.session();
		Instant now = this.clock.instant();
		return (!session.isOpen() && session.isClosableBy(seen.reader(), now))
				? List.of(new SessionButtons(session, seen.words()).close()) : List.of();
	}

	private static ButtonElement absent(Perspective seen) {
		return Pieces.button(seen.words().of("session.button.absent"), SessionActions.ABSENT, subject(seen));
	}

	private static ButtonElement nobodyCame(Perspective seen) {
		return Pieces.confirmed(
				Pieces.button(seen.words().of("session.button.nobody-came"), SessionActions.NOBODY_CAME, subject(seen)),
				seen.words().of("session.button.nobody-came"), seen.words().of("session.nobody-came.what"),
				seen.words().of("session.nobody-came.yes"), seen.words().of("slack.cancel"));
	}

	private static ButtonElement makeUp(Perspective seen) {
		return Pieces.button(seen.words().of("session.button.make-up"), SessionActions.MAKE_UP, subject(seen));
	}

	private static String subject(Perspective seen) {
		return seen.session().id().subject();
	}

}
