package org.pandu.program.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The cadence table, one rule a form. Guideline, "Langkah 1: Tentukan Frekuensi Sesi".
 */
@Component
class RuleForms implements SlackFeature {

	private static final String EVERY = "every";

	private static final String UNIT = "unit";

	private static final String NEED = "need";

	private static final String MIN = "min";

	private static final String MAX = "max";

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
		call.open(new Modal(ProgramActions.RULE, subject(cadence), words.of("program.cadence.title"),
				words.of("slack.save"), words.of("slack.cancel"),
				List.of(Pieces.section(describe(cadence, words)),
						Field.of(EVERY, words.of("program.cadence.every")).line("", "" + cadence.every(), 2),
						Field.of(UNIT, words.of("program.cadence.unit"))
							.radio(Wordings.of(Cadence.Unit.class, "program.unit", words), cadence.unit().name()),
						Field.of(NEED, words.of("program.cadence.need"))
							.mayBeEmpty()
							.checkboxes(List.of(new Choice(NEED, words.of("program.cadence.as-needed"))),
									cadence.asNeeded() ? Set.of(NEED) : Set.of()),
						Field.of(MIN, words.of("program.cadence.min")).line("", "" + cadence.minMinutes(), 3),
						Field.of(MAX, words.of("program.cadence.max")).line("", "" + cadence.maxMinutes(), 3))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		Cadence before = find(call.actor().team(), call.form().subject());
		int min = Numbers.require(values, MIN, 15, 240);
		int max = Numbers.require(values, MAX, 15, 240);
		if (max < min) {
			return new Submission.Errors(Map.of(MAX, call.words().of("program.cadence.max-below-min")));
		}
		this.rules.setCadence(call.actor(),
				new Cadence(before.level(), before.kind(), Numbers.require(values, EVERY, 1, 52),
						Cadence.Unit.valueOf(values.option(UNIT).orElseThrow()), values.options(NEED).contains(NEED),
						min, max));
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
				words.of("program.kind." + cadence.kind()), "every", cadence.every(), "unit", cadence.unit().name(),
				"need", cadence.asNeeded() ? "yes" : "no", "length", cadence.usualMinutes());
	}

}
