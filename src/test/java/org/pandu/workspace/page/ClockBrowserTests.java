package org.pandu.workspace.page;

import java.time.Instant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page's clock, in a browser.
 */
class ClockBrowserTests extends BesideSmallApp {

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

}
