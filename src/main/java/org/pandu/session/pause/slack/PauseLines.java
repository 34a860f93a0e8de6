package org.pandu.session.pause.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Pause;
import org.pandu.pairing.Pauses;
import org.pandu.pairing.slack.PairingLines;
import org.pandu.session.pause.PausedSessions;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How a pause is named, and what can be done about it by those whose it is.
 */
@Component
class PauseLines {

	private final Pauses pauses;

	private final PausedSessions sessions;

	private final Pairings pairings;

	private final PairingLines lines;

	PauseLines(Pauses pauses, PausedSessions sessions, Pairings pairings, PairingLines lines) {
		this.pauses = pauses;
		this.sessions = sessions;
		this.pairings = pairings;
		this.lines = lines;
	}

	/**
	 * Who or what pauses, in mrkdwn.
	 */
	String whose(Pause pause, PersonId reader, Words words) {
		return pause.pairing()
			.map(this.pairings::require)
			.map((pairing) -> this.lines.of(pairing, reader, words))
			.orElseGet(() -> pause.personId().map(PersonId::mention).orElse(""));
	}

	/**
	 * Until when it lasts, and from when where that is still to come.
	 */
	String days(Pause pause, Words words) {
		boolean begun = !pause.days().from().isAfter(this.pauses.today(pause.id().team()));
		return begun ? words.of("cadence.paused", "day", pause.backOn())
				: words.of("cadence.pause.planned", "from", pause.days().from(), "day", pause.backOn());
	}

	/**
	 * The buttons for someone whose pause it is.
	 */
	List<ButtonElement> buttons(Pause pause, Words words) {
		List<ButtonElement> buttons = new ArrayList<>();
		String id = pause.id().subject();
		if (!this.sessions.undecided(pause).isEmpty()) {
			buttons.add(review(pause, words));
		}
		if (pause.cause() != null || pause.reasoned()) {
			buttons.add(Pieces.button(words.of("cadence.pause.read"), PauseActions.READ, id));
		}
		buttons.add(Pieces.confirmed(Pieces.button(words.of("cadence.pause.end"), PauseActions.END, id),
				words.of("cadence.pause.end-title"), words.of("cadence.pause.end-what"), words.of("cadence.pause.end"),
				words.of("slack.cancel")));
		return buttons;
	}

	/**
	 * The way to the sessions within the pause.
	 */
	ButtonElement review(Pause pause, Words words) {
		return Pieces.primary(words.of("cadence.pause.review", "count", this.sessions.undecided(pause).size()),
				PauseActions.REVIEW, pause.id().subject());
	}

}
