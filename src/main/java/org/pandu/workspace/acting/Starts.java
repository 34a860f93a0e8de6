package org.pandu.workspace.acting;

import org.pandu.workspace.api.Triggers;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.Manifest;
import org.pandu.workspace.delivery.Events;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Opening the app's tabs and starting shortcuts.
 */
@Component
final class Starts {

	private final Workspace workspace;

	private final Sight sight;

	private final InstalledApp app;

	private final Interactions interactions;

	private final Events events;

	private final Triggers triggers;

	private final ResponseUrls responseUrls;

	private final Payloads payloads;

	Starts(Workspace workspace, Sight sight, InstalledApp app, Interactions interactions, Events events,
			Triggers triggers, ResponseUrls responseUrls, Payloads payloads) {
		this.workspace = workspace;
		this.sight = sight;
		this.app = app;
		this.interactions = interactions;
		this.events = events;
		this.triggers = triggers;
		this.responseUrls = responseUrls;
		this.payloads = payloads;
	}

	/**
	 * Opens the Home tab. The app hears of it when it asked to.
	 */
	Sent openHome(String user) {
		this.payloads.member(user);
		if (!this.app.manifest().hasHomeTab()) {
			throw new IllegalArgumentException("The app has no Home tab");
		}
		ObjectNode event = opened(user, "home");
		this.workspace.home(user).ifPresent((view) -> event.set("view", this.payloads.view(view, FormState.of(view))));
		return tell(event);
	}

	/**
	 * Opens the Messages tab, of which the app hears in the same way.
	 */
	Sent openMessages(String user) {
		this.payloads.member(user);
		if (!this.app.manifest().hasMessagesTab()) {
			throw new IllegalArgumentException("The app has no Messages tab");
		}
		return tell(opened(user, "messages"));
	}

	private ObjectNode opened(String user, String tab) {
		return JsonNodeFactory.instance.objectNode()
			.put("type", "app_home_opened")
			.put("user", user)
			.put("channel", this.workspace.directWith(user).id())
			.put("tab", tab);
	}

	private Sent tell(ObjectNode event) {
		if (this.app.manifest().events().contains(event.path("type").asString(""))) {
			this.events.tell(event);
		}
		return new Sent.Taken();
	}

	Sent shortcut(String user, String callbackId) {
		require(callbackId, false);
		ObjectNode payload = this.payloads.interaction("shortcut", user);
		return send(payload, user, callbackId);
	}

	Sent messageShortcut(String user, Place.InMessage place, String callbackId) {
		require(callbackId, true);
		Message message = this.sight.message(user, place);
		if (message.onlyFor() != null) {
			throw new IllegalArgumentException("A message only one person sees has no shortcuts");
		}
		ObjectNode payload = this.payloads.interaction("message_action", user);
		payload.put("message_ts", place.ts());
		payload.set("channel", this.payloads.channel(this.sight.conversation(user, place.channel())));
		payload.set("message", this.payloads.message(message));
		payload.put("response_url", this.responseUrls.forMessage(user, message));
		return send(payload, user, callbackId);
	}

	private Sent send(ObjectNode payload, String user, String callbackId) {
		payload.put("callback_id", callbackId);
		payload.put("trigger_id", this.triggers.issue(user));
		payload.put("action_ts", this.workspace.time().real().getEpochSecond() + ".000000");
		return this.interactions.send(payload);
	}

	private void require(String callbackId, boolean onMessage) {
		this.app.manifest()
			.shortcuts()
			.stream()
			.filter((shortcut) -> shortcut.callbackId().equals(callbackId))
			.filter((shortcut) -> shortcut.onMessage() == onMessage)
			.findFirst()
			.map(Manifest.Shortcut::name)
			.orElseThrow(() -> new IllegalArgumentException("The manifest has no such shortcut: " + callbackId));
	}

}
