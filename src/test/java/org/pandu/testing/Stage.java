package org.pandu.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.awaitility.Awaitility;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;
import org.pandu.notice.NoticeSender;
import org.pandu.program.ProgramRules;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where integration tests play: workspaces, the clock, and the Slack that listens.
 */
public final class Stage {

	/** When each test begins: Monday, 11 January 2027, 09:00 in Jakarta. */
	public static final Instant START = StageTime.START;

	private final StageTime time;

	private final FakeWorkspaces workspaces;

	private final ProgramRules rules;

	private final RecordingSlack slack;

	private final NoticeSender sender;

	private final JdbcClient jdbc;

	private final Cast.Crew crew;

	Stage(StageTime time, FakeWorkspaces workspaces, ProgramRules rules, RecordingSlack slack, NoticeSender sender,
			JdbcClient jdbc, Cast.Crew crew) {
		this.time = time;
		this.workspaces = workspaces;
		this.rules = rules;
		this.slack = slack;
		this.sender = sender;
		this.jdbc = jdbc;
		this.crew = crew;
	}

	/**
	 * A fresh workspace with the guideline's rules and nobody in it. The quarter's survey
	 * does not come to it: tests that travel far mean other things.
	 */
	public Cast newCast() {
		TeamId team = this.workspaces.next();
		this.rules.begin(team);
		this.jdbc.sql("DELETE FROM notice WHERE team_id = ? AND kind = 'survey.quarter'").param(team.value()).update();
		return new Cast(team, this.crew);
	}

	public RecordingSlack slack() {
		return this.slack;
	}

	/**
	 * The kind of card a message is; empty when it is none.
	 */
	public Optional<String> kind(Said said) {
		return this.jdbc.sql("SELECT kind FROM card WHERE team_id = ? AND channel = ? AND ts = ?")
			.params(said.team().value(), said.posted().channel(), said.posted().ts())
			.query(String.class)
			.optional();
	}

	public Clock clock() {
		return this.time.clock();
	}

	/**
	 * Moves the clock forward and waits until everything due by then was said.
	 */
	public void travelTo(Instant moment) {
		this.time.clock().forwardTo(moment);
		settle();
	}

	public void travel(Duration further) {
		travelTo(this.time.clock().instant().plus(further));
	}

	/**
	 * Waits until everything due was said, dropped or failed. What waits for a retry is
	 * not waited for.
	 */
	public void settle() {
		this.sender.wake();
		Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(10)).until(this::isQuiet);
	}

	private boolean isQuiet() {
		return this.jdbc.sql("""
				SELECT count(*) FROM notice
				WHERE state = 'sending' OR state IN ('pending', 'unknown') AND due_at <= ? AND retry_at = '-infinity'
				""").param(Sql.of(this.time.clock().instant())).query(Integer.class).single() == 0;
	}

	/**
	 * Sets the clock back, and forgets what earlier tests had still to say.
	 */
	void reset() {
		this.jdbc.sql("DELETE FROM notice").update();
		this.time.reset();
	}

}
