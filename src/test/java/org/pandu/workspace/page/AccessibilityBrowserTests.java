package org.pandu.workspace.page;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.api.Triggers;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether people with a keyboard or a screen reader find their way, as far as axe and a
 * browser can tell. In light and dark.
 */
class AccessibilityBrowserTests extends BesideSmallApp {

	@Override
	Browser.NewContextOptions options() {
		// axe brings its script along, which the page's own policy would not run.
		return super.options().setBypassCSP(true);
	}

	@Test
	void aConversationHasNoBarriers() {
		this.workspace.hands().type(SmallSeed.BUDI, SmallSeed.GENERAL, "Good *morning*, @andi :wave:");
		this.workspace.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test");
		this.app.call("chat.postMessage",
				Map.of("channel", SmallSeed.GENERAL, "text", "Every block", "blocks", Samples.everyBlock()));
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		assertThat(page.locator(".message")).hasCount(3);
		assertNoBarriers(page);
		page.locator("#people summary").click();
		page.locator("#clock-more summary").click();
		assertNoBarriers(page);
	}

	@Test
	void aModalWithEveryFieldHasNoBarriers() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		show(SmallSeed.ANDI, Samples.everyInput());
		assertThat(page.locator("#modal-title")).hasText("Every field");
		assertNoBarriers(page);
		page.locator("#dialog").getByLabel("Some that are sought").focus();
		page.locator("#dialog [role=option]").nth(1).click();
		page.locator("#dialog").getByLabel("One that is sought").fill("ja");
		assertThat(page.locator("#dialog [role=option]:visible")).hasCount(2);
		assertNoBarriers(page);
		page.locator("#modal-submit").click();
		assertThat(page.locator("#dialog .block-error")).not().hasCount(0);
		assertNoBarriers(page);
	}

	@Test
	void theHomeTabHasNoBarriers() {
		Page page = open(SmallSeed.ANDI, "home");
		assertThat(page.locator("#home")).containsText("Welcome home");
		this.app.call("views.publish", Map.of("user_id", SmallSeed.ANDI, "view",
				Map.of("type", "home", "blocks", Samples.withoutMarkdown(Samples.everyBlock()))));
		assertThat(page.locator("#home")).containsText("Every block");
		assertNoBarriers(page);
	}

	@Test
	void theOtherPagesHaveNoBarriers() {
		this.workspace.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test");
		Page page = this.context.newPage();
		for (String path : List.of("inspector", "accounts")) {
			page.navigate(this.workspace.url() + path);
			assertNoBarriers(page);
		}
	}

	@Test
	void theKeyboardStaysInAModal() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		show(SmallSeed.ANDI, Samples.everyInput());
		assertThat(page.locator("#dialog").getByLabel("A line")).isFocused();
		for (int i = 0; i < 80; i++) {
			page.keyboard().press("Tab");
			assertThat((Boolean) page
				.evaluate("document.activeElement === document.body || !!document.activeElement.closest('#dialog')"))
				.isTrue();
		}
	}

	private static void assertNoBarriers(Page page) {
		Accessibility.assertNoBarriers(page);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		Accessibility.assertNoBarriers(page);
		// Not LIGHT, whose name Playwright makes small by Turkish rules here.
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
	}

	private void show(String person, JsonNode view) {
		this.app.call("views.open",
				Map.of("trigger_id", this.workspace.part(Triggers.class).issue(person), "view", view));
	}

}
