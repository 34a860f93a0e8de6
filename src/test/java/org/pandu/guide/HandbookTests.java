package org.pandu.guide;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pandu.text.Languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The guideline's content in both languages, and how one turns its pages.
 */
class HandbookTests {

	private static final Handbooks HANDBOOKS = new Handbooks();

	private static final Handbook INDONESIAN = HANDBOOKS.in(Languages.INDONESIAN);

	private static final Handbook ENGLISH = HANDBOOKS.in(Languages.ENGLISH);

	@Test
	void bothLanguagesHaveTheSameShape() {
		assertThat(shape(ENGLISH)).isEqualTo(shape(INDONESIAN));
		assertThat(ENGLISH.inTurn()).isEqualTo(INDONESIAN.inTurn());
	}

	@Test
	void theEnglishHandbookIsTranslatedThroughout() {
		assertThat(lines(ENGLISH)).filteredOn(lines(INDONESIAN)::contains).isEmpty();
		assertThat(lines(ENGLISH)).allSatisfy((line) -> assertThat(line).isNotBlank().doesNotContain("'", "\"", "!"));
		assertThat(lines(INDONESIAN)).allSatisfy((line) -> assertThat(line).isNotBlank().doesNotContain("'", "\""));
	}

	@Test
	void readsOnToTheEndAndBack() {
		List<Handbook.Place> places = INDONESIAN.inTurn();
		assertThat(places).hasSize(14);
		for (int i = 0; i < places.size(); i++) {
			assertThat(INDONESIAN.number(places.get(i))).isEqualTo(i);
			assertThat(INDONESIAN.before(places.get(i))).isEqualTo(
					(i > 0) ? java.util.Optional.of(places.get(i - 1)) : java.util.Optional.<Handbook.Place>empty());
		}
		assertThat(INDONESIAN.after(places.getLast())).isEmpty();
	}

	@Test
	void afterAPairOfApproachesOneReadsOnWithTheNextChapter() {
		Handbook.Place pair = new Handbook.Place("comparison", 5);
		assertThat(INDONESIAN.after(pair)).contains(new Handbook.Place("scheduling", 0));
		assertThat(INDONESIAN.before(pair)).contains(new Handbook.Place("comparison", 0));
	}

	@Test
	void aPlaceNobodyOfferedIsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> Handbook.Place.parse("tips"));
		assertThatIllegalArgumentException().isThrownBy(() -> Handbook.Place.parse("tips/-1"));
		assertThatIllegalArgumentException().isThrownBy(() -> INDONESIAN.at(new Handbook.Place("tips", 9)));
		assertThatIllegalArgumentException().isThrownBy(() -> INDONESIAN.at(new Handbook.Place("rahasia", 0)));
	}

	@Test
	void everyBenefitAndEveryAdviceHasItsTurn() {
		assertThat(IntStream.range(-4, 4).mapToObj(INDONESIAN::benefits))
			.allSatisfy((three) -> assertThat(three).hasSize(3).doesNotHaveDuplicates());
		assertThat(IntStream.range(0, 8).mapToObj((turn) -> INDONESIAN.benefits(turn).getFirst()).distinct())
			.hasSize(8);
		assertThat(IntStream.range(0, 8).mapToObj(INDONESIAN::advice).distinct()).hasSize(8);
		assertThat(INDONESIAN.advice(8)).isEqualTo(INDONESIAN.advice(0));
	}

	private static List<String> shape(Handbook handbook) {
		return handbook.chapters()
			.stream()
			.flatMap(
					(chapter) -> chapter.pages()
						.stream()
						.map((page) -> chapter.name() + " " + page.parts()
							.stream()
							.map((part) -> "%s %s %d %d %s".formatted(part.heading().isEmpty(), part.text().isEmpty(),
									part.points().size(), part.entries().size(), part.note().isEmpty()))
							.toList()))
			.toList();
	}

	private static List<String> lines(Handbook handbook) {
		return handbook.chapters()
			.stream()
			.flatMap((chapter) -> chapter.pages().stream())
			.flatMap((page) -> page.parts().stream())
			.flatMap((part) -> java.util.stream.Stream
				.of(List.of(part.text(), part.note()), part.points(),
						part.entries().stream().map(Leaf.Entry::text).toList())
				.flatMap(List::stream))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}
