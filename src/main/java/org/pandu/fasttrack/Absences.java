package org.pandu.fasttrack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pause;
import org.pandu.pairing.Pauses;
import org.pandu.people.Profile;
import org.pandu.people.Profiles;

import org.springframework.stereotype.Component;

/**
 * Who can't be asked now: whoever pauses today, and whose account was closed.
 */
@Component
public class Absences {

	private final Pauses pauses;

	private final Profiles profiles;

	Absences(Pauses pauses, Profiles profiles) {
		this.pauses = pauses;
		this.profiles = profiles;
	}

	/**
	 * The day on which somebody who pauses today is back.
	 */
	public Optional<LocalDate> backOn(PersonId person) {
		LocalDate today = this.pauses.today(person.team());
		return this.pauses.comingOf(person)
			.stream()
			.filter((pause) -> pause.days().contains(today))
			.map(Pause::backOn)
			.findFirst();
	}

	/**
	 * Whether somebody's account was closed.
	 */
	public boolean hasLeft(PersonId person) {
		return this.profiles.find(person).filter(Profile::deactivated).isPresent();
	}

	boolean isAbsent(PersonId person) {
		return hasLeft(person) || backOn(person).isPresent();
	}

	/**
	 * Those who can be asked, in the same order.
	 */
	List<PersonId> present(Collection<PersonId> people) {
		if (people.isEmpty()) {
			return List.of();
		}
		LocalDate today = this.pauses.today(people.iterator().next().team());
		List<Pause> pausing = this.pauses.comingIn(people.iterator().next().team())
			.stream()
			.filter((pause) -> pause.days().contains(today))
			.toList();
		return people.stream()
			.filter((person) -> !hasLeft(person) && pausing.stream().noneMatch((pause) -> pause.isOf(person)))
			.toList();
	}

}
