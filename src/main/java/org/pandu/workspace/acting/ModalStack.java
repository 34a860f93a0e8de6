package org.pandu.workspace.acting;

import java.util.List;

import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.stereotype.Component;

/**
 * Changes a person's modals as the app answers to a form.
 */
@Component
final class ModalStack {

	private static final int HIGHEST = 3;

	private final Workspace workspace;

	ModalStack(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Renders a modal anew. What stands in an element that stays is kept.
	 * @return what Slack would refuse; nothing when it was done
	 */
	List<String> replace(View view, JsonNode content) {
		List<String> complaints = complaints(content);
		if (complaints.isEmpty()) {
			this.workspace.putModal(new View(view.id(), view.user(), content, this.workspace.newId("H"),
					view.previousId(), view.rootId(), FormState.of(content.path("blocks"), current(view).state())));
		}
		return complaints;
	}

	/**
	 * Puts a modal on top.
	 * @return what Slack would refuse; nothing when it was done
	 */
	List<String> push(View under, JsonNode content) {
		if (this.workspace.modals(under.user()).size() >= HIGHEST) {
			return List.of("push_limit_reached");
		}
		List<String> complaints = complaints(content);
		if (complaints.isEmpty()) {
			this.workspace.putModal(new View(this.workspace.newId("V"), under.user(), content,
					this.workspace.newId("H"), under.id(), under.rootId(),
					FormState.of(content.path("blocks"), JsonNodeFactory.instance.objectNode())));
		}
		return complaints;
	}

	private View current(View view) {
		return this.workspace.modal(view.id()).orElse(view);
	}

	private static List<String> complaints(JsonNode content) {
		return List.of();
	}

}
