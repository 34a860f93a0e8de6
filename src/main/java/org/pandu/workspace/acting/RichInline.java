package org.pandu.workspace.acting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import net.fellbaum.jemoji.EmojiManager;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words of rich text: marked ones, links, people, channels and emoji.
 */
final class RichInline {

	private static final Pattern MARKED = Pattern.compile("`(?<code>[^`\n]+)`" //
			+ "|\\[(?<words>[^\\]\n]+)]\\((?<target>https?://[^\\s)]+)\\)"
			+ "|(?<url>https?://[^\\s|<>]+?(?=[.,;:!?)]*(?:[\\s|]|$)))"
			+ "|(?<![\\w@#])@(?<person>\\w(?:[\\w.-]*\\w)?)|(?<![\\w@#])#(?<channel>[\\p{L}\\w-]+)"
			+ "|:(?<emoji>[a-z0-9_+'-]{1,60}):"
			+ "|(?<![\\w*_~])(?<sign>[*_~])(?=\\S)(?<marked>[^\n]*?\\S)\\k<sign>(?![\\w*])");

	private final Workspace workspace;

	RichInline(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Adds the elements of a text.
	 */
	void add(String text, ArrayNode elements) {
		add(text, EnumSet.noneOf(RichMark.class), elements);
	}

	private void add(String text, Set<RichMark> marks, ArrayNode elements) {
		Matcher found = MARKED.matcher(text);
		int from = 0;
		while (found.find()) {
			plain(text.substring(from, found.start()), marks, elements);
			if (found.group("marked") != null) {
				add(found.group("marked"), with(marks, markOf(found.group("sign"))), elements);
			}
			else if (found.group("code") != null) {
				plain(found.group("code"), with(marks, RichMark.CODE), elements);
			}
			else {
				Optional<ObjectNode> one = reference(found);
				one.ifPresent((element) -> elements.add(styled(element, marks)));
				if (one.isEmpty()) {
					plain(found.group(), marks, elements);
				}
			}
			from = found.end();
		}
		plain(text.substring(from), marks, elements);
	}

	private Optional<ObjectNode> reference(Matcher found) {
		if (found.group("target") != null) {
			return Optional.of(element("link").put("url", found.group("target")).put("text", found.group("words")));
		}
		if (found.group("url") != null) {
			return Optional.of(element("link").put("url", found.group("url")));
		}
		if (found.group("person") != null) {
			return person(found.group("person"));
		}
		if (found.group("channel") != null) {
			return channel(found.group("channel"));
		}
		return emoji(found.group("emoji"));
	}

	private Optional<ObjectNode> person(String handle) {
		if (Set.of("here", "channel", "everyone").contains(handle)) {
			return Optional.of(element("broadcast").put("range", handle));
		}
		return this.workspace.members()
			.stream()
			.filter((member) -> member.handle().equals(handle))
			.findFirst()
			.map((member) -> element("user").put("user_id", member.id()));
	}

	private Optional<ObjectNode> channel(String name) {
		return this.workspace.conversations()
			.stream()
			.filter((one) -> !one.isDirect() && one.name().equals(name))
			.findFirst()
			.map(Conversation::id)
			.map((id) -> element("channel").put("channel_id", id));
	}

	private static Optional<ObjectNode> emoji(@Nullable String name) {
		return EmojiManager.getBySlackAlias(":%s:".formatted(name))
			.map((emoji) -> element("emoji").put("name", name)
				.put("unicode",
						emoji.getEmoji()
							.codePoints()
							.mapToObj((point) -> String.format(Locale.ROOT, "%04x", point))
							.collect(Collectors.joining("-"))));
	}

	private static void plain(String text, Set<RichMark> marks, ArrayNode elements) {
		if (!text.isEmpty()) {
			ObjectNode element = styled(element("text").put("text", text), marks);
			boolean goesOn = !elements.isEmpty() && elements.get(elements.size() - 1) instanceof ObjectNode before
					&& before.path("type").asString("").equals("text")
					&& before.path("style").equals(element.path("style"));
			if (goesOn) {
				ObjectNode before = (ObjectNode) elements.get(elements.size() - 1);
				before.put("text", before.path("text").asString("") + text);
			}
			else {
				elements.add(element);
			}
		}
	}

	private static ObjectNode styled(ObjectNode element, Set<RichMark> marks) {
		if (!marks.isEmpty()) {
			ObjectNode style = element.putObject("style");
			marks.forEach((mark) -> style.put(mark.style(), true));
		}
		return element;
	}

	private static Set<RichMark> with(Set<RichMark> marks, RichMark one) {
		Set<RichMark> more = EnumSet.of(one);
		more.addAll(marks);
		return more;
	}

	private static RichMark markOf(String sign) {
		return switch (sign) {
			case "*" -> RichMark.BOLD;
			case "_" -> RichMark.ITALIC;
			default -> RichMark.STRIKE;
		};
	}

	private static ObjectNode element(String type) {
		return JsonNodeFactory.instance.objectNode().put("type", type);
	}

}
