package org.pandu.program.slack;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.program.ProgramRules;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many minutes of sessions make one learning hour in people's activity records.
 */
@Component
@Order(90)
class LearningHoursForm implements SlackFeature, RulesSection {

	private static final String MINUTES = "minutes";

	private static final int MOST = 600;

	private final Programs programs;

	private final ProgramRules rules;

	private final Admins admins;

	LearningHoursForm(Programs programs, ProgramRules rules, Admins admins) {
		this.programs = programs;
		this.rules = rules;
		this.admins = admins;
	}

	@Override
	public void register(Interactions on) {
		on.action(ProgramActions.LEARNING, this::open);
		on.submission(ProgramActions.LEARNING, this::save);
	}

	@Override
	public String describe(TeamId team, Words words) {
		Integer minutes = this.programs.of(team).learningMinutes();
		return words.of("program.learning", "minutes", (minutes != null) ? minutes : 0);
	}

	@Override
	public String action() {
		return ProgramActions.LEARNING;
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		Integer minutes = this.programs.of(call.actor().team()).learningMinutes();
		call.open(new Modal(ProgramActions.LEARNING, "", words.of("program.learning.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Pieces.context(words.of("program.learning.note")),
						Field.of(MINUTES, words.of("program.learning.minutes"))
							.mayBeEmpty()
							.hint(words.of("program.learning.hint"))
							.line("45", (minutes != null) ? minutes.toString() : "", 3))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		@Nullable Integer minutes = values.text(MINUTES).filter((typed) -> !typed.isBlank()).isEmpty() ? null
				: Numbers.require(values, MINUTES, 1, MOST);
		this.rules.setLearningMinutes(call.actor(), minutes);
		return Submission.done();
	}

}
