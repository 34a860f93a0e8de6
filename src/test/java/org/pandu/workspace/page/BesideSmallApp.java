package org.pandu.workspace.page;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in a real browser, beside a small app, new for each test. The browser's own
 * errors fail the test.
 */
@ExtendWith(ChromiumExtension.class)
abstract class BesideSmallApp {

	LocalWorkspace workspace;

	ScriptedApp app;

	BrowserContext context;

	private final List<String> failures = new ArrayList<>();

	@BeforeEach
	void start(Browser browser) {
		this.workspace = LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.full()));
		this.app = new ScriptedApp(this.workspace);
		this.context = browser.newContext(options());
		this.context.onWebError((error) -> this.failures.add(error.error()));
		this.context.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.failures.add(message.text());
			}
		});
	}

	@AfterEach
	void stop() {
		this.context.close();
		this.app.close();
		this.workspace.close();
		if (mindsErrors()) {
			assertThat(this.failures).as("the browser's own errors").isEmpty();
		}
	}

	/** Whether the browser's own errors fail a test. */
	boolean mindsErrors() {
		return true;
	}

	Browser.NewContextOptions options() {
		return new Browser.NewContextOptions().setLocale("en-GB");
	}

	Page open(String person, String in) {
		return visit("?as=" + person + "&in=" + in);
	}

	/**
	 * Opens an address of the page, and waits until it listens for changes.
	 */
	Page visit(String address) {
		Page page = this.context.newPage();
		page.navigate(this.workspace.url() + address);
		page.waitForCondition(() -> (Boolean) page.evaluate("document.body.dataset.live === 'true'"));
		return page;
	}

	static Locator box(Page page) {
		return page.locator("#composer-text");
	}

	static void write(Page page, String text) {
		box(page).fill(text);
		box(page).press("Enter");
	}

	String directly(String person) {
		return this.workspace.state().directWith(person).id();
	}

}
