package org.pandu.people.slack;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.people.Profiles;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Home;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Enrols many people with one level and unit.
 */
@Component
class EnrolManyForm implements SlackFeature {

	private static final String PEOPLE = "people";

	private static final String LEVEL = "level";

	private static final String UNIT = "unit";

	/** As many as Slack is asked about while the form waits for its answer. */
	private static final int MOST = 40;

	private final Admins admins;

	private final Enrolment enrolment;

	private final Profiles profiles;

	private final Home home;

	EnrolManyForm(Admins admins, Enrolment enrolment, Profiles profiles, Home home) {
		this.admins = admins;
		this.enrolment = enrolment;
		this.profiles = profiles;
		this.home = home;
	}

	@Override
	public void register(Interactions on) {
		on.action(EnrolmentActions.MANY, this::open);
		on.submission(EnrolmentActions.MANY, (actor, form) -> this.profiles.meet(form.values().people(PEOPLE)),
				this::save);
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		call.open(new Modal(EnrolmentActions.MANY, "", words.of("people.enrol-many.title"),
				words.of("people.enrol.submit"), words.of("slack.cancel"),
				List.of(Field.of(PEOPLE, words.of("people.field.people"))
					.hint(words.of("people.hint.people", "most", MOST))
					.people(List.of(), MOST),
						Field.of(LEVEL, words.of("people.field.level"))
							.select(Wordings.of(Level.class, "people.level", words), null),
						Field.of(UNIT, words.of("people.field.unit")).line(words.of("people.example.unit"), "", 200))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		List<PersonId> chosen = values.people(PEOPLE);
		this.enrolment.enrolAll(call.actor(), chosen, values.option(LEVEL).map(Level::valueOf).orElseThrow(),
				values.text(UNIT).orElseThrow(() -> new EmptyUnit(UNIT)), PEOPLE);
		chosen.forEach(this.home::refresh);
		this.home.refresh(call.actor());
		return Submission.done();
	}

}
