package org.pandu.workspace.app;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tickets to Socket Mode connections. {@code apps.connections.open} issues one as part of
 * the WebSocket's address; it opens one connection.
 */
public final class SocketTickets {

	/** The path the WebSocket lies at. */
	public static final String PATH = "/link";

	/** The query parameter that holds the ticket. */
	public static final String PARAMETER = "ticket";

	private final Set<String> open = ConcurrentHashMap.newKeySet();

	public String issue() {
		String ticket = UUID.randomUUID().toString();
		this.open.add(ticket);
		return ticket;
	}

	/**
	 * Whether a ticket was issued and not used before. It is used up.
	 */
	public boolean redeem(String ticket) {
		return this.open.remove(ticket);
	}

}
