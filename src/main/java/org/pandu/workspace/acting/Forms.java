package org.pandu.workspace.acting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pandu.workspace.api.Triggers;
import org.pandu.workspace.delivery.Answer;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.delivery.Delivery;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Filling in, sending off and closing modals: {@code view_submission} and
 * {@code view_closed}.
 */
@Component
final class Forms {

	private final Workspace workspace;

	private final Sight sight;

	private final Deliveries deliveries;

	private final Triggers triggers;

	private final Interactions interactions;

	private final FormAnswers answers;

	private final ResponseUrls responseUrls;

	private final Payloads payloads;

	Forms(Workspace workspace, Sight sight, Deliveries deliveries, Triggers triggers, Interactions interactions,
			FormAnswers answers, ResponseUrls responseUrls, Payloads payloads) {
		this.workspace = workspace;
		this.sight = sight;
		this.deliveries = deliveries;
		this.triggers = triggers;
		this.interactions = interactions;
		this.answers = answers;
		this.responseUrls = responseUrls;
		this.payloads = payloads;
	}

	void enter(String user, String viewId, Map<String, Map<String, Input>> entered) {
		keep(this.sight.modal(user, viewId), entered);
	}

	Sent submit(String user, String viewId, Map<String, Map<String, Input>> entered) {
		View view = this.sight.modal(user, viewId);
		if (isAbsent(view.content().path("submit"))) {
			throw new IllegalArgumentException("The modal has no button to send it off");
		}
		ObjectNode values = keep(view, entered);
		Map<String, String> unmet = new Demands(this.sight.language(user)).unmet(view.content().path("blocks"), values);
		if (!unmet.isEmpty()) {
			return new Sent.Refused(unmet);
		}
		ObjectNode payload = this.payloads.interaction("view_submission", user);
		payload.put("trigger_id", this.triggers.issue(new Triggers.Origin(user, view.id())));
		payload.set("view", this.payloads.view(view, values));
		addResponseUrls(payload.putArray("response_urls"), user, view, values);
		Delivery delivery = new Delivery(Delivery.Kind.INTERACTION, payload);
		return switch (this.deliveries.deliver(delivery)) {
			case Answer.Acknowledged acknowledged -> this.answers.follow(delivery, view, acknowledged.body());
			case Answer.Failed failed -> new Sent.Failed(failed.reason());
		};
	}

	Sent close(String user, String viewId, boolean all) {
		View top = this.sight.modal(user, viewId);
		List<View> stack = this.workspace.modals(user);
		boolean cleared = all || top.content().path("clear_on_close").asBoolean(false);
		View closed = cleared ? stack.getFirst() : top;
		Set<String> gone = cleared ? stack.stream().map(View::id).collect(Collectors.toSet()) : Set.of(top.id());
		this.workspace.removeModals(user, gone);
		if (!closed.content().path("notify_on_close").asBoolean(false)) {
			return new Sent.Taken();
		}
		ObjectNode payload = this.payloads.interaction("view_closed", user);
		payload.set("view", this.payloads.view(closed, FormState.of(closed)));
		payload.put("is_cleared", cleared);
		// The person sees nothing of how the app takes it.
		this.interactions.send(payload);
		return new Sent.Taken();
	}

	/**
	 * One for each channel that was chosen in a menu with {@code response_url_enabled}.
	 */
	private void addResponseUrls(ArrayNode urls, String user, View view, ObjectNode values) {
		Element.all(view.content().path("blocks"))
			.stream()
			.filter((element) -> element.json().path("response_url_enabled").asBoolean(false))
			.forEach((element) -> {
				JsonNode state = values.path(element.blockId()).path(element.actionId());
				String chosen = state.path("selected_channel")
					.asString(state.path("selected_conversation").asString(""));
				if (!chosen.isEmpty()) {
					urls.addObject()
						.put("block_id", element.blockId())
						.put("action_id", element.actionId())
						.put("channel_id", chosen)
						.put("response_url", this.responseUrls.forCommand(user, chosen));
				}
			});
	}

	private ObjectNode keep(View view, Map<String, Map<String, Input>> entered) {
		ObjectNode values = FormState.entered(this.workspace, view, entered);
		this.workspace.putModal(view.withState(values));
		return values;
	}

	private static boolean isAbsent(JsonNode node) {
		return node.isMissingNode() || node.isNull();
	}

}
