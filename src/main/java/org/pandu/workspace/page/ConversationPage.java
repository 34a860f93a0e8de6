package org.pandu.workspace.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.page.markup.BlockMarkup;
import org.pandu.workspace.page.markup.Where;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.stereotype.Component;

/**
 * Draws up a conversation for a reader, and takes it as read.
 */
@Component
class ConversationPage {

	/** Within this time an author's name is not repeated. */
	private static final Duration BREATH = Duration.ofMinutes(5);

	private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

	private final Workspace workspace;

	private final BlockMarkup markup;

	private final ReadMarks marks;

	private final Versions versions;

	ConversationPage(Workspace workspace, BlockMarkup markup, ReadMarks marks, Versions versions) {
		this.workspace = workspace;
		this.markup = markup;
		this.marks = marks;
		this.versions = versions;
	}

	ConversationView of(Reader reader, Conversation conversation) {
		long version = this.versions.of(Part.inConversation(conversation.id()));
		List<Message> seen = this.workspace.messages(conversation.id()).stream().filter(reader::sees).toList();
		this.marks.read(reader, conversation.id(), seen);
		Map<String, List<MessageView>> byDay = new LinkedHashMap<>();
		Message above = null;
		for (Message message : seen) {
			if (isTop(message, seen)) {
				List<MessageView> day = byDay.computeIfAbsent(reader.moments().day(Moments.ofTs(message.ts())),
						(label) -> new ArrayList<>());
				day.add(view(reader, message, !day.isEmpty() && continues(above, message),
						replies(reader, message, seen)));
				above = message;
			}
		}
		return new ConversationView(conversation.id(), version,
				byDay.entrySet()
					.stream()
					.map((day) -> new ConversationView.Day(day.getKey(), day.getValue()))
					.toList());
	}

	private List<MessageView> replies(Reader reader, Message root, List<Message> seen) {
		return seen.stream()
			.filter((message) -> root.ts().equals(message.threadTs()) && message != root)
			.map((message) -> view(reader, message, false, List.of()))
			.toList();
	}

	/** An answer whose thread is gone stands by itself. */
	private static boolean isTop(Message message, List<Message> seen) {
		return message.threadTs() == null || message.threadTs().equals(message.ts())
				|| seen.stream().noneMatch((root) -> root.ts().equals(message.threadTs()));
	}

	private static boolean continues(@Nullable Message above, Message message) {
		return above != null && above.author().equals(message.author())
				&& (above.onlyFor() == null) == (message.onlyFor() == null)
				&& Duration.between(Moments.ofTs(above.ts()), Moments.ofTs(message.ts())).compareTo(BREATH) < 0;
	}

	private MessageView view(Reader reader, Message message, boolean continued, List<MessageView> replies) {
		Moments moments = reader.moments();
		JsonNode blocks = message.blocks();
		return new MessageView(message,
				this.workspace.member(message.author()).map(Face::of).orElseGet(() -> Face.unknown(message.author())),
				continued, moments.time(Moments.ofTs(message.ts())), moments.full(Moments.ofTs(message.ts())),
				(blocks == null) ? this.markup.mrkdwn(message.text(), reader.id()) : null,
				(blocks != null) ? this.markup.blocks(blocks, NOTHING, Map.of(), reader.id()) : List.of(),
				Where.message(message.channel(), message.ts()), files(message), replies);
	}

	private List<FileView> files(Message message) {
		return message.files()
			.stream()
			.flatMap((id) -> this.workspace.file(id).stream())
			.map((StoredFile file) -> FileView.of(file))
			.toList();
	}

}
