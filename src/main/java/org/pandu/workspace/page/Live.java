package org.pandu.workspace.page;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.pandu.workspace.state.Change;
import org.pandu.workspace.state.Workspace;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages which of their parts are stale.
 */
@Component
class Live implements SmartLifecycle {

	/** Changes that follow each other this fast are told together. */
	private static final Duration GATHERING = Duration.ofMillis(60);

	/** Shows that a browser has gone without a word. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(20);

	private final Workspace workspace;

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Its one thread sends everything, so a listener needs no lock. What comes when all
	 * is over is dropped.
	 */
	private final ScheduledExecutorService sender = new ScheduledThreadPoolExecutor(1,
			Thread.ofPlatform().daemon().name("live-page").factory(), new ThreadPoolExecutor.DiscardPolicy());

	Live(Workspace workspace) {
		this.workspace = workspace;
		workspace.watch(this::hear);
		this.sender.scheduleWithFixedDelay(() -> this.listeners.forEach(Listener::beat), HEARTBEAT.toMillis(),
				HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * A stream for one open page. It starts with all that the page may have missed while
	 * it was not listening.
	 */
	SseEmitter listen(Reader reader, Opened opened) {
		SseEmitter emitter = new SseEmitter(0L);
		Listener listener = new Listener(reader.id(), emitter);
		emitter.onCompletion(() -> this.listeners.remove(listener));
		emitter.onError((failure) -> this.listeners.remove(listener));
		this.listeners.add(listener);
		listener.expect(Part.APP);
		listener.expect(Part.SIDEBAR);
		listener.expect(Part.modalOf(reader.id()));
		listener.expect((opened.conversation() != null) ? Part.inConversation(opened.conversation().id())
				: Part.homeOf(reader.id()));
		this.sender.execute(listener::send);
		return emitter;
	}

	private void hear(Change change) {
		for (Listener listener : this.listeners) {
			if (Part.concerns(this.workspace, change, listener.user())) {
				boolean first = Part.touchedBy(change).stream().map(listener::expect).reduce(false, Boolean::logicalOr);
				if (first) {
					this.sender.schedule(listener::send, GATHERING.toMillis(), TimeUnit.MILLISECONDS);
				}
			}
		}
	}

	@Override
	public void start() {
		// Listens from the beginning.
	}

	/**
	 * Ends all streams before the server stops: it would wait for them.
	 */
	@Override
	public void stop() {
		this.sender.shutdownNow();
		this.listeners.forEach(Listener::end);
	}

	@Override
	public boolean isRunning() {
		return !this.sender.isShutdown();
	}

}
