package org.pandu.workspace.acting;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.pandu.workspace.api.FileObjects;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.text.Catalogue;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Putting files into a modal's field. As in Slack the client uploads a file as soon as it
 * is chosen, and itself refuses one that is too large, of another kind, or one too many.
 */
@Component
final class Attaching {

	/** Slack's limit for files in forms, in bytes. */
	private static final int LARGEST = 10 * 1024 * 1024;

	/** How many files a field takes where the app does not say. */
	private static final int USUAL_MOST = 10;

	private static final Catalogue WORDS = new Catalogue("client");

	private final Workspace workspace;

	private final Sight sight;

	private final FileObjects files;

	Attaching(Workspace workspace, Sight sight, FileObjects files) {
		this.workspace = workspace;
		this.sight = sight;
		this.files = files;
	}

	Sent attach(String user, String viewId, String blockId, String actionId, String name, byte[] content) {
		View view = this.sight.modal(user, viewId);
		Element element = Element.require(view.content().path("blocks"), blockId, actionId);
		if (!element.type().equals("file_input")) {
			throw new IllegalArgumentException(actionId + " takes no files");
		}
		Locale language = this.sight.language(user);
		List<String> kinds = element.json().path("filetypes").valueStream().map((one) -> one.asString("")).toList();
		if (!kinds.isEmpty() && !kinds.contains(ending(name))) {
			return refused(blockId, WORDS.say(language, "file-kind", String.join(", ", kinds)));
		}
		if (content.length > LARGEST) {
			return refused(blockId, WORDS.say(language, "file-too-large"));
		}
		ObjectNode values = FormState.of(view);
		int most = element.json().path("max_files").asInt(USUAL_MOST);
		if (values.path(blockId).path(actionId).path("files").size() >= most) {
			return refused(blockId, WORDS.say(language, "files-at-most", most));
		}
		StoredFile file = new StoredFile(this.workspace.newId("F"), name, name, "", content, user);
		this.workspace.put(file);
		FormState.put(values, element,
				ElementState.attached(element, values.path(blockId).path(actionId), this.files.of(file)));
		this.workspace.putModal(view.withState(values));
		return new Sent.Taken();
	}

	private static Sent refused(String blockId, String words) {
		return new Sent.Refused(Map.of(blockId, words));
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

}
