package org.pandu.workspace.page;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The page in the seconds before the app runs: it says so, holds what was written, and
 * goes on by itself.
 */
class StartingBrowserTests extends BesideSmallApp {

	@Test
	void saysThatTheAppIsStartingAndGoesOnByItself() {
		this.workspace.disconnect();
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		assertThat(page.locator(".starting")).containsText("Tester is starting");
		assertThat(page.locator("#clock-next")).containsText("The app is starting");
		assertThat(page.locator("#composer [type=submit]")).isDisabled();
		this.app.connect();
		assertThat(page.locator(".starting")).hasCount(0);
		assertThat(page.locator("#clock-next")).containsText("Nothing is due");
		assertThat(page.locator("#composer [type=submit]")).isEnabled();
	}

	@Test
	void holdsACommandUntilTheAppRuns() {
		this.workspace.disconnect();
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		write(page, "/test form");
		assertThat(page.locator("#composer-status")).containsText("Not sent yet");
		assertThat(box(page)).hasValue("/test form");
		this.app.connect();
		assertThat(page.locator("#composer [type=submit]")).isEnabled();
		assertThat(box(page)).hasValue("/test form");
		box(page).press("Enter");
		assertThat(page.locator("#modal-title")).hasText("Greeting");
	}

	@Test
	void showsTheHomeTabOnceTheAppRuns() {
		this.workspace.disconnect();
		Page page = open(SmallSeed.ANDI, "home");
		assertThat(page.locator(".starting")).isVisible();
		this.app.connect();
		assertThat(page.locator("#home")).containsText("Welcome home");
	}

	@Test
	void saysSoWhenTheAppStopsMeanwhile() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		assertThat(page.locator(".starting")).hasCount(0);
		this.workspace.disconnect();
		assertThat(page.locator(".starting")).isVisible();
	}

}
