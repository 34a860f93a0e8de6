package org.pandu.workspace.acting;

import java.util.Map;

import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in all the elements of a message or view: Slack's {@code state.values}.
 */
final class FormState {

	private FormState() {
	}

	/**
	 * Everything that stands in it: what was entered before where the same element is
	 * still there, else its initial value.
	 * @param before earlier {@code state.values}, possibly of a former rendering
	 */
	static ObjectNode of(JsonNode blocks, JsonNode before) {
		ObjectNode values = JsonNodeFactory.instance.objectNode();
		for (Element element : Element.all(blocks)) {
			if (element.isStateful()) {
				JsonNode known = before.path(element.blockId()).path(element.actionId());
				boolean same = known.path("type").asString("").equals(element.type());
				put(values, element,
						(same && known instanceof ObjectNode kept) ? kept.deepCopy() : ElementState.initially(element));
			}
		}
		return values;
	}

	static ObjectNode of(View view) {
		return of(view.content().path("blocks"), view.state());
	}

	/**
	 * The same with what a person has entered now.
	 * @throws IllegalArgumentException when an element is not there or does not take it
	 */
	static ObjectNode entered(Workspace workspace, View view, Map<String, Map<String, Input>> entered) {
		ObjectNode values = of(view);
		ElementState states = new ElementState(workspace);
		entered.forEach((blockId, inputs) -> inputs.forEach((actionId, input) -> {
			Element element = Element.require(view.content().path("blocks"), blockId, actionId);
			if (!element.isStateful()) {
				throw new IllegalArgumentException("Nothing can be entered into " + actionId);
			}
			put(values, element, states.entered(element, input, values.path(blockId).path(actionId)));
		}));
		return values;
	}

	static void put(ObjectNode values, Element element, ObjectNode state) {
		ObjectNode block = (values.get(element.blockId()) instanceof ObjectNode known) ? known
				: values.putObject(element.blockId());
		block.set(element.actionId(), state);
	}

}
