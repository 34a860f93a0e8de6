package org.pandu.slack.bolt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private static final Logger log = LoggerFactory.getLogger(SlackEvents.class);

	/** In bytes. A modal as large as Slack allows comes back with some 300,000. */
	private static final int LARGEST_BODY = 2_000_000;

	/**
	 * Slack's probe of the certificate. It is not signed, and nothing comes of it.
	 */
	private static final Pattern SSL_CHECK = Pattern.compile("ssl_check=1(&token=\\w+)?|token=\\w+&ssl_check=1");

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
		byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
		if (body.length > LARGEST_BODY) {
			response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return;
		}
		String text = new String(body, StandardCharsets.UTF_8);
		if (SSL_CHECK.matcher(text).matches()) {
			return;
		}
		if (!this.signature.isGenuine(request.getHeader("X-Slack-Request-Timestamp"),
				request.getHeader("X-Slack-Signature"), body)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		Request<?> parsed = parse(request, text);
		if (parsed == null) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		write(this.app.run(parsed), response);
	}

	/**
	 * Reads a genuine request.
	 * @return {@code null} when it is of no kind that is known
	 */
	private @Nullable Request<?> parse(HttpServletRequest request, String body) {
		try {
			return this.parser.parse(HttpRequest.builder()
				.requestUri(request.getRequestURI())
				.queryString(Map.of())
				.requestBody(body)
				.headers(new RequestHeaders(headers(request)))
				.remoteAddress(request.getRemoteAddr())
				.build());
		}
		catch (RuntimeException ex) {
			// The SDK breaks in many ways on what it does not expect. The body may hold
			// confidential words.
			log.warn("A signed request could not be read: {}", ex.getClass().getSimpleName());
			return null;
		}
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
