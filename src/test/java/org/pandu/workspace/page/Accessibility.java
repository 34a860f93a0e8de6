package org.pandu.workspace.page;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What axe says of a page.
 */
public final class Accessibility {

	private Accessibility() {
	}

	/**
	 * Fails on anything that axe calls serious or critical.
	 */
	public static void assertNoBarriers(Page page) {
		List<String> found = new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> "%s (%s): %s".formatted(rule.getId(), rule.getImpact(), node.getHtml())))
			.toList();
		assertThat(found).as("barriers at " + page.url()).isEmpty();
	}

}
