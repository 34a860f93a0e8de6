package org.pandu.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.pandu.text.Languages;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guideline in the chat: every element of it can be reached, and some come by
 * themselves.
 */
@PanduIntegrationTest
class HandbookIntegrationTests {

	private static final String PAIRS = "guide.handbook.pair";

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private Handbooks handbooks;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	private Handbook handbook;

	private Cast cast;

	private PersonId reader;

	@BeforeEach
	void aReader() {
		this.handbook = this.handbooks.in(Languages.INDONESIAN);
		this.cast = this.stage.newCast();
		this.reader = this.cast.account("Rani");
	}

	@Test
	void everyElementOfTheGuidelineIsReachedByReadingOn() {
		List<String> blocks = readThrough(this.reader, "Lanjut").stream()
			.flatMap((page) -> blocks(page).stream())
			.toList();
		List<Elements.Element> missing = Elements.all()
			.stream()
			.map((element) -> element.mended(this.handbook.mended()))
			.filter((element) -> blocks.stream().noneMatch(element::standsIn))
			.toList();
		assertThat(missing).isEmpty();
	}

	@Test
	void theFixtureHasEveryElementAndEveryTypo() {
		Map<String, Long> counts = Elements.all()
			.stream()
			.collect(Collectors.groupingBy(Elements.Element::kind, TreeMap::new, Collectors.counting()));
		assertThat(counts).containsEntry("benefit", 8L)
			.containsEntry("principle", 5L)
			.containsEntry("objective", 3L)
			.containsEntry("focus", 3L)
			.containsEntry("cell", 32L)
			.containsEntry("footnote", 1L)
			.containsEntry("cadence", 3L)
			.containsEntry("note", 1L)
			.containsEntry("time-rule", 4L)
			.containsEntry("preparation", 8L)
			.containsEntry("session", 18L)
			.containsEntry("follow-up", 10L)
			.containsEntry("measure", 17L)
			.containsEntry("tip", 4L);
		assertThat(this.handbook.mended()).isNotEmpty()
			.allSatisfy(
					(typo) -> assertThat(Elements.all()).anyMatch((element) -> element.text().contains(typo.from())));
	}

	@Test
	void eachPageNamesItsSourceAndFitsWithoutBeingCut() {
		for (Modal page : readThrough(this.reader, "Lanjut")) {
			assertThat(Shown.of(page).text())
				.contains("Sumber: General Guidelines for Coaching &amp; Mentoring, "
						+ "Pusdiklat Kementerian Luar Negeri, Januari 2025")
				.doesNotContain("…");
			assertThat(page.blocks()).hasSizeLessThan(20);
		}
	}

	@Test
	void readsBackToTheFirstPage() {
		List<Modal> on = readThrough(this.reader, "Lanjut");
		Modal page = on.getLast();
		for (int i = on.size() - 2; i >= 0; i--) {
			page = this.desk.click(this.reader, page, Shown.of(page).button("Kembali")).modal();
			assertThat(Shown.of(page).text()).isEqualTo(Shown.of(on.get(i)).text());
		}
		assertThat(Shown.of(page).labels()).containsExactly("Lanjut");
	}

	@Test
	void theMenuLeadsToEachChapter() {
		Modal first = this.desk.type(this.reader, "panduan").modal();
		List<OptionObject> chapters = options(first, "guide.handbook.chapter").orElseThrow();
		assertThat(chapters).extracting((option) -> option.getText().getText())
			.containsExactly("Manfaat", "Prinsip-prinsip dasar", "Tujuan menurut jenjang", "Perbandingan pendekatan",
					"Skema penjadwalan", "Tahap pelaksanaan", "Pengukuran keberhasilan", "Tips praktis");
		assertThat(chapters).extracting((option) -> Shown.of(choose(first, "guide.handbook.chapter", option)).text())
			.doesNotHaveDuplicates();
	}

	@Test
	void anyTwoApproachesCanBeComparedOnOnePage() {
		Modal first = this.desk.type(this.reader, "guide").modal();
		assertThat(options(first, PAIRS)).isEmpty();
		Modal comparison = choose(first, "guide.handbook.chapter",
				options(first, "guide.handbook.chapter").orElseThrow().get(3));
		List<OptionObject> pairs = options(comparison, PAIRS).orElseThrow();
		assertThat(pairs).hasSize(6);
		for (OptionObject pair : pairs) {
			String page = String.join("\n", blocks(choose(comparison, PAIRS, pair)));
			List<String> two = List.of(pair.getText().getText().split(" – "));
			for (String approach : List.of("Coaching", "Mentoring", "Training", "Konseling*")) {
				assertThat(page.split("_" + java.util.regex.Pattern.quote(approach) + "_: ", -1))
					.hasSize(two.contains(approach) ? 9 : 1);
			}
			assertThat(page).contains("*Konseling untuk kondisi terkait isu pribadi");
		}
	}

