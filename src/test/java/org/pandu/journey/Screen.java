package org.pandu.journey;

import java.util.ArrayList;
import java.util.List;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;

/**
 * All that a person has before the eyes, in words: what a failure shows beside what was
 * looked for.
 */
final class Screen {

	private static final int LATEST = 8;

	private final Workspace workspace;

	private final Expectations expectations;

	private final Member person;

	Screen(Journey journey, Member person) {
		this.workspace = journey.workspace().state();
		this.expectations = journey.expectations();
		this.person = person;
	}

	@Override
	public String toString() {
		List<String> lines = new ArrayList<>();
		lines.add("On %s's screen:".formatted(this.person.name()));
		for (View modal : this.workspace.modals(this.person.id())) {
			lines.add("  modal “%s”: %s".formatted(ModalOnScreen.title(modal),
					oneLine(new Blocks(modal.content().path("blocks"), this.workspace))));
		}
		for (Conversation conversation : this.workspace.conversations()) {
			if (conversation.has(this.person.id())) {
				conversation(conversation, lines);
			}
		}
		return String.join(System.lineSeparator(), lines);
	}

	private void conversation(Conversation conversation, List<String> lines) {
		List<Message> seen = this.workspace.messages(conversation.id())
			.stream()
			.filter((message) -> message.onlyFor() == null || message.onlyFor().equals(this.person.id()))
			.toList();
		String place = conversation.isDirect() ? "from Pandu" : "#" + conversation.name();
		for (Message message : seen.subList(Math.max(0, seen.size() - LATEST), seen.size())) {
			lines.add("  %s%s%s: %s %s".formatted(place, (message.threadTs() != null) ? ", in a thread" : "",
					this.expectations.isNew(message) ? ", new" : "", words(message), message.files()));
		}
	}

	private String words(Message message) {
		Blocks blocks = new Blocks(message.blocks(), this.workspace);
		return (message.blocks() != null) ? oneLine(blocks) : blocks.read(message.text());
	}

	private static String oneLine(Blocks blocks) {
		return "%s [%s]".formatted(blocks.text().replace("\n", " / "), blocks.names());
	}

}
