package org.pandu.goal.smart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.people.Level;
import org.pandu.text.Languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pandu.goal.smart.Criterion.ACHIEVABLE;
import static org.pandu.goal.smart.Criterion.MEASURABLE;
import static org.pandu.goal.smart.Criterion.RELEVANT;
import static org.pandu.goal.smart.Criterion.SPECIFIC;

class SmartCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final LocalDate IN_TWO_MONTHS = TODAY.plusMonths(2);

	private static final String GUIDELINES_EXAMPLE = "Meningkatkan keterampilan public speaking hingga dapat "
			+ "memberikan presentasi dengan percaya diri dalam waktu 2 bulan.";

	private static final String IN_ENGLISH = "Improve public speaking until I can give presentations with confidence "
			+ "within 2 months.";

	private final Topics topics = new Topics();

	private final SmartCheck check = new SmartCheck(this.topics);

	@ParameterizedTest
	@EnumSource
	void theGuidelinesExamplePassesInBothLanguagesAtEachLevel(Level level) {
		for (String example : List.of(GUIDELINES_EXAMPLE, IN_ENGLISH)) {
			assertThat(missing(claim(example, IN_TWO_MONTHS, level))).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "become better", "Become better.", "menjadi lebih baik", "Menjadi lebih baik!",
			"Saya ingin menjadi pribadi yang lebih baik dalam waktu 3 bulan", "I want to be a better person in 2027",
			"Meningkatkan kinerja", "Improve my performance", "get better at work" })
	void vagueWordsLackWhatIsSpecificAndMeasurable(String words) {
		assertThat(missing(claim(words, IN_TWO_MONTHS, Level.PERTAMA))).contains(SPECIFIC, MEASURABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "become better", "menjadi lebih baik" })
	void becomingBetterServesNothingEither(String words) {
		List<Mark> marks = this.check.marks(claim(words, IN_TWO_MONTHS, Level.MUDA));
		assertThat(marks).extracting(Mark::reason)
			.containsExactly(Reason.ONLY_VAGUE, Reason.NO_MEASURE, Reason.WITHIN_REACH, Reason.NO_OBJECTIVE,
					Reason.HAS_DAY);
		assertThat(marks.getFirst().found()).isNotEmpty();
	}

	@Test
	void eachMarkNamesTheWordsItRestsOn() {
		List<Mark> marks = this.check.marks(claim(GUIDELINES_EXAMPLE, IN_TWO_MONTHS, Level.MUDA));
		assertThat(marks.getFirst().found()).contains("public speaking", "presentasi");
		assertThat(marks.get(1).found()).contains("hingga dapat");
		assertThat(marks.get(3).found()).containsExactly("communication");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Memimpin rapat|NO_MEASURE", "Memimpin 4 rapat|HOLDS_NUMBER", "Memimpin empat rapat|HOLDS_NUMBER",
					"Memimpin rapat dalam 4 bulan|NO_MEASURE", "Memimpin rapat dalam empat bulan|NO_MEASURE",
					"Lead a meeting by 31 March 2027|NO_MEASURE", "Lead a meeting at 09.30|NO_MEASURE",
					"Lead a meeting within a 3-month term|NO_MEASURE", "Reduce mistakes by 10%|HOLDS_NUMBER",
					"Mengurangi kesalahan dari 10 menjadi 2 dalam 3 bulan|HOLDS_NUMBER",
					"Memimpin rapat tanpa bantuan|SAYS_EVIDENCE", "Lead meetings without help|SAYS_EVIDENCE" })
	void aDeadlineIsNoMeasure(String words, Reason reason) {
		assertThat(reason(words, MEASURABLE)).isEqualTo(reason);
	}

	@Test
	void whatIsWrittenBesideCountsUnlessItIsVagueToo() {
		assertThat(measured("Atasan menilai paparan saya jelas")).isEqualTo(Reason.EVIDENCE_WRITTEN);
		assertThat(measured("3 dari 4")).isEqualTo(Reason.EVIDENCE_WRITTEN);
		assertThat(measured("lebih baik")).isEqualTo(Reason.EVIDENCE_VAGUE);
	}

	@ParameterizedTest
	@CsvSource({ "6, TOO_SOON", "7, WITHIN_REACH", "550, WITHIN_REACH", "551, TOO_FAR" })
	void aGoalIsWithinReachBetweenAWeekAndAYearAndAHalf(int days, Reason reason) {
		assertThat(mark(claim("Memimpin rapat", TODAY.plusDays(days), Level.MUDA), ACHIEVABLE).reason())
			.isEqualTo(reason);
	}

	@Test
	void absolutesAreOutOfReachUntilSomeoneSaysWhatMakesThemReachable() {
		assertThat(reason("Never miss a deadline", ACHIEVABLE)).isEqualTo(Reason.ABSOLUTE);
		assertThat(reason("Selalu menulis laporan tepat waktu", ACHIEVABLE)).isEqualTo(Reason.ABSOLUTE);
		assertThat(mark(new Claim("Never miss a deadline", IN_TWO_MONTHS, TODAY, Level.MUDA, null, "",
				"Only two deadlines a month", "", false), ACHIEVABLE)
			.reason()).isEqualTo(Reason.REACH_WRITTEN);
	}

	@Test
	void aGoalServesAnObjectiveByChoiceByWordsOrByWhatIsWritten() {
		assertThat(reason("Bermain catur", RELEVANT)).isEqualTo(Reason.NO_OBJECTIVE);
		assertThat(relevant("decisions", "")).isEqualTo(Reason.OBJECTIVE_CHOSEN);
		assertThat(relevant(null, "Melatih kesabaran saya di depan publik")).isEqualTo(Reason.RELEVANCE_WRITTEN);
		assertThat(relevant("taken out of the files", "")).isEqualTo(Reason.NO_OBJECTIVE);
	}

	@Test
	void ownWordsAreSpecificInAnyLanguage() {
		assertThat(reason("Mahir catur klasik", SPECIFIC)).isEqualTo(Reason.NAMES_SOMETHING);
		assertThat(reason("تحسين مهارات الخطابة", SPECIFIC)).isEqualTo(Reason.NAMES_SOMETHING);
		assertThat(reason("🎉🎉 12 ???", SPECIFIC)).isEqualTo(Reason.ONLY_VAGUE);
	}

	@Test
	void threeThousandCharactersAreReadAtOnce() {
		for (String text : List.of("a".repeat(3000), "baik ".repeat(600), "hingga ".repeat(428), "1".repeat(3000))) {
			assertThat(this.check.marks(claim(text, IN_TWO_MONTHS, Level.MUDA))).hasSize(5);
		}
	}

	@ParameterizedTest
	@EnumSource
	void eachLevelHasTheGuidelinesThreeObjectivesAndThreeFocuses(Level level) {
		assertThat(this.topics.of(level)).extracting(Topic::kind)
			.containsExactly(Topic.Kind.OBJECTIVE, Topic.Kind.OBJECTIVE, Topic.Kind.OBJECTIVE, Topic.Kind.FOCUS,
					Topic.Kind.FOCUS, Topic.Kind.FOCUS);
		assertThat(this.topics.of(level)).allSatisfy((topic) -> {
			for (Locale language : Languages.ALL) {
				assertThat(topic.title(language)).isNotBlank().hasSizeLessThanOrEqualTo(75);
			}
		});
	}

	@Test
	void theObjectivesAndFocusesAreTheGuidelinesOwn() throws IOException {
		String guideline;
		try (InputStream in = SmartCheckTests.class.getResourceAsStream("/guide/elements.txt")) {
			guideline = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		assertThat(Stream.of(Level.values()).flatMap((level) -> this.topics.of(level).stream()))
			.allSatisfy((topic) -> assertThat(guideline).containsIgnoringCase(topic.title(Languages.INDONESIAN)));
	}

	@Test
	void bothLanguagesHoldTheSameTopics() {
		SmartLists lists = new SmartLists();
		assertThat(lists.topics().values().stream().flatMap(List::stream).map(Topic::name)).doesNotHaveDuplicates();
		assertThat(Stream.of(Level.values())).allSatisfy((level) -> assertThat(lists.topics()).containsKey(level));
	}

	private Reason measured(String evidence) {
		return mark(new Claim("Memimpin rapat", IN_TWO_MONTHS, TODAY, Level.MUDA, null, evidence, "", "", false),
				MEASURABLE)
			.reason();
	}

	private Reason relevant(@Nullable String topic, String relevance) {
		return mark(new Claim("Bermain catur", IN_TWO_MONTHS, TODAY, Level.MUDA, topic, "", "", relevance, false),
				RELEVANT)
			.reason();
	}

	private Reason reason(String words, Criterion criterion) {
		return mark(claim(words, IN_TWO_MONTHS, Level.MUDA), criterion).reason();
	}

	private Mark mark(Claim claim, Criterion criterion) {
		return this.check.marks(claim)
			.stream()
			.filter((mark) -> mark.criterion() == criterion)
			.findFirst()
			.orElseThrow();
	}

	private List<Criterion> missing(Claim claim) {
		return this.check.marks(claim).stream().filter((mark) -> !mark.isMet()).map(Mark::criterion).toList();
	}

	private static Claim claim(String words, LocalDate due, Level level) {
		return new Claim(words, due, TODAY, level, null, "", "", "", false);
	}

}
