package org.pandu.workspace.acting;

import java.time.Instant;

import org.pandu.workspace.api.Triggers;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Clicks on buttons and choices in menus: {@code block_actions}.
 */
@Component
final class Clicks {

	private final Workspace workspace;

	private final Sight sight;

	private final Interactions interactions;

	private final Triggers triggers;

	private final ResponseUrls responseUrls;

	private final Payloads payloads;

	Clicks(Workspace workspace, Sight sight, Interactions interactions, Triggers triggers, ResponseUrls responseUrls,
			Payloads payloads) {
		this.workspace = workspace;
		this.sight = sight;
		this.interactions = interactions;
		this.triggers = triggers;
		this.responseUrls = responseUrls;
		this.payloads = payloads;
	}

	Sent use(String user, Place place, String blockId, String actionId, Input input) {
		ObjectNode payload = this.payloads.interaction("block_actions", user);
		Used used = switch (place) {
			case Place.InMessage message -> inMessage(payload, user, message, blockId, actionId, input);
			case Place.InModal modal ->
				inView(payload, user, this.sight.modal(user, modal.viewId()), blockId, actionId, input);
			case Place.OnHome home -> inView(payload, user, this.sight.home(user), blockId, actionId, input);
		};
		payload.putArray("actions").add(action(used, input));
		return this.interactions.send(payload);
	}

	/**
	 * What was used.
	 *
	 * @param state what stands in it now
	 */
	private record Used(Element element, ObjectNode state) {

	}

	private Used inMessage(ObjectNode payload, String user, Place.InMessage place, String blockId, String actionId,
			Input input) {
		Message message = this.sight.message(user, place);
		JsonNode blocks = (message.blocks() != null) ? message.blocks() : JsonNodeFactory.instance.arrayNode();
		Element element = usable(blocks, blockId, actionId);
		boolean ephemeral = message.onlyFor() != null;
		payload.set("container", Payloads.container(message));
		payload.put("trigger_id", this.triggers.issue(user));
		payload.set("channel", this.payloads.channel(this.sight.conversation(user, place.channel())));
		if (!ephemeral) {
			payload.set("message", this.payloads.message(message));
		}
		ObjectNode values = FormState.of(blocks, JsonNodeFactory.instance.objectNode());
		ObjectNode state = enter(values, element, input);
		payload.putObject("state").set("values", values);
		payload.put("response_url", this.responseUrls.forMessage(user, message));
		return new Used(element, state);
	}

	private Used inView(ObjectNode payload, String user, View view, String blockId, String actionId, Input input) {
		Element element = usable(view.content().path("blocks"), blockId, actionId);
		ObjectNode values = FormState.of(view);
		ObjectNode state = enter(values, element, input);
		View entered = view.withState(values);
		if (view.isModal()) {
			this.workspace.putModal(entered);
		}
		else {
			this.workspace.putHome(entered);
		}
		payload.set("container", Payloads.container(view));
		payload.put("trigger_id", this.triggers.issue(new Triggers.Origin(user, view.isModal() ? view.id() : null)));
		payload.set("view", this.payloads.view(entered, values));
		return new Used(element, state);
	}

	private static Element usable(JsonNode blocks, String blockId, String actionId) {
		Element element = Element.require(blocks, blockId, actionId);
		if (!element.dispatches()) {
			throw new IllegalArgumentException(actionId + " is a field: what is entered there is sent with the form");
		}
		return element;
	}

	private ObjectNode enter(ObjectNode values, Element element, Input input) {
		ObjectNode state = element.type().equals("button") ? values.objectNode() : new ElementState(this.workspace)
			.entered(element, input, values.path(element.blockId()).path(element.actionId()));
		if (element.isStateful()) {
			FormState.put(values, element, state);
		}
		return state;
	}

	private ObjectNode action(Used used, Input input) {
		Element element = used.element();
		ObjectNode action;
		if (element.type().equals("button")) {
			if (!(input instanceof Input.None)) {
				throw new IllegalArgumentException(element.actionId() + " is a button and takes nothing");
			}
			action = JsonNodeFactory.instance.objectNode().put("type", "button");
			action.set("text", element.json().path("text"));
			if (element.json().has("value")) {
				action.set("value", element.json().get("value"));
			}
		}
		else {
			action = used.state().deepCopy();
		}
		Instant now = this.workspace.time().real();
		return action.put("action_id", element.actionId())
			.put("block_id", element.blockId())
			.put("action_ts", "%d.%06d".formatted(now.getEpochSecond(), now.getNano() / 1000));
	}

}
