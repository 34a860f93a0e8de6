package org.pandu.people.slack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.slack.api.model.block.InputBlock;
import org.pandu.id.TeamId;
import org.pandu.people.Whose;
import org.pandu.people.WorkingWeeks;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Whom a week holds for: everyone or one of the units people work at. A unit's name may
 * be longer than the values Slack takes, so an id made of it stands for it.
 */
@Component
class WhoseChoices {

	private static final String FIELD = "whose";

	private static final String EVERYONE = "everyone";

	/** As many units as fit a menu beside everyone. */
	private static final int MOST = 99;

	private final WorkingWeeks weeks;

	WhoseChoices(WorkingWeeks weeks) {
		this.weeks = weeks;
	}

	InputBlock field(TeamId team, Whose chosen, Words words) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(EVERYONE, words.of("people.hours.everyone")));
		units(team, chosen).forEach((unit) -> choices.add(new Choice(value(unit), unit)));
		return Field.of(FIELD, words.of("people.hours.whose"))
			.hint(words.of("people.hours.whose-hint"))
			.select(choices, (chosen instanceof Whose.OfUnit unit) ? value(unit.name()) : EVERYONE);
	}

	/**
	 * Reads the choice.
	 * @param known what the form began with
	 */
	Whose read(TeamId team, FormValues values, Whose known) {
		String value = values.option(FIELD).orElse(EVERYONE);
		return units(team, known).stream()
			.filter((unit) -> value(unit).equals(value))
			.findFirst()
			.<Whose>map(Whose.OfUnit::new)
			.orElse(Whose.EVERYONE);
	}

	private List<String> units(TeamId team, Whose known) {
		Stream<String> first = (known instanceof Whose.OfUnit unit) ? Stream.of(unit.name()) : Stream.empty();
		return Stream.concat(first, this.weeks.units(team).stream()).distinct().limit(MOST).toList();
	}

	private static String value(String unit) {
		return UUID.nameUUIDFromBytes(unit.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
