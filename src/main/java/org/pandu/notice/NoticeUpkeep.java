package org.pandu.notice;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * What the clustered jobs do every few seconds, every minute and every hour.
 */
@Component
public class NoticeUpkeep implements Sweep {

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
	 * Raises a lowered pace.
	 */
	public void recoverPace() {
		this.pacing.recover();
	}

	@Override
	public void sweep() {
		this.queue.forgetFinishedBefore(this.clock.instant().minus(KEEP_FINISHED));
	}

}
