package org.pandu.fasttrack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes from the press of the button to the coach's message while much else
 * is due. It prints a table and asserts nothing: {@code mvn test -Pbenchmark}. Slack's
 * own time and its pace are not in it.
 */
@PanduIntegrationTest
class FastTrackBenchmark {

	private static final int PRESSES = 20;

	@Autowired
	Stage stage;

	@Autowired
	Asking asking;

	@Autowired
	JdbcClient jdbc;

	@BeforeAll
	static void head() {
		System.out
			.printf("| other notices due | median s | slowest s |%n|------------------:|---------:|----------:|%n");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1_000, 10_000 })
	void fromPressToMessage(int others) {
		Need need = Need.ofTwoAlone(this.stage);
		List<Double> seconds = new ArrayList<>();
		for (int press = 0; press < PRESSES; press++) {
			PersonId coach = need.cast.enrol("Coach" + press, Level.MADYA);
			PersonId coachee = need.cast.enrol("Coachee" + press, Level.MUDA);
			var pairing = need.cast.pair(Kind.COACHING, coach, coachee).id();
			this.stage.settle();
			int before = this.stage.slack().messages(coach).size();
			othersAreDue(need, others, press);
			long start = System.nanoTime();
			this.asking.ask(coachee, pairing, Need.wish(LocalDate.of(2027, 1, 14), Route.WAIT), Need.ASKING);
			Awaitility.await()
				.atMost(Duration.ofMinutes(5))
				.pollDelay(Duration.ZERO)
				.pollInterval(Duration.ofMillis(1))
				.until(() -> this.stage.slack().messages(coach).size() > before);
			seconds.add((System.nanoTime() - start) / 1e9);
			this.jdbc.sql("DELETE FROM notice WHERE dedup_key LIKE 'other-%' AND state IN ('pending', 'unknown')")
				.update();
		}
		seconds.sort(null);
		System.out.printf(Locale.ROOT, "| %17d | %8.3f | %9.3f |%n", others, seconds.get(PRESSES / 2),
				seconds.getLast());
	}

	/** Each ends at once, without a message. */
	private void othersAreDue(Need need, int others, int press) {
		this.jdbc.sql("""
				INSERT INTO notice (team_id, id, recipient, kind, subject, urgency, dedup_key, state, due_at, retry_at,
				    attempt, ambiguous, created_at)
				SELECT :team, gen_random_uuid(), 'U' || n % 500, 'card', gen_random_uuid()::text, :normal,
				    'other-' || :press || '-' || n, 'pending', :due, '-infinity', 0, false, :due
				FROM generate_series(1, :others) AS n
				""")
			.param("team", need.cast.team().value())
			.param("normal", Urgency.NORMAL.ordinal())
			.param("press", press)
			.param("due", Sql.of(this.stage.clock().instant().minusSeconds(60)))
			.param("others", others)
			.update();
	}

}
