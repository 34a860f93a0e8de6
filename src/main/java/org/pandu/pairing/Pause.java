package org.pandu.pairing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

/**
 * Days on which a person, or a pairing, is not held to the cadence. Its reason is read by
 * {@link Pauses#reason}.
 *
 * @param id the pause
 * @param person Slack's id of who pauses with all their pairings; {@code null} where one
 * pairing does
 * @param pairingId the pairing's id within the workspace; {@code null} where a person
 * pauses
 * @param days from the first day until the day of the return, in the programme's zone;
 * none when it was ended before it began
 * @param cause what it is for; {@code null} when nobody said
 * @param reasoned whether a reason was given
 * @param madeBy Slack's id of who made it
 * @param endedBy Slack's id of who ended it before its day; {@code null} for nobody
 */
public record Pause(PauseId id, @Nullable String person, @Nullable UUID pairingId, Days days, @Nullable Cause cause,
		boolean reasoned, String madeBy, @Nullable String endedBy) {

	/** What a pause is for. */
	public enum Cause {

		LEAVE, WORKLOAD, MISSION

	}

	/**
	 * The day of the return: the first on which the cadence holds again.
	 */
	public LocalDate backOn() {
		return this.days.until();
	}

	/**
	 * Whether it is or will be a pause on that day.
	 */
	public boolean isComing(LocalDate today) {
		return !this.days.isEmpty() && this.days.until().isAfter(today);
	}

	/**
	 * Whether it concerns a pairing: its own, or that of one of its two people.
	 */
	public boolean concerns(Pairing pairing) {
		return pairing.id().id().equals(this.pairingId) || pairing.coach().equals(this.person)
				|| pairing.coachee().equals(this.person);
	}

	/**
	 * Whether this person pauses, with all their pairings.
	 */
	public boolean isOf(PersonId someone) {
		return someone.user().equals(this.person) && someone.team().equals(this.id.team());
	}

	/**
	 * Who pauses with all their pairings; empty where one pairing does.
	 */
	public Optional<PersonId> personId() {
		return Optional.ofNullable(this.person).map((user) -> new PersonId(this.id.team(), user));
	}

	/**
	 * The pairing that pauses; empty where a person does.
	 */
	public Optional<PairingId> pairing() {
		return Optional.ofNullable(this.pairingId).map((pairing) -> new PairingId(this.id.team(), pairing));
	}

	/**
	 * Whether it ends on its day, and was not ended before.
	 */
	public boolean lasts() {
		return this.endedBy == null;
	}

	public PersonId maker() {
		return new PersonId(this.id.team(), this.madeBy);
	}

}
