package org.pandu.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

import org.springframework.context.ApplicationEventPublisher;
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

	private final Postings postings;

	private final PostingChanges changes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Enrolment(People people, Participants participants, Profiles profiles, Admins admins, Postings postings,
			PostingChanges changes, ApplicationEventPublisher events, Clock clock) {
		this.people = people;
		this.participants = participants;
		this.profiles = profiles;
		this.admins = admins;
		this.postings = postings;
		this.changes = changes;
		this.events = events;
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

		Post post() {
			return new Post(this.level, this.unit, this.position,
					(this.superior != null) ? this.superior.user() : null);
		}

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
	 * Enrols one person, or changes the data of an enrolled one from today on.
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
		this.people.hold(person);
		Optional<Person> known = this.people.findById(person);
		return known.isPresent() ? change(actor, known.get(), details) : begin(actor, person, details);
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
		chosen.forEach((person) -> begin(actor, person, new Details(level, unit, "", null, null, null)));
	}

	/**
	 * Sets a participant's own zone and language; {@code null} follows Slack.
	 */
	public void setOwn(PersonId actor, @Nullable ZoneId zone, @Nullable String language) {
		this.people.hold(actor);
		Person person = this.people.findById(actor).orElseThrow(() -> new NotEnrolled(actor.mention(), ""));
		read(person, (zone != null) ? zone.getId() : null, language);
	}

	private Person begin(PersonId actor, PersonId person, Details details) {
		Post post = details.post();
		Person enrolled = this.people.save(new Person(person, post.level(), post.unit(), post.position(),
				post.superior(), details.zone(), details.language(), actor.user(), this.clock.instant(), 0));
		this.postings.put(new Posting(person, this.postings.today(person.team()), post, null, actor.user()));
		this.postings.due(person).forEach(this.postings::markTaken);
		return enrolled;
	}

	private Person change(PersonId actor, Person known, Details details) {
		this.changes.write(actor, known,
				new PostingChanges.Change(details.post(), details.zone(), this.postings.today(known.id().team())));
		Person changed = this.people.findById(known.id()).orElseThrow();
		return read(changed, changed.zone(), details.language());
	}

	private Person read(Person person, @Nullable String zone, @Nullable String language) {
		Person after = person.reading(zone, language);
		if (after.equals(person)) {
			return person;
		}
		Person saved = this.people.save(after);
		this.events.publishEvent(new PersonChanged(person, saved));
		return saved;
	}

}
