package org.pandu.workspace.api;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.inspector.Exchange;
import org.pandu.workspace.inspector.Exchanges;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The Web API over HTTP. Every call is written down for the inspector.
 */
@RestController
class ApiController {

	private final WebApi api;

	private final Rates rates;

	private final Faults faults;

	private final Exchanges exchanges;

	private final InstantSource realTime;

	ApiController(WebApi api, Rates rates, Faults faults, Exchanges exchanges, InstantSource realTime) {
		this.api = api;
		this.rates = rates;
		this.faults = faults;
		this.exchanges = exchanges;
		this.realTime = realTime;
	}

	/** What goes back; a {@code null} body cuts the connection. */
	private record Reply(int status, @Nullable String body, @Nullable Duration retryAfter) {

		static Reply of(ObjectNode answer) {
			return new Reply(200, answer.toString(), null);
		}

		static Reply limited(Duration retryAfter) {
			return new Reply(429, ApiError.of("ratelimited").answer().toString(), retryAfter);
		}

	}

	@PostMapping("/api/{method}")
	@Nullable ResponseEntity<String> call(@PathVariable String method, HttpServletRequest request)
			throws IOException, InterruptedException {
		Instant at = this.realTime.instant();
		Optional<Fault> fault = this.faults.take(method);
		Call call = this.api.call(method, new Arguments(Map.of()));
		Reply reply;
		try {
			ApiRequest asked = ApiRequest.of(request);
			call = this.api.call(method, argumentsOf(asked, method));
			if (asked.json() && call.arguments().names().isEmpty() && !asked.arguments().names().isEmpty()) {
				call.warn("this method takes no JSON; its arguments were ignored");
			}
			reply = reply(call, asked, fault.orElse(null));
		}
		catch (ApiError refused) {
			reply = Reply.of(refused.answer());
		}
		if (fault.isPresent() && fault.get() instanceof Fault.Delay delay) {
			Thread.sleep(delay.by());
		}
		this.exchanges.record(Exchange.Direction.CALL, method, at, Duration.between(at, this.realTime.instant()),
				call.arguments().values().toString(), (reply.body() != null) ? reply.status() : 0,
				String.valueOf(reply.body()), call.warnings());
		if (reply.body() == null) {
			ConnectionBreaker.cut(request);
			return null;
		}
		return http(reply);
	}

	private Reply reply(Call call, ApiRequest asked, @Nullable Fault fault) {
		if (fault instanceof Fault.Refusal refusal) {
			throw ApiError.of(refusal.code());
		}
		if (fault instanceof Fault.Status status) {
			return new Reply(status.code(), "", null);
		}
		if (fault instanceof Fault.Limited limited) {
			return Reply.limited(limited.retryAfter());
		}
		if (fault instanceof Fault.ResetBefore) {
			return new Reply(0, null, null);
		}
		Optional<Duration> wait = this.api.facts(call.method())
			.flatMap((facts) -> this.rates.exceeded(call.method(), facts, asked.arguments()));
		if (wait.isPresent()) {
			return Reply.limited(wait.get());
		}
		ObjectNode answer = this.api.answer(call, asked.token());
		return (fault instanceof Fault.ResetAfter) ? new Reply(0, null, null) : Reply.of(answer);
	}

	/** Slack ignores a JSON body where a method takes none. */
	private Arguments argumentsOf(ApiRequest asked, String method) {
		boolean ignored = asked.json() && this.api.facts(method).filter((facts) -> !facts.takesJson()).isPresent();
		return ignored ? new Arguments(Map.of()) : asked.arguments();
	}

	private ResponseEntity<String> http(Reply reply) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.valueOf(reply.status()))
			.contentType(MediaType.parseMediaType("application/json; charset=utf-8"))
			.header("X-OAuth-Scopes", String.join(",", List.copyOf(this.api.scopes())));
		if (reply.retryAfter() != null) {
			long seconds = Math.max(1, reply.retryAfter().plusMillis(999).toSeconds());
			answer.header("Retry-After", Long.toString(seconds));
		}
		return answer.body(reply.body());
	}

}
