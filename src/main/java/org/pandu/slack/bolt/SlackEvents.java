package org.pandu.slack.bolt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Slack sends commands, clicks, forms and events over HTTP. Bolt's own servlet is
 * not used, since the signature is to be checked more strictly before anything is parsed;
 * the raw body is read here, before anyone asks for a parameter.
 */
@RestController
@ConditionalOnExpression("!'${pandu.slack.signing-secret:}'.isEmpty()")
class SlackEvents {

	private static final int LARGEST_BODY = 2_000_000;

	private final App app;

	private final SlackRequestParser parser;

	private final Signature signature;

	SlackEvents(App app, SlackSettings settings, InstantSource realTime) {
		this.app = app;
		this.parser = new SlackRequestParser(app.config());
		this.signature = new Signature(settings.signingSecret(), realTime);
	}

	@PostMapping("/slack/events")
	void receive(HttpServletRequest request, HttpServletResponse response) throws Exception {
		byte[] body = request.getInputStream().readNBytes(LARGEST_BODY);
		if (!this.signature.isGenuine(request.getHeader("X-Slack-Request-Timestamp"),
				request.getHeader("X-Slack-Signature"), body)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		Request<?> parsed = this.parser.parse(HttpRequest.builder()
			.requestUri(request.getRequestURI())
			.queryString(Map.of())
			.requestBody(new String(body, StandardCharsets.UTF_8))
			.headers(new RequestHeaders(headers(request)))
			.remoteAddress(request.getRemoteAddr())
			.build());
		if (parsed == null) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		write(this.app.run(parsed), response);
	}

	private static Map<String, List<String>> headers(HttpServletRequest request) {
		Map<String, List<String>> headers = new HashMap<>();
		for (String name : Collections.list(request.getHeaderNames())) {
			headers.put(name, Collections.list(request.getHeaders(name)));
		}
		return headers;
	}

	private static void write(Response answer, HttpServletResponse response) throws IOException {
		response.setStatus(answer.getStatusCode());
		answer.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		response.setContentType(answer.getContentType());
		if (answer.getBody() != null) {
			response.getOutputStream().write(answer.getBody().getBytes(StandardCharsets.UTF_8));
		}
	}

}
