package org.pandu.workspace.acting;

import java.util.List;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.blockkit.BlockKit;
import org.pandu.workspace.delivery.Answer;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.delivery.Delivery;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Asks the app what a menu is to offer while one types: {@code block_suggestion}.
 */
@Component
final class Suggestions {

	/** From how many characters on Slack asks where the app does not say. */
	private static final int USUAL_LEAST = 3;

	private final Sight sight;

	private final InstalledApp app;

	private final Deliveries deliveries;

	private final Payloads payloads;

	Suggestions(Sight sight, InstalledApp app, Deliveries deliveries, Payloads payloads) {
		this.sight = sight;
		this.app = app;
		this.deliveries = deliveries;
		this.payloads = payloads;
	}

	Suggested suggest(String user, Place place, String blockId, String actionId, String typed) {
		ObjectNode payload = this.payloads.interaction("block_suggestion", user);
		Element element = Element.require(switch (place) {
			case Place.InMessage in -> inMessage(payload, user, in);
			case Place.InModal in -> inView(payload, this.sight.modal(user, in.viewId()));
			case Place.OnHome on -> inView(payload, this.sight.home(user));
		}, blockId, actionId);
		if (!element.type().endsWith("external_select")) {
			throw new IllegalArgumentException("The app is not asked for the options of " + actionId);
		}
		int least = element.json().path("min_query_length").asInt(USUAL_LEAST);
		if (typed.codePointCount(0, typed.length()) < least) {
			return new Suggested.TooShort(least);
		}
		payload.put("block_id", blockId).put("action_id", actionId).put("value", typed);
		return ask(new Delivery(Delivery.Kind.INTERACTION, payload));
	}

	private JsonNode inMessage(ObjectNode payload, String user, Place.InMessage place) {
		Message message = this.sight.message(user, place);
		payload.set("container", Payloads.container(message));
		payload.set("channel", this.payloads.channel(this.sight.conversation(user, place.channel())));
		if (message.onlyFor() == null) {
			payload.set("message", this.payloads.message(message));
		}
		return (message.blocks() != null) ? message.blocks() : payload.path("none");
	}

	private JsonNode inView(ObjectNode payload, View view) {
		payload.set("container", Payloads.container(view));
		payload.set("view", this.payloads.view(view, FormState.of(view)));
		return view.content().path("blocks");
	}

	private Suggested ask(Delivery delivery) {
		if (!this.app.manifest().loadsOptions()) {
			this.deliveries.warn(delivery, "the manifest has no settings.interactivity.message_menu_options_url, "
					+ "so Slack does not know where to ask for options");
			return new Suggested.Failed("dispatch_failed");
		}
		return switch (this.deliveries.deliver(delivery)) {
			case Answer.Failed failed -> new Suggested.Failed(failed.reason());
			case Answer.Acknowledged acknowledged -> checked(delivery, acknowledged.body());
		};
	}

	private Suggested checked(Delivery delivery, ObjectNode answer) {
		List<String> wrong = BlockKit.ofOffers(answer);
		if (wrong.isEmpty()) {
			return new Suggested.Offers(answer);
		}
		this.deliveries.warn(delivery, "offered options that Slack does not take: " + String.join("; ", wrong));
		return new Suggested.Failed("invalid_options");
	}

}
