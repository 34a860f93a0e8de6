package org.pandu.session.due.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.pairing.slack.PairingLines;
import org.pandu.people.Profile;
import org.pandu.people.Profiles;
import org.pandu.session.Session;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.Outlook;
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells one of the two that their pairing needs scheduling. Once something is arranged it
 * says what, and loses its button.
 */
@Component
class NudgeCard implements CardRenderer {

	private final Pairings pairings;

	private final NextDue nextDue;

	private final PairingLines lines;

	private final Profiles profiles;

	NudgeCard(Pairings pairings, NextDue nextDue, PairingLines lines, Profiles profiles) {
		this.pairings = pairings;
		this.nextDue = nextDue;
		this.lines = lines;
		this.profiles = profiles;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(Nudge.KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Nudge nudge = Nudge.parse(card.team(), card.subject());
		Pairing pairing = this.pairings.require(nudge.pairing());
		Side side = pairing.sideOf(card.person()).orElseThrow();
		Outlook outlook = this.nextDue.of(pairing);
		boolean needed = outlook.owed().equals(Optional.of(nudge.due())) && outlook.needsScheduling()
				&& canMeet(pairing);
		if (needed) {
			return Optional.of(needed(outlook, nudge, side, words));
		}
		return posted ? Optional.of(settled(outlook, side, words)) : Optional.empty();
	}

	/**
	 * Nobody is asked to schedule with someone whose account is closed.
	 */
	private boolean canMeet(Pairing pairing) {
		return Stream.of(pairing.coachId(), pairing.coacheeId())
			.flatMap((person) -> this.profiles.find(person).stream())
			.noneMatch(Profile::deactivated);
	}

	private Message needed(Outlook outlook, Nudge nudge, Side side, Words words) {
		Pairing pairing = outlook.pairing();
		boolean asNeeded = outlook.cadence().asNeeded();
		String since = words.of(asNeeded ? "cadence.nudge.need" : "cadence.nudge.due", "day", nudge.due());
		return new Message(
				words.of("cadence.nudge.title", "pairing", this.lines.plainWith(pairing, side, words)), List.of(
						Pieces.section(
								"*" + words.of("cadence.nudge.title", "pairing", this.lines.with(pairing, side, words))
										+ "*\n" + since),
						Pieces.buttons(Pieces.primary(words.of("session.button.schedule"), SessionActions.SCHEDULE,
								pairing.id().subject()))));
	}

	private Message settled(Outlook outlook, Side side, Words words) {
		Pairing pairing = outlook.pairing();
		String state = state(outlook, words);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + this.lines.with(pairing, side, words) + "*\n" + state));
		return new Message(this.lines.plainWith(pairing, side, words) + ": " + state, blocks);
	}

	private static String state(Outlook outlook, Words words) {
		if (!outlook.pairing().isActive()) {
			return words.of("cadence.nudge.ended");
		}
		return outlook.arranged()
			.map((session) -> words.of(arrangement(session), "when", words.range(session.startsAt(), session.endsAt())))
			.or(() -> outlook.pausedUntil().map((day) -> words.of("cadence.paused", "day", day)))
			.or(() -> outlook.owed().map((day) -> words.of("cadence.nudge.later", "day", day)))
			.orElseGet(() -> words.of("cadence.nudge.none"));
	}

	private static String arrangement(Session session) {
		if (session.isOpen()) {
			return "cadence.nudge.booked";
		}
		return session.isProposed() ? "cadence.nudge.proposed" : "cadence.nudge.needs-time";
	}

}
