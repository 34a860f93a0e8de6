package org.pandu.slack.bolt;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acknowledges what no handler knows, such as a button of an older version. Bolt answers
 * 404, and in Socket Mode nothing at all: the person then sees an error after three
 * seconds.
 */
final class UnknownAcknowledged implements Middleware {

	private static final Logger log = LoggerFactory.getLogger(UnknownAcknowledged.class);

	private static final int NOT_FOUND = 404;

	@Override
	public Response apply(@SuppressWarnings("rawtypes") Request request, Response response, MiddlewareChain chain)
			throws Exception {
		Response answer = chain.next(request);
		if (answer.getStatusCode() != NOT_FOUND) {
			return answer;
		}
		log.warn("Nobody answers this request of type {}", request.getRequestType());
		return Response.ok();
	}

}
