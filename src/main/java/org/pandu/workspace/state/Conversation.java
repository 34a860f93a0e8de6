package org.pandu.workspace.state;

import java.util.Set;

/**
 * A channel, or the direct messages between the app and one person.
 *
 * @param id Slack's id: {@code C…} for a channel, {@code G…} for a private one,
 * {@code D…} for direct messages
 * @param name the channel's name; empty for direct messages
 * @param members the ids of those in it, the app's own user included
 * @param archived whether nothing can be posted any more
 */
public record Conversation(String id, String name, Set<String> members, boolean archived) {

	public Conversation {
		members = Set.copyOf(members);
	}

	public boolean isDirect() {
		return this.id.startsWith("D");
	}

	public boolean isPrivate() {
		return this.id.startsWith("G");
	}

	public boolean has(String member) {
		return this.members.contains(member);
	}

}
