package org.pandu.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingNotActive;
import org.pandu.people.Participants;
import org.pandu.people.Profiles;
import org.pandu.program.Cadence;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.SessionScheduling.Fields;

import org.springframework.stereotype.Component;

/**
 * Whether an appointment fits: the people, the time, the length, their other sessions.
 * Runs in the transaction of the use case that asks.
 */
@Component
class Fitting {

	/** How many other times are offered when one is taken. */
	private static final int ALTERNATIVES = 5;

	private final Bookings bookings;

	private final NextDue nextDue;

	private final Agreement agreement;

	private final Participants participants;

	private final Profiles profiles;

	private final Clock clock;

	Fitting(Bookings bookings, NextDue nextDue, Agreement agreement, Participants participants, Profiles profiles,
			Clock clock) {
		this.bookings = bookings;
		this.nextDue = nextDue;
		this.agreement = agreement;
		this.participants = participants;
		this.profiles = profiles;
		this.clock = clock;
	}

	/**
	 * Refuses what does not fit.
	 * @return the session as given
	 */
	Session require(PersonId actor, Pairing pairing, Session session, Appointment appointment, Fields fields) {
		requireBoth(pairing, fields.pairing());
		TooManyCharacters.refuseBeyond(SessionScheduling.LONGEST_PLACE, appointment.place(), fields.place());
		Slot slot = appointment.slot();
		if (slot.length().compareTo(SessionScheduling.SHORTEST) < 0
				|| slot.length().compareTo(SessionScheduling.LONGEST) > 0) {
			throw new ImpossibleLength(fields.length());
		}
		Instant now = this.clock.instant();
		if (!slot.startsAt().isAfter(now)) {
			boolean earlierDay = slot.day().isBefore(now.atZone(slot.zone()).toLocalDate());
			throw new SessionInThePast(slot, earlierDay ? fields.day() : fields.time());
		}
		Cadence cadence = this.nextDue.cadence(pairing);
		if (!cadence.isUsual(slot.length()) && !appointment.evenUnusual()) {
			throw new UnusualLength(slot.length(), cadence, fields.length());
		}
		refuseClash(actor, session, slot, fields.time());
		return session;
	}

	/**
	 * Refuses a session while one of its two people is booked; with other times.
	 */
	void refuseClash(PersonId actor, Session session, Slot slot, @Nullable String field) {
		this.bookings.clash(session).ifPresent((booked) -> {
			Instant until = slot.startsAt().plus(Duration.ofDays(FreeSlots.DAYS));
			List<Bookings.Busy> busy = new ArrayList<>(
					this.bookings.busy(session.coachId(), slot.startsAt(), until, session.id()));
			busy.addAll(this.bookings.busy(session.coacheeId(), slot.startsAt(), until, session.id()));
			throw taken(actor, booked, FreeSlots.next(slot, this.clock.instant(), busy, ALTERNATIVES), field);
		});
	}

	/**
	 * Books the time of both, and remembers the place.
	 * @throws SlotTaken when someone was faster by an instant
	 */
	void book(PersonId actor, Pairing pairing, Session session, @Nullable String field) {
		try {
			this.bookings.book(session);
		}
		catch (Bookings.TimeTaken ex) {
			throw taken(actor, ex.person(), List.of(), field);
		}
		if (!session.place().isBlank()) {
			this.agreement.meetAt(pairing, session.place());
		}
	}

	private SlotTaken taken(PersonId actor, PersonId booked, List<Slot> alternatives, @Nullable String field) {
		return new SlotTaken(this.profiles.name(booked), booked.equals(actor), alternatives, field);
	}

	/**
	 * Insists that the pairing runs and that both still take part.
	 */
	void requireBoth(Pairing pairing, @Nullable String field) {
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		this.participants.require(pairing.coachId(), field);
		this.participants.require(pairing.coacheeId(), field);
	}

}
