package org.pandu.goal.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalChanged;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalPart;
import org.pandu.goal.GoalReading;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.NotSmart;
import org.pandu.goal.Worded;
import org.pandu.goal.smart.Topic;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Words a SMART goal: one sentence and a day, then, in the same place, only what is
 * missing. Guideline, "Tetapkan Tujuan yang Jelas".
 */
@Component
class GoalForm implements SlackFeature {

	private final GoalSetting goals;

	private final GoalReading reading;

	private final SmartPieces smart;

	GoalForm(GoalSetting goals, GoalReading reading, SmartPieces smart) {
		this.goals = goals;
		this.reading = reading;
		this.smart = smart;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.ADD, this::openNew);
		on.submission(GoalActions.ADD, this::set);
		on.action(GoalActions.EDIT, this::openExisting);
		on.submission(GoalActions.EDIT, this::change);
	}

	private void openNew(ActionCall call) {
		PairingId pairing = PairingId.parse(call.actor().team(), call.value());
		call.open(newGoal(call.actor(), pairing, GoalFields.empty(), List.of(), call.words()));
	}

	private Submission set(SubmissionCall call) {
		PairingId pairing = PairingId.parse(call.actor().team(), call.form().subject());
		Blank.require(call.form().values(), GoalFields.WORDING);
		GoalFields sent = GoalFields.sent(call.form().values());
		try {
			this.goals.set(call.actor(), pairing, sent.toDraft());
			return Submission.done();
		}
		catch (NotSmart incomplete) {
			return new Submission.Ask(newGoal(call.actor(), pairing, sent.asking(incomplete.marks()),
					missing(incomplete, call.words()), call.words()));
		}
	}

	private void openExisting(ActionCall call) {
		Worded<Goal> goal = this.reading.read(call.actor(), GoalId.parse(call.actor().team(), call.value()));
		String wording = goal.wording();
		call.open(existing(call.actor(), goal.what(),
				new GoalFields((wording != null) ? wording : "", goal.what().due(), goal.what().topic(), Map.of()),
				List.of(), call.words()));
	}

	private Submission change(SubmissionCall call) {
		SeenGoal seen = SeenGoal.of(call);
		Blank.require(call.form().values(), GoalFields.WORDING);
		GoalFields sent = GoalFields.sent(call.form().values());
		try {
			this.goals.change(call.actor(), seen.goal(), seen.edition(), sent.toDraft(), GoalFields.WORDING);
			return Submission.done();
		}
		catch (NotSmart incomplete) {
			return new Submission.Ask(existing(call.actor(), this.reading.read(call.actor(), seen.goal()).what(),
					sent.asking(incomplete.marks()), missing(incomplete, call.words()), call.words()));
		}
		catch (GoalChanged changed) {
			return new Submission.Ask(existing(call.actor(), changed.newest().what(), sent,
					ChangedPieces.of(changed, call.words()), call.words()));
		}
	}

	private List<LayoutBlock> missing(NotSmart incomplete, Words words) {
		return List.of(Pieces.section(words.of("goal.smart.missing")), this.smart.marks(incomplete.marks(), words));
	}

	private Modal newGoal(PersonId actor, PairingId pairing, GoalFields fields, List<LayoutBlock> before, Words words) {
		return new Modal(GoalActions.ADD, pairing.subject(), words.of("goal.add.title"), words.of("slack.save"),
				words.of("slack.cancel"), blocks(this.reading.topics(actor, pairing), fields, before, words));
	}

	private Modal existing(PersonId actor, Goal goal, GoalFields fields, List<LayoutBlock> before, Words words) {
		return new Modal(GoalActions.EDIT, SeenGoal.of(goal).subject(), words.of("goal.edit.title"),
				words.of("slack.save"), words.of("slack.cancel"),
				blocks(this.reading.topics(actor, goal.pairing()), fields, before, words));
	}

	private static List<LayoutBlock> blocks(List<Topic> topics, GoalFields fields, List<LayoutBlock> before,
			Words words) {
		List<LayoutBlock> blocks = new ArrayList<>(before);
		blocks.addAll(fields.inputs(topics, words));
		blocks.add(Pieces
			.context(words.of(fields.answers().containsKey(GoalPart.INSISTING) ? "goal.who-insists" : "goal.who-two")));
		return blocks;
	}

}
