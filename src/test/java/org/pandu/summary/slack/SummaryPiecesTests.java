package org.pandu.summary.slack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pandu.fasttrack.FastTrackFigures;
import org.pandu.goal.GoalFigures;
import org.pandu.summary.Confidential;
import org.pandu.summary.Counts;
import org.pandu.summary.Dimension;
import org.pandu.summary.Figures;
import org.pandu.summary.FrozenFigure;
import org.pandu.summary.GoalsInWords;
import org.pandu.summary.Matter;
import org.pandu.summary.Organisation;
import org.pandu.summary.Participation;
import org.pandu.summary.Period;
import org.pandu.summary.Report;
import org.pandu.summary.Tally;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryPiecesTests {

	private static final Period QUARTER = Period.quarter(LocalDate.of(2027, 2, 1));

	private static final String LONG = "Direktorat Kerja Sama dan Pengembangan Kapasitas Sumber Daya Manusia Bidang "
			+ "Politik, Hukum, dan Keamanan Kawasan Asia Pasifik dan Afrika ";

	@Test
	void oneSessionIsSpokenOfAsOne() {
		assertThat(SummaryPieces.activity(counts(1), words("en"))).startsWith("The one session planned")
			.contains("1 took place");
		assertThat(SummaryPieces.activity(counts(2), words("en"))).startsWith("All 2 sessions planned");
		assertThat(words("en").of("summary.parts.more", "count", 1)).startsWith("1 more is ");
		assertThat(words("en").of("summary.parts.more", "count", 2)).startsWith("2 more are ");
	}

	@Test
	void satisfactionOfManyUnitsIsShownInFull() {
		List<FrozenFigure> units = IntStream.rangeClosed(1, 30)
			.mapToObj((number) -> new FrozenFigure(Matter.SESSION, Dimension.UNIT, LONG + number + ".",
					List.of(0, 0, 0, 0, 6)))
			.toList();
		Report report = new Report(QUARTER, Dimension.UNIT, 5,
				new Figures(List.of(), List.of(), counts(1), new Participation(40, 36)),
				new Confidential(Confidential.Standing.SETTLED, LocalDate.of(2027, 4, 15), units),
				FastTrackFigures.NONE, Map.of(), GoalFigures.NONE, Organisation.NONE);
		String shown = new AnswerPieces(List.of()).inFull(report, words("id")).toString();
		assertThat(units).allSatisfy((unit) -> assertThat(shown).contains(unit.value()));
	}

	@Test
	void progressOfTooFewPeopleIsSaidToBeWithheld() {
		GoalFigures few = new GoalFigures(2, null, null, 1, 0, 0, 3, 1);
		assertThat(GoalsInWords.of(few, words("en")))
			.contains("2 goals are being worked on; progress of so few people", "1 reached")
			.doesNotContain("per cent");
		assertThat(GoalsInWords.of(few, words("id"))).contains("terlalu sedikit orang").doesNotContain("persen");
		assertThat(GoalsInWords.title(few, words("en"))).doesNotContain("per cent");
		GoalFigures enough = new GoalFigures(6, 40, 35, 1, 0, 0, 3, 1);
		assertThat(GoalsInWords.of(enough, words("en"))).contains("expected progress 40 per cent, actual 35 per cent");
		assertThat(GoalsInWords.title(enough, words("en"))).contains("progress 35 per cent, expected 40");
	}

	private static Counts counts(int planned) {
		return new Counts(1, new Tally(1, 0, 0, 0), planned, planned, 0, 0, 0, 0);
	}

	private static Words words(String language) {
		return new Words(new Texts(), Locale.of(language), ZoneId.of("Asia/Jakarta"));
	}

}
