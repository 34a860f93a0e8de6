package org.pandu.workspace;

import org.pandu.workspace.app.Manifest;

/**
 * A manifest for tests of the workspace itself.
 */
public final class SmallManifest {

	private static final String YAML = """
			display_information:
			  name: Tester
			features:
			  app_home:
			    home_tab_enabled: %s
			    messages_tab_enabled: %s
			  bot_user:
			    display_name: Tester
			  slash_commands:
			    - command: /test
			      description: Tests
			      should_escape: true
			oauth_config:
			  scopes:
			    bot: [%s]
			settings:
			  interactivity:
			    is_enabled: true
			    request_url: https://tester.example.org/slack/events
			    %s
			  event_subscriptions:
			    bot_events: [app_home_opened, message.im, user_change]
			""";

	private SmallManifest() {
	}

	/** All scopes that the tests need. */
	public static Manifest full() {
		return of(true, "commands, chat:write, im:write, im:read, im:history, channels:read, channels:history, "
				+ "users:read, files:read, files:write, team:read");
	}

	public static Manifest withScopes(String scopes) {
		return of(true, scopes);
	}

	/** Without a Home and a Messages tab, and without menus that the app fills. */
	public static Manifest withoutTabs() {
		return of(false, "chat:write, im:write, im:read");
	}

	private static Manifest of(boolean tabs, String scopes) {
		return Manifest.of(YAML.formatted(tabs, tabs, scopes,
				tabs ? "message_menu_options_url: https://tester.example.org/slack/events" : ""));
	}

}
