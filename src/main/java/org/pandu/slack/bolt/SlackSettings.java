package org.pandu.slack.bolt;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Slack is reached.
 *
 * @param botToken the bot's token ({@code xoxb-…})
 * @param signingSecret signs the requests Slack sends over HTTP; empty with Socket Mode
 * @param appToken the app's token ({@code xapp-…}); when set, Socket Mode is used
 * @param apiUrl where the Web API lies, with a slash at its end
 */
@ConfigurationProperties("pandu.slack")
record SlackSettings(String botToken, String signingSecret, String appToken, String apiUrl) {

	boolean usesSocketMode() {
		return !this.appToken.isBlank();
	}

	@Override
	public String toString() {
		return "SlackSettings[" + this.apiUrl + "]";
	}

}
