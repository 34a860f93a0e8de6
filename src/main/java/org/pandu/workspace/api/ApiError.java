package org.pandu.workspace.api;

import java.util.Collection;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Slack's no: {@code ok:false} with a code, over HTTP 200.
 */
public final class ApiError extends RuntimeException {

	private final ObjectNode answer;

	private ApiError(ObjectNode answer) {
		super(words(answer), null, false, false);
		this.answer = answer;
	}

	public static ApiError of(String code) {
		return new ApiError(answer(code));
	}

	/**
	 * An argument is missing or malformed.
	 * @param messages what is wrong, without the leading {@code [ERROR]}
	 */
	public static ApiError invalidArguments(List<String> messages) {
		ObjectNode answer = answer("invalid_arguments");
		var listed = answer.putObject("response_metadata").putArray("messages");
		messages.forEach((message) -> listed.add("[ERROR] " + message));
		return new ApiError(answer);
	}

	public static ApiError invalidArguments(String message) {
		return invalidArguments(List.of(message));
	}

	/**
	 * Blocks of a message that Slack does not take.
	 * @param messages what is wrong, each with its JSON pointer
	 */
	public static ApiError invalidBlocks(List<String> messages) {
		ObjectNode answer = answer("invalid_blocks");
		var errors = answer.putArray("errors");
		messages.forEach(errors::add);
		var listed = answer.putObject("response_metadata").putArray("messages");
		messages.forEach((message) -> listed.add("[ERROR] " + message));
		return new ApiError(answer);
	}

	public static ApiError missingScope(Collection<String> needed, Collection<String> provided) {
		ObjectNode answer = answer("missing_scope");
		answer.put("needed", String.join(",", needed));
		answer.put("provided", String.join(",", provided));
		return new ApiError(answer);
	}

	static ApiError unknownMethod(String method) {
		ObjectNode answer = answer("unknown_method");
		answer.put("req_method", method);
		return new ApiError(answer);
	}

	/**
	 * Slack's code, such as {@code channel_not_found}.
	 */
	public String code() {
		return this.answer.path("error").asString();
	}

	/**
	 * The whole answer.
	 */
	public ObjectNode answer() {
		return this.answer.deepCopy();
	}

	/** The code, and what Slack says beside it. */
	private static String words(ObjectNode answer) {
		JsonNode messages = answer.at("/response_metadata/messages");
		return answer.path("error").asString() + (messages.isEmpty() ? "" : " " + messages);
	}

	private static ObjectNode answer(String code) {
		return JsonNodeFactory.instance.objectNode().put("ok", false).put("error", code);
	}

}
