package org.pandu.notice;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.pandu.database.Sql;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody waits for what is urgent, however much else is due.
 */
class UrgentFirstIntegrationTests {

	private static final int OTHERS = 10_000;

	private final NoticeBench bench = new NoticeBench(false);

	@AfterEach
	void stop() {
		this.bench.close();
	}

	@Test
	void withTenThousandOthersDueTheNextClaimIsTheUrgentOne() {
		this.bench.jdbc
			.sql("""
					INSERT INTO notice (team_id, id, recipient, kind, subject, urgency, dedup_key, state, due_at, retry_at,
					    attempt, ambiguous, created_at)
					SELECT 'T1', gen_random_uuid(), 'U' || n % 500, 'told', 'other-' || n, :normal, 'other-' || n, 'pending',
					    :due, '-infinity', 0, false, :due
					FROM generate_series(1, :others) AS n
					""")
			.param("normal", Urgency.NORMAL.ordinal())
			.param("due", Sql.of(this.bench.clock.instant().minus(Duration.ofHours(1))))
			.param("others", OTHERS)
			.update();
		JdbcNotices notices = new JdbcNotices(this.bench.jdbc, this.bench.clock, new Poke());
		this.bench.transaction.executeWithoutResult((status) -> notices
			.plan(this.bench.request("U7", "urgent", this.bench.clock.instant(), Urgency.URGENT)));

		List<Notice> claimed = new NoticeQueue(this.bench.jdbc, this.bench.clock, this.bench.realTime).claim("node",
				Duration.ofMinutes(1), 1, "");
		assertThat(claimed).singleElement().satisfies((notice) -> assertThat(notice.subject()).isEqualTo("urgent"));
		assertThat(this.bench.count("pending")).isEqualTo(OTHERS);
	}

}
