package org.pandu.slack.bolt;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import org.pandu.id.TeamId;
import org.pandu.slack.HandledDeliveries;

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
		String id = Origin.of(request).id();
		String team = request.getContext().getTeamId();
		if (id == null || team == null || this.handled.first(new TeamId(team), id)) {
			return chain.next(request);
		}
		return Response.ok();
	}

}
