package org.pandu.workspace.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.StoredFile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said in the page's conversations, in a browser.
 */
class ConversationBrowserTests extends BesideSmallApp {

	private static final String SCRIPT = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script><b>bold</b>";

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

	private Message message(String ts, @Nullable String threadTs, String text, List<String> files) {
		return new Message(SmallSeed.GENERAL, ts, this.workspace.state().botUser(), text, null, threadTs, null, null,
				files, false);
	}

}
