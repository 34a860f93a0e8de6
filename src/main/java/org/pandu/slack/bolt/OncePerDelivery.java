package org.pandu.slack.bolt;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import org.pandu.id.TeamId;
import org.pandu.slack.HandledDeliveries;

/**
 * Handles each delivery once. A replay is answered 200 without a second effect; what
 * broke is handled when Slack sends it again. Forms are left to their one-time ids, since
 * a corrected form may look the same to Slack.
 */
final class OncePerDelivery implements Middleware {

	private static final int SERVER_ERROR = 500;

	private final HandledDeliveries handled;

	OncePerDelivery(HandledDeliveries handled) {
		this.handled = handled;
	}

	@Override
	public Response apply(@SuppressWarnings("rawtypes") Request request, Response response, MiddlewareChain chain)
			throws Exception {
		String id = Origin.of(request).id();
		String team = request.getContext().getTeamId();
		if (id == null || team == null) {
			return chain.next(request);
		}
		return this.handled.first(new TeamId(team), id) ? handle(request, chain, new TeamId(team), id) : Response.ok();
	}

	private Response handle(Request<?> request, MiddlewareChain chain, TeamId team, String id) throws Exception {
		boolean done = false;
		try {
			Response answer = chain.next(request);
			done = answer.getStatusCode() < SERVER_ERROR;
			return answer;
		}
		finally {
			if (!done) {
				this.handled.forget(team, id);
			}
		}
	}

}
