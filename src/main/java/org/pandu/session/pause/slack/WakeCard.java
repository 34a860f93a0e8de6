package org.pandu.session.pause.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pause;
import org.pandu.pairing.PauseId;
import org.pandu.pairing.Pauses;
import org.pandu.pairing.slack.PairingLines;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.Outlook;
import org.pandu.session.pause.PausedSessions;
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Greets someone on the day of the return, with what is due and the way to schedule it.
 * Once all is arranged the button goes.
 */
@Component
class WakeCard implements CardRenderer {

	static final String KIND = "session.wake";

	/** As many pairings as make a message that is read. */
	private static final int MOST = 10;

	private final Pauses pauses;

	private final PausedSessions sessions;

	private final NextDue nextDue;

	private final PairingLines lines;

	WakeCard(Pauses pauses, PausedSessions sessions, NextDue nextDue, PairingLines lines) {
		this.pauses = pauses;
		this.sessions = sessions;
		this.nextDue = nextDue;
		this.lines = lines;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Pause pause = this.pauses.require(PauseId.parse(card.team(), card.subject()));
		List<Outlook> outlooks = this.nextDue.of(card.team(), this.sessions.pairings(pause));
		LocalDate today = this.pauses.today(card.team());
		boolean stillAway = !pause.lasts() || pause.isComing(today)
				|| outlooks.stream().allMatch((outlook) -> outlook.pausedUntil().isPresent());
		return (!posted && stillAway) ? Optional.empty() : Optional.of(message(outlooks, card.person(), words));
	}

	private Message message(List<Outlook> outlooks, PersonId reader, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + words.of("cadence.wake.title") + "*\n"
				+ outlooks.stream()
					.limit(MOST)
					.map((outlook) -> this.lines.of(outlook.pairing(), reader, words) + ": " + state(outlook, words))
					.collect(Collectors.joining("\n"))));
		List<Outlook> open = outlooks.stream().filter((outlook) -> outlook.arranged().isEmpty()).toList();
		if (!open.isEmpty()) {
			blocks.add(Pieces.buttons(Pieces.primary(words.of("session.button.schedule"), SessionActions.SCHEDULE,
					(open.size() == 1) ? open.getFirst().pairing().id().subject() : SessionActions.ANY)));
		}
		return new Message(words.of("cadence.wake.title"), blocks);
	}

	private static String state(Outlook outlook, Words words) {
		return outlook.arranged()
			.map((session) -> words.of("cadence.wake.arranged", "when", session.startsAt()))
			.or(() -> outlook.pausedUntil().map((day) -> words.of("cadence.paused", "day", day)))
			.or(() -> outlook.owed().map((day) -> words.of("cadence.wake.due", "day", day)))
			.orElseGet(() -> words.of("cadence.wake.as-needed"));
	}

}
