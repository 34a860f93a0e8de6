package org.pandu.workspace.api;

import java.util.Map;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * {@code views.*}: modals and Home tabs.
 */
@Component
class ViewMethods implements MethodFamily {

	private final Workspace workspace;

	private final InstalledApp app;

	private final Triggers triggers;

	private final ModalStacks stacks;

	ViewMethods(Workspace workspace, InstalledApp app, Triggers triggers, ModalStacks stacks) {
		this.workspace = workspace;
		this.app = app;
		this.triggers = triggers;
		this.stacks = stacks;
	}

	@Override
	public Map<String, Method> methods() {
		return Map.of("views.open", this::open, "views.push", this::push, "views.update", this::update, "views.publish",
				this::publish);
	}

	/** A view that is refused does not spend the trigger. */
	private ObjectNode open(Call call) {
		JsonNode view = view(call);
		String trigger = call.arguments().require("trigger_id");
		this.stacks.check(view, "modal");
		return answer(this.stacks.open(this.triggers.redeem(trigger).user(), view));
	}

	private ObjectNode push(Call call) {
		JsonNode view = view(call);
		String trigger = call.arguments().require("trigger_id");
		this.stacks.check(view, "modal");
		Triggers.Origin origin = this.triggers.redeem(trigger);
		if (origin.viewId() == null) {
			// Only something done in a modal gives the right to put another on top.
			throw ApiError.of("not_found");
		}
		return answer(this.stacks.push(origin.user(), view));
	}

	private ObjectNode update(Call call) {
		Arguments arguments = call.arguments();
		if (arguments.has("view_id") == arguments.has("external_id")) {
			throw ApiError.invalidArguments("exactly one of view_id and external_id must be given");
		}
		String id = arguments.text("view_id")
			.orElseGet(() -> this.stacks.withExternalId(arguments.require("external_id"))
				.map(View::id)
				.orElseThrow(() -> ApiError.of("not_found")));
		if (!arguments.has("hash")) {
			return answer(this.stacks.update(id, null, view(call)));
		}
		return answer(this.stacks.update(id, arguments.require("hash"), view(call)));
	}

	private ObjectNode publish(Call call) {
		JsonNode view = view(call);
		if (!this.app.manifest().hasHomeTab()) {
			throw ApiError.of("not_enabled");
		}
		String user = call.arguments().require("user_id");
		this.workspace.member(user)
			.filter((member) -> !member.bot())
			.map(Member::id)
			.orElseThrow(() -> ApiError.of("user_not_found"));
		return answer(this.stacks.publish(user, call.arguments().text("hash").orElse(null), view));
	}

	private static JsonNode view(Call call) {
		return call.arguments()
			.structure("view", "invalid_arguments")
			.orElseThrow(() -> ApiError.invalidArguments("missing required field: view"));
	}

	private ObjectNode answer(View view) {
		ObjectNode answer = Json.ok();
		answer.set("view", ViewJson.of(view, this.workspace));
		return answer;
	}

}
