package org.pandu.workspace.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.inspector.Exchange.Direction;
import org.pandu.workspace.inspector.Exchanges;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the app what people did. An app that is connected by Socket Mode gets it there,
 * any other at its request URL.
 */
public final class Deliveries {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpTransport http;

	private final SocketMode sockets;

	private final Exchanges exchanges;

	private final InstantSource realTime;

	public Deliveries(HttpTransport http, SocketMode sockets, Exchanges exchanges, InstantSource realTime) {
		this.http = http;
		this.sockets = sockets;
		this.exchanges = exchanges;
		this.realTime = realTime;
	}

	/**
	 * Whether there is a way to the app: it has connected, or said where it listens.
	 */
	public boolean reachTheApp() {
		return this.sockets.isConnected() || this.http.hasAddress();
	}

	/**
	 * Sends a command or an interaction once and waits for the answer, three seconds at
	 * most.
	 */
	public Answer deliver(Delivery delivery) {
		return attempt(delivery, null);
	}

	Answer attempt(Delivery delivery, @Nullable Retry retry) {
		Transport transport = this.sockets.isConnected() ? this.sockets : this.http;
		Instant at = this.realTime.instant();
		Answer answer = transport.send(delivery, retry);
		record(delivery, answer, at);
		return answer;
	}

	/**
	 * Notes what the app should not have answered though Slack only shrugs.
	 */
	public void warn(Delivery delivery, String words) {
		this.exchanges.record(Direction.DELIVERY, delivery.name(), this.realTime.instant(), Duration.ZERO, "", 200, "",
				List.of(words));
	}

	private void record(Delivery delivery, Answer answer, Instant at) {
		Duration took = Duration.between(at, this.realTime.instant());
		String request = JSON.writeValueAsString(delivery.payload());
		switch (answer) {
			case Answer.Acknowledged acknowledged ->
				this.exchanges.record(Direction.DELIVERY, delivery.name(), at, took, request, 200,
						acknowledged.body().isEmpty() ? "" : JSON.writeValueAsString(acknowledged.body()), List.of());
			case Answer.Failed failed -> this.exchanges.record(Direction.DELIVERY, delivery.name(), at, took, request,
					failed.status(), failed.detail(), List.of(failed.detail()));
		}
	}

}
