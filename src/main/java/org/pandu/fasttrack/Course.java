package org.pandu.fasttrack;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

/**
 * How far a request got on its way.
 *
 * @param silentAt when whoever is asked now counts as silent
 * @param escalation the last step; {@code null} while only the own coach was asked
 * @param escalatedAt when
 * @param escalations how many steps there were
 * @param offeredAt when it was first offered to others
 * @param offerChannel Slack's id of the channel it was offered in; {@code null} where the
 * coaches were asked one by one
 * @param adminsToldAt when the admins were told
 * @param raisedAt when its requester last raised it
 * @param claimedBy Slack's id of the other coach who has it now, or had it at the end
 * @param claimedAt since when
 */
public record Course(Instant silentAt, @Nullable Escalation escalation, @Nullable Instant escalatedAt, int escalations,
		@Nullable Instant offeredAt, @Nullable String offerChannel, @Nullable Instant adminsToldAt,
		@Nullable Instant raisedAt, @Nullable String claimedBy, @Nullable Instant claimedAt) {

	static Course begin(Instant silentAt) {
		return new Course(silentAt, null, null, 0, null, null, null, null, null, null);
	}

	boolean isClaimed() {
		return this.claimedBy != null;
	}

	boolean isClaimedBy(PersonId person) {
		return person.user().equals(this.claimedBy);
	}

	/**
	 * The next step when nobody answers; {@code null} when there is none.
	 */
	public @Nullable Escalation next(Route route) {
		if (this.escalation == null) {
			return switch (route) {
				case OFFER_OTHERS, ANYONE -> Escalation.OFFERED;
				case TELL_ADMIN -> Escalation.ADMINS_TOLD;
				case WAIT -> Escalation.WAITING;
			};
		}
		return (this.escalation == Escalation.OFFERED && this.adminsToldAt == null) ? Escalation.ADMINS_TOLD : null;
	}

	Course waitUntil(Instant newSilentAt) {
		return new Course(newSilentAt, this.escalation, this.escalatedAt, this.escalations, this.offeredAt,
				this.offerChannel, this.adminsToldAt, this.raisedAt, this.claimedBy, this.claimedAt);
	}

	/**
	 * Takes a step.
	 * @param newSilentAt when whoever is asked from now on counts as silent
	 */
	Course step(Escalation how, Instant newSilentAt, Instant at) {
		boolean offers = how == Escalation.OFFERED && this.offeredAt == null;
		boolean tells = how == Escalation.NOBODY_FREE || how == Escalation.ADMINS_TOLD;
		return new Course(newSilentAt, how, at, this.escalations + 1, offers ? at : this.offeredAt, this.offerChannel,
				tells ? at : this.adminsToldAt, this.raisedAt, this.claimedBy, this.claimedAt);
	}

	Course offerIn(@Nullable String channel) {
		return new Course(this.silentAt, this.escalation, this.escalatedAt, this.escalations, this.offeredAt, channel,
				this.adminsToldAt, this.raisedAt, this.claimedBy, this.claimedAt);
	}

	Course raise(Instant at) {
		return new Course(this.silentAt, this.escalation, this.escalatedAt, this.escalations, this.offeredAt,
				this.offerChannel, this.adminsToldAt, at, this.claimedBy, this.claimedAt);
	}

	Course claim(PersonId by, Instant newSilentAt, Instant at) {
		return new Course(newSilentAt, this.escalation, this.escalatedAt, this.escalations, this.offeredAt,
				this.offerChannel, this.adminsToldAt, this.raisedAt, by.user(), at);
	}

	Course putBack(Instant newSilentAt) {
		return new Course(newSilentAt, this.escalation, this.escalatedAt, this.escalations, this.offeredAt,
				this.offerChannel, this.adminsToldAt, this.raisedAt, null, null);
	}

}
