package org.pandu;

import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Pandu against the real Slack.
 */
final class RealPandu {

	private RealPandu() {
	}

	static void start(Launch.Real launch) {
		new SpringApplicationBuilder(PanduApplication.class).run(launch.args());
	}

}
