package org.pandu.people;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

import org.springframework.stereotype.Component;

/**
 * Tells participants from those who can't take part.
 */
@Component
public class Participants {

	private final People people;

	private final Profiles profiles;

	Participants(People people, Profiles profiles) {
		this.people = people;
		this.profiles = profiles;
	}

	/**
	 * Returns a participant with an open account.
	 * @param field the form's field the person was chosen in; {@code null} for none
	 * @throws org.pandu.text.Refusal at the field, when the account is a bot's, was
	 * deactivated or takes no part
	 */
	public Person require(PersonId person, @Nullable String field) {
		Profile profile = requireHuman(person, field);
		return this.people.findById(person).orElseThrow(() -> new NotEnrolled(profile.name(), field));
	}

	/**
	 * Returns the profile of a human with an open account.
	 */
	Profile requireHuman(PersonId person, @Nullable String field) {
		Profile profile = this.profiles.find(person).orElseThrow(() -> new UnknownAccount(field));
		if (profile.bot()) {
			throw new IsBot(profile.name(), field);
		}
		if (profile.deactivated()) {
			throw new Deactivated(profile.name(), field);
		}
		return profile;
	}

}
