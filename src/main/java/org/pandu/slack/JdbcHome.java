package org.pandu.slack;

import java.time.Clock;

import org.pandu.id.PersonId;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Urgency;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Home tabs as rows: each wish for a rendering plans one notice.
 */
@Component
@Transactional
class JdbcHome implements Home, HomeVisits {

	private final JdbcClient jdbc;

	private final Notices notices;

	private final Clock clock;

	JdbcHome(JdbcClient jdbc, Notices notices, Clock clock) {
		this.jdbc = jdbc;
		this.notices = notices;
		this.clock = clock;
	}

	@Override
	public void refresh(PersonId person) {
		this.jdbc.sql("UPDATE home SET wanted = wanted + 1 WHERE team_id = ? AND person = ? RETURNING wanted")
			.params(person.team().value(), person.user())
			.query(Long.class)
			.optional()
			.ifPresent((wanted) -> this.notices.plan(new NoticeRequest(person.team(), person.user(), HomeDelivery.KIND,
					person.user(), this.clock.instant(), Urgency.LOW, "home:" + person.user() + ":" + wanted)));
	}

	@Override
	public void opened(PersonId person) {
		this.jdbc.sql("INSERT INTO home (team_id, person, wanted, shown) VALUES (?, ?, 0, 0) ON CONFLICT DO NOTHING")
			.params(person.team().value(), person.user())
			.update();
		refresh(person);
	}

}
