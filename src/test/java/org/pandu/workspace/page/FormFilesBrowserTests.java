package org.pandu.workspace.page;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.api.ModalStacks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Putting a file into a form, in a browser.
 */
@ExtendWith(ChromiumExtension.class)
class FormFilesBrowserTests {

	private static final String FORM = """
			{"type":"modal","title":{"type":"plain_text","text":"Form"},"submit":{"type":"plain_text","text":"Send"},
			 "blocks":[
			 {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
			  "element":{"type":"plain_text_input","action_id":"name"}},
			 {"type":"input","block_id":"file","label":{"type":"plain_text","text":"Calendar file"},
			  "element":{"type":"file_input","action_id":"file","filetypes":["ics"],"max_files":1}}]}
			""";

	@Test
	void goesToTheWorkspaceWhenItIsChosenAndComesOutAgain(Browser browser) {
		try (LocalWorkspace workspace = LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.full()));
				BrowserContext context = browser.newContext()) {
			String view = workspace.part(ModalStacks.class)
				.open(SmallSeed.ANDI, JsonMapper.shared().readTree(FORM))
				.id();
			Page page = context.newPage();
			page.navigate(workspace.url() + "?as=" + SmallSeed.ANDI);
			Locator dialog = page.locator("#dialog");
			dialog.getByLabel("Name").fill("België & <b>");
			Locator file = dialog.locator("input[type=file]");
			assertThat(file).hasAttribute("accept", ".ics");

			file.setInputFiles(payload("holidays.pdf"));
			assertThat(dialog.locator(".block-error")).hasCount(1);
			assertThat(dialog.getByLabel("Name")).hasValue("België & <b>");

			file.setInputFiles(payload("<i>libur ü.ics"));
			assertThat(dialog.locator(".block-files")).containsText("<i>libur ü.ics");
			assertThat(dialog.getByLabel("Name")).hasValue("België & <b>");
			assertThat(file).hasCount(0);
			assertThat(state(workspace, view).at("/file/file/files/0/name").asString()).isEqualTo("<i>libur ü.ics");

			dialog.locator(".block-files button").click();
			assertThat(dialog.locator(".block-files")).hasCount(0);
			assertThat(file).hasCount(1);
			assertThat(state(workspace, view).at("/file/file/files")).isEmpty();
			assertThat(dialog.getByLabel("Name")).hasValue("België & <b>");
		}
	}

	private static JsonNode state(LocalWorkspace workspace, String view) {
		return workspace.state().modal(view).orElseThrow().state();
	}

	private static FilePayload payload(String name) {
		return new FilePayload(name, "text/calendar", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
	}

}
