package org.pandu.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings people into the programme and keeps their data.
 */
@Service
@Transactional
public class Enrolment {

	private final People people;

	private final Participants participants;

	private final Profiles profiles;

	private final Admins admins;

	private final Clock clock;

	Enrolment(People people, Participants participants, Profiles profiles, Admins admins, Clock clock) {
		this.people = people;
		this.participants = participants;
		this.profiles = profiles;
		this.admins = admins;
		this.clock = clock;
	}

	/**
	 * What an admin says of a person.
	 *
	 * @param level the level of the position
	 * @param unit the unit or posting
	 * @param position what the person does; may be empty
	 * @param superior the direct superior, when known
	 * @param zone the IANA zone; {@code null} follows Slack
	 * @param language {@code id} or {@code en}; {@code null} follows Slack
	 */
	public record Details(Level level, String unit, String position, @Nullable PersonId superior, @Nullable String zone,
			@Nullable String language) {
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param person who is enrolled
	 * @param superior the direct superior
	 */
	public record Fields(String person, String superior) {
	}

	/**
	 * Enrols one person, or changes the data of an enrolled one.
	 */
	public Person enrol(PersonId actor, PersonId person, Details details, Fields fields) {
		this.admins.requireAdmin(actor);
		this.participants.requireHuman(person, fields.person());
		if (person.equals(details.superior())) {
			throw new OwnSuperior(fields.superior());
		}
		if (details.superior() != null) {
			this.participants.requireHuman(details.superior(), fields.superior());
		}
		return save(actor, person, details);
	}

	/**
	 * Enrols many with one level and unit: all of them or none.
	 * @throws AlreadyEnrolled at the field, naming those who are
	 */
	public void enrolAll(PersonId actor, List<PersonId> chosen, Level level, String unit, String field) {
		this.admins.requireAdmin(actor);
		chosen.forEach((person) -> this.participants.requireHuman(person, field));
		String enrolled = chosen.stream()
			.filter(this.people::existsById)
			.map(this.profiles::name)
			.collect(Collectors.joining(", "));
		if (!enrolled.isEmpty()) {
			throw new AlreadyEnrolled(enrolled, field);
		}
		chosen.forEach((person) -> save(actor, person, new Details(level, unit, "", null, null, null)));
	}

	/**
	 * Sets a participant's own zone and language; {@code null} follows Slack.
	 */
	public void setOwn(PersonId actor, @Nullable ZoneId zone, @Nullable String language) {
		Person person = this.people.findById(actor).orElseThrow(() -> new NotEnrolled(actor.mention(), ""));
		this.people.save(new Person(person.id(), person.level(), person.unit(), person.position(), person.superior(),
				(zone != null) ? zone.getId() : null, language, person.enrolledBy(), person.enrolledAt(),
				person.version()));
	}

	private Person save(PersonId actor, PersonId person, Details details) {
		Optional<Person> before = this.people.findById(person);
		String superior = (details.superior() != null) ? details.superior().user() : null;
		return this.people.save(new Person(person, details.level(), details.unit(), details.position(), superior,
				details.zone(), details.language(), before.map(Person::enrolledBy).orElse(actor.user()),
				before.map(Person::enrolledAt).orElse(this.clock.instant()), before.map(Person::version).orElse(0L)));
	}

}
