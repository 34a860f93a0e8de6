package org.pandu.workspace.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.api.ModalStacks;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field that a form may have, filled in a browser: the app gets what was entered.
 */
class InputsBrowserTests extends BesideSmallApp {

	@Test
	void everyFieldReachesTheApp() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		String view = this.workspace.part(ModalStacks.class).open(SmallSeed.ANDI, Samples.everyInput()).id();
		Locator form = page.locator("#dialog");
		assertThat(form.locator("#modal-title")).hasText("Every field");
		form.getByLabel("A line").fill("<b>Ü</b>");
		form.getByLabel("Some lines").fill("One\nTwo");
		form.getByLabel("A number").fill("4.5");
		form.getByLabel("An email").fill("a@example.org");
		form.getByLabel("An address").fill("https://example.org/");
		form.getByLabel("A day").fill("2027-03-28");
		form.getByLabel("A time").fill("02:30");
		form.getByLabel("A moment").fill("2027-03-29T09:15");
		form.getByLabel("One of them").selectOption("blue");
		form.getByLabel("One of groups").selectOption("green");
		tick(form, "Some of them", "Tea", "Water");
		tick(form, "Either", "No");
		tick(form, "Boxes", "South");
		form.getByLabel("A person").selectOption(SmallSeed.BUDI);
		tick(form, "People", "budi Name");
		form.getByLabel("A conversation").selectOption(SmallSeed.GENERAL);
		tick(form, "Conversations", "general");
		form.getByLabel("A channel", new Locator.GetByLabelOptions().setExact(true)).selectOption(SmallSeed.GENERAL);
		tick(form, "Channels", "general");
		seek(page, form.getByLabel("One that is sought"), "jay", "Jayapura");
		seek(page, form.getByLabel("Some that are sought"), "", "Jakarta");
		seek(page, form.getByLabel("Some that are sought"), "brus", "Brussels");
		form.getByLabel("Marked text").fill("So ");
		form.getByLabel("Marked text").press("Control+b");
		page.keyboard().type("good <b>");
		form.locator("input[type=file]")
			.setInputFiles(new FilePayload("note.txt", "text/plain", "Hi".getBytes(StandardCharsets.UTF_8)));
		assertThat(form.locator(".block-files")).containsText("note.txt");
		// Attaching draws the form anew, and nothing that was entered is lost.
		assertThat(form.locator(".block-chip")).hasText(new String[] { "Jayapura✕", "Jakarta✕", "Brussels✕" });
		assertThat(form.getByLabel("Marked text")).hasValue("So *good <b>*");
		assertThat(form.getByLabel("A line")).hasValue("<b>Ü</b>");
		form.locator("#modal-submit").click();
		assertThat(form).not().isVisible();

