package org.pandu.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.pandu.survey.personnel.UnitResult;

/**
 * Units whose results may be shown: of each it is known that enough people work there.
 *
 * @param units their results, by name
 */
public record UnitGroup(List<UnitResult> units) {

	public UnitGroup {
		units = List.copyOf(units);
	}

	/**
	 * How many people work there.
	 */
	public int people() {
		return people(this.units.stream());
	}

	/**
	 * How many of them have a performance score.
	 */
	public int scored() {
		return (int) this.units.stream().filter((unit) -> unit.score() != null).count();
	}

	/**
	 * The average score of those that have one, each unit counting once, with one
	 * decimal.
	 */
	public Optional<BigDecimal> score() {
		return this.units.stream()
			.map(UnitResult::score)
			.filter(Objects::nonNull)
			.reduce(BigDecimal::add)
			.map((sum) -> sum.divide(BigDecimal.valueOf(scored()), 1, RoundingMode.HALF_UP));
	}

	/**
	 * How many of them have a training budget.
	 */
	public int budgeted() {
		return (int) this.units.stream().filter((unit) -> unit.budget() != null).count();
	}

	/**
	 * What those that have a budget spent for each person who works there, in rupiah.
	 */
	public Optional<BigDecimal> budgetPerPerson() {
		int people = people(this.units.stream().filter((unit) -> unit.budget() != null));
		return this.units.stream()
			.map(UnitResult::budget)
			.filter(Objects::nonNull)
			.reduce(BigDecimal::add)
			.map((sum) -> sum.divide(BigDecimal.valueOf(people), 0, RoundingMode.HALF_UP));
	}

	private static int people(Stream<UnitResult> units) {
		return units.map(UnitResult::people).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
	}

}