	@Test
	void readsInEnglishToo() {
		PersonId john = this.cast.account("John", "Europe/Brussels", "en-GB");
		List<Modal> pages = readThrough(john, "Next");
		assertThat(pages).hasSize(14);
		assertThat(pages.getFirst().title()).isEqualTo("Guideline");
		assertThat(Shown.of(pages.getFirst()).text()).contains("Fosters a culture of learning", "Page 1 of 14",
				"Source: General Guidelines");
	}

	@Test
	void theCardOfAPairingCarriesThreeBenefits() {
		PersonId coach = this.cast.enrol("Budi", Level.MADYA);
		PersonId coachee = this.cast.enrol("Dana", Level.MUDA, "Europe/Brussels", "en-GB");
		this.cast.proposed(Kind.COACHING, coach, coachee);
		this.stage.settle();
		assertThat(benefitsIn(card(coach), Languages.INDONESIAN)).hasSize(3);
		assertThat(benefitsIn(card(coachee), Languages.ENGLISH)).hasSize(3);
	}

	@Test
	void theCardStillCarriesThemOnceBothHaveAccepted() {
		Pairing pairing = this.cast.pair(Kind.MENTORING, this.cast.enrol("Budi", Level.MADYA),
				this.cast.enrol("Dana", Level.MUDA));
		this.stage.settle();
		String card = card(pairing.coachId());
		assertThat(card).contains("aktif sejak");
		assertThat(benefitsIn(card, Languages.INDONESIAN)).hasSize(3);
	}

	@Test
	void eachBriefOfTheCoachCarriesAnotherAdvice() {
		Meeting first = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "id-ID");
		assertThat(brief(first.coach(), first.session())).contains("Dari panduan: " + this.handbook.advice(0));
		assertThat(brief(first.coachee(), first.session())).doesNotContain("Dari panduan");

		this.stage.travel(Duration.ofMinutes(30));
		this.running.close(first.coach(), first.session().id(), true, null);
		Session next = Meeting.schedule(this.stage, this.scheduling, first.pairing(), Duration.ofDays(3));
		assertThat(brief(first.coach(), next)).contains("Dari panduan: " + this.handbook.advice(1));

		this.stage.travel(Duration.ofDays(2));
		assertThat(this.stage.slack().messages(first.coach()))
			.anySatisfy((said) -> assertThat(said.text()).contains("Dari panduan: " + this.handbook.advice(1)));
		assertThat(this.stage.slack().messages(first.coachee()))
			.noneSatisfy((said) -> assertThat(said.text()).contains("Dari panduan"));
	}

	private List<Modal> readThrough(PersonId person, String next) {
		List<Modal> pages = new ArrayList<>();
		Modal page = this.desk.type(person, "guide").modal();
		pages.add(page);
		while (Shown.of(page).labels().contains(next)) {
			page = this.desk.click(person, page, Shown.of(page).button(next)).modal();
			pages.add(page);
		}
		return pages;
	}

	private Modal choose(Modal in, String menu, OptionObject option) {
		return this.desk.click(this.reader, Filled.of(this.cast.team(), in), menu, option.getValue()).modal();
	}

	private String brief(PersonId person, Session session) {
		return Shown.of(this.desk.click(person, "session.brief", session.id().subject()).modal()).text();
	}

	private String card(PersonId person) {
		return this.stage.slack().messages(person).getFirst().text();
	}

	private List<String> benefitsIn(String card, java.util.Locale language) {
		List<String> all = new ArrayList<>(this.handbooks.in(language).benefits(0));
		all.addAll(this.handbooks.in(language).benefits(3));
		all.addAll(this.handbooks.in(language).benefits(6));
		return all.stream().distinct().filter(card::contains).toList();
	}

	/**
	 * The texts of a page's blocks, without the marks that keep typed signs from acting.
	 */
	private static List<String> blocks(Modal page) {
		return page.blocks()
			.stream()
			.map((block) -> Said.textOf(List.of(block)))
			.map((text) -> Mrkdwn.unescape(text).replace("\u2060", ""))
			.toList();
	}

	private static Optional<List<OptionObject>> options(Modal modal, String menu) {
		return modal.blocks()
			.stream()
			.filter(ActionsBlock.class::isInstance)
			.flatMap((LayoutBlock block) -> ((ActionsBlock) block).getElements().stream())
			.filter(StaticSelectElement.class::isInstance)
			.map(StaticSelectElement.class::cast)
			.filter((select) -> select.getActionId().equals(menu))
			.map((Function<StaticSelectElement, List<OptionObject>>) StaticSelectElement::getOptions)
			.findFirst();
	}

}
