package org.pandu.workspace.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.api.Triggers;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text that means harm, wherever text can stand, in a browser that would let it act: its
 * content policy is switched off. Skipped where there is no Chromium.
 */
class HostileTextBrowserTests extends BesideSmallApp {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> HOSTILE = List.of("<script>top.xss=1</script>", "<svg/onload=top.xss=1>",
			"<img src=x onerror=top.xss=1>", "\"><svg onload=top.xss=1>", "'><img src=x onerror=top.xss=1>",
			"\" autofocus onfocus=top.xss=1 x=\"", "' autofocus onfocus='top.xss=1",
			"<a href=javascript:top.xss=1>x</a>", "<javascript:top.xss=1|x>", "<JaVaScRiPt:top.xss=1>",
			"<data:text/html,<script>top.xss=1</script>|x>", "<https://x.org\" onmouseover=\"top.xss=1|x>",
			"<https://x.org|<img src=x onerror=top.xss=1>>", "https://x.org/\"onmouseover=\"top.xss=1",
			"</textarea><script>top.xss=1</script>", "</title></p><script>top.xss=1</script>",
			"<iframe srcdoc=\"<script>top.xss=1</script>\"></iframe>", "<details open ontoggle=top.xss=1>",
			"<div hx-get=/inspector hx-trigger=load hx-target=body>", "<body onload=top.xss=1>",
			"<meta http-equiv=refresh content=0;url=/inspector>", "<base href=//x.org>",
			"<form action=javascript:top.xss=1><button>x", "<object data=javascript:top.xss=1>",
			"<math><mtext><style><img src=x onerror=top.xss=1></style>", "&lt;script&gt;top.xss=1&lt;/script&gt;",
			"&#60;img src=x onerror=top.xss=1&#62;", "`<img src=x onerror=top.xss=1>`",
			"```<img src=x onerror=top.xss=1>```", "*<img src=x onerror=top.xss=1>*",
			":\"><img src=x onerror=top.xss=1>:", "<!here|<img src=x onerror=top.xss=1>>",
			"<#C0|\"><svg onload=top.xss=1>>", "<@U0\" onclick=\"top.xss=1>",
			"<!date^1^{date}^javascript:top.xss=1|<svg onload=top.xss=1>>", "[[${T(java.lang.Runtime)}]]",
			"{{constructor.constructor('top.xss=1')()}}");

	/** What none of the page's own parts has. */
	private static final String FOUND = """
			() => [...document.querySelectorAll('*')]
				.filter((one) => [...one.attributes].some((attribute) => /^on/i.test(attribute.name)
						|| /^(href|src|action|data|formaction)$/i.test(attribute.name)
							&& !/^(\\/|https?:|mailto:|#|\\?|data:image)/i.test(attribute.value))
					|| /^(iframe|object|embed|base|math|svg|style|frame|applet)$/i.test(one.tagName)
					|| one.matches('script:not([src^="/scripts/"]):not([src^="/workspace/"]), meta[http-equiv], [hx-get="/inspector"]'))
				.map((one) => one.outerHTML)
				.concat(window.xss ? ['something ran'] : [])
			""";

	@Override
	boolean mindsErrors() {
		// Its pictures are nowhere.
		return false;
	}

	@Override
	Browser.NewContextOptions options() {
		return super.options().setBypassCSP(true);
	}

	@Test
	void isFoundWhereItIsNotShownAsText() {
		Page page = open(SmallSeed.GENERAL);
		assertHarmless(page);
		page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=/none onerror=top.xss=1>')");
		page.waitForCondition(() -> found(page).contains("something ran"));
		assertThat(found(page)).hasSize(2);
	}

