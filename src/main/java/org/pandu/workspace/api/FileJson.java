package org.pandu.workspace.api;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.StoredFile;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaTypeFactory;

/**
 * A file as Slack's {@code file} object.
 */
final class FileJson {

	private FileJson() {
	}

	/**
	 * Describes a file.
	 * @param baseUrl where the workspace is reached, with a slash at its end
	 */
	static ObjectNode of(StoredFile file, String baseUrl) {
		ObjectNode json = Json.object();
		json.put("id", file.id());
		json.put("name", file.name());
		json.put("title", file.title());
		json.put("mimetype",
				MediaTypeFactory.getMediaType(file.name()).map(Object::toString).orElse("application/octet-stream"));
		json.put("filetype", file.name().substring(file.name().lastIndexOf('.') + 1));
		json.put("size", file.content().length);
		json.put("user", (file.user() != null) ? file.user() : InstalledApp.BOT_USER);
		json.put("mode", "hosted");
		json.put("is_external", false);
		json.put("is_public", false);
		json.put("file_access", "visible");
		if (!file.altText().isEmpty()) {
			json.put("alt_txt", file.altText());
		}
		json.put("url_private", baseUrl + "files-pri/" + file.id());
		json.put("url_private_download", baseUrl + "files-pri/" + file.id() + "/download");
		return json;
	}

}
