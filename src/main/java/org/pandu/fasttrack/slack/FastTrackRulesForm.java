package org.pandu.fasttrack.slack;

import java.util.List;

import org.pandu.fasttrack.FastTrackRules;
import org.pandu.fasttrack.FastTrackSettings;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.program.slack.NotInChannel;
import org.pandu.program.slack.RulesSection;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Directory;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The organisation's rules for urgent requests: the coaches' channel, how long each step
 * waits, how many requests one may have.
 */
@Component
class FastTrackRulesForm implements SlackFeature, RulesSection {

	private static final String CHANNEL = "channel";

	private static final String TODAY = "today";

	private static final String WEEK = "week";

	private static final String DATE = "date";

	private static final String OPEN = "open";

	private final FastTrackSettings settings;

	private final Admins admins;

	private final Directory directory;

	FastTrackRulesForm(FastTrackSettings settings, Admins admins, Directory directory) {
		this.settings = settings;
		this.admins = admins;
		this.directory = directory;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.RULES, this::open);
		on.submission(FastTrackActions.RULES, this::prepare, this::save);
	}

	@Override
	public String describe(TeamId team, Words words) {
		FastTrackRules rules = this.settings.of(team);
		return words.of("fasttrack.rules", "channel",
				(rules.channel() != null) ? "<#" + rules.channel() + ">" : words.of("fasttrack.rules.no-channel"),
				"today", rules.hoursToday(), "week", rules.hoursWeek(), "date", rules.hoursDate());
	}

	@Override
	public String action() {
		return FastTrackActions.RULES;
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		FastTrackRules rules = this.settings.of(call.actor().team());
		call.open(new Modal(FastTrackActions.RULES, "", words.of("fasttrack.rules.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Pieces.context(words.of("fasttrack.rules.note")),
						Field.of(CHANNEL, words.of("fasttrack.rules.channel"))
							.mayBeEmpty()
							.hint(words.of("fasttrack.rules.channel-hint"))
							.channel(rules.channel()),
						Field.of(TODAY, words.of("fasttrack.rules.today")).line("", "" + rules.hoursToday(), 2),
						Field.of(WEEK, words.of("fasttrack.rules.week")).line("", "" + rules.hoursWeek(), 2),
						Field.of(DATE, words.of("fasttrack.rules.date")).line("", "" + rules.hoursDate(), 2),
						Field.of(OPEN, words.of("fasttrack.rules.open"))
							.hint(words.of("fasttrack.rules.open-hint"))
							.line("", "" + rules.mostOpen(), 1))));
	}

	private void prepare(PersonId actor, OpenModal form) {
		this.admins.requireAdmin(actor);
		form.values().channel(CHANNEL).ifPresent((channel) -> {
			if (!this.directory.canPostTo(actor.team(), channel)) {
				throw new NotInChannel(CHANNEL);
			}
		});
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		FastTrackRules most = FastTrackRules.LONGEST;
		this.settings.set(call.actor(), new FastTrackRules(values.channel(CHANNEL).orElse(null),
				Numbers.require(values, TODAY, 1, most.hoursToday()),
				Numbers.require(values, WEEK, 1, most.hoursWeek()), Numbers.require(values, DATE, 1, most.hoursDate()),
				Numbers.require(values, OPEN, 1, most.mostOpen())));
		return Submission.done();
	}

}
