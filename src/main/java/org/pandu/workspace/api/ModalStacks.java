package org.pandu.workspace.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.blockkit.BlockIds;
import org.pandu.workspace.blockkit.BlockKit;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * The modals of each person, at most three on top of each other, and the Home tabs. The
 * {@code views.*} methods and the answers to a submission both change them here.
 */
@Component
public class ModalStacks {

	/** The scope without which an app can't take files. */
	static final String READ_FILES = "files:read";

	private static final int HIGHEST = 3;

	private static final int LARGEST = 250 * 1024;

	private final Workspace workspace;

	private final InstalledApp app;

	ModalStacks(Workspace workspace, InstalledApp app) {
		this.workspace = workspace;
		this.app = app;
	}

	/**
	 * Checks a view as it was sent.
	 * @param type {@code modal} or {@code home}
	 * @throws ApiError {@code invalid_arguments}, {@code view_too_large}, or
	 * {@code missing_scope} for a field of files that the app could not read
	 */
	void check(JsonNode view, String type) {
		if (view.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
			throw ApiError.of("view_too_large");
		}
		List<String> errors = BlockKit.ofView(view, type);
		if (!errors.isEmpty()) {
			throw ApiError.invalidArguments(errors);
		}
		boolean takesFiles = view.path("blocks")
			.valueStream()
			.anyMatch((block) -> block.at("/element/type").asString("").equals("file_input"));
		if (takesFiles && !this.app.manifest().scopes().contains(READ_FILES)) {
			throw ApiError.missingScope(List.of(READ_FILES), this.app.manifest().scopes());
		}
	}

	/**
	 * Opens a modal; what was open before is gone.
	 * @throws ApiError what Slack refuses
	 */
	public synchronized View open(String user, JsonNode view) {
		check(view, "modal");
		clear(user);
		checkExternalId(view, null);
		String id = this.workspace.newId("V");
		return putModal(id, user, view, null, id, Json.object());
	}

	/**
	 * Puts a modal on top of the one that is open.
	 * @throws ApiError what Slack refuses, such as {@code push_limit_reached}
	 */
	public synchronized View push(String user, JsonNode view) {
		check(view, "modal");
		List<View> stack = this.workspace.modals(user);
		if (stack.isEmpty()) {
			throw ApiError.of("not_found");
		}
		if (stack.size() >= HIGHEST) {
			throw ApiError.of("push_limit_reached");
		}
		checkExternalId(view, null);
		return putModal(this.workspace.newId("V"), user, view, stack.getLast().id(), stack.getFirst().id(),
				Json.object());
	}

	/**
	 * Replaces what a modal shows. What was typed stays where block id and action id do.
	 * @param hash the hash of the rendering it shall replace; {@code null} for any
	 * @throws ApiError what Slack refuses, such as {@code hash_conflict}
	 */
	public synchronized View update(String viewId, @Nullable String hash, JsonNode view) {
		Optional<View> home = this.workspace.homes().stream().filter((one) -> one.id().equals(viewId)).findFirst();
		View old = this.workspace.modal(viewId).or(() -> home).orElseThrow(() -> ApiError.of("not_found"));
		if (home.isPresent()) {
			return publish(old.user(), hash, view);
		}
		check(view, "modal");
		if (hash != null && !hash.equals(old.hash())) {
			throw ApiError.of("hash_conflict");
		}
		checkExternalId(view, viewId);
		return putModal(viewId, old.user(), view, old.previousId(), old.rootId(), old.state());
	}

	/**
	 * Shows a person's Home tab anew.
	 */
	synchronized View publish(String user, @Nullable String hash, JsonNode view) {
		check(view, "home");
		Optional<View> old = this.workspace.home(user);
		if (hash != null && old.filter((known) -> !known.hash().equals(hash)).isPresent()) {
			throw ApiError.of("hash_conflict");
		}
		String id = old.map(View::id).orElseGet(() -> this.workspace.newId("V"));
		checkExternalId(view, id);
		JsonNode content = BlockIds.filled(view);
		View shown = new View(id, user, content, hash(), null, id,
				BlockIds.kept(content.path("blocks"), old.map(View::state).orElseGet(Json::object)));
		this.workspace.putHome(shown);
		return shown;
	}

	/**
	 * Closes all modals of a person.
	 */
	public void clear(String user) {
		Set<String> ids = this.workspace.modals(user).stream().map(View::id).collect(Collectors.toSet());
		if (!ids.isEmpty()) {
			this.workspace.removeModals(user, ids);
		}
	}

	Optional<View> withExternalId(String externalId) {
		return this.workspace.views()
			.stream()
			.filter((view) -> view.content().path("external_id").asString("").equals(externalId))
			.findFirst();
	}

	private View putModal(String id, String user, JsonNode view, @Nullable String previousId, String rootId,
			JsonNode typed) {
		ObjectNode content = BlockIds.filled(view);
		View shown = new View(id, user, content, hash(), previousId, rootId,
				BlockIds.kept(content.path("blocks"), typed));
		this.workspace.putModal(shown);
		return shown;
	}

	private void checkExternalId(JsonNode view, @Nullable String own) {
		String externalId = view.path("external_id").asString("");
		if (!externalId.isEmpty() && withExternalId(externalId).filter((one) -> !one.id().equals(own)).isPresent()) {
			throw ApiError.of("duplicate_external_id");
		}
	}

	private String hash() {
		return "%d.%s".formatted(this.workspace.time().real().getEpochSecond(),
				UUID.randomUUID().toString().substring(0, 8));
	}

}
