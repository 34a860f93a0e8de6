package org.pandu.guide;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pandu.goal.smart.Topic;
import org.pandu.goal.smart.Topics;
import org.pandu.pairing.Need;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the guideline says about preparing and leading a session stands where a session is
 * prepared and led, in its own words.
 */
class GuidelineInSessionsTests {

	private static final Method METHOD = new Method("");

	private static final Topics TOPICS = new Topics();

	private static final Words WORDS = new Words(new Texts(), Languages.INDONESIAN, ZoneOffset.UTC);

	/** An element of "Tahap 2: Pelaksanaan", and the step it belongs to. */
	record During(Step step, String text) {
	}

	static List<During> during() {
		List<During> elements = new ArrayList<>();
		Step step = Step.OPENING;
		for (String text : textsOf("session")) {
			if (text.matches("\\d\\. .*")) {
				step = Step.values()[Step.TRUST.ordinal() + text.charAt(0) - '1'];
			}
			elements.add(new During(step, text.replaceFirst("^\\d\\. ", "")));
		}
		return elements;
	}

	@ParameterizedTest
	@MethodSource("during")
	void eachElementStandsAtItsStepForCoachAndMentor(During element) {
		for (Kind kind : Kind.values()) {
			assertThat(plain(said(element.step(), kind))).contains(plain(element.text()));
		}
	}

	@Test
	void allFiveStepsHaveElements() {
		assertThat(during()).extracting(During::step)
			.contains(Step.TRUST, Step.QUESTIONS, Step.INPUT, Step.REFLECTION, Step.CHOICES)
			.doesNotContain(Step.OPENING, Step.FOLLOW_UP);
	}

	@ParameterizedTest
	@CsvSource({ "COACH, Fasilitator yang membantu, menemukan jawaban",
			"MENTOR, Pembimbing yang berbagi pengalaman untuk, wawasan" })
	void theBriefNamesTheRoleInTheGuidelinesWords(String role, String beginning, String end) {
		assertThat(textsOf("preparation")).anyMatch((text) -> text.startsWith(beginning) && text.contains(end));
		assertThat(WORDS.of("session.brief.role." + role, "person", "Dana")).contains(beginning, end);
		assertThat(WORDS.of("session.brief.as." + role)).contains(role.toLowerCase(Locale.ROOT));
	}

	@Test
	void needsComeOutOfWhatTheGuidelineNames() {
		String named = textsOf("preparation").stream()
			.filter((text) -> text.contains("analisis kebutuhan"))
			.findFirst()
			.orElseThrow();
		assertThat(Need.Source.values()).hasSize(3)
			.allSatisfy(
					(source) -> assertThat(plain(named)).contains(plain(WORDS.of("cadence.need.source." + source))));
	}

	@ParameterizedTest
	@CsvSource({ "objective, OBJECTIVE", "focus, FOCUS" })
	void theTwoListsOfEachLevelAreOffered(String kind, Topic.Kind list) {
		List<String> elements = textsOf(kind);
		assertThat(elements).hasSameSizeAs(Level.values());
		for (Level level : Level.values()) {
			String element = elements.get(level.ordinal());
			List<String> titles = TOPICS.of(level)
				.stream()
				.filter((topic) -> topic.kind() == list)
				.map((topic) -> topic.title(Languages.INDONESIAN))
				.toList();
			assertThat(titles).hasSameSizeAs(Arrays.asList(element.split(",")));
			assertThat(titles).allSatisfy((title) -> assertThat(plain(element)).contains(plain(title)));
		}
	}

	@Test
	void aCoachAsksLeaveAndReturnsToAQuestionWhileAMentorMayStay() {
		assertThat(said(Step.INPUT, Kind.COACHING)).contains("minta izin dahulu", "singkat", "kembali bertanya",
				"Bagaimana bila saya berbagi satu pengalaman singkat?");
		assertThat(said(Step.INPUT, Kind.MENTORING)).contains("Anda boleh berlama-lama", "solusinya tetap milik mentee")
			.doesNotContain("minta izin");
		assertThat(METHOD.at(Step.INPUT, false, Kind.COACHING, Level.MUDA, Languages.INDONESIAN).shown(0))
			.startsWith("Bagaimana bila saya berbagi satu pengalaman singkat?");
	}

	/** All that the guide says at a step, whatever the level. */
	private static String said(Step step, Kind kind) {
		Guidance guidance = METHOD.at(step, false, kind, Level.MUDA, Languages.INDONESIAN);
		return Stream
			.of(Stream.of(guidance.title(), guidance.hint(), guidance.example()), guidance.keep().stream(),
					guidance.questions().stream())
			.flatMap((part) -> part)
			.collect(Collectors.joining("\n"));
	}

	private static List<String> textsOf(String kind) {
		return Elements.all()
			.stream()
			.filter((element) -> element.kind().equals(kind))
			.map(Elements.Element::text)
			.toList();
	}

	/**
	 * Without marks at the edges of sentences, and with one word for whoever is coached
	 * or mentored.
	 */
	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[“”.]", "").replaceAll("coachee|mentee", "anggota tim");
	}

}
