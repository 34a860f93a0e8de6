package org.pandu.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import javax.sql.DataSource;

import org.pandu.clock.MovableClock;
import org.pandu.id.TeamId;
import org.pandu.testing.MigratedDatabase;
import org.pandu.testing.SetTime;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Some nodes on one database, with a time that stands still until it is moved, and a
 * delivery that does as it is told.
 */
final class NoticeBench implements AutoCloseable {

	static final TeamId TEAM = new TeamId("T1");

	private static final Instant START = Instant.parse("2027-01-11T02:00:00Z");

	private static final DataSource DATABASE = MigratedDatabase.create();

	final SetTime realTime = new SetTime(START);

	final MovableClock clock = new MovableClock(this.realTime, Duration.ZERO);

	final JdbcClient jdbc = JdbcClient.create(DATABASE);

	final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(DATABASE));

	final List<Notice> delivered = new CopyOnWriteArrayList<>();

	private final List<Node> nodes = new ArrayList<>();

	private final boolean paced;

	private volatile Function<Notice, Outcome> delivery = (notice) -> new Outcome.Sent();

	NoticeBench(boolean paced) {
		this.paced = paced;
		this.jdbc.sql("TRUNCATE team CASCADE").update();
		this.jdbc.sql("TRUNCATE pace_bucket").update();
		this.jdbc.sql("INSERT INTO team (id, name, bot_user, installed_at) VALUES ('T1', 'Test', 'U0PANDU', now())")
			.update();
	}

	/**
	 * One process of Pandu.
	 *
	 * @param notices where its use cases plan
	 * @param sender its sender
	 * @param pacing its pace
	 * @param upkeep what its jobs do
	 * @param poke wakes the sender
	 */
	record Node(JdbcNotices notices, NoticeSender sender, Pacing pacing, NoticeUpkeep upkeep, Poke poke) {

		/** Plans, and commits. */
		void plan(NoticeBench bench, NoticeRequest request) {
			bench.transaction.executeWithoutResult((status) -> this.notices.plan(request));
		}

	}

	Node startNode() {
		NoticeQueue queue = new NoticeQueue(this.jdbc, this.clock, this.realTime);
		Pacing pacing = new Pacing(DATABASE, this.jdbc, this.realTime, this.paced);
		Poke poke = new Poke();
		NoticeSender sender = new NoticeSender(queue, pacing,
				new StaticListableBeanFactory(Map.of("delivery", new Told())).getBeanProvider(Delivery.class), poke);
		Node node = new Node(new JdbcNotices(this.jdbc, this.clock, poke), sender, pacing,
				new NoticeUpkeep(queue, pacing, sender, this.clock), poke);
		this.nodes.add(node);
		sender.start();
		return node;
	}

	/**
	 * Says what comes of deliveries from now on. What is sent is noted in any case.
	 */
	void deliver(Function<Notice, Outcome> how) {
		this.delivery = how;
	}

	NoticeRequest request(String recipient, String subject) {
		return request(recipient, subject, this.clock.instant(), Urgency.NORMAL);
	}

	NoticeRequest request(String recipient, String subject, Instant dueAt, Urgency urgency) {
		return new NoticeRequest(TEAM, recipient, "told", subject, dueAt, urgency, subject);
	}

	List<String> deliveredSubjects() {
		return this.delivered.stream().map(Notice::subject).toList();
	}

	String state(String subject) {
		return this.jdbc.sql("SELECT state FROM notice WHERE subject = ?").param(subject).query(String.class).single();
	}

	int count(String state) {
		return this.jdbc.sql("SELECT count(*) FROM notice WHERE state = ?").param(state).query(Integer.class).single();
	}

	NoticeLog log() {
		return new NoticeLog(this.jdbc, this.clock, new NoticeQueue(this.jdbc, this.clock, this.realTime));
	}

	Clock clock() {
		return this.clock;
	}

	@Override
	public void close() {
		this.nodes.forEach((node) -> node.sender().stop());
	}

	/** Does as it is told. */
	private final class Told implements Delivery {

		@Override
		public String kind() {
			return "told";
		}

		@Override
		public Outcome deliver(Notice notice) {
			NoticeBench.this.delivered.add(notice);
			return NoticeBench.this.delivery.apply(notice);
		}

	}

}
