package org.pandu.slack.bolt;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.slack.HandledDeliveries;

import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;

/**
 * Handles each delivery once. A replay is answered 200 without a second effect. Forms are
 * left to their one-time ids, since a corrected form may look the same to Slack.
 */
final class OncePerDelivery implements Middleware {

	private final HandledDeliveries handled;

	OncePerDelivery(HandledDeliveries handled) {
		this.handled = handled;
	}

	@Override
	public Response apply(@SuppressWarnings("rawtypes") Request request, Response response, MiddlewareChain chain)
			throws Exception {
		String id = id(request);
		String team = request.getContext().getTeamId();
		if (id == null || team == null || this.handled.first(new TeamId(team), id)) {
			return chain.next(request);
		}
		return Response.ok();
	}

	private static @Nullable String id(Request<?> request) {
		return switch (request) {
			case SlashCommandRequest command -> command.getPayload().getTriggerId();
			case BlockActionRequest action -> action.getPayload().getTriggerId();
			case GlobalShortcutRequest shortcut -> shortcut.getPayload().getTriggerId();
			case EventRequest event -> eventId(event);
			default -> null;
		};
	}

	private static @Nullable String eventId(EventRequest event) {
		JsonObject body = JsonParser.parseString(event.getRequestBodyAsString()).getAsJsonObject();
		return body.has("event_id") ? body.get("event_id").getAsString() : null;
	}

}
