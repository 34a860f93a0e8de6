package org.pandu.people.slack;

import java.util.List;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.people.Profiles;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Home;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Enrols one person. The person is picked first; for one who is enrolled already, the
 * form that changes comes instead.
 */
@Component
class EnrolOneForm implements SlackFeature {

	private static final String FORM = "people.enrol-one-form";

	private static final String LEVEL = "level";

	private static final String UNIT = "unit";

	private static final String POSITION = "position";

	private static final String SUPERIOR = "superior";

	private static final String ZONE = "zone";

	private static final String LANGUAGE = "language";

	private final Admins admins;

	private final Enrolment enrolment;

	private final People people;

	private final Profiles profiles;

	private final ChangeForm changes;

	private final Home home;

	EnrolOneForm(Admins admins, Enrolment enrolment, People people, Profiles profiles, ChangeForm changes, Home home) {
		this.admins = admins;
		this.enrolment = enrolment;
		this.people = people;
		this.profiles = profiles;
		this.changes = changes;
		this.home = home;
	}

	@Override
	public void register(Interactions on) {
		on.action(EnrolmentActions.PICK_ONE, this::open);
		on.submission(FORM, this::prepare, this::save);
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		PersonId picked = new PersonId(call.actor().team(), call.value());
		Person known = this.people.findById(picked).orElse(null);
		if (known != null) {
			call.open(this.changes.modal(known, words));
			return;
		}
		Field zone = Field.of(ZONE, words.of("people.field.zone")).hint(words.of("people.hint.zone"));
		call.open(new Modal(FORM, picked.user(), words.of("people.enrol-one.title"), words.of("people.enrol.submit"),
				words.of("slack.cancel"),
				List.of(Pieces.section(words.of("people.enrol-one.whom", "person", picked.mention())),
						Field.of(LEVEL, words.of("people.field.level"))
							.select(Wordings.of(Level.class, "people.level", words), null),
						Field.of(UNIT, words.of("people.field.unit")).line(words.of("people.example.unit"), "", 200),
						Field.of(POSITION, words.of("people.field.position"))
							.mayBeEmpty()
							.line(words.of("people.example.position"), "", 200),
						Field.of(SUPERIOR, words.of("people.field.superior"))
							.mayBeEmpty()
							.hint(words.of("people.hint.superior"))
							.person(null),
						zone.select(ZoneChoices.all(words, null), ZoneChoices.FOLLOW_SLACK),
						Field.of(LANGUAGE, words.of("people.field.language"))
							.mayBeEmpty()
							.hint(words.of("people.hint.language"))
							.select(LanguageChoices.all(words), null))));
	}

	private void prepare(PersonId actor, OpenModal form) {
		PersonId picked = new PersonId(actor.team(), form.subject());
		this.profiles.meet(Stream.concat(Stream.of(picked), form.values().person(SUPERIOR).stream()).toList());
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		PersonId person = new PersonId(call.actor().team(), call.form().subject());
		this.enrolment.enrol(call.actor(), person,
				new Enrolment.Details(values.option(LEVEL).map(Level::valueOf).orElseThrow(),
						values.text(UNIT).orElseThrow(() -> new EmptyUnit(UNIT)), values.text(POSITION).orElse(""),
						values.person(SUPERIOR).orElse(null),
						values.option(ZONE).filter(ZoneChoices::isZone).orElse(null),
						values.option(LANGUAGE).orElse(null)),
				new Enrolment.Fields(LEVEL, SUPERIOR));
		this.home.refresh(person);
		this.home.refresh(call.actor());
		return Submission.done();
	}

}
