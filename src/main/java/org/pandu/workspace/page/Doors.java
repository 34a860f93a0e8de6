package org.pandu.workspace.page;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.Manifest;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * What a reader can open.
 */
@Component
class Doors {

	private final Workspace workspace;

	private final Manifest manifest;

	Doors(Workspace workspace, InstalledApp app) {
		this.workspace = workspace;
		this.manifest = app.manifest();
	}

	/**
	 * The channels the reader is in.
	 */
	List<Conversation> channels(Reader reader) {
		return this.workspace.conversations()
			.stream()
			.filter((conversation) -> !conversation.isDirect() && conversation.has(reader.id()))
			.toList();
	}

	public boolean hasHome() {
		return this.manifest.hasHomeTab();
	}

	public boolean hasDirectMessages() {
		return this.manifest.hasMessagesTab();
	}

	/**
	 * What an address names. Where the reader can't be, the direct messages with the app
	 * open, or the first channel.
	 * @throws IllegalArgumentException when there is nothing to open
	 */
	Opened open(Reader reader, @Nullable String key) {
		if (Opened.HOME.equals(key) && hasHome()) {
			return new Opened(Opened.HOME, null);
		}
		Optional<Opened> channel = channels(reader).stream()
			.filter((conversation) -> conversation.id().equals(key))
			.map((conversation) -> new Opened(conversation.id(), conversation))
			.findFirst();
		if (channel.isPresent()) {
			return channel.get();
		}
		if (hasDirectMessages()) {
			return new Opened(Opened.APP, this.workspace.directWith(reader.id()));
		}
		return channels(reader).stream()
			.findFirst()
			.map((conversation) -> new Opened(conversation.id(), conversation))
			.orElseThrow(() -> new IllegalArgumentException(reader.id() + " is in no channel"));
	}

}
