package org.pandu.workspace.state;

import java.time.Duration;
import java.util.List;

/**
 * All that a workspace holds, at one moment.
 *
 * @param members its accounts
 * @param conversations its channels and direct messages
 * @param messages those of each conversation together, oldest first
 * @param modals the open ones, lower ones first
 * @param homes the Home tabs
 * @param files what was uploaded
 * @param counter how many ids were given out
 * @param ahead how far its time is ahead of the real time
 */
public record Snapshot(List<Member> members, List<Conversation> conversations, List<Message> messages,
		List<View> modals, List<View> homes, List<StoredFile> files, long counter, Duration ahead) {

	public Snapshot {
		members = List.copyOf(members);
		conversations = List.copyOf(conversations);
		messages = List.copyOf(messages);
		modals = List.copyOf(modals);
		homes = List.copyOf(homes);
		files = List.copyOf(files);
	}

}
