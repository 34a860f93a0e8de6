package org.pandu.workspace.page.markup;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import tools.jackson.databind.JsonNode;

/**
 * Elements that offer choices.
 */
final class Menus {

	/** From how many choices on a list has a filter. */
	private static final int MANY = 8;

	private final Reader reader;

	private final Written written;

	Menus(Reader reader, Written written) {
		this.reader = reader;
		this.written = written;
	}

	ElementView view(Elements.Common common, JsonNode json, Standing standing) {
		return switch (common.key().type()) {
			case "checkboxes" -> open(common, json, standing, true);
			case "radio_buttons" -> open(common, json, standing, false);
			case "multi_static_select" -> list(common, json, offered(json, standing.options()));
			case "multi_users_select" -> list(common, json, people(standing.picks("users")));
			case "users_select" -> menu(common, json, people(Set.of(standing.picked("user"))));
			case "channels_select" -> menu(common, json, channels(json, Set.of(standing.picked("channel"))));
			case "conversations_select" -> menu(common, json, channels(json, Set.of(standing.picked("conversation"))));
			case "multi_channels_select" -> list(common, json, channels(json, standing.picks("channels")));
			case "multi_conversations_select" -> list(common, json, channels(json, standing.picks("conversations")));
			default -> menu(common, json, offered(json, standing.options()));
		};
	}

	/** An option as the app sent it. */
	static Choice option(Written written, JsonNode option, boolean selected) {
		return new Choice(option.path("value").asString(""), Written.plain(option.path("text")),
				written.html(option.path("text")), Written.plain(option.path("description")),
				written.html(option.path("description")), selected,
				Links.safe(option.path("url").asString("")).orElse(null));
	}

	private ElementView menu(Elements.Common common, JsonNode json, List<Choice.Group> groups) {
		String placeholder = Written.plain(json.path("placeholder"));
		return new ElementView.Select(common.key(), common.name(), common.confirm(), "", common.trigger(),
				common.focused(), placeholder.isEmpty() ? this.reader.say("choose") : placeholder, groups);
	}

	private ElementView list(Elements.Common common, JsonNode json, List<Choice.Group> groups) {
		int count = groups.stream().mapToInt((group) -> group.choices().size()).sum();
		String note = json.has("max_selected_items")
				? this.reader.say("at-most-chosen", json.path("max_selected_items").asInt()) : "";
		return new ElementView.Group(common.key(), common.name(), common.confirm(), note, common.trigger(),
				common.focused(), true, true, (count < MANY) ? "" : this.reader.say("filter"), groups);
	}

	private ElementView open(Elements.Common common, JsonNode json, Standing standing, boolean several) {
		return new ElementView.Group(common.key(), common.name(), common.confirm(), "", common.trigger(),
				common.focused(), several, false, "", offered(json, standing.options()));
	}

	private List<Choice.Group> offered(JsonNode json, Set<String> selected) {
		if (json.path("option_groups").isArray()) {
			return StreamSupport.stream(json.path("option_groups").spliterator(), false)
				.map((group) -> group(Written.plain(group.path("label")), group.path("options"), selected))
				.toList();
		}
		return List.of(group("", json.path("options"), selected));
	}

	private Choice.Group group(String label, JsonNode options, Set<String> selected) {
		return new Choice.Group(label,
				options.valueStream()
					.map((option) -> option(this.written, option, selected.contains(option.path("value").asString(""))))
					.toList());
	}

	private List<Choice.Group> people(Set<String> selected) {
		return List.of(new Choice.Group("",
				this.reader.workspace()
					.members()
					.stream()
					.filter((member) -> !member.deactivated() || selected.contains(member.id()))
					.map((member) -> person(member, selected))
					.toList()));
	}

	private static Choice person(Member member, Set<String> selected) {
		return Choice.plain(member.id(), member.name(), member.title(), selected.contains(member.id()));
	}

	private List<Choice.Group> channels(JsonNode json, Set<String> selected) {
		List<String> kinds = json.path("filter").path("include").valueStream().map((one) -> one.asString("")).toList();
		boolean conversations = json.path("type").asString("").endsWith("conversations_select");
		return List.of(new Choice.Group("",
				this.reader.workspace()
					.conversations()
					.stream()
					.filter((one) -> !one.isDirect() && !one.archived())
					.filter((one) -> one.isPrivate() ? conversations && one.has(this.reader.id()) : true)
					.filter((one) -> kinds.isEmpty() || kinds.contains(one.isPrivate() ? "private" : "public"))
					.map((one) -> channel(one, selected))
					.toList()));
	}

	private static Choice channel(Conversation one, Set<String> selected) {
		return Choice.plain(one.id(), "#" + one.name(), "", selected.contains(one.id()));
	}

}
