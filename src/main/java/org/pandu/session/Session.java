package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One appointment of a pairing, from the booking to its closing.
 *
 * @param id the session
 * @param pairingId the pairing's id within the workspace
 * @param coach Slack's id of the coach or mentor
 * @param coachee Slack's id of the coachee or mentee
 * @param startsAt when it starts
 * @param endsAt when it ends; 15 to 240 minutes later
 * @param zone the zone it was scheduled in
 * @param place the place or link; may be empty
 * @param invitation the line of the invitation, sealed with the key of who scheduled it
 * @param state where it stands
 * @param scheduledBy Slack's id of who scheduled it
 * @param scheduledAt when
 * @param sequence counts the changes that calendars must follow, from 0
 * @param startedAt when the coach started it
 * @param closedAt when it was closed or cancelled
 * @param closedBy Slack's id of who did
 * @param absent who could not come, when it did not take place
 * @param version for optimistic locking; 0 before the first save
 */
@Table("session")
public record Session(@Id SessionId id, UUID pairingId, String coach, String coachee, Instant startsAt, Instant endsAt,
		String zone, String place, @Nullable Sealed invitation, State state, String scheduledBy, Instant scheduledAt,
		int sequence, @Nullable Instant startedAt, @Nullable Instant closedAt, @Nullable String closedBy,
		@Nullable Absence absent, @Version long version) {

	/** Where a session stands. */
	public enum State {

		SCHEDULED, RUNNING, HELD, NOT_HELD, CANCELLED

	}

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public PersonId coachId() {
		return new PersonId(this.id.team(), this.coach);
	}

	public PersonId coacheeId() {
		return new PersonId(this.id.team(), this.coachee);
	}

	public Duration length() {
		return Duration.between(this.startsAt, this.endsAt);
	}

	public ZoneId zoneId() {
		return ZoneId.of(this.zone);
	}

	/**
	 * Whether it still takes people's time: booked or running.
	 */
	public boolean isOpen() {
		return this.state == State.SCHEDULED || this.state == State.RUNNING;
	}

}
