package org.pandu.notice;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * What the clustered jobs do every few seconds and every night.
 */
@Component
public class NoticeUpkeep {

	/** Long enough that no asker repeats itself later. */
	private static final Duration KEEP_FINISHED = Duration.ofDays(400);

	private final NoticeQueue queue;

	private final Pacing pacing;

	private final NoticeSender sender;

	private final Clock clock;

	NoticeUpkeep(NoticeQueue queue, Pacing pacing, NoticeSender sender, Clock clock) {
		this.queue = queue;
		this.pacing = pacing;
		this.sender = sender;
		this.clock = clock;
	}

	/**
	 * Frees the claims of nodes that died and sends what is due.
	 */
	public void drain() {
		this.queue.releaseExpired();
		this.sender.wake();
	}

	/**
	 * Raises a lowered pace and deletes rows that serve nothing any more.
	 */
	public void tidy() {
		this.pacing.recover();
		this.queue.forgetFinishedBefore(this.clock.instant().minus(KEEP_FINISHED));
	}

}
