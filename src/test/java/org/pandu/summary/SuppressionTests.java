package org.pandu.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pandu.people.Level;
import org.pandu.program.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class SuppressionTests {

	private static final int YEAR = 2027;

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	/**
	 * Every period and every filter of a year, of programmes of all shapes.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void whateverIsAddedAndSubtractedTellsOfEnoughPeople(int seed) {
		int least = 3 + seed % 3;
		List<Opinion> opinions = programme(new Random(seed));
		List<Slice> shown = year(opinions, least);
		assertThat(shown).isNotEmpty();
		assertThat(new CuriousAdmin(shown, opinions).findFewerThan(least)).isEmpty();
	}

	/**
	 * What the protection is there for: with nothing but the rule that no figure is about
	 * too few, somebody is found.
	 */
	@Test
	void withoutComplementsSomebodyIsFound() {
		long found = seeds().filter((seed) -> {
			int least = 3 + seed % 3;
			List<Opinion> opinions = programme(new Random(seed));
			List<Slice> shown = periods().flatMap((period) -> slices(period, opinions))
				.filter((slice) -> people(slice, opinions) >= least)
				.toList();
			return !new CuriousAdmin(shown, opinions).findFewerThan(least).isEmpty();
		}).count();
		assertThat(found).isGreaterThan(30);
	}

	@Test
	void fiveAreShownAndFourAreNot() {
		assertThat(choose(month(1), 5, opinions(month(1), "abcd", Level.MADYA))).isEmpty();
		assertThat(choose(month(1), 5, opinions(month(1), "abcde", Level.MADYA))).contains(Slice.all(month(1)),
				new Slice(month(1), Dimension.LEVEL, "MADYA"));
	}

	@Test
	void fiveAnswersOfOnePersonAreOfOne() {
		assertThat(choose(month(1), 5, opinions(month(1), "aaaaa", Level.MADYA))).isEmpty();
	}

	@Test
	void twoGroupsOfFiveAreBothShown() {
		List<Opinion> opinions = join(opinions(month(1), "abcde", Level.MADYA),
				opinions(month(1), "fghij", Level.MUDA));
		assertThat(choose(month(1), 5, opinions)).contains(new Slice(month(1), Dimension.LEVEL, "MADYA"),
				new Slice(month(1), Dimension.LEVEL, "MUDA"));
	}

	@Test
	void whereOneGroupIsTooSmallAnotherIsWithheldToo() {
		List<Opinion> opinions = join(opinions(month(1), "abcdef", Level.MADYA),
				join(opinions(month(1), "ghijk", Level.MUDA), opinions(month(1), "lm", Level.PERTAMA)));
		assertThat(choose(month(1), 5, opinions))
			.contains(Slice.all(month(1)), new Slice(month(1), Dimension.LEVEL, "MADYA"))
			.doesNotContain(new Slice(month(1), Dimension.LEVEL, "MUDA"),
					new Slice(month(1), Dimension.LEVEL, "PERTAMA"));
	}

	@Test
	void aQuarterDoesNotTellOfTheMonthThatWasWithheld() {
		List<Opinion> opinions = join(opinions(month(1), "abcde", Level.MADYA),
				join(opinions(month(2), "abcde", Level.MADYA), opinions(month(3), "ab", Level.MADYA)));
		Period quarter = new Period(month(1).from(), month(3).until());
		List<Slice> before = Stream.of(1, 2, 3)
			.flatMap((number) -> choose(month(number), 5, opinions).stream())
			.toList();
		assertThat(before).contains(Slice.all(month(1)), Slice.all(month(2)));
		assertThat(new Suppression(Gathered.of(opinions, 5).people(), 5).choose(quarter, before)).isEmpty();
		assertThat(new Suppression(Gathered.of(opinions, 5).people(), 5).choose(quarter, List.of()))
			.contains(Slice.all(quarter));
	}

	@Test
	void aQuarterIsShownWhereItsMonthsTogetherAreMany() {
		List<Opinion> opinions = join(opinions(month(1), "abc", Level.MADYA),
				join(opinions(month(2), "cde", Level.MADYA), opinions(month(3), "efgh", Level.MUDA)));
		Period quarter = new Period(month(1).from(), month(3).until());
		assertThat(new Suppression(Gathered.of(opinions, 5).people(), 5).choose(quarter, List.of()))
			.contains(Slice.all(quarter));
	}

	/** Eight units of twelve people each, two thirds of whom answer each month. */
	@Test
	void aProgrammeOfAHundredReadsAllItsLevelsKindsAndUnits() {
		Random random = new Random(6);
		List<Opinion> opinions = new ArrayList<>();
		for (int person = 0; person < 96; person++) {
			for (int number = 1; number <= 3; number++) {
				if (random.nextInt(3) > 0) {
					opinions.add(new Opinion("U" + person, month(number).from().plusDays(person % 28),
							Level.values()[person % 3], "Unit " + person / 12, Kind.values()[person / 3 % 2], 4));
				}
			}
		}
		List<Slice> shown = new ArrayList<>();
		Suppression suppression = new Suppression(Gathered.of(opinions, 5).people(), 5);
		Stream.of(1, 2, 3).forEach((number) -> shown.addAll(suppression.choose(month(number), shown)));
		shown.addAll(suppression.choose(new Period(month(1).from(), month(3).until()), shown));
		assertThat(shown).hasSize(4 * (1 + 3 + 2 + 8));
	}

	private static List<Slice> year(List<Opinion> opinions, int least) {
		Suppression suppression = new Suppression(Gathered.of(opinions, 5).people(), least);
		List<Slice> shown = new ArrayList<>();
		periods().forEach((period) -> shown.addAll(suppression.choose(period, shown)));
		return shown;
	}

	/** In the order they close. */
	private static Stream<Period> periods() {
		List<Period> periods = new ArrayList<>();
		for (int number = 1; number <= 12; number++) {
			periods.add(month(number));
			if (number % 3 == 0) {
				periods.add(new Period(month(number - 2).from(), month(number).until()));
			}
		}
		periods.add(new Period(month(1).from(), month(12).until()));
		return periods.stream();
	}

	private static Stream<Slice> slices(Period period, List<Opinion> opinions) {
		return Stream.concat(Stream.of(Slice.all(period)),
				Arrays.stream(Dimension.values())
					.flatMap((by) -> opinions.stream()
						.map((opinion) -> opinion.value(by))
						.distinct()
						.map((value) -> new Slice(period, by, value))));
	}

	private static long people(Slice slice, List<Opinion> opinions) {
		return opinions.stream().filter(slice::covers).map(Opinion::person).distinct().count();
	}

	private static List<Opinion> programme(Random random) {
		int people = 6 + random.nextInt(8);
		int units = 1 + random.nextInt(3);
		int eagerness = 25 + random.nextInt(75);
		List<Opinion> opinions = new ArrayList<>();
		for (int person = 0; person < people; person++) {
			Level level = Level.values()[random.nextInt(3)];
			String unit = "Unit " + random.nextInt(units);
			for (int number = 1; number <= 12; number++) {
				for (Kind kind : Kind.values()) {
					if (random.nextInt(100) < eagerness / (1 + kind.ordinal() * 2)) {
						opinions.add(new Opinion("U" + person, month(number).from().plusDays(random.nextInt(28)), level,
								unit, kind, 1 + random.nextInt(5)));
					}
				}
			}
		}
		return opinions;
	}

	private static List<Slice> choose(Period period, int least, List<Opinion> opinions) {
		return new Suppression(Gathered.of(opinions, 5).people(), least).choose(period, List.of());
	}

	private static List<Opinion> opinions(Period month, String people, Level level) {
		return people.chars()
			.mapToObj((person) -> new Opinion("" + (char) person, month.from(), level, "Unit", Kind.COACHING, 4))
			.toList();
	}

	private static List<Opinion> join(List<Opinion> one, List<Opinion> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

	private static Period month(int number) {
		return Period.of(YearMonth.from(LocalDate.of(YEAR, number, 1)));
	}

}