		JsonNode state = this.app.submitted(view);
		Map.ofEntries(Map.entry("/line/x/value", "<b>Ü</b>"), Map.entry("/lines/x/value", "One\nTwo"),
				Map.entry("/number/x/value", "4.5"), Map.entry("/email/x/value", "a@example.org"),
				Map.entry("/url/x/value", "https://example.org/"), Map.entry("/day/x/selected_date", "2027-03-28"),
				Map.entry("/time/x/selected_time", "02:30"), Map.entry("/time/x/timezone", "Europe/Brussels"),
				Map.entry("/moment/x/selected_date_time", "1806279300"),
				Map.entry("/one/x/selected_option/value", "blue"),
				Map.entry("/grouped/x/selected_option/value", "green"),
				Map.entry("/some/x/selected_options/0/value", "tea"),
				Map.entry("/some/x/selected_options/1/value", "water"),
				Map.entry("/radio/x/selected_option/value", "no"),
				Map.entry("/boxes/x/selected_options/0/value", "south"),
				Map.entry("/person/x/selected_user", SmallSeed.BUDI),
				Map.entry("/people/x/selected_users/0", SmallSeed.BUDI),
				Map.entry("/place/x/selected_conversation", SmallSeed.GENERAL),
				Map.entry("/places/x/selected_conversations/0", SmallSeed.GENERAL),
				Map.entry("/channel/x/selected_channel", SmallSeed.GENERAL),
				Map.entry("/channels/x/selected_channels/0", SmallSeed.GENERAL),
				Map.entry("/sought/x/selected_option/value", "Jayapura"),
				Map.entry("/sought/x/selected_option/text/text", "Jayapura"),
				Map.entry("/soughts/x/selected_options/1/value", "Brussels"),
				Map.entry("/rich/x/rich_text_value/elements/0/elements/1/text", "good <b>"),
				Map.entry("/rich/x/rich_text_value/elements/0/elements/1/style/bold", "true"),
				Map.entry("/file/x/files/0/name", "note.txt"))
			.forEach((path, value) -> assertThat(state.at(path).asString("")).as(path).isEqualTo(value));
	}

	@Test
	void saysAtEachFieldWhatIsMissingAndGoesToTheFirst() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		this.workspace.part(ModalStacks.class).open(SmallSeed.ANDI, Samples.everyInput());
		Locator form = page.locator("#dialog");
		form.getByLabel("An email").fill("nobody");
		form.locator("#modal-submit").click();
		assertThat(form.locator(".block-error")).hasCount(21);
		assertThat(form).containsText("Isikan alamat surel yang benar.");
		assertThat(form.getByLabel("A line")).isFocused();
		assertThat(form.getByLabel("An email")).hasValue("nobody");
	}

	@Test
	void aMenuThatTheAppFillsNeedsNoMouse() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		this.workspace.part(ModalStacks.class).open(SmallSeed.ANDI, Samples.everyInput());
		Locator one = page.locator("#dialog").getByLabel("One that is sought");
		Locator offers = page.locator("#dialog .block-offers:visible");
		one.focus();
		assertThat(offers).hasText("Ketik sedikitnya 2 karakter untuk mencari.");
		page.keyboard().type("ja");
		assertThat(offers.locator("[role=option]")).hasText(new String[] { "Jakarta", "Jayapura" });
		assertThat(one).hasAttribute("aria-expanded", "true");
		page.keyboard().press("ArrowDown");
		assertThat(offers.locator("[aria-selected=true]")).hasText("Jayapura");
		page.keyboard().press("Escape");
		assertThat(offers).hasCount(0);
		assertThat(page.locator("#dialog")).isVisible();
		page.keyboard().type("y");
		assertThat(offers.locator("[role=option]")).hasText(new String[] { "Jayapura" });
		page.keyboard().press("Enter");
		assertThat(page.locator(".block-chip")).hasText("Jayapura✕");
		assertThat(one).isFocused();
		// Another takes its place, and can be taken out again.
		seek(page, one, "jak", "Jakarta");
		assertThat(page.locator(".block-chip")).hasText("Jakarta✕");
		one.press("Backspace");
		assertThat(page.locator(".block-chip")).hasCount(0);
		one.fill("zz");
		assertThat(offers).hasText("Tidak ditemukan.");
	}

	@Test
	void saysThatTheChoicesCouldNotBeLoaded() {
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		this.workspace.part(ModalStacks.class).open(SmallSeed.ANDI, Samples.everyInput());
		this.app.offers(java.util.Collections.nCopies(101, "Jakarta"));
		page.locator("#dialog").getByLabel("One that is sought").fill("jak");
		assertThat(page.locator("#dialog .block-offers:visible"))
			.hasText("Pilihan tidak dapat dimuat (invalid_options).");
	}

	@Test
	void aMenuInAMessageTellsTheAppAtOnce() {
		this.app
			.call("chat.postMessage",
					Map.of("channel", SmallSeed.GENERAL, "text", "Where", "blocks", List.of(Map.of("type", "actions",
							"block_id", "row", "elements",
							List.of(Map.of("type", "external_select", "action_id", "city", "min_query_length", 1))))));
		Page page = open(SmallSeed.ANDI, SmallSeed.GENERAL);
		seek(page, page.locator(".message [role=combobox]"), "bru", "Brussels");
		assertThat(page.locator(".message")).containsText("Greeted back by andi");
	}

	private static void seek(Page page, Locator field, String typed, String choice) {
		field.fill(typed);
		field.focus();
		page.locator(".block-offers:visible [role=option]")
			.filter(new Locator.FilterOptions().setHasText(choice))
			.click();
	}

	private static void tick(Locator form, String group, String... choices) {
		Locator fields = form.locator("fieldset:has(legend > span:text-is('%s'))".formatted(group));
		List.of(choices)
			.forEach((choice) -> fields.locator("label")
				.filter(new Locator.FilterOptions().setHasText(choice))
				.locator("input")
				.check());
	}

}
