package org.pandu.workspace.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the app asks for in its {@code manifest.yml}. The workspace grants exactly these
 * scopes, offers these commands and shortcuts, and sends these events.
 *
 * @param content the manifest as Slack's schema has it
 */
public record Manifest(JsonNode content) {

	/**
	 * A slash command.
	 *
	 * @param name with its slash
	 * @param description what it does, in a few words
	 * @param usageHint the words that may follow; may be empty
	 * @param escapes whether people and channels in the text are sent as ids
	 */
	public record Command(String name, String description, String usageHint, boolean escapes) {

	}

	/**
	 * A shortcut.
	 *
	 * @param name what people see
	 * @param callbackId what the app knows it by
	 * @param onMessage whether it is started from a message
	 */
	public record Shortcut(String name, String callbackId, boolean onMessage) {

	}

	/**
	 * Reads {@code manifest.yml} from the class path.
	 */
	public static Manifest fromClasspath() {
		try (InputStream file = Manifest.class.getResourceAsStream("/manifest.yml")) {
			if (file == null) {
				throw new IllegalStateException("manifest.yml is not on the class path");
			}
			return new Manifest(new YAMLMapper().readTree(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Manifest of(String yaml) {
		return new Manifest(new YAMLMapper().readTree(yaml));
	}

	public String name() {
		return this.content.at("/display_information/name").asString("App");
	}

	/**
	 * The name people see beside the app's messages.
	 */
	public String botName() {
		return this.content.at("/features/bot_user/display_name").asString(name());
	}

	public Set<String> scopes() {
		return texts("/oauth_config/scopes/bot");
	}

	/**
	 * Where Slack may send people back to after an installation.
	 */
	public Set<String> redirectUrls() {
		return texts("/oauth_config/redirect_urls");
	}

	public Set<String> events() {
		return texts("/settings/event_subscriptions/bot_events");
	}

	public List<Command> commands() {
		return this.content.at("/features/slash_commands")
			.valueStream()
			.map((node) -> new Command(node.path("command").asString(), node.path("description").asString(""),
					node.path("usage_hint").asString(""), node.path("should_escape").asBoolean(false)))
			.toList();
	}

	public Optional<Command> command(String name) {
		return commands().stream().filter((command) -> command.name().equals(name)).findFirst();
	}

	public List<Shortcut> shortcuts() {
		return this.content.at("/features/shortcuts")
			.valueStream()
			.map((node) -> new Shortcut(node.path("name").asString(), node.path("callback_id").asString(),
					"message".equals(node.path("type").asString(""))))
			.toList();
	}

	public boolean hasHomeTab() {
		return flag("/features/app_home/home_tab_enabled");
	}

	/**
	 * Whether the app can have direct messages.
	 */
	public boolean hasMessagesTab() {
		return flag("/features/app_home/messages_tab_enabled");
	}

	/**
	 * Whether people can't write to the app.
	 */
	public boolean isMessagesTabReadOnly() {
		return flag("/features/app_home/messages_tab_read_only_enabled");
	}

	/**
	 * Whether Slack knows where to ask the app for options of a menu.
	 */
	public boolean loadsOptions() {
		return usesSocketMode()
				|| !this.content.at("/settings/interactivity/message_menu_options_url").asString("").isEmpty();
	}

	public boolean usesSocketMode() {
		return flag("/settings/socket_mode_enabled");
	}

	private boolean flag(String pointer) {
		return this.content.at(pointer).asBoolean(false);
	}

	private Set<String> texts(String pointer) {
		return this.content.at(pointer)
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
