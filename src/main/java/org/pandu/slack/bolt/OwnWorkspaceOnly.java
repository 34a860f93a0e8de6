package org.pandu.slack.bolt;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import org.pandu.id.TeamId;
import org.pandu.slack.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves alone what comes from a workspace Pandu is not installed in. Without this Bolt
 * takes its people for those of the configured workspace. It is acknowledged, so that
 * Slack does not send it again.
 */
final class OwnWorkspaceOnly implements Middleware {

	private static final Logger log = LoggerFactory.getLogger(OwnWorkspaceOnly.class);

	private final Workspaces workspaces;

	OwnWorkspaceOnly(Workspaces workspaces) {
		this.workspaces = workspaces;
	}

	@Override
	public Response apply(@SuppressWarnings("rawtypes") Request request, Response response, MiddlewareChain chain)
			throws Exception {
		String team = Origin.of(request).team();
		if (team == null || this.workspaces.all().contains(new TeamId(team))) {
			return chain.next(request);
		}
		log.warn("A request of the workspace {} was ignored: Pandu is not installed there", team);
		return Response.ok();
	}

}
