package org.pandu.workspace.page.markup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.text.Catalogue;

/**
 * Who looks: the language, the zone, and how people and channels are called to them.
 *
 * @param workspace where they are
 * @param id the member's id
 * @param locale one of the page's two languages
 * @param zone the account's
 */
record Reader(Workspace workspace, String id, Locale locale, ZoneId zone) {

	private static final Catalogue BLOCKS = new Catalogue("blocks");

	static Reader of(Workspace workspace, String id) {
		Optional<Member> member = workspace.member(id);
		return new Reader(workspace, id, member.map(Member::language).orElse(Locale.ENGLISH),
				member.map((one) -> ZoneId.of(one.zone())).orElse(ZoneOffset.UTC));
	}

	Instant now() {
		return this.workspace.time().instant();
	}

	String say(String key, Object... arguments) {
		return BLOCKS.say(this.locale, key, arguments);
	}

	/** A person's name as HTML. The reader's own stands out. */
	String person(String member, Optional<String> label) {
		String name = this.workspace.member(member).map(Member::name).or(() -> label).orElse(member);
		String own = member.equals(this.id) ? " is-reader" : "";
		return Html.span("block-mention" + own, "@" + Html.escape(name));
	}

	/** A channel's name as HTML, unless it is a private one of others. */
	String channel(String channel, Optional<String> label) {
		boolean hidden = this.workspace.conversation(channel)
			.filter((one) -> one.isPrivate() && !one.has(this.id))
			.isPresent();
		String name = this.workspace.conversation(channel)
			.filter((one) -> !one.isDirect())
			.map(Conversation::name)
			.or(() -> label.filter((words) -> !words.isEmpty()))
			.orElse(channel);
		return Html.span("block-channel", hidden ? Html.escape(say("private-channel")) : "#" + Html.escape(name));
	}

	/** The public channel with a name. */
	Optional<String> channelId(String name) {
		return this.workspace.conversations()
			.stream()
			.filter((one) -> !one.isDirect() && !one.isPrivate() && one.name().equals(name))
			.map(Conversation::id)
			.findFirst();
	}

	/** What rings for many: it must be seen that it would. */
	static String broadcast(String range) {
		return Html.span("block-mention block-broadcast", "@" + Html.escape(range));
	}

}
