package org.pandu.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pandu.id.TeamId;
import org.pandu.survey.personnel.RetentionCount;
import org.pandu.survey.personnel.UnitResult;
import org.pandu.survey.round.Cycle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the personnel unit enters tells of nobody. Sessions, fast-track requests, goals
 * and participation are no part of this: they count what was done, which colleagues see
 * anyway, and nothing that was answered or said.
 */
class OrganisationTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final LocalDate START = LocalDate.of(2027, 1, 1);

	private static final int MONTHS = 12;

	static IntStream seeds() {
		return IntStream.range(0, 40);
	}

	/** Someone who was there from a month on and left in another, or not at all. */
	private record Employee(String name, boolean participant, int joined, @Nullable Integer left) {

		boolean isThereAtTheStartOf(int month) {
			return this.joined < month && (this.left == null || this.left >= month);
		}

	}

	/** Days of whole months, the first from 0, the last not included. */
	private record Span(int from, int until) {
	}

	/**
	 * Whatever spans are typed, in whatever order: the curious admin who knows who was
	 * there adds and subtracts all counts and learns of no few people who left.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void countsOfThoseWhoLeftTellOfEnoughPeople(int seed) {
		Random random = new Random(seed);
		int least = 3 + seed % 3;
		List<Employee> staff = staff(random);
		List<RetentionCount> kept = new ArrayList<>();
		List<Span> shown = new ArrayList<>();
		for (Span span : spans(random)) {
			RetentionCount count = count(span, staff);
			if (kept.stream().noneMatch(count::overlaps)) {
				kept.add(count);
				shown.add(span);
			}
		}
		assertThat(curious(staff, shown, least, true).findFewerThan(least)).isEmpty();
	}

	@Test
	void wereOverlapsTakenSomebodyWouldBeFound() {
		long found = seeds().filter((seed) -> {
			Random random = new Random(seed);
			int least = 3 + seed % 3;
			List<Employee> staff = staff(random);
			return !curious(staff, spans(random), least, true).findFewerThan(least).isEmpty();
		}).count();
		assertThat(found).isGreaterThan(10);
	}

	@Test
	void wereSmallGroupsCountedSomebodyWouldBeFound() {
		long found = seeds().filter((seed) -> {
			List<Employee> staff = staff(new Random(seed));
			return !curious(staff, List.of(new Span(3, 6)), 5, false).findFewerThan(5).isEmpty();
		}).count();
		assertThat(found).isGreaterThan(10);
	}

	@Test
	void theCountsOfFewPeopleChangeNothingThatIsShown() {
		RetentionCount one = new RetentionCount(TEAM, START, START.plusDays(89), new RetentionCount.Group(4, 0),
				new RetentionCount.Group(900, 27));
		RetentionCount other = new RetentionCount(TEAM, START, START.plusDays(89), new RetentionCount.Group(3, 3),
				new RetentionCount.Group(900, 27));
		assertThat(Stay.of(one, 5)).isEqualTo(Stay.of(other, 5));
		assertThat(Stay.of(one, 5).participants()).isNull();
		assertThat(Stay.of(one, 4).participants()).isEqualTo(new RetentionCount.Group(4, 0));
	}

	/**
	 * Whatever a unit of few people reached, nothing that is shown is another for it:
	 * neither its own line, nor an average, nor a sum.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void theResultsOfAFewPeoplesUnitChangeNothingThatIsShown(int seed) {
		Random random = new Random(seed);
		int least = 3 + seed % 3;
		List<UnitResult> results = results(random);
		List<UnitResult> others = results.stream()
			.map((unit) -> isLarge(unit, least) ? unit
					: unit(unit.unit(), unit.people(), random.nextInt(100), random.nextInt(1_000_000)))
			.toList();
		UnitsCompared compared = compare(results, least);
		assertThat(compare(others, least)).isEqualTo(compared);
		assertThat(compared.leftOut()).isEqualTo(results.stream().filter((unit) -> !isLarge(unit, least)).count());
	}

	/**
	 * The same figures counted another way.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void unitsAreComparedAsTheRowsSay(int seed) {
		List<UnitResult> results = results(new Random(seed));
		UnitsCompared compared = compare(results, 5);
		recount(compared.participating(), results, (unit) -> unit.unit().compareTo("Unit 5") < 0);
		recount(compared.others(), results, (unit) -> unit.unit().compareTo("Unit 5") >= 0);
	}

	private static void recount(UnitGroup group, List<UnitResult> results, Predicate<UnitResult> which) {
		double people = 0;
		double scores = 0;
		int scored = 0;
		double budget = 0;
		double budgetPeople = 0;
		for (UnitResult unit : results) {
			if (which.test(unit) && unit.people() != null && unit.people() > 4) {
				people += unit.people();
				scores += (unit.score() != null) ? unit.score().doubleValue() : 0;
				scored += (unit.score() != null) ? 1 : 0;
				budget += (unit.budget() != null) ? unit.budget().doubleValue() : 0;
				budgetPeople += (unit.budget() != null) ? unit.people() : 0;
			}
		}
		assertThat((double) group.people()).isEqualTo(people);
		assertThat(group.scored()).isEqualTo(scored);
		if (scored > 0) {
			assertThat(group.score().orElseThrow().doubleValue()).isCloseTo(scores / scored,
					org.assertj.core.data.Offset.offset(0.0501));
		}
		else {
			assertThat(group.score()).isEmpty();
		}
		if (budgetPeople > 0) {
			assertThat(group.budgetPerPerson().orElseThrow().doubleValue()).isCloseTo(budget / budgetPeople,
					org.assertj.core.data.Offset.offset(0.501));
		}
		else {
			assertThat(group.budgetPerPerson()).isEmpty();
		}
	}

	private static CuriousAdmin curious(List<Employee> staff, List<Span> spans, int least, boolean protect) {
		List<double[]> figures = new ArrayList<>();
		for (Span span : spans) {
			for (boolean participants : new boolean[] { true, false }) {
				List<Employee> group = group(staff, span, participants);
				Stay stay = Stay.of(count(span, staff), least);
				if (!protect || (participants ? stay.participants() : stay.others()) != null) {
					figures.add(figure(staff, group, span));
				}
			}
		}
		List<String> columns = staff.stream().flatMap((person) -> Stream.generate(person::name).limit(MONTHS)).toList();
		return new CuriousAdmin(columns, figures.toArray(double[][]::new));
	}

	/**
	 * A column for each month in which each person may have left. Who is gone can't leave
	 * again, and whoever is curious knows.
	 */
	private static double[] figure(List<Employee> staff, List<Employee> group, Span span) {
		double[] figure = new double[staff.size() * MONTHS];
		for (int i = 0; i < staff.size(); i++) {
			Integer left = staff.get(i).left();
			int until = (left != null) ? Math.min(span.until(), left + 1) : span.until();
			for (int month = span.from(); group.contains(staff.get(i)) && month < until; month++) {
				figure[i * MONTHS + month] = 1;
			}
		}
		return figure;
	}

	private static List<Employee> group(List<Employee> staff, Span span, boolean participants) {
		return staff.stream()
			.filter((person) -> person.participant() == participants && person.isThereAtTheStartOf(span.from()))
			.toList();
	}

	private static RetentionCount count(Span span, List<Employee> staff) {
		return new RetentionCount(TEAM, START.plusMonths(span.from()), START.plusMonths(span.until()).minusDays(1),
				count(group(staff, span, true), span), count(group(staff, span, false), span));
	}

	private static RetentionCount.Group count(List<Employee> group, Span span) {
		return new RetentionCount.Group(group.size(),
				(int) group.stream()
					.map(Employee::left)
					.filter(Objects::nonNull)
					.filter((month) -> month < span.until())
					.count());
	}

	private static List<Employee> staff(Random random) {
		return IntStream.range(0, 10 + random.nextInt(4)).mapToObj((number) -> {
			int joined = random.nextInt(8) - 6;
			return new Employee("U" + number, random.nextBoolean(), joined,
					(random.nextInt(3) == 0) ? Math.max(0, joined) + random.nextInt(MONTHS) : null);
		}).toList();
	}

	/** Quarters, halves and the like, in any order. */
	private static List<Span> spans(Random random) {
		return IntStream.range(0, 8).mapToObj((number) -> {
			int from = random.nextInt(4);
			return new Span(3 * from, 3 * (from + 1 + random.nextInt(4 - from)));
		}).distinct().toList();
	}

	private static UnitsCompared compare(List<UnitResult> results, int least) {
		return UnitsCompared.of(new Cycle(TEAM, new UUID(1, 1), "2027", START, START.plusDays(364), null), results,
				Set.of("Unit 0", "Unit 1", "Unit 2", "Unit 3", "Unit 4"), least);
	}

	private static List<UnitResult> results(Random random) {
		return IntStream.range(0, 8)
			.mapToObj((number) -> unit("Unit " + number, (random.nextInt(6) == 0) ? null : 1 + random.nextInt(12),
					(random.nextInt(4) == 0) ? null : random.nextInt(100),
					(random.nextInt(4) == 0) ? null : random.nextInt(1_000_000)))
			.filter((unit) -> unit.score() != null || unit.budget() != null)
			.toList();
	}

	private static boolean isLarge(UnitResult unit, int least) {
		return unit.people() != null && unit.people() >= least;
	}

	private static UnitResult unit(String name, @Nullable Integer people, @Nullable Integer score,
			@Nullable Integer budget) {
		return new UnitResult(TEAM, new UUID(1, 1), name, people, (score != null) ? BigDecimal.valueOf(score) : null,
				(budget != null) ? BigDecimal.valueOf(budget) : null);
	}

}
