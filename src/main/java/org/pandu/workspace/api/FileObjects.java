package org.pandu.workspace.api;

import org.pandu.workspace.state.StoredFile;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Slack's {@code file} objects, for what is delivered to the app.
 */
@Component
public class FileObjects {

	private final BaseUrl baseUrl;

	FileObjects(BaseUrl baseUrl) {
		this.baseUrl = baseUrl;
	}

	public ObjectNode of(StoredFile file) {
		return FileJson.of(file, this.baseUrl.get());
	}

}
