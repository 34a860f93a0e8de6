package org.pandu.summary.slack;

import java.util.List;

import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.program.slack.RulesSection;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.slack.blocks.Wordings;
import org.pandu.summary.Rhythm;
import org.pandu.summary.SummaryRules;
import org.pandu.summary.SummarySettings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * From how many people a figure is shown, and how often the summary comes to the channel.
 */
@Component
class SummaryRulesForm implements SlackFeature, RulesSection {

	private static final String LEAST = "least";

	private static final String RHYTHM = "rhythm";

	private final SummarySettings settings;

	private final Admins admins;

	SummaryRulesForm(SummarySettings settings, Admins admins) {
		this.settings = settings;
		this.admins = admins;
	}

	@Override
	public void register(Interactions on) {
		on.action(SummaryActions.RULES, this::open);
		on.submission(SummaryActions.RULES, this::save);
	}

	@Override
	public String describe(TeamId team, Words words) {
		SummaryRules rules = this.settings.of(team);
		return words.of("summary.rules", "least", rules.least(), "every", rules.rhythm().name());
	}

	@Override
	public String action() {
		return SummaryActions.RULES;
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		SummaryRules rules = this.settings.of(call.actor().team());
		call.open(new Modal(SummaryActions.RULES, "", words.of("summary.rules.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Field.of(RHYTHM, words.of("summary.rules.rhythm"))
					.radio(Wordings.of(Rhythm.class, "summary.rhythm", words), rules.rhythm().name()),
						Field.of(LEAST, words.of("summary.rules.least"))
							.hint(words.of("summary.rules.least-hint"))
							.line("", "" + rules.least(), 2))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		this.settings.set(call.actor(),
				new SummaryRules(Numbers.require(values, LEAST, SummaryRules.FEWEST, SummaryRules.MOST),
						Rhythm.valueOf(values.option(RHYTHM).orElseThrow())));
		return Submission.done();
	}

}
