package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.CadenceHistory;
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
 * Whether an appointment fits: the people, the time, the length, their other sessions and
 * their working hours. Runs in the transaction of the use case that asks.
 */
@Component
class Fitting {

	private final Bookings bookings;

	private final FreeTimes freeTimes;

	private final HoursCheck hours;

	private final CadenceHistory cadences;

	private final Agreement agreement;

	private final Participants participants;

	private final Profiles profiles;

	private final Clock clock;

	Fitting(Bookings bookings, FreeTimes freeTimes, HoursCheck hours, CadenceHistory cadences, Agreement agreement,
			Participants participants, Profiles profiles, Clock clock) {
		this.bookings = bookings;
		this.freeTimes = freeTimes;
		this.hours = hours;
		this.cadences = cadences;
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
		Cadence cadence = this.cadences.now(pairing);
		if (!cadence.isUsual(slot.length()) && !appointment.confirmed().length()) {
			throw new UnusualLength(slot.length(), cadence, fields.length());
		}
		refuseClash(actor, session, slot, fields.time());
		if (!appointment.confirmed().hours()) {
			this.hours.require(actor, session, slot, fields.time());
		}
		return session;
	}

	/**
	 * Refuses a session while one of its two people is booked; with other times.
	 */
	void refuseClash(PersonId actor, Session session, Slot slot, @Nullable String field) {
		this.bookings.clash(session).ifPresent((booked) -> {
			throw taken(actor, booked, this.freeTimes.nearest(actor, session, slot), field);
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
			throw taken(actor, ex.person(), new OtherTimes(List.of(), false, null), field);
		}
		if (!session.place().isBlank()) {
			this.agreement.meetAt(pairing, session.place());
		}
	}

	private SlotTaken taken(PersonId actor, PersonId booked, OtherTimes alternatives, @Nullable String field) {
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
