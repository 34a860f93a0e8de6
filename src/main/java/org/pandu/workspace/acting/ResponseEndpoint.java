package org.pandu.workspace.acting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pandu.workspace.api.ApiError;
import org.pandu.workspace.api.Arguments;
import org.pandu.workspace.inspector.Exchange.Direction;
import org.pandu.workspace.inspector.Exchanges;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where response URLs lead. Bad answers get a status of their own, as Slack's webhooks
 * do, since few apps read the body.
 */
@RestController
final class ResponseEndpoint {

	private static final Set<String> GONE = Set.of("expired_url", "used_url", "message_not_found");

	private final ResponseUrls responseUrls;

	private final Exchanges exchanges;

	private final InstantSource realTime;

	ResponseEndpoint(ResponseUrls responseUrls, Exchanges exchanges, InstantSource realTime) {
		this.responseUrls = responseUrls;
		this.exchanges = exchanges;
		this.realTime = realTime;
	}

	@PostMapping("/" + ResponseUrls.PATH + "{id}")
	ResponseEntity<String> answer(@PathVariable("id") String id, @RequestBody String body) {
		Instant at = this.realTime.instant();
		List<String> warnings = new ArrayList<>();
		int status = 200;
		String reply = "{\"ok\":true}";
		try {
			Arguments answer = Arguments.ofJson(body);
			warnings.addAll(AppMessages.warnings(answer));
			this.responseUrls.use(id, answer);
		}
		catch (ApiError refused) {
			status = GONE.contains(refused.code()) ? 404 : 400;
			reply = refused.answer().toString();
			warnings.add("Slack refuses this answer: " + refused.getMessage());
		}
		this.exchanges.record(Direction.CALL, "response_url", at, Duration.between(at, this.realTime.instant()), body,
				status, reply, warnings);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(reply);
	}

}
