package org.pandu.workspace.acting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.pandu.workspace.api.ApiError;
import org.pandu.workspace.api.ModalStacks;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.delivery.Delivery;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Follows what the app answers to a form ({@code response_action}).
 */
@Component
final class FormAnswers {

	/** What a person sees when Slack can't follow the answer. */
	private static final Sent TROUBLE = new Sent.Failed("invalid_response");

	private final Workspace workspace;

	private final Deliveries deliveries;

	private final ModalStacks modals;

	FormAnswers(Workspace workspace, Deliveries deliveries, ModalStacks modals) {
		this.workspace = workspace;
		this.deliveries = deliveries;
		this.modals = modals;
	}

	Sent follow(Delivery delivery, View view, ObjectNode answer) {
		String action = answer.path("response_action").asString("");
		return switch (action) {
			case "" -> {
				if (!answer.isEmpty()) {
					yield trouble(delivery, "answered a form with neither nothing nor a response_action");
				}
				this.workspace.removeModals(view.user(), Set.of(view.id()));
				yield new Sent.Taken();
			}
			case "clear" -> {
				this.modals.clear(view.user());
				yield new Sent.Taken();
			}
			case "update" -> shown(delivery, () -> this.modals.update(view.id(), null, answer.path("view")));
			case "push" -> shown(delivery, () -> this.modals.push(view.user(), answer.path("view")));
			case "errors" -> errors(delivery, view, answer.path("errors"));
			default -> trouble(delivery, "answered a form with the unknown response_action " + action);
		};
	}

	private Sent shown(Delivery delivery, Supplier<View> change) {
		try {
			change.get();
			return new Sent.Taken();
		}
		catch (ApiError refused) {
			return trouble(delivery, "answered a form with a view that Slack refuses: " + refused.getMessage());
		}
	}

	private Sent errors(Delivery delivery, View view, JsonNode errors) {
		Set<String> fields = Element.all(view.content().path("blocks"))
			.stream()
			.filter(Element::isField)
			.map(Element::blockId)
			.collect(Collectors.toSet());
		Map<String, String> byBlock = new LinkedHashMap<>();
		errors.properties().forEach((error) -> byBlock.put(error.getKey(), error.getValue().asString("")));
		if (byBlock.isEmpty() || !fields.containsAll(byBlock.keySet())) {
			return trouble(delivery, "answered a form with errors at %s, which are not all its input blocks"
				.formatted(byBlock.keySet()));
		}
		if (byBlock.containsValue("")) {
			return trouble(delivery, "answered a form with errors without words");
		}
		return new Sent.Refused(byBlock);
	}

	private Sent trouble(Delivery delivery, String words) {
		this.deliveries.warn(delivery, words);
		return TROUBLE;
	}

}
