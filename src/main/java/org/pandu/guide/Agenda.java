package org.pandu.guide;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.GoalId;
import org.pandu.id.PersonId;
import org.pandu.session.SessionId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a session is for. Guideline, "Gunakan metode SMART Goals untuk menentukan tujuan
 * spesifik setiap sesi".
 *
 * @param id the session
 * @param goal the session's goal in one line, sealed with the key of who wrote it
 * @param goalId the id within the workspace of the pairing's goal it is a part of
 * @param goalBy Slack's id of who set the session's goal
 * @param serves the names of the objectives and focuses it serves
 * @param matters what the coachee or mentee wants to talk about, sealed with their key
 * @param writtenAt when it was last written
 * @param version for optimistic locking; 0 before the first save
 */
@Table("agenda")
public record Agenda(@Id SessionId id, @Nullable Sealed goal, @Nullable UUID goalId, @Nullable String goalBy,
		List<String> serves, @Nullable Sealed matters, Instant writtenAt, @Version long version) {

	public Agenda {
		serves = List.copyOf(serves);
	}

	static Agenda empty(SessionId session, Instant at) {
		return new Agenda(session, null, null, null, List.of(), null, at, 0);
	}

	/**
	 * Whether it says what the session is to reach.
	 */
	public boolean hasGoal() {
		return this.goalBy != null;
	}

	public boolean hasMatters() {
		return this.matters != null;
	}

	boolean isEmpty() {
		return !hasGoal() && !hasMatters() && this.serves.isEmpty();
	}

	@Nullable GoalId linked() {
		return (this.goalId != null) ? new GoalId(this.id.team(), this.goalId) : null;
	}

	@Nullable PersonId goalWriter() {
		return (this.goalBy != null) ? new PersonId(this.id.team(), this.goalBy) : null;
	}

	/**
	 * Sets the session's goal, or takes it away where neither words nor link are left.
	 */
	Agenda aimAt(@Nullable Sealed words, @Nullable GoalId linked, PersonId by) {
		return new Agenda(this.id, words, (linked != null) ? linked.id() : null,
				(words != null || linked != null) ? by.user() : null, this.serves, this.matters, this.writtenAt,
				this.version);
	}

	Agenda serve(List<String> names) {
		return new Agenda(this.id, this.goal, this.goalId, this.goalBy, names, this.matters, this.writtenAt,
				this.version);
	}

	Agenda talkAbout(@Nullable Sealed words) {
		return new Agenda(this.id, this.goal, this.goalId, this.goalBy, this.serves, words, this.writtenAt,
				this.version);
	}

	Agenda writtenAt(Instant at) {
		return new Agenda(this.id, this.goal, this.goalId, this.goalBy, this.serves, this.matters, at, this.version);
	}

	static Cell goalCellOf(SessionId session) {
		return new Cell("agenda", session.id(), "goal");
	}

	static Cell mattersCellOf(SessionId session) {
		return new Cell("agenda", session.id(), "matters");
	}

}
