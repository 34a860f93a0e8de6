package org.pandu.workspace.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * {@code conversations.history} and {@code .replies}: what was said. Messages that only
 * one person sees are in neither.
 */
@Component
class HistoryMethods implements MethodFamily {

	private final Workspace workspace;

	private final ConversationLookup conversations;

	private final MessageJson json;

	HistoryMethods(Workspace workspace, ConversationLookup conversations, MessageJson json) {
		this.workspace = workspace;
		this.conversations = conversations;
		this.json = json;
	}

	@Override
	public Map<String, Method> methods() {
		return Map.of("conversations.history", this::history, "conversations.replies", this::replies);
	}

	/** The newest first, threads' replies left out. */
	private ObjectNode history(Call call) {
		Conversation conversation = readable(call);
		List<Message> top = new ArrayList<>(seenByAll(conversation).stream()
			.filter((message) -> message.threadTs() == null)
			.filter((message) -> isWithin(call, message))
			.toList());
		return answer(call, top.reversed());
	}

	/** The thread's first message, and then its replies, the oldest first. */
	private ObjectNode replies(Call call) {
		Conversation conversation = readable(call);
		String ts = call.arguments().require("ts");
		List<Message> thread = seenByAll(conversation).stream()
			.filter((message) -> message.ts().equals(ts) || ts.equals(message.threadTs()))
			.toList();
		if (thread.isEmpty()) {
			throw ApiError.of("thread_not_found");
		}
		return answer(call,
				thread.stream().filter((message) -> message.ts().equals(ts) || isWithin(call, message)).toList());
	}

	private Conversation readable(Call call) {
		Conversation conversation = this.conversations.visible(call.arguments().require("channel"));
		call.requireScope(ConversationMethods.scope(conversation, "history"));
		if (!this.conversations.isIn(conversation)) {
			throw ApiError.of("not_in_channel");
		}
		return conversation;
	}

	private List<Message> seenByAll(Conversation conversation) {
		return this.workspace.messages(conversation.id())
			.stream()
			.filter((message) -> message.onlyFor() == null)
			.toList();
	}

	private ObjectNode answer(Call call, List<Message> messages) {
		Page<Message> page = Page.of(messages, call, 100);
		ObjectNode answer = Json.ok();
		ArrayNode listed = answer.putArray("messages");
		boolean metadata = call.arguments().flag("include_all_metadata");
		page.items().forEach((message) -> listed.add(this.json.of(message, metadata)));
		answer.put("has_more", page.next() > 0);
		page.addCursor(answer);
		return answer;
	}

	private static boolean isWithin(Call call, Message message) {
		BigDecimal ts = new BigDecimal(message.ts());
		boolean inclusive = call.arguments().flag("inclusive");
		int afterOldest = bound(call, "oldest").map(ts::compareTo).orElse(1);
		int afterLatest = bound(call, "latest").map(ts::compareTo).orElse(-1);
		return inclusive ? afterOldest >= 0 && afterLatest <= 0 : afterOldest > 0 && afterLatest < 0;
	}

	private static Optional<BigDecimal> bound(Call call, String name) {
		Optional<String> text = call.arguments().text(name);
		if (text.isPresent() && !text.get().matches("\\d{1,12}(\\.\\d{1,6})?")) {
			throw ApiError.of("invalid_ts_" + name);
		}
		return text.map(BigDecimal::new);
	}

}