	@Test
	void isShownAsItWasTyped() {
		for (String text : HOSTILE) {
			this.workspace.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, text);
		}
		Page page = open(SmallSeed.GENERAL);
		assertThat(page.locator(".message")).hasCount(HOSTILE.size());
		for (int i = 0; i < 10; i++) {
			assertThat(page.locator(".message .text").nth(i)).hasText(HOSTILE.get(i));
		}
		assertHarmless(page);
		for (String text : HOSTILE.subList(0, 8)) {
			page.locator("#composer-text").fill("/" + text);
			page.locator("#composer-text").press("Enter");
			assertThat(page.locator("#composer-status")).containsText("is not a command");
		}
		assertHarmless(page);
	}

	@Test
	void isShownAsTheAppWroteIt() {
		for (String text : HOSTILE) {
			this.app.call("chat.postMessage", Map.of("channel", SmallSeed.GENERAL, "text", text));
			this.app.call("chat.postMessage",
					Map.of("channel", SmallSeed.GENERAL, "text", text, "blocks", message(text)));
		}
		Page page = open(SmallSeed.GENERAL);
		assertThat(page.locator(".message")).hasCount(2 * HOSTILE.size());
		assertThat(page.locator(".message h3, .message .block-header").first()).hasText(HOSTILE.getFirst());
		assertHarmless(page);
	}

	@Test
	void isShownInFormsAndOnTheHomeTab() {
		ArrayNode fields = JSON.createArrayNode();
		HOSTILE.forEach((text) -> fields.addAll(fields(text)));
		Page page = open(SmallSeed.GENERAL);
		this.app.call("views.open",
				Map.of("trigger_id", this.workspace.part(Triggers.class).issue(SmallSeed.ANDI), "view",
						Map.of("type", "modal", "title", plain("<svg/onload=top.xss=1>", 24), "submit",
								plain("<svg/onload=top.xss=1>", 24), "close", plain("<svg/onload=top.xss=1>", 24),
								"blocks", fields)));
		assertThat(page.locator("#modal-title")).hasText("<svg/onload=top.xss=1>");
		assertThat(page.locator("#dialog textarea").first()).hasValue(HOSTILE.getFirst());
		assertHarmless(page);
		Page home = this.context.newPage();
		home.navigate(this.workspace.url() + "?as=" + SmallSeed.ANDI + "&in=home");
		// The app greets whoever opens the tab; what it publishes later stays.
		assertThat(home.locator("#home")).containsText("Welcome home");
		this.app.call("views.publish",
				Map.of("user_id", SmallSeed.ANDI, "view", Map.of("type", "home", "blocks", fields)));
		assertThat(home.locator("#home textarea").first()).hasValue(HOSTILE.getFirst());
		assertHarmless(home);
	}

	@Test
	void isShownInFieldsThatTheAppFillsAndInMarkedText() {
		ArrayNode fields = JSON.createArrayNode();
		HOSTILE.forEach((text) -> fields.addAll(laterFields(text)));
		Page page = open(SmallSeed.GENERAL);
		this.app.call("views.open", Map.of("trigger_id", this.workspace.part(Triggers.class).issue(SmallSeed.ANDI),
				"view",
				Map.of("type", "modal", "title", plain("Later", 24), "submit", plain("Send", 24), "blocks", fields)));
		assertThat(page.locator("#dialog .block-chip")).hasCount(HOSTILE.size());
		assertThat(page.locator("#dialog .block-chip > span").first()).hasText(HOSTILE.getFirst());
		assertThat(page.locator("#dialog textarea").first()).hasValue(HOSTILE.getFirst());
		assertHarmless(page);
	}

	@Test
	void isShownInWhatTheAppOffersWhileOneTypes() {
		this.app.offers(HOSTILE);
		Page page = open(SmallSeed.GENERAL);
		this.app.call("views.open",
				Map.of("trigger_id", this.workspace.part(Triggers.class).issue(SmallSeed.ANDI), "view",
						Map.of("type", "modal", "title", plain("Offers", 24), "submit", plain("Send", 24), "blocks",
								List.of(Map.of("type", "input", "label", plain("Which", 24), "element",
										Map.of("type", "multi_external_select", "min_query_length", 0))))));
		Locator field = page.locator("#dialog [role=combobox]");
		field.focus();
		for (int i = 0; i < HOSTILE.size(); i++) {
			assertThat(page.locator("#dialog [role=option]")).hasCount(HOSTILE.size());
			page.locator("#dialog [role=option]").nth(i).click();
			assertThat(page.locator("#dialog .block-chip")).hasCount(i + 1);
			field.blur();
			assertThat(page.locator("#dialog .block-offers")).isHidden();
			field.focus();
			assertThat(page.locator("#dialog .block-offers")).isVisible();
		}
		assertThat(page.locator("#dialog .block-chip > span").first()).hasText(HOSTILE.getFirst());
		assertHarmless(page);
	}

	@Test
	void isShownInNamesFilesAndTheInspector() {
		Workspace state = this.workspace.state();
		for (int i = 0; i < HOSTILE.size(); i++) {
			String text = HOSTILE.get(i);
			state.put(new Member("U0EVIL" + i, text, text, text, "Asia/Jakarta", "id-ID", false, false, false));
			state.put(new Conversation("C0EVIL" + i, text, Set.of(SmallSeed.ANDI, InstalledApp.BOT_USER), false));
			state.put(new StoredFile("F0EVIL" + i, text, text, text, "x".getBytes(StandardCharsets.UTF_8)));
			state.put(new Message("C0EVIL0", state.newTs(), "U0EVIL" + i, text, null, null, null, null,
					List.of("F0EVIL" + i), true));
			this.app.call("api.test", Map.of("said", text));
		}
		Page page = open("C0EVIL0");
		assertThat(page.locator(".message .by").first()).containsText(HOSTILE.getFirst());
		assertThat(page.locator("#sidebar")).containsText(HOSTILE.getFirst());
		assertHarmless(page);
		page.navigate(this.workspace.url() + "inspector");
		assertThat(page.locator(".exchange")).not().hasCount(0);
		assertHarmless(page);
	}

	private Page open(String in) {
		return open(SmallSeed.ANDI, in);
	}

	private static void assertHarmless(Page page) {
		assertThat(found(page)).isEmpty();
	}

	private static List<?> found(Page page) {
		return (List<?>) page.evaluate(FOUND);
	}

	private static JsonNode message(String text) {
		return JSON.valueToTree(List.of(Map.of("type", "header", "text", plain(text, 150)),
				Map.of("type", "section", "text", mrkdwn(text), "fields", List.of(mrkdwn(text), plain(text, 2000))),
				Map.of("type", "context", "elements", List.of(mrkdwn(text), plain(text, 2000))),
				Map.of("type", "markdown", "text", text),
				Map.of("type", "image", "image_url", "https://x.invalid/" + text, "alt_text", text, "title",
						plain(text, 2000)),
				Map.of("type", "rich_text", "elements", List.of(Map.of("type", "rich_text_section", "elements",
						List.of(Map.of("type", "text", "text", text), Map.of("type", "link", "url", text, "text", text),
								Map.of("type", "emoji", "name", text))))),
				Map.of("type", "actions", "elements", List.of(
						Map.of("type", "button", "text", plain(text, 75), "value", text, "url", text,
								"accessibility_label", text, "confirm",
								Map.of("title", plain(text, 100), "text", mrkdwn(text), "confirm", plain(text, 30),
										"deny", plain(text, 30))),
						Map.of("type", "overflow", "options", List.of(option(text)))))));
	}

	private static ArrayNode fields(String text) {
		return JSON.valueToTree(List.of(
				Map.of("type", "input", "label", plain(text, 2000), "hint", plain(text, 2000), "element",
						Map.of("type", "plain_text_input", "multiline", true, "placeholder", plain(text, 150),
								"initial_value", text)),
				Map.of("type", "input", "label", plain(text, 2000), "element", Map.of("type", "checkboxes", "options",
						List.of(option(text)), "initial_options", List.of(option(text))))));
	}

	private static ArrayNode laterFields(String text) {
		return JSON.valueToTree(List.of(
				Map.of("type", "input", "label", plain(text, 2000), "element",
						Map.of("type", "external_select", "placeholder", plain(text, 150), "initial_option",
								option(text))),
				Map.of("type", "input", "label", plain(text, 2000), "element",
						Map.of("type", "rich_text_input", "placeholder", plain(text, 150), "initial_value",
								Map.of("type", "rich_text", "elements", List.of(Map.of("type", "rich_text_section",
										"elements", List.of(Map.of("type", "text", "text", text)))))))));
	}

	private static Map<String, Object> option(String text) {
		return Map.of("text", plain(text, 75), "value", text, "description", plain(text, 75));
	}

	private static Map<String, Object> plain(String text, int length) {
		return Map.of("type", "plain_text", "text", text.substring(0, Math.min(text.length(), length)));
	}

	private static Map<String, Object> mrkdwn(String text) {
		return Map.of("type", "mrkdwn", "text", text);
	}

}
