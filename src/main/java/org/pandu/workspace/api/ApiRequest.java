package org.pandu.workspace.api;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A call as it comes over HTTP.
 *
 * @param token from the header or the form; {@code null} for none
 * @param arguments without the token
 * @param json whether they came as JSON
 */
record ApiRequest(@Nullable String token, Arguments arguments, boolean json) {

	/**
	 * Reads a call.
	 * @throws ApiError {@code invalid_json}, {@code json_not_object} or
	 * {@code invalid_form_data}
	 */
	static ApiRequest of(HttpServletRequest request) throws IOException {
		String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		String contentType = request.getContentType();
		boolean json = contentType != null && contentType.startsWith("application/json");
		Map<String, JsonNode> values = new HashMap<>(
				json ? Arguments.ofJson(body.isBlank() ? "{}" : body).values() : ofForm(body));
		JsonNode inBody = values.remove("token");
		String token = bearer(request.getHeader("Authorization"));
		if (token == null && inBody != null && !json) {
			token = inBody.asString("");
		}
		return new ApiRequest(token, new Arguments(values), json);
	}

	private static @Nullable String bearer(@Nullable String header) {
		return (header != null && header.startsWith("Bearer ")) ? header.substring("Bearer ".length()).strip() : null;
	}

	private static Map<String, JsonNode> ofForm(String body) {
		Map<String, JsonNode> values = new HashMap<>();
		try {
			for (String pair : body.split("&")) {
				int at = pair.indexOf('=');
				if (at > 0) {
					values.put(decode(pair.substring(0, at)),
							JsonNodeFactory.instance.stringNode(decode(pair.substring(at + 1))));
				}
			}
		}
		catch (IllegalArgumentException ex) {
			throw ApiError.of("invalid_form_data");
		}
		return values;
	}

	private static String decode(String encoded) {
		return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
	}

}
