package org.pandu.workspace.page;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page at the other end of a stream.
 */
final class Listener {

	private final String user;

	private final SseEmitter stream;

	private final Set<String> stale = ConcurrentHashMap.newKeySet();

	Listener(String user, SseEmitter stream) {
		this.user = user;
		this.stream = stream;
	}

	String user() {
		return this.user;
	}

	/**
	 * Notes that a part is stale.
	 * @return whether it was not noted yet
	 */
	boolean expect(Part part) {
		return this.stale.add(part.name());
	}

	/**
	 * Sends all that is noted.
	 */
	void send() {
		for (String part : Set.copyOf(this.stale)) {
			this.stale.remove(part);
			tell(SseEmitter.event().name(part).data("stale"));
		}
	}

	void beat() {
		tell(SseEmitter.event().comment("still here"));
	}

	void end() {
		try {
			this.stream.complete();
		}
		catch (IllegalStateException ex) {
			// The browser was quicker: its request is over.
			this.stale.clear();
		}
	}

	private void tell(SseEmitter.SseEventBuilder event) {
		try {
			this.stream.send(event);
		}
		catch (IOException | IllegalStateException ex) {
			// The browser has gone; the container ends the stream.
			this.stale.clear();
		}
	}

}
