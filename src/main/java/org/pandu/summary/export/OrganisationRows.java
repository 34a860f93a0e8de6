package org.pandu.summary.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.summary.Dimension;
import org.pandu.summary.Organisation;
import org.pandu.summary.Stay;
import org.pandu.summary.UnitGroup;
import org.pandu.summary.UnitsCompared;
import org.pandu.survey.personnel.RetentionCount;
import org.pandu.survey.personnel.UnitResult;
import org.pandu.text.Words;

/**
 * Who stayed and what units reached, as rows of a table. Each carries the days of its own
 * span or cycle. What is withheld has no row.
 *
 * @param words the reader's words
 */
record OrganisationRows(Words words) {

	List<List<Object>> of(Organisation organisation) {
		List<List<Object>> rows = new ArrayList<>();
		organisation.stays().forEach((stay) -> add(stay, rows));
		organisation.cycles().forEach((cycle) -> add(cycle, rows));
		if (!rows.isEmpty()) {
			rows.add(List.of("", "", this.words.of("summary.staff"), "", this.words.of("summary.table.note"),
					this.words.of("summary.staff.no-cause")));
		}
		return rows;
	}

	private void add(Stay stay, List<List<Object>> rows) {
		add(stay, "participants", stay.participants(), rows);
		add(stay, "others", stay.others(), rows);
	}

	private void add(Stay stay, String who, RetentionCount.@Nullable Group group, List<List<Object>> rows) {
		if (group != null) {
			String by = this.words.of("summary.table.retention");
			String part = this.words.of("summary.table.retention." + who);
			rows.add(row(stay.from(), stay.to(), by, part, "at-start", group.atStart()));
			rows.add(row(stay.from(), stay.to(), by, part, "left", group.left()));
		}
	}

	private void add(UnitsCompared cycle, List<List<Object>> rows) {
		String by = this.words.of("summary.by." + Dimension.UNIT);
		add(cycle, "yes", cycle.participating(), rows);
		add(cycle, "no", cycle.others(), rows);
		cycle.participating().units().forEach((unit) -> add(cycle, by, unit, rows));
		cycle.others().units().forEach((unit) -> add(cycle, by, unit, rows));
	}

	private void add(UnitsCompared cycle, String participating, UnitGroup group, List<List<Object>> rows) {
		String by = this.words.of("summary.table.units");
		String part = this.words.of("summary.table.units.part", "participating", participating);
		rows.add(row(cycle.from(), cycle.to(), by, part, "units-count", group.units().size()));
		rows.add(row(cycle.from(), cycle.to(), by, part, "unit-people", group.people()));
		group.score().ifPresent((score) -> rows.add(row(cycle.from(), cycle.to(), by, part, "unit-score", score)));
		group.budgetPerPerson()
			.ifPresent((budget) -> rows.add(row(cycle.from(), cycle.to(), by, part, "budget-per-person", budget)));
	}

	private void add(UnitsCompared cycle, String by, UnitResult unit, List<List<Object>> rows) {
		add(cycle, by, unit, "unit-people", unit.people(), rows);
		add(cycle, by, unit, "unit-score", unit.score(), rows);
		add(cycle, by, unit, "unit-budget", unit.budget(), rows);
	}

	private void add(UnitsCompared cycle, String by, UnitResult unit, String figure, @Nullable Number value,
			List<List<Object>> rows) {
		if (value != null) {
			rows.add(row(cycle.from(), cycle.to(), by, unit.unit(), figure, value));
		}
	}

	private List<Object> row(LocalDate from, LocalDate to, String by, String part, String figure, Number value) {
		return List.of(from.toString(), to.toString(), by, part, this.words.of("summary.table." + figure), value);
	}

}
