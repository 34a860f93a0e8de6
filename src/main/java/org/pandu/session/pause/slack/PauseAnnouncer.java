package org.pandu.session.pause.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Pause;
import org.pandu.pairing.PauseChanged;
import org.pandu.program.Programs;
import org.pandu.session.due.Mornings;
import org.pandu.session.due.slack.Nudging;
import org.pandu.session.pause.PausedSessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those concerned of a pause, plans what wakes them on the day of the return, and
 * moves what is due meanwhile. Runs in the transaction that makes or ends the pause.
 */
@Component
class PauseAnnouncer {

	private final Nudging nudging;

	private final PausedSessions sessions;

	private final Pairings pairings;

	private final Mornings mornings;

	private final Programs programs;

	private final Cards cards;

	private final Home home;

	private final Clock clock;

	PauseAnnouncer(Nudging nudging, PausedSessions sessions, Pairings pairings, Mornings mornings, Programs programs,
			Cards cards, Home home, Clock clock) {
		this.nudging = nudging;
		this.sessions = sessions;
		this.pairings = pairings;
		this.mornings = mornings;
		this.programs = programs;
		this.cards = cards;
		this.home = home;
		this.clock = clock;
	}

	@EventListener
	void on(PauseChanged event) {
		Pause pause = event.pause();
		List<PersonId> people = people(pause);
		if (pause.lasts()) {
			people.forEach((person) -> announce(person, pause));
		}
		else {
			people.forEach((person) -> this.cards.withdraw(CardKey.to(person, WakeCard.KIND, pause.id().subject())));
			this.cards.refresh(pause.id().team(), pause.id().subject());
		}
		people.forEach(this.home::refresh);
		for (Pairing pairing : this.sessions.pairings(pause)) {
			this.nudging.plan(pairing.id());
			this.home.refresh(pairing.coachId());
			this.home.refresh(pairing.coacheeId());
		}
	}

	private void announce(PersonId person, Pause pause) {
		String subject = pause.id().subject();
		if (!person.equals(pause.maker())) {
			this.cards.show(CardKey.to(person, PauseCard.KIND, subject), this.clock.instant(), Urgency.NORMAL);
		}
		Instant begin = pause.backOn().atStartOfDay(this.programs.of(person.team()).zone()).toInstant();
		this.cards.reschedule(CardKey.to(person, WakeCard.KIND, subject),
				this.mornings.next(person, pause.backOn(), begin));
	}

	/**
	 * Who comes back: the person, or both sides of the pairing.
	 */
	private List<PersonId> people(Pause pause) {
		return pause.personId().map(List::of).orElseGet(() -> pause.pairing().map(this::both).orElse(List.of()));
	}

	private List<PersonId> both(PairingId id) {
		Pairing pairing = this.pairings.require(id);
		return Stream.of(pairing.coachId(), pairing.coacheeId()).toList();
	}

}
