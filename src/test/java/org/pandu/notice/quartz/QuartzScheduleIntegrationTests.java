package org.pandu.notice.quartz;

import java.time.Duration;
import java.time.InstantSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.LocalDataSourceJobStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The few clustered triggers, as the application really configures them.
 */
@PanduIntegrationTest
class QuartzScheduleIntegrationTests {

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private StuckTriggerWatchdog watchdog;

	@Autowired
	private Environment environment;

	@Autowired
	private InstantSource realTime;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Stage stage;

	@AfterEach
	void standby() throws SchedulerException {
		this.scheduler.standby();
	}

	@Test
	void theStoreIsClusteredInTheDatabase() throws SchedulerException {
		assertThat(this.scheduler.getMetaData().getJobStoreClass()).isEqualTo(LocalDataSourceJobStore.class);
		assertThat(this.scheduler.getMetaData().isJobStoreClustered()).isTrue();
		assertThat(this.scheduler.getSchedulerInstanceId()).isNotEqualTo("NON_CLUSTERED");
		assertThat(
				this.environment.getProperty("spring.quartz.properties.org.quartz.jobStore.acquireTriggersWithinLock"))
			.isEqualTo("true");
	}

	@Test
	void thereAreFewTriggersWhateverIsDue() throws SchedulerException {
		assertThat(this.scheduler.getTriggerKeys(GroupMatcher.anyGroup())).extracting("name")
			.containsExactlyInAnyOrder("drain", "pace", "sweep");
	}

	@Test
	void theJobsRunAndSayWhatNobodyPokedAbout() throws SchedulerException {
		Cast cast = this.stage.newCast();
		this.jdbc.sql("INSERT INTO handled_delivery (team_id, id, handled_at) VALUES (?, 'old', ?)")
			.params(cast.team().value(), Sql.of(this.realTime.instant().minus(Duration.ofDays(4))))
			.update();
		this.jdbc.sql("""
				INSERT INTO notice (team_id, id, recipient, kind, subject, urgency, dedup_key, state, due_at, retry_at,
				    attempt, ambiguous, created_at)
				VALUES (:team, :id, 'U1', 'nobody', 's', 1, 's', 'pending', :now, '-infinity', 0, false, :now)
				""")
			.param("team", cast.team().value())
			.param("id", Ids.next())
			.param("now", Sql.of(Stage.START))
			.update();
		makeTheTriggersDue();
		this.scheduler.start();
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
			assertThat(this.jdbc.sql("SELECT state FROM notice WHERE team_id = ?")
				.param(cast.team().value())
				.query(String.class)
				.single()).isEqualTo("failed");
			assertThat(this.jdbc.sql("SELECT count(*) FROM handled_delivery WHERE team_id = ?")
				.param(cast.team().value())
				.query(Integer.class)
				.single()).isZero();
		});
	}

	@Test
	void theWatchdogFreesATriggerThatStaysAcquired() {
		long longAgo = this.realTime.instant().minus(StuckTriggerWatchdog.STUCK_AFTER).minusSeconds(1).toEpochMilli();
		this.jdbc
			.sql("UPDATE qrtz_triggers SET trigger_state = 'ACQUIRED', next_fire_time = ? WHERE trigger_name = 'drain'")
			.param(longAgo)
			.update();
		this.jdbc.sql("""
				INSERT INTO qrtz_fired_triggers (sched_name, entry_id, trigger_name, trigger_group, instance_name,
				    fired_time, sched_time, priority, state)
				SELECT sched_name, 'stuck', trigger_name, trigger_group, 'gone', 0, 0, 5, 'ACQUIRED'
				FROM qrtz_triggers WHERE trigger_name = 'drain'
				""").update();
		assertThat(this.watchdog.free()).isOne();
		assertThat(state()).isEqualTo("WAITING");
		assertThat(this.jdbc.sql("SELECT count(*) FROM qrtz_fired_triggers WHERE entry_id = 'stuck'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.watchdog.free()).isZero();
	}

	@Test
	void theWatchdogLeavesATriggerThatIsAboutToFire() {
		this.jdbc
			.sql("UPDATE qrtz_triggers SET trigger_state = 'ACQUIRED', next_fire_time = ? WHERE trigger_name = 'pace'")
			.param(this.realTime.instant().toEpochMilli())
			.update();
		assertThat(this.watchdog.free()).isZero();
		this.jdbc.sql("UPDATE qrtz_triggers SET trigger_state = 'WAITING' WHERE trigger_name = 'pace'").update();
	}

	/**
	 * Lets their time come. Left alone they are due when the shared context begins, and
	 * count as misfired, so each waits one more interval, when other tests take longer.
	 */
	private void makeTheTriggersDue() throws SchedulerException {
		for (TriggerKey key : this.scheduler.getTriggerKeys(GroupMatcher.anyGroup())) {
			this.scheduler.rescheduleJob(key, this.scheduler.getTrigger(key).getTriggerBuilder().startNow().build());
		}
	}

	private String state() {
		return this.jdbc.sql("SELECT trigger_state FROM qrtz_triggers WHERE trigger_name = 'drain'")
			.query(String.class)
			.single();
	}

}
