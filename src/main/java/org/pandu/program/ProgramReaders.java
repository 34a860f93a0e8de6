package org.pandu.program;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.people.Profile;
import org.pandu.people.Profiles;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How people read: by their own setting, else Slack's, else the programme's.
 */
@Component
class ProgramReaders implements ReaderLookup {

	private final Texts texts;

	private final People people;

	private final Profiles profiles;

	private final Programs programs;

	ProgramReaders(Texts texts, People people, Profiles profiles, Programs programs) {
		this.texts = texts;
		this.people = people;
		this.profiles = profiles;
		this.programs = programs;
	}

	@Override
	public void meet(PersonId person) {
		this.profiles.meet(List.of(person));
	}

	@Override
	public Words words(PersonId reader) {
		Optional<Person> person = this.people.findById(reader);
		Optional<Profile> profile = this.profiles.find(reader);
		Locale locale = person.flatMap(Person::ownLanguage)
			.or(() -> profile.map(Profile::language))
			.orElseGet(() -> this.programs.of(reader.team()).language());
		ZoneId zone = person.flatMap(Person::ownZone)
			.or(() -> profile.map(Profile::zone))
			.orElseGet(() -> this.programs.of(reader.team()).zone());
		return new Words(this.texts, locale, zone);
	}

	@Override
	public Words programWords(TeamId team) {
		Program program = this.programs.of(team);
		return new Words(this.texts, program.language(), program.zone());
	}

}
