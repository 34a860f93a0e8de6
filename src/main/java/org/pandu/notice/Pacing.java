package org.pandu.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the pace that Slack allows: about one message a second to a channel, some hundred
 * a minute to a workspace. The buckets lie in PostgreSQL, so that all nodes share them.
 * Everything here is real time.
 */
@Component
class Pacing {

	static final int USUAL_PER_MINUTE = 300;

	private static final int SLOWEST_PER_MINUTE = 20;

	private final boolean enabled;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final JdbcClient jdbc;

	private final InstantSource realTime;

	Pacing(DataSource dataSource, JdbcClient jdbc, InstantSource realTime,
			@Value("${pandu.pacing.enabled:true}") boolean enabled) {
		this.enabled = enabled;
		this.jdbc = jdbc;
		this.realTime = realTime;
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.table("pace_bucket")
			.idColumn("id")
			.stateColumn("state")
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.expiresAtColumn("expires_at")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
	}

	/**
	 * Takes the right to send one message.
	 * @return how long to wait before asking again; zero when it may go now
	 */
	Duration take(TeamId team, String recipient) {
		if (!this.enabled) {
			return Duration.ZERO;
		}
		Duration wait = take(team + "/" + recipient, perSecond());
		return wait.isPositive() ? wait : take(team.value(), perMinute(current(team)));
	}

	/**
	 * Halves a workspace's pace, after Slack asked for it.
	 */
	void slowDown(TeamId team) {
		this.jdbc.sql("""
				INSERT INTO pace (team_id, per_minute, changed_at) VALUES (:team, :half, :now)
				ON CONFLICT (team_id) DO UPDATE
				SET per_minute = greatest(pace.per_minute / 2, :slowest), changed_at = excluded.changed_at
				""")
			.param("team", team.value())
			.param("half", USUAL_PER_MINUTE / 2)
			.param("slowest", SLOWEST_PER_MINUTE)
			.param("now", Sql.of(this.realTime.instant()))
			.update();
	}

	/**
	 * Raises the pace of workspaces that kept it for a minute by a tenth, up to the
	 * usual.
	 */
	void recover() {
		Instant now = this.realTime.instant();
		this.jdbc.sql("""
				UPDATE pace SET per_minute = least(per_minute + greatest(per_minute / 10, 1), :usual), changed_at = :now
				WHERE per_minute < :usual AND changed_at < :minuteAgo
				""")
			.param("usual", USUAL_PER_MINUTE)
			.param("now", Sql.of(now))
			.param("minuteAgo", Sql.of(now.minusSeconds(60)))
			.update();
		this.buckets.removeExpired(500);
	}

	int current(TeamId team) {
		return this.jdbc.sql("SELECT per_minute FROM pace WHERE team_id = ?")
			.param(team.value())
			.query(Integer.class)
			.optional()
			.orElse(USUAL_PER_MINUTE);
	}

	private Duration take(String key, BucketConfiguration pace) {
		ConsumptionProbe probe = this.buckets.builder()
			.withImplicitConfigurationReplacement(version(pace),
					io.github.bucket4j.TokensInheritanceStrategy.PROPORTIONALLY)
			.build(key, () -> pace)
			.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(1);
	}

	private static long version(BucketConfiguration pace) {
		return pace.getBandwidths()[0].getCapacity();
	}

	private static BucketConfiguration perSecond() {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(3).refillGreedy(1, Duration.ofSeconds(1)))
			.build();
	}

	private static BucketConfiguration perMinute(int messages) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(messages).refillGreedy(messages, Duration.ofMinutes(1)))
			.build();
	}

}
