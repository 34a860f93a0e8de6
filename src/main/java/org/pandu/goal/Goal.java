package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A SMART goal of a pairing. Guideline, "Tetapkan Tujuan yang Jelas" and "Revisi Rencana
 * Jika Diperlukan".
 *
 * @param id the goal
 * @param pairingId the pairing's id within the workspace
 * @param writer Slack's id of who worded it last
 * @param wording the goal in the writer's words, sealed with the writer's key
 * @param due the day it shall be reached
 * @param topic the objective or focus it serves; {@code null} when none was chosen
 * @param figures from where to where it goes; {@code null} when it is told in percent
 * @param since the day it was set, or revised last
 * @param sinceProgress how far it was then, in percent
 * @param progress how far it is, in percent from 0 to 100
 * @param state where it stands
 * @param edition which version it is, from 1
 * @param endReason why it was dropped, sealed with the key of who dropped it
 * @param endedBy Slack's id of who said that it was reached or dropped
 * @param endedAt when
 * @param createdAt when it was first worded
 * @param changedAt when anything about it changed last
 * @param version for optimistic locking; 0 before the first save
 */
@Table("goal")
public record Goal(@Id GoalId id, UUID pairingId, String writer, Sealed wording, LocalDate due, @Nullable String topic,
		@Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Figures figures, LocalDate since, int sinceProgress,
		int progress, State state, int edition, @Nullable Sealed endReason, @Nullable String endedBy,
		@Nullable Instant endedAt, Instant createdAt, Instant changedAt, @Version long version) {

	/** All of it. */
	public static final int REACHED = 100;

	/** Where a goal stands. */
	public enum State {

		OPEN, REACHED, DROPPED

	}

	/**
	 * A goal that was just worded.
	 * @param today the day it is for who words it
	 */
	static Goal set(GoalId id, PairingId pairing, PersonId writer, Sealed wording, LocalDate due,
			@Nullable String topic, LocalDate today, Instant at) {
		return new Goal(id, pairing.id(), writer.user(), wording, due, topic, null, today, 0, 0, State.OPEN, 1, null,
				null, null, at, at, 0);
	}

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public boolean isOpen() {
		return this.state == State.OPEN;
	}

	/**
	 * Whether its day has passed without it being reached.
	 * @param today the day it is for who asks
	 */
	public boolean isMissed(LocalDate today) {
		return isOpen() && today.isAfter(this.due);
	}

	/**
	 * How far it should be on a day, in percent: in a straight line from where it stood
	 * to all of it.
	 */
	public int expectedOn(LocalDate day) {
		long whole = ChronoUnit.DAYS.between(this.since, this.due);
		if (!day.isBefore(this.due) || whole <= 0) {
			return REACHED;
		}
		long gone = Math.max(0, ChronoUnit.DAYS.between(this.since, day));
		return Math.toIntExact(this.sinceProgress + (REACHED - this.sinceProgress) * gone / whole);
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

	static Cell reasonCellOf(GoalId id) {
		return new Cell("goal", id.id(), "end_reason");
	}

	/**
	 * Words it anew: the next edition.
	 * @param newWording the new words; {@code null} when they stay
	 */
	Goal reword(PersonId by, @Nullable Sealed newWording, LocalDate newDue, @Nullable String newTopic, Instant at) {
		return new Goal(this.id, this.pairingId, (newWording != null) ? by.user() : this.writer,
				(newWording != null) ? newWording : this.wording, newDue, newTopic, this.figures, this.since,
				this.sinceProgress, this.progress, this.state, this.edition + 1, this.endReason, this.endedBy,
				this.endedAt, this.createdAt, at, this.version);
	}

	/**
	 * Says from which figure to which it goes: the next edition.
	 */
	Goal measure(@Nullable Figures newFigures, int percent, Instant at) {
		return new Goal(this.id, this.pairingId, this.writer, this.wording, this.due, this.topic, newFigures,
				this.since, this.sinceProgress, percent, this.state, this.edition + 1, this.endReason, this.endedBy,
				this.endedAt, this.createdAt, at, this.version);
	}

	/**
	 * Begins anew from where it stands, with another day: the next edition.
	 */
	Goal revise(LocalDate newDue, LocalDate today, Instant at) {
		return new Goal(this.id, this.pairingId, this.writer, this.wording, newDue, this.topic, this.figures, today,
				this.progress, this.progress, this.state, this.edition + 1, this.endReason, this.endedBy, this.endedAt,
				this.createdAt, at, this.version);
	}

	/**
	 * Says how far it is.
	 * @param percent from 0 to 100
	 */
	Goal progressed(int percent, Instant at) {
		if (percent < 0 || percent > REACHED) {
			throw new IllegalArgumentException("Progress is from 0 to 100 percent");
		}
		return new Goal(this.id, this.pairingId, this.writer, this.wording, this.due, this.topic, this.figures,
				this.since, this.sinceProgress, percent, this.state, this.edition, this.endReason, this.endedBy,
				this.endedAt, this.createdAt, at, this.version);
	}

	/**
	 * It was reached, and so is at 100 percent.
	 * @throws GoalClosed when it was reached or dropped before
	 */
	Goal reach(PersonId by, Instant at) {
		return progressed(REACHED, at).end(State.REACHED, by, null, at);
	}

	/**
	 * It is no longer pursued.
	 * @throws GoalClosed when it was reached or dropped before
	 */
	Goal drop(PersonId by, Sealed reason, Instant at) {
		return end(State.DROPPED, by, reason, at);
	}

	/**
	 * It is pursued again.
	 * @param percent how far it was said to be last
	 */
	Goal reopen(int percent, Instant at) {
		return ended(State.OPEN, null, null, null, at).progressed(percent, at);
	}

	/**
	 * Goes along to the pairing's successor. The words stay sealed as they are: they
	 * belong to the goal, not to the pairing.
	 */
	Goal follow(PairingId successor) {
		return new Goal(this.id, successor.id(), this.writer, this.wording, this.due, this.topic, this.figures,
				this.since, this.sinceProgress, this.progress, this.state, this.edition, this.endReason, this.endedBy,
				this.endedAt, this.createdAt, this.changedAt, this.version);
	}

	private Goal end(State newState, PersonId by, @Nullable Sealed reason, Instant at) {
		if (!isOpen()) {
			throw new GoalClosed(null);
		}
		return ended(newState, by.user(), reason, at, at);
	}

	private Goal ended(State newState, @Nullable String by, @Nullable Sealed reason, @Nullable Instant when,
			Instant at) {
		return new Goal(this.id, this.pairingId, this.writer, this.wording, this.due, this.topic, this.figures,
				this.since, this.sinceProgress, this.progress, newState, this.edition, reason, by, when, this.createdAt,
				at, this.version);
	}

}
