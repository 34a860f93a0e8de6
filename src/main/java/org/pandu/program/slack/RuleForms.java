package org.pandu.program.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.program.Programs;
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
 * The cadence table, one rule a form. Guideline, "Langkah 1: Tentukan Frekuensi Sesi".
 */
@Component
class RuleForms implements SlackFeature {

	private final Programs programs;

	private final ProgramRules rules;

	private final Admins admins;

	RuleForms(Programs programs, ProgramRules rules, Admins admins) {
		this.programs = programs;
		this.rules = rules;
		this.admins = admins;
	}

	@Override
	public void register(Interactions on) {
		on.action(ProgramActions.RULES, this::list);
		on.action(ProgramActions.RULE, this::edit);
		on.submission(ProgramActions.RULE, this::save);
	}

	private void list(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("program.rules.note")));
		for (Cadence cadence : this.programs.cadences(call.actor().team())) {
			blocks.add(Pieces.section(describe(cadence, words),
					Pieces.button(words.of("program.change"), ProgramActions.RULE, subject(cadence))));
		}
		call.open(new Modal(ProgramActions.RULES, "", words.of("program.cadences.title"), null, words.of("slack.close"),
				blocks));
	}

	private void edit(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		Cadence cadence = find(call.actor().team(), call.value());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(describe(cadence, words)));
		blocks.add(Pieces.context(LevelWords.objectiveAndFocus(cadence.level(), words)));
		blocks.addAll(RuleFields.of(cadence, words));
		call.open(new Modal(ProgramActions.RULE, subject(cadence), words.of("program.cadence.title"),
				words.of("slack.save"), words.of("slack.cancel"), blocks));
	}

	private Submission save(SubmissionCall call) {
		Cadence before = find(call.actor().team(), call.form().subject());
		this.rules.setCadence(call.actor(), RuleFields.read(call.form().values(), before.level(), before.kind()));
		return Submission.done();
	}

	private Cadence find(TeamId team, String subject) {
		String[] parts = subject.split("/");
		return this.programs.cadence(team, Level.valueOf(parts[0]), Kind.valueOf(parts[1]));
	}

	private static String subject(Cadence cadence) {
		return cadence.level() + "/" + cadence.kind();
	}

	private static String describe(Cadence cadence, Words words) {
		return words.of("program.cadence.line", "level", words.of("people.level." + cadence.level()), "kind",
				words.of("program.kind." + cadence.kind()), "often", LevelWords.often(cadence, words));
	}

}
