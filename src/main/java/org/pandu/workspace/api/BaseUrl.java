package org.pandu.workspace.api;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where this server is reached by the app; known once it listens.
 */
@Component
public class BaseUrl {

	private volatile int port;

	@EventListener
	void listens(WebServerInitializedEvent event) {
		this.port = event.getWebServer().getPort();
	}

	/**
	 * The address with a slash at its end.
	 */
	public String get() {
		return "http://127.0.0.1:" + this.port + "/";
	}

	/**
	 * The same for WebSockets.
	 */
	String webSocket() {
		return "ws://127.0.0.1:" + this.port;
	}

}
