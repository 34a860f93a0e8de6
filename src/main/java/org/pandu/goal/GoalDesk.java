package org.pandu.goal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.text.ReaderLookup;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands out goals to those who may work on them, one at a time, and takes them back.
 */
@Component
class GoalDesk {

	private final Goals goals;

	private final GoalVault words;

	private final Pairings pairings;

	private final Permissions permissions;

	private final ReaderLookup readers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	GoalDesk(Goals goals, GoalVault words, Pairings pairings, Permissions permissions, ReaderLookup readers,
			ApplicationEventPublisher events, Clock clock) {
		this.goals = goals;
		this.words = words;
		this.pairings = pairings;
		this.permissions = permissions;
		this.readers = readers;
		this.events = events;
		this.clock = clock;
	}

	Pairing pairing(PersonId actor, PairingId id) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, Right.SHARE_PLAN);
		return pairing;
	}

	/**
	 * A goal for reading.
	 */
	Goal look(PersonId actor, GoalId id) {
		Goal goal = this.goals.require(id);
		pairing(actor, goal.pairing());
		return goal;
	}

	/**
	 * A goal for changing, held until the transaction ends.
	 */
	Goal hold(PersonId actor, GoalId id) {
		Goal goal = this.goals.hold(id);
		pairing(actor, goal.pairing());
		return goal;
	}

	/**
	 * A goal for changing what is written about it.
	 * @param seen the edition the actor saw when beginning to edit
	 * @param field the form's first field
	 * @throws GoalChanged when someone else changed it meanwhile
	 * @throws GoalClosed at the field, when it was reached or dropped
	 */
	Goal hold(PersonId actor, GoalId id, int seen, String field) {
		Goal goal = hold(actor, id);
		if (!goal.isOpen()) {
			throw new GoalClosed(field);
		}
		if (goal.edition() != seen) {
			List<GoalVersion> versions = this.words.versions(id);
			throw new GoalChanged(this.words.open(goal), versions.getLast().writerId(), GoalDiff.since(versions, seen));
		}
		return goal;
	}

	/**
	 * Saves a goal and tells who shows it.
	 * @param before as it was; {@code null} when it is new
	 */
	Goal save(Goal goal, @Nullable Goal before) {
		Goal saved = this.goals.save(goal);
		this.events.publishEvent(new PlanChanged(saved.pairing()));
		this.events.publishEvent(new GoalMoved(saved, (before != null) ? before.due() : null));
		return saved;
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * The day it is for a person.
	 */
	LocalDate today(PersonId person) {
		return LocalDate.ofInstant(now(), this.readers.words(person).zone());
	}

	/**
	 * Insists on a day that has not gone by.
	 * @throws DueInThePast at the field
	 */
	void requireAhead(PersonId actor, LocalDate due, String field) {
		LocalDate today = today(actor);
		if (due.isBefore(today)) {
			throw new DueInThePast(today, field);
		}
	}

}
