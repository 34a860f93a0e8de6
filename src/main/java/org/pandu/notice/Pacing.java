package org.pandu.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
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

	/** Calls under way when Slack first asks to wait fail with it; they count once. */
	private static final Duration ONE_BURST = Duration.ofSeconds(5);

	/** One a second, and three at once. */
	private static final BucketConfiguration PER_RECIPIENT = BucketConfiguration.builder()
		.addLimit((limit) -> limit.capacity(3).refillGreedy(1, Duration.ofSeconds(1)))
		.build();

	private final boolean enabled;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final JdbcClient jdbc;

	private final InstantSource realTime;

	private final Holds holds;

	Pacing(DataSource dataSource, JdbcClient jdbc, InstantSource realTime,
			@Value("${pandu.pacing.enabled:true}") boolean enabled) {
		this.enabled = enabled;
		this.jdbc = jdbc;
		this.realTime = realTime;
		this.holds = new Holds(realTime);
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.table("pace_bucket")
			.idColumn("id")
			.stateColumn("state")
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.expiresAtColumn("expires_at")
			.clientClock(new RealTime(realTime))
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
	}

	/**
	 * A workspace's pace.
	 *
	 * @param perMinute how many messages a minute
	 * @param version grows with every change, so that the bucket takes it over
	 */
	private record Pace(int perMinute, long version) {
	}

	/**
	 * Takes the right to send one message.
	 * @return how long to wait before asking again; zero when it may go now
	 */
	Duration take(TeamId team, String recipient) {
		Duration held = this.holds.left(team, recipient);
		if (held.isPositive() || !this.enabled) {
			return held;
		}
		Duration own = take(team + "/" + recipient, PER_RECIPIENT, 0);
		if (own.isPositive()) {
			this.holds.hold(team, recipient, own);
			return own;
		}
		Pace pace = pace(team);
		Duration whole = take(team.value(), perMinute(pace.perMinute()), pace.version());
		if (whole.isPositive()) {
			this.holds.hold(team, whole);
		}
		return whole;
	}

	/**
	 * Who has to wait now, see {@link Holds#now}.
	 */
	String held() {
		return this.holds.now();
	}

	/**
	 * Slack asked to wait: says nothing until then, and halves the workspace's pace.
	 */
	void obey(TeamId team, String recipient, Outcome.RateLimited limited) {
		if (!limited.wholeWorkspace()) {
			this.holds.hold(team, recipient, limited.retryAfter());
			return;
		}
		this.holds.hold(team, limited.retryAfter());
		Instant now = this.realTime.instant();
		this.jdbc.sql("""
				INSERT INTO pace (team_id, per_minute, changed_at) VALUES (:team, :half, :now)
				ON CONFLICT (team_id) DO UPDATE
				SET per_minute = greatest(pace.per_minute / 2, :slowest), changed_at = excluded.changed_at
				WHERE pace.changed_at < :burst
				""")
			.param("team", team.value())
			.param("half", USUAL_PER_MINUTE / 2)
			.param("slowest", SLOWEST_PER_MINUTE)
			.param("now", Sql.of(now))
			.param("burst", Sql.of(now.minus(ONE_BURST)))
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
		return pace(team).perMinute();
	}

	private Pace pace(TeamId team) {
		return this.jdbc.sql("SELECT per_minute, changed_at FROM pace WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> new Pace(row.getInt("per_minute"), Sql.instant(row, "changed_at").toEpochMilli()))
			.optional()
			.orElse(new Pace(USUAL_PER_MINUTE, 0));
	}

	private Duration take(String key, BucketConfiguration pace, long version) {
		ConsumptionProbe probe = this.buckets.builder()
			.withImplicitConfigurationReplacement(version, TokensInheritanceStrategy.PROPORTIONALLY)
			.build(key, () -> pace)
			.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(1);
	}

	private static BucketConfiguration perMinute(int messages) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(messages).refillGreedy(messages, Duration.ofMinutes(1)))
			.build();
	}

	/** The buckets' clock. */
	private record RealTime(InstantSource source) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.source.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
