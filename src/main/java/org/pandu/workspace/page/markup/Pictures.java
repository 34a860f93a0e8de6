package org.pandu.workspace.page.markup;

import tools.jackson.databind.JsonNode;

/**
 * Pictures of the web, and files of the workspace by the page's own address.
 */
final class Pictures {

	private final String reader;

	Pictures(String reader) {
		this.reader = reader;
	}

	ElementView.Picture picture(JsonNode json) {
		return new ElementView.Picture(url(json), json.path("alt_text").asString(""));
	}

	private String url(JsonNode json) {
		JsonNode file = json.path("slack_file");
		if (file.isObject()) {
			String id = file.hasNonNull("id") ? file.path("id").asString("")
					: file.path("url").asString("").replaceFirst(".*/files-pri/([^/?#]+).*", "$1");
			return id.matches("\\w+") ? "/page/pictures/%s?as=%s".formatted(id, this.reader) : "";
		}
		return Links.picture(json.path("image_url").asString("")).orElse("");
	}

}
