package org.pandu.survey.slack.personnel;

import java.util.List;
import java.util.stream.Collectors;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.people.Personnel;
import org.pandu.people.Profiles;
import org.pandu.program.slack.RulesSection;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Programme admins name who types for the personnel unit.
 */
@Component
@Order(72)
class PersonnelRoleForm implements SlackFeature, RulesSection {

	private static final String PEOPLE = "people";

	private final Personnel personnel;

	private final Admins admins;

	private final Profiles profiles;

	PersonnelRoleForm(Personnel personnel, Admins admins, Profiles profiles) {
		this.personnel = personnel;
		this.admins = admins;
		this.profiles = profiles;
	}

	@Override
	public void register(Interactions on) {
		on.action(PersonnelActions.ROLE, this::open);
		on.submission(PersonnelActions.ROLE, (actor, form) -> this.profiles.meet(form.values().people(PEOPLE)),
				this::save);
	}

	@Override
	public String describe(TeamId team, Words words) {
		List<PersonId> all = this.personnel.all(team);
		return all.isEmpty() ? words.of("survey.personnel.section.none") : words.of("survey.personnel.section",
				"people", all.stream().map(PersonId::mention).collect(Collectors.joining(", ")));
	}

	@Override
	public String action() {
		return PersonnelActions.ROLE;
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		call.open(new Modal(PersonnelActions.ROLE, "", words.of("survey.personnel.role.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Pieces.section(words.of("survey.personnel.role.what")),
						Field.of(PEOPLE, words.of("survey.personnel.role.field"))
							.mayBeEmpty()
							.people(this.personnel.all(call.actor().team()).stream().map(PersonId::user).toList()))));
	}

	private Submission save(SubmissionCall call) {
		this.personnel.name(call.actor(), call.form().values().people(PEOPLE), PEOPLE);
		return Submission.done();
	}

}
