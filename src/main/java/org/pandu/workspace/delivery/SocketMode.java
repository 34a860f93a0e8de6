package org.pandu.workspace.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.SocketTickets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * Socket Mode: the app connects with a ticket of {@code apps.connections.open}, and what
 * happens goes down any one of its connections.
 */
public final class SocketMode extends TextWebSocketHandler implements Transport {

	/** As many as Slack allows. */
	static final int MOST_CONNECTIONS = 10;

	/** How long a connection stays after it was asked to go. */
	private static final Duration GRACE = Duration.ofSeconds(10);

	private static final JsonMapper JSON = new JsonMapper();

	private final SocketTickets tickets;

	private final List<Connection> connections = new CopyOnWriteArrayList<>();

	private final Map<String, CompletableFuture<ObjectNode>> unanswered = new ConcurrentHashMap<>();

	private final AtomicInteger turn = new AtomicInteger();

	private final Runnable connectedOrGone;

	/**
	 * The end of the app's sockets.
	 * @param connectedOrGone told when the first connection has come, and when the last
	 * has gone
	 */
	public SocketMode(SocketTickets tickets, Runnable connectedOrGone) {
		this.tickets = tickets;
		this.connectedOrGone = connectedOrGone;
	}

	/**
	 * Whether anyone could take a delivery.
	 */
	public boolean isConnected() {
		return !this.connections.isEmpty();
	}

	/**
	 * Warns every connection that it is to be replaced soon.
	 */
	public void warn() {
		this.connections.forEach((connection) -> disconnect(connection, "warning"));
	}

	/**
	 * Asks every connection to be replaced by a new one, as Slack does every few hours.
	 * An old one takes answers for a while longer, and deliveries while there is no new
	 * one.
	 */
	public void requestRefresh() {
		for (Connection connection : this.connections) {
			connection.retire();
			disconnect(connection, "refresh_requested");
			CompletableFuture.delayedExecutor(GRACE.toMillis(), TimeUnit.MILLISECONDS).execute(connection::close);
		}
	}

	/**
	 * Closes every connection, as Slack does when Socket Mode is switched off.
	 */
	public void disableLink() {
		for (Connection connection : this.connections) {
			disconnect(connection, "link_disabled");
			connection.close();
		}
	}

	private static void disconnect(Connection connection, String reason) {
		ObjectNode frame = JsonNodeFactory.instance.objectNode();
		frame.put("type", "disconnect").put("reason", reason);
		frame.putObject("debug_info").put("host", "local");
		connection.send(frame);
	}

	@Override
	public Answer send(Delivery delivery, @Nullable Retry retry) {
		List<Connection> open = usable();
		if (open.isEmpty()) {
			return Answer.Failed.unreachable("no socket is connected");
		}
		String id = UUID.randomUUID().toString();
		CompletableFuture<ObjectNode> answer = new CompletableFuture<>();
		this.unanswered.put(id, answer);
		try {
			open.get(Math.floorMod(this.turn.getAndIncrement(), open.size())).send(envelope(id, delivery, retry));
			return new Answer.Acknowledged(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return Answer.Failed.late("timeout");
		}
		catch (ExecutionException ex) {
			return Answer.Failed.malformed(String.valueOf(ex.getCause()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Answer.Failed.unreachable("the workspace is stopping");
		}
		finally {
			this.unanswered.remove(id);
		}
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) throws Exception {
		if (!this.tickets.redeem(ticket(session)) || this.connections.size() >= MOST_CONNECTIONS) {
			session.close(CloseStatus.POLICY_VIOLATION);
			return;
		}
		Connection connection = new Connection(session);
		ObjectNode hello = JsonNodeFactory.instance.objectNode();
		hello.put("type", "hello").put("num_connections", this.connections.size() + 1);
		hello.putObject("connection_info").put("app_id", InstalledApp.ID);
		hello.putObject("debug_info").put("host", "local").put("approximate_connection_time", 18060);
		connection.send(hello);
		this.connections.add(connection);
		if (this.connections.size() == 1) {
			this.connectedOrGone.run();
		}
	}

	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage message) {
		try {
			JsonNode read = JSON.readTree(message.getPayload());
			CompletableFuture<ObjectNode> answer = this.unanswered.get(read.path("envelope_id").asString(""));
			if (answer != null) {
				answer.complete((read.get("payload") instanceof ObjectNode payload) ? payload
						: JsonNodeFactory.instance.objectNode());
			}
		}
		catch (JacksonException ex) {
			// Slack ignores what it can't read; the envelope then counts as unanswered.
			return;
		}
	}

	@Override
	public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
		if (this.connections.removeIf((connection) -> connection.is(session)) && this.connections.isEmpty()) {
			this.connectedOrGone.run();
		}
	}

	private static String ticket(WebSocketSession session) {
		String query = (session.getUri() != null) ? session.getUri().getQuery() : null;
		String before = SocketTickets.PARAMETER + "=";
		return (query != null && query.startsWith(before)) ? query.substring(before.length()) : "";
	}

	private List<Connection> usable() {
		List<Connection> all = List.copyOf(this.connections);
		List<Connection> fresh = all.stream().filter((connection) -> !connection.isRetired()).toList();
		return fresh.isEmpty() ? all : fresh;
	}

	private static ObjectNode envelope(String id, Delivery delivery, @Nullable Retry retry) {
		ObjectNode envelope = JsonNodeFactory.instance.objectNode();
		envelope.put("envelope_id", id).put("type", delivery.kind().envelope());
		envelope.set("payload", delivery.payload());
		envelope.put("accepts_response_payload", delivery.kind() != Delivery.Kind.EVENT);
		if (delivery.kind() == Delivery.Kind.EVENT) {
			envelope.put("retry_attempt", (retry != null) ? retry.number() : 0);
			envelope.put("retry_reason", (retry != null) ? retry.reason() : "");
		}
		return envelope;
	}

}
