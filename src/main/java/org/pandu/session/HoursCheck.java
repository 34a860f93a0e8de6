package org.pandu.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.people.PersonHours;
import org.pandu.people.Profiles;
import org.pandu.people.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Whether a session's time is within both people's working hours.
 */
@Component
class HoursCheck {

	private final WorkingHours hours;

	private final FreeTimes freeTimes;

	private final Profiles profiles;

	HoursCheck(WorkingHours hours, FreeTimes freeTimes, Profiles profiles) {
		this.hours = hours;
		this.freeTimes = freeTimes;
		this.profiles = profiles;
	}

	/**
	 * Insists on a time within both people's hours.
	 * @throws OutsideHours at the field, with other times
	 */
	void require(PersonId actor, Session session, Slot slot, @Nullable String field) {
		List<OffHours> off = Stream.of(actor, session.other(actor))
			.flatMap((person) -> off(person, person.equals(actor), slot).stream())
			.toList();
		if (!off.isEmpty()) {
			throw new OutsideHours(slot, off, this.freeTimes.nearest(actor, session, slot), field);
		}
	}

	private Optional<OffHours> off(PersonId person, boolean oneself, Slot slot) {
		PersonHours theirs = this.hours.of(person);
		return theirs.against(slot.startsAt(), slot.endsAt())
			.map((why) -> new OffHours(oneself ? "" : this.profiles.name(person), oneself, why, theirs.zone()));
	}

}
