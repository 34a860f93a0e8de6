package org.pandu.survey.slack.personnel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.people.Personnel;
import org.pandu.people.WorkingWeeks;
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
import org.pandu.survey.personnel.PersonnelEntry;
import org.pandu.survey.personnel.UnitResult;
import org.pandu.survey.personnel.UnitUnclear;
import org.pandu.survey.round.Cycles;
import org.pandu.text.Decimals;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What a unit reached in a cycle. A unit's name may be longer than the values Slack
 * takes, so an id made of it stands for it.
 */
@Component
class UnitResultForm implements SlackFeature {

	private static final String CYCLE = "cycle";

	private static final String UNIT = "unit";

	private static final String OTHER = "other";

	private static final String PEOPLE = "people";

	private static final int MOST_PEOPLE = 999_999;

	private static final String SCORE = "score";

	private static final String BUDGET = "budget";

	/** As many choices as a menu holds. */
	private static final int MOST = 100;

	private final PersonnelEntry entry;

	private final PersonnelList list;

	private final Personnel personnel;

	private final Cycles cycles;

	private final WorkingWeeks weeks;

	UnitResultForm(PersonnelEntry entry, PersonnelList list, Personnel personnel, Cycles cycles, WorkingWeeks weeks) {
		this.entry = entry;
		this.list = list;
		this.personnel = personnel;
		this.cycles = cycles;
		this.weeks = weeks;
	}

	@Override
	public void register(Interactions on) {
		on.action(PersonnelActions.RESULT, this::open);
		on.submission(PersonnelActions.RESULT, this::save);
	}

	private void open(ActionCall call) {
		this.personnel.require(call.actor());
		Words words = call.words();
		TeamId team = call.actor().team();
		List<Choice> cycles = this.cycles.all(team)
			.stream()
			.limit(MOST)
			.map((cycle) -> new Choice(cycle.id().toString(), cycle.name()))
			.toList();
		List<Choice> units = units(team).stream().map((unit) -> new Choice(value(unit), unit)).toList();
		if (cycles.isEmpty() || units.isEmpty()) {
			call.tell(words.of("survey.personnel.results.none"));
			return;
		}
		call.update(new Modal(PersonnelActions.RESULT, "", words.of("survey.personnel.results.title"),
				words.of("slack.save"), words.of("slack.cancel"),
				List.of(Field.of(CYCLE, words.of("survey.personnel.cycle")).select(cycles, cycles.getFirst().value()),
						Field.of(UNIT, words.of("survey.personnel.unit")).mayBeEmpty().select(units, null),
						Field.of(OTHER, words.of("survey.personnel.other"))
							.mayBeEmpty()
							.hint(words.of("survey.personnel.other.hint"))
							.line("", "", 200),
						Field.of(PEOPLE, words.of("survey.personnel.people"))
							.hint(words.of("survey.personnel.people.hint"))
							.line("", "", 6),
						Field.of(SCORE, words.of("survey.personnel.score"))
							.mayBeEmpty()
							.hint(words.of("survey.personnel.score.hint"))
							.line("", "", 12),
						Field.of(BUDGET, words.of("survey.personnel.budget")).mayBeEmpty().line("", "", 20))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		TeamId team = call.actor().team();
		UUID cycle = this.cycles.require(team, UUID.fromString(values.option(CYCLE).orElseThrow())).id();
		this.entry.enter(call.actor(),
				new UnitResult(team, cycle, unit(team, values), Numbers.require(values, PEOPLE, 1, MOST_PEOPLE),
						number(values, SCORE, 2, call.words()), number(values, BUDGET, 0, call.words())),
				SCORE);
		return new Submission.Show(this.list.list(call.actor(), call.words()));
	}

	private String unit(TeamId team, FormValues values) {
		Optional<String> chosen = values.option(UNIT)
			.flatMap((value) -> units(team).stream().filter((known) -> value(known).equals(value)).findFirst());
		Optional<String> typed = values.text(OTHER);
		if (chosen.isPresent() == typed.isPresent()) {
			throw new UnitUnclear(OTHER);
		}
		return chosen.or(() -> typed).orElseThrow();
	}

	private List<String> units(TeamId team) {
		return this.weeks.units(team).stream().limit(MOST).toList();
	}

	private static @Nullable BigDecimal number(FormValues values, String field, int decimals, Words words) {
		return values.text(field)
			.map((typed) -> Decimals.parse(typed, words.locale())
				.filter((number) -> number.signum() >= 0 && number.scale() <= decimals
						&& number.precision() - number.scale() <= ((decimals > 0) ? 6 : 15))
				.orElseThrow(() -> new UnreadableFigure(field)))
			.orElse(null);
	}

	private static String value(String unit) {
		return UUID.nameUUIDFromBytes(unit.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
