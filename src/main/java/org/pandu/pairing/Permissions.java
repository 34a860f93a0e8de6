package org.pandu.pairing;

import java.util.EnumSet;
import java.util.Set;

import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.People;

import org.springframework.stereotype.Component;

/**
 * Looks up how someone stands to a pairing, and asks the table of {@link Rights}.
 */
@Component
public class Permissions {

	private final Admins admins;

	private final People people;

	Permissions(Admins admins, People people) {
		this.admins = admins;
		this.people = people;
	}

	/**
	 * Every role the person has towards the pairing.
	 */
	public Set<Role> rolesOf(PersonId person, Pairing pairing) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		pairing.sideOf(person).map(pairing::roleOf).ifPresent(roles::add);
		if (this.admins.isAdmin(person)) {
			roles.add(Role.ADMIN);
		}
		if (this.people.findById(pairing.coacheeId())
			.filter((coachee) -> coachee.isSubordinateOf(person))
			.isPresent()) {
			roles.add(Role.DIRECT_SUPERIOR);
		}
		return roles.isEmpty() ? EnumSet.of(Role.ANYONE_ELSE) : roles;
	}

	public boolean allow(PersonId person, Pairing pairing, Right right) {
		// One of the two is told by the pairing alone, without asking the database.
		return pairing.sideOf(person).map(pairing::roleOf).filter((role) -> Rights.allow(role, right)).isPresent()
				|| rolesOf(person, pairing).stream().anyMatch((role) -> Rights.allow(role, right));
	}

	/**
	 * Insists on a right.
	 * @throws NotAllowed when no role of the person has it
	 */
	public void require(PersonId person, Pairing pairing, Right right) {
		if (!allow(person, pairing, right)) {
			throw new NotAllowed();
		}
	}

}
