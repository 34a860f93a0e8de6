package org.pandu.workspace.page;

import java.util.ArrayList;
import java.util.List;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * Draws up a reader's sidebar.
 */
@Component
class Sidebars {

	private final Doors doors;

	private final ReadMarks marks;

	private final Workspace workspace;

	Sidebars(Doors doors, ReadMarks marks, Workspace workspace) {
		this.doors = doors;
		this.marks = marks;
		this.workspace = workspace;
	}

	Sidebar of(Reader reader, Opened opened) {
		List<Sidebar.Item> channels = this.doors.channels(reader)
			.stream()
			.map((channel) -> item(reader, opened, channel.id(), channel, sign(channel)))
			.toList();
		List<Sidebar.Item> app = new ArrayList<>();
		if (this.doors.hasHome()) {
			app.add(new Sidebar.Item(Opened.HOME, "", Opened.HOME, 0, opened.isHome()));
		}
		if (this.doors.hasDirectMessages()) {
			app.add(item(reader, opened, Opened.APP, this.workspace.directWith(reader.id()), "messages"));
		}
		return new Sidebar(channels, app);
	}

	private Sidebar.Item item(Reader reader, Opened opened, String key, Conversation conversation, String sign) {
		boolean open = opened.key().equals(key);
		long unread = open ? 0 : this.marks.unread(reader, conversation.id());
		return new Sidebar.Item(key, conversation.name(), sign, unread, open);
	}

	private static String sign(Conversation channel) {
		if (channel.archived()) {
			return "archived";
		}
		return channel.isPrivate() ? "private" : "channel";
	}

}
