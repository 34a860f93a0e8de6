package org.pandu.workspace.page.markup;

import java.util.Comparator;
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
			case "external_select" -> search(common, json, standing, false);
			case "multi_external_select" -> search(common, json, standing, true);
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

	/** What the app offers while one types, each with the whole option as its value. */
	static List<Choice.Group> offers(Written written, JsonNode offers) {
		JsonNode groups = offers.path("option_groups");
		return groups.isArray()
				? groups.valueStream()
					.map((group) -> new Choice.Group(Written.plain(group.path("label")),
							whole(written, group.path("options").valueStream().toList())))
					.toList()
				: List.of(new Choice.Group("", whole(written, offers.path("options").valueStream().toList())));
	}

	private static List<Choice> whole(Written written, List<JsonNode> options) {
		return options.stream()
			.map((option) -> new Choice(option.toString(), Written.plain(option.path("text")),
					written.html(option.path("text")), Written.plain(option.path("description")),
					written.html(option.path("description")), false, null))
			.toList();
	}

	private ElementView search(Elements.Common common, JsonNode json, Standing standing, boolean several) {
		String placeholder = Written.plain(json.path("placeholder"));
		return new ElementView.Search(common.key(), common.name(), common.confirm(), most(json), common.trigger(),
				common.focused(), placeholder.isEmpty() ? this.reader.say("search") : placeholder, several,
				whole(this.written, standing.taken()), this.reader.say("take-out", "{0}"));
	}

	private String most(JsonNode json) {
		return json.has("max_selected_items")
				? this.reader.say("at-most-chosen", json.path("max_selected_items").asInt()) : "";
	}

	private ElementView menu(Elements.Common common, JsonNode json, List<Choice.Group> groups) {
		String placeholder = Written.plain(json.path("placeholder"));
		return new ElementView.Select(common.key(), common.name(), common.confirm(), "", common.trigger(),
				common.focused(), placeholder.isEmpty() ? this.reader.say("choose") : placeholder, groups);
	}

	private ElementView list(Elements.Common common, JsonNode json, List<Choice.Group> groups) {
		int count = groups.stream().mapToInt((group) -> group.choices().size()).sum();
		return new ElementView.Group(common.key(), common.name(), common.confirm(), most(json), common.trigger(),
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

	/** As in Slack, apps are among them. They come last and are marked. */
	private List<Choice.Group> people(Set<String> selected) {
		return List.of(new Choice.Group("",
				this.reader.workspace()
					.members()
					.stream()
					.filter((member) -> !member.deactivated() || selected.contains(member.id()))
					.sorted(Comparator.comparing(Member::bot))
					.map((member) -> person(member, selected))
					.toList()));
	}

	private Choice person(Member member, Set<String> selected) {
		return Choice.plain(member.id(), member.name(), member.bot() ? this.reader.say("app") : member.title(),
				selected.contains(member.id()));
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
