package org.pandu.workspace.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * {@code files.*}: an upload takes three steps. The app gets an address, sends the bytes
 * there, and completes the upload, which shares the file.
 */
@Component
class FileMethods implements MethodFamily {

	private static final int ALT_LENGTH = 1000;

	private final Workspace workspace;

	private final ConversationLookup conversations;

	private final Posting posting;

	private final Uploads uploads;

	private final BaseUrl baseUrl;

	FileMethods(Workspace workspace, ConversationLookup conversations, Posting posting, Uploads uploads,
			BaseUrl baseUrl) {
		this.workspace = workspace;
		this.conversations = conversations;
		this.posting = posting;
		this.uploads = uploads;
		this.baseUrl = baseUrl;
	}

	@Override
	public Map<String, Method> methods() {
		return Map.of("files.getUploadURLExternal", this::uploadUrl, "files.completeUploadExternal", this::complete,
				"files.info", this::info);
	}

	private ObjectNode uploadUrl(Call call) {
		int length = call.arguments().number("length", 0);
		if (length == 0) {
			throw ApiError.invalidArguments("must be greater than 0 [json-pointer:/length]");
		}
		String alt = call.arguments().text("alt_txt").orElse("");
		if (alt.codePointCount(0, alt.length()) > ALT_LENGTH) {
			throw ApiError.of("alt_txt_too_large");
		}
		String id = this.uploads.expect(call.arguments().require("filename"), length, alt);
		return Json.ok().put("upload_url", this.baseUrl.get() + "upload/" + id).put("file_id", id);
	}

	/** Nothing is shared unless all of it can be. */
	private ObjectNode complete(Call call) {
		JsonNode listed = call.arguments()
			.structure("files", "invalid_arguments")
			.orElseThrow(() -> ApiError.invalidArguments("missing required field: files"));
		List<Conversation> targets = targets(call);
		List<StoredFile> files = new ArrayList<>();
		for (JsonNode one : listed) {
			files.add(this.uploads.received(one.path("id").asString(""), one.path("title").asString("")));
		}
		if (files.isEmpty()) {
			throw ApiError.invalidArguments("no fewer than 1 items allowed [json-pointer:/files]");
		}
		files.forEach((file) -> {
			this.uploads.done(file.id());
			this.workspace.put(file);
		});
		String comment = call.arguments().text("initial_comment").orElse("");
		@Nullable String thread = call.arguments().text("thread_ts").orElse(null);
		targets.forEach((target) -> this.conversations.warnOfLooseThread(call, target));
		if (call.arguments().has("blocks")) {
			call.warn("blocks beside files are not shown by the local workspace");
		}
		List<String> ids = files.stream().map(StoredFile::id).toList();
		targets.forEach((target) -> this.posting.postFiles(target.id(), comment, thread, ids));
		ObjectNode answer = Json.ok();
		ArrayNode array = answer.putArray("files");
		files.forEach((file) -> array.add(FileJson.of(file, this.baseUrl.get())));
		return answer;
	}

	private List<Conversation> targets(Call call) {
		return Stream
			.concat(call.arguments().text("channel_id").stream(),
					call.arguments().text("channels").stream().flatMap((ids) -> Stream.of(ids.split(","))))
			.map((id) -> this.conversations.postable(call, id))
			.peek((target) -> {
				if (!this.conversations.isIn(target)) {
					throw ApiError.of("not_in_channel");
				}
			})
			.toList();
	}

	private ObjectNode info(Call call) {
		StoredFile file = this.workspace.file(call.arguments().require("file"))
			.orElseThrow(() -> ApiError.of("file_not_found"));
		ObjectNode answer = Json.ok();
		answer.set("file", FileJson.of(file, this.baseUrl.get()));
		answer.putArray("comments");
		return answer;
	}

}
