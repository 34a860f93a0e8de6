package org.pandu.program.slack;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.Profiles;
import org.pandu.slack.Call;
import org.pandu.slack.Home;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Names the programme's admins.
 */
@Component
class AdminsForm implements SlackFeature {

	private static final String PEOPLE = "admins";

	private final Admins admins;

	private final Profiles profiles;

	private final Home home;

	AdminsForm(Admins admins, Profiles profiles, Home home) {
		this.admins = admins;
		this.profiles = profiles;
		this.home = home;
	}

	@Override
	public void register(Interactions on) {
		on.action(ProgramActions.ADMINS, (call) -> {
			this.admins.requireAdmin(call.actor());
			open(call);
		});
		on.submission(ProgramActions.ADMINS, (actor, form) -> this.profiles.meet(form.values().people(PEOPLE)),
				this::save);
	}

	void open(Call call) {
		Words words = call.words();
		List<String> now = this.admins.all(call.actor().team()).stream().map(PersonId::user).toList();
		call.open(new Modal(ProgramActions.ADMINS, "", words.of("program.admins.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Pieces.section(words.of(now.isEmpty() ? "program.admins.first" : "program.admins.what")),
						Field.of(PEOPLE, words.of("program.admins.field"))
							.hint(words.of("program.admins.hint"))
							.people(now))));
	}

	private Submission save(SubmissionCall call) {
		List<PersonId> before = this.admins.all(call.actor().team());
		List<PersonId> chosen = call.form().values().people(PEOPLE);
		this.admins.name(call.actor(), chosen, PEOPLE);
		before.forEach(this.home::refresh);
		chosen.forEach(this.home::refresh);
		return Submission.done();
	}

}
