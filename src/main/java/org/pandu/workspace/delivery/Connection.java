package org.pandu.workspace.delivery;

import java.io.IOException;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;

/**
 * One socket of the app. Frames may be sent by many threads at once.
 */
final class Connection {

	private static final JsonMapper JSON = new JsonMapper();

	private final WebSocketSession session;

	private volatile boolean retired;

	Connection(WebSocketSession session) {
		this.session = new ConcurrentWebSocketSessionDecorator(session, 3_000, 1_000_000);
	}

	boolean is(WebSocketSession other) {
		return this.session.getId().equals(other.getId());
	}

	/**
	 * Marks that it is to be replaced.
	 */
	void retire() {
		this.retired = true;
	}

	boolean isRetired() {
		return this.retired;
	}

	/**
	 * Sends a frame. One that can't be sent is as good as one that is not answered.
	 */
	void send(ObjectNode frame) {
		try {
			this.session.sendMessage(new TextMessage(JSON.writeValueAsString(frame)));
		}
		catch (IOException | IllegalStateException ex) {
			close();
		}
	}

	void close() {
		try {
			this.session.close(CloseStatus.GOING_AWAY);
		}
		catch (IOException ex) {
			// It is closed already.
			return;
		}
	}

}
