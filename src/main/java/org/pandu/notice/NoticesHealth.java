package org.pandu.notice;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The scheduler's lag. Notices that wait long mean that Slack or the scheduler stands
 * still.
 */
@Component("notices")
class NoticesHealth implements HealthIndicator {

	private static final Duration LATE = Duration.ofMinutes(5);

	private final NoticeLog log;

	NoticesHealth(NoticeLog log) {
		this.log = log;
	}

	@Override
	public Health health() {
		Duration lag = this.log.lag();
		Health.Builder health = (lag.compareTo(LATE) > 0) ? Health.down() : Health.up();
		return health.withDetail("lag", lag.toString()).build();
	}

}
