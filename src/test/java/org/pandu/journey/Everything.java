package org.pandu.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.Workspace;

/**
 * All that an owner of the workspace could export: every message with its blocks,
 * metadata and files, as it stands now, whoever sees it.
 */
final class Everything {

	private Everything() {
	}

	static String exportedFrom(Workspace workspace) {
		List<String> found = new ArrayList<>();
		for (Conversation conversation : workspace.conversations()) {
			for (Message message : workspace.messages(conversation.id())) {
				found.add(message.text());
				found.add(String.valueOf(message.blocks()));
				found.add(String.valueOf(message.metadata()));
				message.files()
					.stream()
					.flatMap((id) -> workspace.file(id).stream())
					.forEach((file) -> add(file, found));
			}
		}
		return String.join("\n", found);
	}

	private static void add(StoredFile file, List<String> found) {
		found.add(file.name());
		found.add(file.title());
		found.add(file.altText());
		found.add(new String(file.content(), StandardCharsets.UTF_8));
	}

}
