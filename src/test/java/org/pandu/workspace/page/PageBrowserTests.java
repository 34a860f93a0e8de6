package org.pandu.workspace.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.StoredFile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in a real browser, beside a small app. Skipped where there is no Chromium.
 */
class PageBrowserTests {

	private static final String SCRIPT = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script><b>bold</b>";

	static Chromium chromium;

	LocalWorkspace workspace;

	ScriptedApp app;

	BrowserContext context;

	final List<String> failures = new ArrayList<>();

	@BeforeAll
	static void launch() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void quit() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@BeforeEach
	void start() {
		this.workspace = LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.full()));
		this.app = new ScriptedApp(this.workspace);
		this.context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
		this.context.onWebError((error) -> this.failures.add(error.error()));
		this.context.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.failures.add(message.text());
			}
		});
	}

	@AfterEach
	void stop() {
		if (this.context != null) {
			this.context.close();
			this.app.close();
			this.workspace.close();
			assertThat(this.failures).as("the browser's own errors").isEmpty();
		}
	}

	@Test
	void whatOnePersonWritesAnotherReadsWithoutReloading() {
		Page andi = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		Page budi = open(SmallSeed.BUDI, SmallSeed.GENERAL);
		write(andi, "Good morning");
		assertThat(budi.locator(".message")).containsText("Good morning");
		assertThat(budi.locator(".message .by")).containsText("andi Name");
		assertThat(box(andi)).hasValue("");
	}

	@Test
	void startsANewLineWithShiftAndEnter() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		box(page).fill("One");
		page.keyboard().press("Shift+Enter");
		page.keyboard().type("Two");
		page.keyboard().press("Enter");
		assertThat(page.locator(".message .text")).hasText("One Two",
				new LocatorAssertions.HasTextOptions().setUseInnerText(true));
	}

	@Test
	void marksWhatIsUnread() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		this.app.call("chat.postMessage", Map.of("channel", directly(SmallSeed.ANDI), "text", "For you"));
		assertThat(page.locator("#open-app .badge")).containsText("1");
		page.locator("#open-app").click();
		assertThat(page.locator(".message")).containsText("For you");
		page.waitForCondition(this.app::sawMessagesOpened);
		page.locator("#open-" + SmallSeed.GENERAL).click();
		assertThat(page.locator("#open-app .badge")).hasCount(0);
	}

	@Test
	void keepsWhatIsBeingTypedWhenSomethingArrives() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		box(page).fill("Half a sente");
		this.app.call("chat.postMessage", Map.of("channel", SmallSeed.GENERAL, "text", "News"));
		assertThat(page.locator(".message")).containsText("News");
		assertThat(box(page)).hasValue("Half a sente");
		assertThat(box(page)).isFocused();
	}

	@Test
	void saysThatTheAppFailedAndKeepsWhatWasTyped() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		write(page, "/test fail");
		assertThat(page.locator("#composer-status")).hasText("/test failed with the error “http_service_error”.");
		assertThat(box(page)).hasValue("/test fail");
		write(page, "/tset form");
		assertThat(page.locator("#composer-status")).hasText("/tset is not a command of this workspace.");
	}

	@Test
	void completesCommandsAndNames() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		box(page).pressSequentially("/te");
		assertThat(page.locator("#choices li:not([hidden])")).containsText("Tests");
		page.keyboard().press("Tab");
		assertThat(box(page)).hasValue("/test ");
		box(page).fill("");
		box(page).pressSequentially("Hi @bud");
		page.keyboard().press("Enter");
		assertThat(box(page)).hasValue("Hi @budi ");
		page.keyboard().press("Enter");
		assertThat(page.locator(".message")).containsText("@budi Name");
	}

	@Test
	void sendsAFormAfterAnErrorAtItsFieldAndAButtonChangesTheMessage() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		write(page, "/test form");
		Locator dialog = page.locator("#dialog");
		assertThat(dialog.locator("#modal-title")).hasText("Greeting");
		Locator field = dialog.getByLabel("Whose name");
		assertThat(field).isFocused();
		field.fill("nobody");
		dialog.getByText("Greet", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(dialog).containsText("Somebody, please");
		assertThat(field).hasValue("nobody");
		assertThat(field).isFocused();
		field.fill("Dana");
		page.keyboard().press("Enter");
		assertThat(dialog).not().isVisible();
		assertThat(page.locator(".message")).containsText("Hello Dana");
		page.getByText("Greet back").click();
		assertThat(page.locator(".message")).containsText("Greeted back by andi");
		assertThat(page.getByText("Greet back", new Page.GetByTextOptions().setExact(true))).hasCount(0);
	}

	@Test
	void leavesAnOpenModalAloneWhileOtherThingsHappen() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		write(page, "/test form");
		Locator field = page.locator("#dialog").getByLabel("Whose name");
		field.fill("Half a na");
		this.app.call("chat.postMessage", Map.of("channel", SmallSeed.GENERAL, "text", "News"));
		assertThat(page.locator(".message")).containsText("News");
		assertThat(field).hasValue("Half a na");
	}

	@Test
	void keepsWhatWasTypedWhenTheAppChangesTheOpenModal() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		write(page, "/test form");
		Locator field = page.locator("#dialog").getByLabel("Whose name");
		field.fill("Half a na");
		this.app.change(this.workspace.state().modals(SmallSeed.ANDI).getLast().id(), "Changed");
		assertThat(page.locator("#modal-title")).hasText("Changed");
		assertThat(field).hasValue("Half a na");
		assertThat(field).isFocused();
	}

	@Test
	void closesAModalByEscape() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		write(page, "/test form");
		assertThat(page.locator("#dialog").getByLabel("Whose name")).isFocused();
		page.keyboard().press("Escape");
		assertThat(page.locator("#dialog")).not().isVisible();
		assertThat(this.workspace.state().modals(SmallSeed.ANDI)).isEmpty();
		assertThat(box(page)).isFocused();
		box(page).pressSequentially("Next");
		assertThat(box(page)).hasValue("Next");
	}

	@Test
	void showsMarkupThatWasTypedAsText() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		write(page, SCRIPT);
		assertThat(page.locator(".message .text")).hasText(SCRIPT);
		write(page, "/test form");
		page.locator("#dialog").getByLabel("Whose name").fill(SCRIPT);
		page.keyboard().press("Enter");
		assertThat(page.getByText("Hello " + SCRIPT)).isVisible();
		assertThat(page.locator("#messages img, #messages script, #messages b")).hasCount(0);
		assertThat(page.title()).isEqualTo("#general · Small");
	}

	@Test
	void showsToOneOnlyWhatIsForOneOnly() {
		Page andi = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		Page budi = open(SmallSeed.BUDI, SmallSeed.GENERAL);
		write(andi, "/test");
		assertThat(andi.locator(".message.ephemeral")).containsText("Only visible to you");
		assertThat(andi.locator(".message.ephemeral")).containsText("Only you read this");
		write(budi, "Did it arrive?");
		assertThat(budi.locator(".message")).hasCount(1);
	}

	@Test
	void showsThreadsWithTheirFiles() {
		this.workspace.state()
			.put(new StoredFile("F1", "session.ics", "Session", "",
					"BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)));
		String ts = this.workspace.state().newTs();
		this.workspace.state().put(message(ts, null, "A session", List.of()));
		this.workspace.state().put(message(this.workspace.state().newTs(), ts, "Its file", List.of("F1")));
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		Locator thread = page.locator(".message .thread");
		assertThat(thread).containsText("1 reply");
		assertThat(thread).containsText("Its file");
		Download download = page.waitForDownload(() -> thread.getByText("Download").click());
		assertThat(download.suggestedFilename()).isEqualTo("session.ics");
		assertThat(download.path()).hasContent("BEGIN:VCALENDAR");
	}

	@Test
	void letsOneActAsSomeoneElse() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		page.locator("#people summary").click();
		page.locator("#people a").filter(new Locator.FilterOptions().setHasText("budi Name")).click();
		assertThat(page.locator("#people summary")).containsText("budi Name");
		assertThat(page.url()).contains("as=" + SmallSeed.BUDI).contains("in=" + SmallSeed.GENERAL);
		write(page, "It is me");
		assertThat(page.locator(".message .by")).containsText("budi Name");
		page.locator("#people summary").click();
		assertThat(page.locator("#people a")).hasCount(2);
	}

	@Test
	void opensTheHomeTab() {
		Page page = open(SmallSeed.ANDI, "home");
		assertThat(page.locator("#home")).containsText("Welcome home");
	}

	@Test
	void skipsToTheNextThingDue() {
		this.app.expectsSomethingAt(Instant.parse("2027-01-13T01:00:00Z"));
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		Locator next = page.locator("#clock-next");
		assertThat(next).containsText("Wed 13 Jan 2027, 10:00 WIT");
		next.click();
		assertThat(page.locator("#clock time")).hasText("Wed 13 Jan 2027, 10:00 WIT");
		assertThat(page.locator(".message")).containsText("It is time");
		assertThat(page.locator(".message time")).hasText("10:00");
		assertThat(page.locator("#clock-next")).containsText("Nothing is due");
		assertThat(page.locator("#clock-next")).isDisabled();
	}

	@Test
	void movesTheClockForwardOnly() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		page.locator("#clock-more summary").click();
		page.getByText("Forward an hour").click();
		assertThat(page.locator("#clock time")).hasText("Tue 12 Jan 2027, 12:00 WIT");
		page.getByLabel("To this day and time").fill("2027-01-20T08:30");
		page.getByText("Go", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator("#clock time")).hasText("Wed 20 Jan 2027, 08:30 WIT");
		assertThat(this.app.now()).isEqualTo("2027-01-19T23:30:00Z");
		page.getByLabel("To this day and time").fill("2027-01-01T08:30");
		page.getByText("Go", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator("#toast")).hasText("That moment has passed. The clock only goes forward.");
	}

	@Test
	void saysKindlyThatTheAppTellsNoTime() {
		this.app.fallsSilent();
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		assertThat(page.locator("#clock-next")).containsText("The app does not tell its time");
		assertThat(page.locator("#clock-next")).isDisabled();
	}

	@Test
	void speaksBothLanguages() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		assertThat(page.locator("#composer")).containsText("Send");
		page.getByLabel("Bahasa Indonesia").click();
		assertThat(page.locator("#composer")).containsText("Kirim");
		page.locator("#open-home").click();
		assertThat(page.locator("#open-app")).containsText("Pesan");
	}

	@Test
	void worksOnANarrowScreen() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		page.setViewportSize(400, 700);
		assertThat(page.locator("#open-app")).not().isVisible();
		page.locator("#menu").click();
		page.locator("#open-app").click();
		assertThat(page.locator("#main h1")).containsText("Tester");
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
	}

	@Test
	void showsDevelopersWhatWasSaid() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		write(page, "/test fail");
		assertThat(page.locator("#composer-status")).containsText("failed");
		page.navigate(this.workspace.url() + "inspector?only=deliveries");
		Locator exchange = page.locator(".exchange.bad");
		assertThat(exchange.locator(".code")).hasText("500");
		exchange.locator("summary").click();
		assertThat(exchange.locator("pre").first()).containsText("\"/test\"");
	}

	private Page open(String person, String in) {
		Page page = this.context.newPage();
		page.navigate(this.workspace.url() + "?as=" + person + "&in=" + in);
		// Until the first event has come in, the page does not listen.
		page.waitForCondition(() -> (Boolean) page.evaluate("document.body.dataset.live === 'true'"));
		return page;
	}

	private static Locator box(Page page) {
		return page.locator("#composer-text");
	}

	private static void write(Page page, String text) {
		box(page).fill(text);
		box(page).press("Enter");
	}

	private String directly(String person) {
		return this.workspace.state().directWith(person).id();
	}

	private Message message(String ts, @Nullable String threadTs, String text, List<String> files) {
		return new Message(SmallSeed.GENERAL, ts, this.workspace.state().botUser(), text, null, threadTs, null, null,
				files, false);
	}

}
