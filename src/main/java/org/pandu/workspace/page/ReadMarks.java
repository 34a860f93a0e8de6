package org.pandu.workspace.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * How far each person has read each conversation. Forgotten at exit.
 */
@Component
class ReadMarks {

	private record Mark(String person, String channel) {

	}

	private final Workspace workspace;

	private final Map<Mark, String> latest = new ConcurrentHashMap<>();

	ReadMarks(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Takes what is shown as read.
	 */
	void read(Reader reader, String channel, List<Message> shown) {
		shown.stream()
			.map(Message::ts)
			.max(String::compareTo)
			.ifPresent((ts) -> this.latest.put(new Mark(reader.id(), channel), ts));
	}

	/**
	 * How many messages of others the reader has not seen yet.
	 */
	long unread(Reader reader, String channel) {
		String mark = this.latest.getOrDefault(new Mark(reader.id(), channel), "");
		return this.workspace.messages(channel)
			.stream()
			.filter((message) -> message.ts().compareTo(mark) > 0)
			.filter((message) -> reader.sees(message) && !message.author().equals(reader.id()))
			.count();
	}

}
