package org.pandu.session.slack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.goal.GoalDraft;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.Planning;
import org.pandu.goal.Priority;
import org.pandu.goal.StepDraft;
import org.pandu.guide.Meeting;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Side;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.HomeSection;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.testing.Statements;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Words;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a Home tab costs the database.
 */
@PanduIntegrationTest
class HomeStatementsIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	List<HomeSection> sections;

	@Autowired
	ReaderLookup readers;

	@Autowired
	Transactions transactions;

	@Autowired
	SessionScheduling scheduling;

	@Autowired
	SessionRunning running;

	@Autowired
	GoalSetting goals;

	@Autowired
	Planning planning;

	@Test
	void areNoMoreForTenPairingsThanForTwo() {
		Cast cast = this.stage.newCast().worksAroundTheClock();
		PersonId rani = cast.enrol("Rani", Level.MADYA);
		pair(cast, rani, 1, 2);
		List<String> two = statements(rani);
		pair(cast, rani, 3, 10);
		List<String> ten = statements(rani);

		assertThat(two).isNotEmpty();
		assertThat(ten).as(String.join("\n", ten)).hasSameSizeAs(two);
	}

	private void pair(Cast cast, PersonId coach, int from, int to) {
		for (int number = from; number <= to; number++) {
			work(cast.pair(Kind.COACHING, coach, cast.enrol("Coachee" + number, Level.MUDA)));
		}
	}

	/** Gives the two a goal, a step, and a session that was held and is asked about. */
	private void work(Pairing pairing) {
		LocalDate due = LocalDate.of(2027, 6, 30);
		this.goals.set(pairing.coacheeId(), pairing.id(),
				GoalDraft.of("Memimpin satu rapat mingguan sampai 30 Juni 2027", due, "due"));
		this.planning.add(pairing.coachId(), pairing.id(),
				new StepDraft("Menyusun agenda", Side.COACHEE, Priority.NORMAL, due), "due");
		Session session = Meeting.schedule(this.stage, this.scheduling, pairing, Duration.ofMinutes(10));
		this.stage.travel(Duration.ofMinutes(10));
		this.running.start(pairing.coachId(), session.id());
		this.running.close(pairing.coachId(), session.id(), true, null);
		this.stage.travel(Duration.ofHours(1));
	}

	private List<String> statements(PersonId person) {
		this.stage.settle();
		Words words = this.readers.words(person);
		return Statements.during(() -> this.transactions
			.read(() -> this.sections.stream().flatMap((section) -> section.render(person, words).stream()).toList()));
	}

}
