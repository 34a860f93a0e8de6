package org.pandu.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.pandu.database.Sql;
import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the rest of Pandu act when an account was closed or opened again. It is a notice,
 * so that whoever found it out need not wait, and nothing is lost when acting fails. By
 * what was acted on already, each closing counts once, however often and to however many
 * nodes Slack tells of it.
 */
@Component
class AccountNews implements Delivery {

	private static final String KIND = "people.account";

	private final JdbcClient jdbc;

	private final Notices notices;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountNews(JdbcClient jdbc, Notices notices, Transactions transactions, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.notices = notices;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * How an account stands.
	 *
	 * @param closed whether Slack says it was closed
	 * @param since when Pandu acted on that; {@code null} when it did not
	 */
	private record Account(boolean closed, @Nullable Instant since) {
	}

	/**
	 * Plans it, in the transaction that found it out.
	 */
	void plan(PersonId person) {
		this.notices.plan(new NoticeRequest(person.team(), person.user(), KIND, person.user(), this.clock.instant(),
				Urgency.URGENT, KIND + ":" + Ids.next()));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		PersonId person = new PersonId(notice.team(), notice.recipient());
		boolean news = this.transactions.write(() -> act(person));
		return news ? new Outcome.Sent() : new Outcome.Dropped();
	}

	private boolean act(PersonId person) {
		Account account = hold(person).orElse(new Account(false, null));
		Instant now = this.clock.instant();
		if (account.closed() && account.since() == null) {
			note(person, now);
			this.events.publishEvent(new AccountClosed(person, now));
			return true;
		}
		if (!account.closed() && account.since() != null) {
			note(person, null);
			this.events.publishEvent(new AccountReopened(person, account.since()));
			return true;
		}
		return false;
	}

	private Optional<Account> hold(PersonId person) {
		return this.jdbc
			.sql("SELECT deactivated, closed_at FROM profile WHERE team_id = ? AND id = ? FOR NO KEY UPDATE")
			.params(person.team().value(), person.user())
			.query((row, number) -> new Account(row.getBoolean("deactivated"), Sql.nullableInstant(row, "closed_at")))
			.optional();
	}

	private void note(PersonId person, @Nullable Instant closedAt) {
		this.jdbc.sql("UPDATE profile SET closed_at = :at WHERE team_id = :team AND id = :id")
			.param("at", (closedAt != null) ? Sql.of(closedAt) : null)
			.param("team", person.team().value())
			.param("id", person.user())
			.update();
	}

}
