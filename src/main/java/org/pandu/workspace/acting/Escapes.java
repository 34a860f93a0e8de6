package org.pandu.workspace.acting;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;

/**
 * What becomes of typed text on its way: signs of markup are escaped, names of people and
 * channels become references, and addresses become links.
 */
final class Escapes {

	/** An address ends before the signs that end a sentence. */
	private static final Pattern NAMED = Pattern.compile(
			"(?<![\\w@#])(?:@([\\w.-]+)|#([\\p{L}\\w-]+)|(https?://[^\\s|]+?(?=(?:&[gl]t;|[.,;:!?)])*(?:[\\s|]|$))))");

	private final Workspace workspace;

	Escapes(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * A slash command's text.
	 * @param references whether the manifest says {@code should_escape}
	 */
	String command(String typed, boolean references) {
		String escaped = signs(typed);
		return references ? replaced(escaped, true) : escaped;
	}

	/**
	 * A message's text.
	 */
	String message(String typed) {
		return replaced(signs(typed), false);
	}

	private String replaced(String text, boolean withName) {
		return NAMED.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(reference(match, withName)));
	}

	private String reference(MatchResult match, boolean withName) {
		if (match.group(3) != null) {
			return "<%s>".formatted(match.group(3));
		}
		String person = match.group(1);
		if (person != null) {
			if (person.equals("here") || person.equals("channel") || person.equals("everyone")) {
				return "<!%s>".formatted(person);
			}
			// A full stop after a name ends the sentence.
			String handle = person.replaceAll("[.-]+$", "");
			return member(handle)
				.map((member) -> (withName ? "<@%s|%s>".formatted(member.id(), member.handle())
						: "<@%s>".formatted(member.id())) + person.substring(handle.length()))
				.orElse(match.group());
		}
		String channel = match.group(2);
		return this.workspace.conversations()
			.stream()
			.filter((conversation) -> !conversation.isDirect() && conversation.name().equals(channel))
			.findFirst()
			.map((conversation) -> withName ? "<#%s|%s>".formatted(conversation.id(), channel)
					: "<#%s>".formatted(conversation.id()))
			.orElse(match.group());
	}

	private Optional<Member> member(String handle) {
		return this.workspace.members().stream().filter((member) -> member.handle().equals(handle)).findFirst();
	}

	private static String signs(String typed) {
		return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
