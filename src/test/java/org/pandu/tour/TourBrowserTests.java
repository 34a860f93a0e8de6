package org.pandu.tour;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.LocalPandu;
import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.workspace.page.Accessibility;
import org.pandu.workspace.page.ChromiumExtension;

import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tour from its first scene to the last, as a visitor goes through it. Two browsers
 * look on, one in each language.
 */
@ExtendWith(ChromiumExtension.class)
class TourBrowserTests {

	/** Half a year on a machine that has other work, in real time. */
	private static final Duration LONG = Duration.ofMinutes(10);

	private static final Texts TEXTS = new Texts();

	private static LocalPandu pandu;

	@BeforeAll
	static void start() {
		pandu = LocalPandu.startWithTour(0, Map.of("spring.quartz.scheduler-name", "tour"));
	}

	@AfterAll
	static void stop() {
		if (pandu != null) {
			pandu.close();
		}
	}

	@Test
	void leadsFromTheReminderToTheSummaryInBothLanguages(Browser browser) {
		Page english = open(browser, "en-GB");
		Page indonesian = open(browser, "id-ID");
		List<Page> both = List.of(english, indonesian);

		isAt(StoryPart.SOON, both);
		FrameLocator andi = person(english, "Andi Prasetyo");
		FrameLocator dewi = person(english, "Dewi Lestari");
		assertThat(andi.locator(".bar .who")).containsText("Direktur, Direktorat Eropa I");
		assertThat(andi.locator(".bar .now")).containsText("14:00 WIB");
		assertThat(dewi.locator(".bar .now")).containsText("CE");
		assertThat(andi.locator("#messages")).containsText("15.00–16.00 WIB");
		assertThat(dewi.locator("#messages")).containsText("Coaching session with @Andi Prasetyo");
		assertNoBarriers(english);

		goOn(english);
		isAt(StoryPart.REMINDED, both);
		assertThat(dewi.locator(".message").last()).containsText("starts soon");

		// By hand; the tour's own button then finds it done.
		andi.getByText("Mulai sesi", new FrameLocator.GetByTextOptions().setExact(true)).last().click();
		assertThat(andi.locator(".message").last()).containsText("Langkah 1 dari 6");
		goOn(indonesian);
		isAt(StoryPart.RUNNING, both);
		assertThat(dewi.locator("#messages")).containsText("is under way");

		goOn(english);
		isAt(StoryPart.CLOSED, both);
		assertThat(dewi.locator("#messages")).containsText("How satisfying was this session?");

		goOn(english);
		isAt(StoryPart.FEEDBACK, both);
		String situation = TEXTS.get(Languages.INDONESIAN, "tour.words.situation", Map.of());
		assertThat(dewi.locator("#dialog")).containsText(situation);
		assertThat(dewi.locator("#messages")).not().containsText(situation);
		assertNoBarriers(english);

		goOn(english);
		isAt(StoryPart.ADMIN, both);
		FrameLocator export = english.locator("iframe").nth(1).contentFrame();
		assertThat(export.locator(".hits tbody tr")).hasCount(5);
		assertThat(export.locator(".hits .found"))
			.hasText(new String[] { "nowhere", "nowhere", "nowhere", "nowhere", "nowhere" });
		assertThat(export.locator("body")).containsText(situation);
		assertNoBarriers(english);
		// What is no secret is found.
		export.getByLabel("Words").fill("Andi Prasetyo");
		export.getByText("Search", new FrameLocator.GetByTextOptions().setExact(true)).click();
		assertThat(export.locator(".hits .found")).hasCount(1);
		assertThat(export.locator(".hits .found")).containsText("in ");

		long before = System.nanoTime();
		goOn(english);
		isAt(StoryPart.HALF_YEAR, both, LONG);
		System.out.printf("Half a year took %d s%n", Duration.ofNanos(System.nanoTime() - before).toSeconds());
		assertThat(person(english, "Andi Prasetyo").locator("#home")).containsText("Dewi Lestari");
		assertThat(count("SELECT count(*) FROM action_item WHERE done_at IS NOT NULL")).isGreaterThan(20);
		assertThat(count("SELECT count(*) FROM action_item WHERE done_at IS NULL")).isPositive();
		assertThat(count("SELECT count(*) FROM program_survey WHERE answered_at IS NOT NULL")).isPositive();

		assertThat(count("SELECT count(*) FROM goal WHERE state = 'OPEN'")).isEqualTo(4);
		assertThat(count("SELECT count(*) FROM goal WHERE state = 'REACHED'")).isEqualTo(1);

		goOn(english);
		isAt(StoryPart.SUMMARY, both);
		// Whoever pressed the button reads English, and so does the admin now.
		Locator summary = person(english, "Ratna Wulandari").locator("#dialog");
		assertThat(summary).containsText(TEXTS.get(Languages.ENGLISH, "summary.title", Map.of()));
		assertThat(summary.locator("select").first())
			.containsText(TEXTS.get(Languages.ENGLISH, "summary.period.SINCE_START", Map.of()));
		assertThat(english.locator("#tour-on")).hasCount(0);
		Locator digests = person(english, "Andi Prasetyo").locator("#messages .message")
			.filter(new Locator.FilterOptions()
				.setHasText(TEXTS.get(Languages.ENGLISH, "summary.digest.title", Map.of())));
		assertThat(digests.last()).isVisible();
		assertThat(digests.count()).isGreaterThanOrEqualTo(4);
		assertThat(digests.last().locator(".thread .files img").first()).isVisible();
		assertNoBarriers(english);
		both.forEach((page) -> page.context().close());
	}

	/** In light and in dark. */
	private static void assertNoBarriers(Page page) {
		Accessibility.assertNoBarriers(page);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		Accessibility.assertNoBarriers(page);
		// Not LIGHT, whose name Playwright makes small by Turkish rules here.
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
	}

	private static int count(String sql) {
		return pandu.bot().getBean(JdbcClient.class).sql(sql).query(Integer.class).single();
	}

	private static Page open(Browser browser, String locale) {
		// axe brings its script along, which the page's own policy would not run.
		Page page = browser.newContext(new Browser.NewContextOptions().setLocale(locale).setBypassCSP(true)).newPage();
		page.navigate(pandu.page().toString());
		return page;
	}

	private static FrameLocator person(Page page, String name) {
		return page.frameLocator("iframe[title^='%s']".formatted(name));
	}

	private static void goOn(Page page) {
		page.locator("#tour-on").click();
	}

	private static void isAt(StoryPart part, List<Page> both) {
		isAt(part, both, Duration.ofMinutes(2));
	}

	/**
	 * Whoever did not click sees it by opening the page anew.
	 */
	private static void isAt(StoryPart part, List<Page> both, Duration patience) {
		for (Page page : both) {
			boolean english = page.locator("html").getAttribute("lang").equals("en");
			String title = TEXTS.get(english ? Languages.ENGLISH : Languages.INDONESIAN, part.key("title"), Map.of());
			Locator heading = page.locator("#tour h1");
			assertThat(heading).hasText(title, new LocatorAssertions.HasTextOptions().setTimeout(patience.toMillis()));
			assertThat(page.locator("#tour .wrong")).hasCount(0);
			assertThat(page.locator("iframe")).hasCount(2);
			assertThat(page.locator("#tour .sentence").innerText()).isNotBlank();
		}
	}

}
