package org.pandu.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No figure says anything of fewer than five people.
 */
class GroupingTests {

	/** An answer: its place in the row, and who gave it. */
	private record Given(int place, String person) {
	}

	/**
	 * What one figure rests on: the full groups of one or both rows in a span of days.
	 */
	private record Figure(Set<Given> answers) {
	}

	static IntStream seeds() {
		return IntStream.range(0, 20);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 4 })
	void fewerThanFivePeopleFillNoGroup(int people) {
		assertThat(Grouping.of(row(people), Given::person)).isEmpty();
	}

	@Test
	void fivePeopleFillAGroup() {
		assertThat(Grouping.of(row(5), Given::person)).containsExactly(row(5));
		assertThat(Grouping.of(row(9), Given::person)).hasSize(1);
		assertThat(Grouping.of(row(10), Given::person)).hasSize(2);
	}

	@Test
	void manyAnswersOfFourPeopleFillNoGroup() {
		List<Given> answers = IntStream.range(0, 400).mapToObj((place) -> new Given(place, "U" + place % 4)).toList();
		assertThat(Grouping.of(answers, Given::person)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aNewAnswerNeverChangesAnEarlierGroup(int seed) {
		List<Given> answers = random(seed, 60, 0);
		List<List<Given>> all = Grouping.of(answers, Given::person);
		for (int known = 0; known <= answers.size(); known++) {
			List<List<Given>> before = Grouping.of(answers.subList(0, known), Given::person);
			assertThat(all.subList(0, before.size())).isEqualTo(before);
		}
	}

	/**
	 * The curious admin looks at every span of days on every day, for each of two kinds
	 * and for both, and subtracts any figure from any other.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void noTwoFiguresDifferByFewerThanFivePeople(int seed) {
		List<Given> coaching = random(seed, 24, 0);
		List<Given> mentoring = random(seed + 1000, 15, 1000);
		Set<Figure> figures = new HashSet<>();
		for (int day = 0; day <= 24; day++) {
			for (int from = 0; from <= 24; from += 4) {
				for (int until = from; until <= 24; until += 4) {
					Set<Given> one = shown(coaching, day, from, until);
					Set<Given> other = shown(mentoring, day, from, until);
					Set<Given> both = new HashSet<>(one);
					both.addAll(other);
					figures.addAll(List.of(new Figure(one), new Figure(other), new Figure(both)));
				}
			}
		}
		for (Figure one : figures) {
			for (Figure other : figures) {
				Set<Given> rest = new HashSet<>(one.answers());
				rest.removeAll(other.answers());
				assertThat(rest.isEmpty() || people(rest) >= 5).as("%s without %s", one, other).isTrue();
			}
		}
	}

	/**
	 * What is shown on a day for a span of days, a day being one answer's place.
	 */
	private static Set<Given> shown(List<Given> row, int day, int from, int until) {
		int offset = row.getFirst().place();
		return Grouping.of(row.subList(0, Math.min(day, row.size())), Given::person)
			.stream()
			.filter((group) -> group.getLast().place() - offset >= from && group.getLast().place() - offset < until)
			.flatMap(List::stream)
			.collect(Collectors.toSet());
	}

	private static long people(Set<Given> answers) {
		return answers.stream().map(Given::person).distinct().count();
	}

	private static List<Given> row(int people) {
		return IntStream.range(0, people).mapToObj((place) -> new Given(place, "U" + place)).toList();
	}

	private static List<Given> random(int seed, int size, int offset) {
		Random random = new Random(seed);
		List<Given> answers = new ArrayList<>();
		for (int place = 0; place < size; place++) {
			answers.add(new Given(offset + place, "U" + random.nextInt(8)));
		}
		return answers;
	}

}
