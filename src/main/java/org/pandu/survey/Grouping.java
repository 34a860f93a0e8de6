package org.pandu.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Cuts a row of answers into groups of at least five people each, from the oldest on. A
 * new answer never changes an earlier group, and every figure shown is a sum of whole
 * groups: so no two figures, of whatever days and kinds, differ by fewer than five
 * people's answers.
 */
final class Grouping {

	/** How many people a figure needs. */
	static final int PEOPLE = 5;

	private Grouping() {
	}

	/**
	 * The full groups, in order. The answers after the last one wait for more.
	 * @param inOrder the oldest first
	 */
	static <T> List<List<T>> of(List<T> inOrder, Function<T, String> person) {
		List<List<T>> groups = new ArrayList<>();
		List<T> group = new ArrayList<>();
		Set<String> people = new HashSet<>();
		for (T answer : inOrder) {
			group.add(answer);
			people.add(person.apply(answer));
			if (people.size() == PEOPLE) {
				groups.add(List.copyOf(group));
				group.clear();
				people.clear();
			}
		}
		return groups;
	}

}
