package org.pandu.workspace.page;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Modals of the page, in a browser.
 */
class ModalBrowserTests extends BesideSmallApp {

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

}
