package org.pandu.notice.quartz;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Frees triggers that stay in ACQUIRED. A node that loses its database connection at the
 * wrong moment leaves them so, and Quartz itself frees them only when the node dies.
 */
@Component
class StuckTriggerWatchdog implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(StuckTriggerWatchdog.class);

	static final Duration STUCK_AFTER = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final InstantSource realTime;

	private volatile ScheduledExecutorService timer = idle();

	private volatile boolean running;

	StuckTriggerWatchdog(JdbcClient jdbc, InstantSource realTime) {
		this.jdbc = jdbc;
		this.realTime = realTime;
	}

	@Override
	public void start() {
		this.timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("quartz-watchdog").factory());
		this.timer.scheduleWithFixedDelay(this::watch, 60, 60, TimeUnit.SECONDS);
		this.running = true;
	}

	@Override
	public void stop() {
		this.timer.shutdownNow();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Sets triggers free that were to fire long ago and are still acquired.
	 * @return how many
	 */
	int free() {
		return this.jdbc.sql("""
				UPDATE qrtz_triggers SET trigger_state = 'WAITING'
				WHERE trigger_state = 'ACQUIRED' AND next_fire_time < ?
				""").param(this.realTime.instant().minus(STUCK_AFTER).toEpochMilli()).update();
	}

	private void watch() {
		try {
			int freed = free();
			if (freed > 0) {
				log.warn("{} stuck triggers were set free", freed);
			}
		}
		catch (RuntimeException ex) {
			log.warn("The watchdog could not look at the triggers: {}", ex.toString());
		}
	}

	private static ScheduledExecutorService idle() {
		ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor();
		none.shutdown();
		return none;
	}

}
