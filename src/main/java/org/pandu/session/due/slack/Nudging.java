package org.pandu.session.due.slack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Pauses;
import org.pandu.pairing.Side;
import org.pandu.program.Programs;
import org.pandu.session.Session;
import org.pandu.session.due.Mornings;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.NudgeDays;
import org.pandu.session.due.Outlook;
import org.pandu.slack.Cards;

import org.springframework.stereotype.Component;

/**
 * Plans what tells coach and coachee that their pairing needs scheduling: once for each
 * due day, on the morning of each one's working day, unless something is arranged by
 * then. Runs in the transaction that moves the due day or arranges something.
 */
@Component
public class Nudging {

	private final NextDue nextDue;

	private final NudgeDays days;

	private final Mornings mornings;

	private final Pauses pauses;

	private final Pairings pairings;

	private final Programs programs;

	private final Cards cards;

	private final Clock clock;

	Nudging(NextDue nextDue, NudgeDays days, Mornings mornings, Pauses pauses, Pairings pairings, Programs programs,
			Cards cards, Clock clock) {
		this.nextDue = nextDue;
		this.days = days;
		this.mornings = mornings;
		this.pauses = pauses;
		this.pairings = pairings;
		this.programs = programs;
		this.cards = cards;
		this.clock = clock;
	}

	/**
	 * Plans it anew from how things stand: for another day than before, or not at all.
	 * What was said already changes in place.
	 */
	public void plan(PairingId id) {
		Pairing pairing = this.pairings.require(id);
		Outlook outlook = this.nextDue.of(pairing);
		Optional<LocalDate> owed = outlook.owed();
		for (LocalDate day : this.days.of(id)) {
			Nudge nudge = new Nudge(id, day);
			this.cards.refresh(id.team(), nudge.subject());
			if (!owed.equals(Optional.of(day))) {
				withdraw(pairing, nudge);
				this.days.forget(id, day);
			}
		}
		this.pauses.of(pairing).forEach((pause) -> this.cards.refresh(id.team(), pause.id().subject()));
		owed.ifPresent((day) -> plan(outlook, new Nudge(id, day)));
	}

	private void plan(Outlook outlook, Nudge nudge) {
		Pairing pairing = outlook.pairing();
		this.days.remember(pairing.id(), nudge.due());
		Optional<Session> arranged = outlook.arranged();
		if (arranged.filter((session) -> !session.needsTime()).isPresent()) {
			withdraw(pairing, nudge);
			return;
		}
		Instant notBefore = Stream
			.of(this.clock.instant(), begin(pairing, nudge.due()), arranged.map(Session::startsAt).orElse(Instant.MIN))
			.max(Comparator.naturalOrder())
			.orElseThrow();
		for (Side side : Side.values()) {
			PersonId person = pairing.personAt(side);
			if (isWoken(pairing, person, nudge.due())) {
				this.cards.withdraw(nudge.to(person));
			}
			else {
				this.cards.reschedule(nudge.to(person), this.mornings.next(person, nudge.due(), notBefore));
			}
		}
	}

	/**
	 * Whether the person comes back from a pause that day, and is told by that what is
	 * due.
	 */
	private boolean isWoken(Pairing pairing, PersonId person, LocalDate due) {
		return this.pauses.of(pairing)
			.stream()
			.anyMatch((pause) -> pause.lasts() && pause.backOn().equals(due)
					&& (pause.isOf(person) || pause.pairing().isPresent()));
	}

	private Instant begin(Pairing pairing, LocalDate due) {
		return due.atStartOfDay(this.programs.of(pairing.id().team()).zone()).toInstant();
	}

	private void withdraw(Pairing pairing, Nudge nudge) {
		for (Side side : Side.values()) {
			this.cards.withdraw(nudge.to(pairing.personAt(side)));
		}
	}

}
