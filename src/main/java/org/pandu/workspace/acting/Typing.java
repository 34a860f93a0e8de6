package org.pandu.workspace.acting;

import java.util.List;

import org.pandu.workspace.api.ApiError;
import org.pandu.workspace.api.Arguments;
import org.pandu.workspace.api.Triggers;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.Manifest;
import org.pandu.workspace.delivery.Answer;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.delivery.Delivery;
import org.pandu.workspace.delivery.Events;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * What is typed into the message box: messages and slash commands.
 */
@Component
final class Typing {

	private final Workspace workspace;

	private final Sight sight;

	private final InstalledApp app;

	private final Deliveries deliveries;

	private final Events events;

	private final Triggers triggers;

	private final ResponseUrls responseUrls;

	private final AppMessages appMessages;

	private final Payloads payloads;

	Typing(Workspace workspace, Sight sight, InstalledApp app, Deliveries deliveries, Events events, Triggers triggers,
			ResponseUrls responseUrls, AppMessages appMessages, Payloads payloads) {
		this.workspace = workspace;
		this.sight = sight;
		this.app = app;
		this.deliveries = deliveries;
		this.events = events;
		this.triggers = triggers;
		this.responseUrls = responseUrls;
		this.appMessages = appMessages;
		this.payloads = payloads;
	}

	Sent type(String user, String channel, String text) {
		this.payloads.member(user);
		Conversation conversation = this.sight.conversation(user, channel);
		if (conversation.archived()) {
			throw new IllegalArgumentException(channel + " is archived");
		}
		if (text.isBlank()) {
			throw new IllegalArgumentException("An empty message can't be sent");
		}
		return text.startsWith("/") ? command(user, conversation, text.strip()) : message(user, conversation, text);
	}

	private Sent command(String user, Conversation conversation, String line) {
		String[] parts = line.split("\\s+", 2);
		Manifest.Command command = this.app.manifest().command(parts[0]).orElse(null);
		if (command == null) {
			return new Sent.Failed("unknown_command");
		}
		String text = (parts.length > 1) ? parts[1] : "";
		ObjectNode form = JsonNodeFactory.instance.objectNode()
			.put("token", InstalledApp.VERIFICATION_TOKEN)
			.put("team_id", this.workspace.teamId())
			.put("team_domain", InstalledApp.TEAM_DOMAIN)
			.put("channel_id", conversation.id())
			.put("channel_name", Payloads.name(conversation))
			.put("user_id", user)
			.put("user_name", this.payloads.member(user).handle())
			.put("command", command.name())
			.put("text", new Escapes(this.workspace).command(text, command.escapes()))
			.put("api_app_id", InstalledApp.ID)
			.put("is_enterprise_install", "false")
			.put("response_url", this.responseUrls.forCommand(user, conversation.id()))
			.put("trigger_id", this.triggers.issue(user));
		Delivery delivery = new Delivery(Delivery.Kind.COMMAND, form);
		return switch (this.deliveries.deliver(delivery)) {
			case Answer.Failed failed -> new Sent.Failed(failed.reason());
			case Answer.Acknowledged acknowledged -> answered(delivery, user, conversation, acknowledged.body());
		};
	}

	private Sent answered(Delivery delivery, String user, Conversation conversation, ObjectNode body) {
		if (body.isEmpty()) {
			return new Sent.Taken();
		}
		Arguments answer = Arguments.of(body);
		AppMessages.warnings(answer).forEach((words) -> this.deliveries.warn(delivery, words));
		try {
			this.appMessages.post(conversation.id(), user, answer);
			return new Sent.Taken();
		}
		catch (ApiError refused) {
			this.deliveries.warn(delivery,
					"answered a command with a message that Slack refuses: " + refused.getMessage());
			return new Sent.Failed("invalid_command_response");
		}
	}

	private Sent message(String user, Conversation conversation, String typed) {
		if (conversation.isDirect() && this.app.manifest().isMessagesTabReadOnly()) {
			throw new IllegalArgumentException("Nobody can write to the app");
		}
		String text = new Escapes(this.workspace).message(typed);
		Message message = new Message(conversation.id(), this.workspace.newTs(), user, text, null, null, null, null,
				List.of(), false);
		this.workspace.put(message);
		String kind = conversation.isDirect() ? "im" : (conversation.isPrivate() ? "group" : "channel");
		String event = conversation.isDirect() ? "message.im"
				: (conversation.isPrivate() ? "message.groups" : "message.channels");
		if (this.app.manifest().events().contains(event) && conversation.has(this.workspace.botUser())) {
			this.events.tell(JsonNodeFactory.instance.objectNode()
				.put("type", "message")
				.put("channel_type", kind)
				.put("channel", conversation.id())
				.put("user", user)
				.put("text", text)
				.put("ts", message.ts())
				.put("team", this.workspace.teamId())
				.put("client_msg_id", java.util.UUID.randomUUID().toString()));
		}
		return new Sent.Taken();
	}

}
