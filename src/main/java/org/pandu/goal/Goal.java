package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A SMART goal of a pairing. Guideline, "Tetapkan Tujuan yang Jelas".
 *
 * @param id the goal
 * @param pairingId the pairing's id within the workspace
 * @param writer Slack's id of who worded it last
 * @param wording the goal in the writer's words, sealed with the writer's key
 * @param due the day it shall be reached
 * @param progress how far it is, in percent from 0 to 100
 * @param state where it stands
 * @param createdAt when it was first worded
 * @param changedAt when anything about it changed last
 * @param version for optimistic locking; 0 before the first save
 */
@Table("goal")
public record Goal(@Id GoalId id, UUID pairingId, String writer, Sealed wording, LocalDate due, int progress,
		State state, Instant createdAt, Instant changedAt, @Version long version) {

	/** All of it. */
	public static final int REACHED = 100;

	/** Where a goal stands. */
	public enum State {

		OPEN, REACHED, DROPPED

	}

	/**
	 * A goal that was just worded.
	 */
	static Goal set(GoalId id, PairingId pairing, PersonId writer, Sealed wording, LocalDate due, Instant at) {
		return new Goal(id, pairing.id(), writer.user(), wording, due, 0, State.OPEN, at, at, 0);
	}

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public boolean isOpen() {
		return this.state == State.OPEN;
	}

	/**
	 * Where the wording stands.
	 */
	Cell cell() {
		return cellOf(this.id);
	}

	static Cell cellOf(GoalId id) {
		return new Cell("goal", id.id(), "wording");
	}

	/**
	 * Words it anew.
	 */
	Goal reword(PersonId by, Sealed newWording, LocalDate newDue, Instant at) {
		return new Goal(this.id, this.pairingId, by.user(), newWording, newDue, this.progress, this.state,
				this.createdAt, at, this.version);
	}

	/**
	 * Says how far it is and where it stands. A goal that was reached is at 100 percent.
	 * @param percent from 0 to 100
	 */
	Goal assess(int percent, State newState, Instant at) {
		if (percent < 0 || percent > REACHED) {
			throw new IllegalArgumentException("Progress is from 0 to 100 percent");
		}
		return new Goal(this.id, this.pairingId, this.writer, this.wording, this.due,
				(newState == State.REACHED) ? REACHED : percent, newState, this.createdAt, at, this.version);
	}

	/**
	 * Goes along to the pairing's successor. The words stay sealed as they are: they
	 * belong to the goal, not to the pairing.
	 */
	Goal follow(PairingId successor) {
		return new Goal(this.id, successor.id(), this.writer, this.wording, this.due, this.progress, this.state,
				this.createdAt, this.changedAt, this.version);
	}

}
