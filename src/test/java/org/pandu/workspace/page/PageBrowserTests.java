package org.pandu.workspace.page;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finding one's way in the page, in a browser.
 */
class PageBrowserTests extends BesideSmallApp {

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

	@Test
	void opensOnSomeonesPageWhereThereIsNoTour() {
		Page page = visit("");
		assertThat(page.locator("#people summary")).containsText("andi Name");
		assertThat(page.locator("iframe")).hasCount(0);
	}

	@Test
	void searchesWhatCouldBeExported() {
		this.workspace.hands().type(SmallSeed.BUDI, SmallSeed.GENERAL, "The budget of Monday");
		this.workspace.hands().type(SmallSeed.BUDI, SmallSeed.GENERAL, "/test");
		Page page = this.context.newPage();
		page.navigate(this.workspace.url() + "export?as=" + SmallSeed.ANDI);
		assertThat(page.locator("main")).containsText("1 message and no files");
		page.getByLabel("Words").fill("BUDGET");
		page.keyboard().press("Enter");
		assertThat(page.locator(".hits .found")).hasText("in 1 message");
		page.getByLabel("Words").fill("Only you read this");
		page.keyboard().press("Enter");
		assertThat(page.locator(".hits .found")).hasText("nowhere");
	}

}
