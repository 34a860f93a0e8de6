package org.pandu.survey.slack.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pandu.guide.Meeting;
import org.pandu.id.TeamId;
import org.pandu.program.Kind;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;
import org.pandu.survey.round.CycleKeeping;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Surveys that were asked before deadlines were planned.
 */
@PanduIntegrationTest
class DeadlineStartIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Surveying surveying;

	@Autowired
	private CycleKeeping cycles;

	@Autowired
	private DeadlineStart start;

	@Autowired
	private JdbcClient jdbc;

	/** A deadline as its row has it. */
	private record Deadline(String subject, String recipient, Instant at) {
	}

	@Test
	void allOpenOnesGetTheirDeadlineAtTheStartAndOnlyOnce() {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		TeamId team = meeting.cast().team();
		this.cycles.make(meeting.cast().admin(),
				new CycleKeeping.Details("2027", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 12)),
				new CycleKeeping.Fields("from", "to"));
		this.running.close(meeting.coach(), meeting.session().id(), true, null);
		this.stage.travel(Duration.ofDays(3));
		List<Deadline> planned = deadlines(team);
		assertThat(planned).extracting(Deadline::recipient)
			.containsExactlyInAnyOrder(meeting.coachee().user(), meeting.coachee().user(), meeting.coach().user());
		forget(team);
		this.start.afterSingletonsInstantiated();
		this.start.afterSingletonsInstantiated();
		assertThat(deadlines(team)).isEqualTo(planned);

		this.surveying.rate(meeting.coachee(), Occasion.of(meeting.session().id()), 4);
		List<Deadline> answered = deadlines(team);
		assertThat(answered).isNotEqualTo(planned);
		forget(team);
		this.start.afterSingletonsInstantiated();
		assertThat(deadlines(team)).isEqualTo(answered);
	}

	@Test
	void whatIsClosedGetsNone() {
		Meeting meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		this.running.close(meeting.coach(), meeting.session().id(), true, null);
		this.stage.travelTo(Instant.parse("2027-02-08T03:00:00Z"));
		forget(meeting.cast().team());
		this.start.afterSingletonsInstantiated();
		assertThat(deadlines(meeting.cast().team())).isEmpty();
	}

	private void forget(TeamId team) {
		this.jdbc.sql("DELETE FROM notice WHERE team_id = ? AND kind = 'survey.deadline'").param(team.value()).update();
	}

	private List<Deadline> deadlines(TeamId team) {
		return this.jdbc
			.sql("SELECT subject, recipient, due_at FROM notice WHERE team_id = ? AND kind = 'survey.deadline'"
					+ " ORDER BY subject, recipient")
			.param(team.value())
			.query((row, number) -> new Deadline(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()))
			.list();
	}

}
