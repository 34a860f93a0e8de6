package org.pandu.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.pandu.survey.personnel.RetentionCount;
import org.pandu.survey.personnel.UnitResult;
import org.pandu.text.Words;

/**
 * Who stayed and what units reached, in words. What is withheld is said to be.
 *
 * @param words the reader's words
 * @param escape makes the names of units and cycles safe for where they are shown
 */
public record OrganisationInWords(Words words, UnaryOperator<String> escape) {

	/**
	 * From when to when, and then a line for each group.
	 */
	public List<String> stay(Stay stay) {
		return List.of(this.words.of("summary.staff.span", "from", stay.from(), "to", stay.to()),
				group("summary.staff.participants", stay.participants(), stay.least()),
				group("summary.staff.others", stay.others(), stay.least()));
	}

	/**
	 * Which cycle, and then a line for each group of units.
	 */
	public List<String> units(UnitsCompared compared) {
		List<String> lines = new ArrayList<>();
		lines.add(this.words.of("summary.staff.cycle", "cycle", this.escape.apply(compared.cycle()), "from",
				compared.from(), "to", compared.to()));
		lines.add(group("yes", compared.participating()));
		lines.add(group("no", compared.others()));
		if (compared.leftOut() > 0) {
			lines.add(this.words.of("summary.staff.left-out", "count", compared.leftOut(), "least", compared.least()));
		}
		return lines;
	}

	/**
	 * One unit's results.
	 */
	public String unit(UnitResult unit) {
		return this.words.of("summary.staff.unit", "unit", this.escape.apply(unit.unit()), "people",
				(unit.people() != null) ? unit.people() : 0, "scored", known(unit.score()), "score",
				orEmpty(unit.score()), "budgeted", known(unit.budget()), "budget", orEmpty(unit.budget()));
	}

	private String group(String key, RetentionCount.@Nullable Group group, int least) {
		RetentionCount.Group shown = (group != null) ? group : new RetentionCount.Group(0, 0);
		return this.words.of(key, "shown", known(group), "all", shown.atStart(), "stayed", shown.stayed(), "percent",
				shown.percent(), "left", shown.left(), "least", least);
	}

	private String group(String participating, UnitGroup group) {
		return this.words.of("summary.staff.units", "participating", participating, "count", group.units().size(),
				"people", group.people(), "scored", group.scored(), "score", orEmpty(group.score().orElse(null)),
				"budgeted", group.budgeted(), "budget", orEmpty(group.budgetPerPerson().orElse(null)));
	}

	private static String known(@Nullable Object value) {
		return (value != null) ? "yes" : "no";
	}

	private static Object orEmpty(@Nullable BigDecimal value) {
		return (value != null) ? value : "";
	}

}
