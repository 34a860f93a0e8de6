package org.pandu.workspace.api;

import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as it goes over the wire.
 */
final class Json {

	private static final JsonMapper MAPPER = new JsonMapper();

	private Json() {
	}

	static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

	/**
	 * A method's answer, to be filled.
	 */
	static ObjectNode ok() {
		return object().put("ok", true);
	}

	static Optional<JsonNode> parse(String text) {
		try {
			return Optional.of(MAPPER.readTree(text));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
