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
		form.locator("input[type=file]")
			.setInputFiles(new FilePayload("note.txt", "text/plain", "Hi".getBytes(StandardCharsets.UTF_8)));
		assertThat(form.locator(".block-files")).containsText("note.txt");
		// Attaching draws the form anew, and nothing that was entered is lost.
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
		assertThat(form.locator(".block-error")).hasCount(18);
		assertThat(form).containsText("Isikan alamat surel yang benar.");
		assertThat(form.getByLabel("A line")).isFocused();
		assertThat(form.getByLabel("An email")).hasValue("nobody");
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
