package org.pandu.notice.quartz;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
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

	private volatile @Nullable ScheduledExecutorService timer;

	StuckTriggerWatchdog(JdbcClient jdbc, InstantSource realTime) {
		this.jdbc = jdbc;
		this.realTime = realTime;
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors
			.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("quartz-watchdog").factory());
		started.scheduleWithFixedDelay(this::watch, 60, 60, TimeUnit.SECONDS);
		this.timer = started;
	}

	@Override
	public void stop() {
		ScheduledExecutorService started = this.timer;
		if (started != null) {
			started.shutdownNow();
		}
		this.timer = null;
	}

	@Override
	public boolean isRunning() {
		return this.timer != null;
	}

	/**
	 * Sets triggers free that were to fire long ago and are still acquired.
	 * @return how many
	 */
	int free() {
		return this.jdbc.sql("""
				WITH freed AS (
				    UPDATE qrtz_triggers SET trigger_state = 'WAITING'
				    WHERE trigger_state = 'ACQUIRED' AND next_fire_time < ?
				    RETURNING sched_name, trigger_name, trigger_group),
				forgotten AS (
				    DELETE FROM qrtz_fired_triggers f USING freed
				    WHERE (f.sched_name, f.trigger_name, f.trigger_group)
				        = (freed.sched_name, freed.trigger_name, freed.trigger_group) AND f.state = 'ACQUIRED')
				SELECT count(*) FROM freed
				""").param(this.realTime.instant().minus(STUCK_AFTER).toEpochMilli()).query(Integer.class).single();
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

}
