package org.pandu.survey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.people.NotAnAdmin;
import org.pandu.survey.round.Interviewing;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Words about the programme are quoted once five people let them be.
 */
@PanduIntegrationTest
class QuotedCommentsIntegrationTests {

	private static final LocalDate DAY = LocalDate.of(2027, 1, 8);

	private static final Interviewing.Fields FIELDS = new Interviewing.Fields("person", "day");

	@Autowired
	private Stage stage;

	@Autowired
	private Interviewing interviewing;

	@Autowired
	private Answers answers;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theFifthPersonWhoAllowsItLetsAllFiveBeQuoted() {
		Cast cast = this.stage.newCast();
		List.of("Budi", "Dana", "Eka", "Fajar").forEach((name) -> says(cast, name, true));
		says(cast, "Gita", false);
		this.stage.travel(Duration.ofDays(8));
		assertThat(this.answers.comments(cast.admin())).isEmpty();

		says(cast, "Hani", true);
		this.stage.travel(Duration.ofDays(6));
		assertThat(this.answers.comments(cast.admin())).isEmpty();
		this.stage.travel(Duration.ofDays(2));
		assertThat(this.answers.comments(cast.admin())).containsExactlyInAnyOrder("Kata Budi", "Kata Dana", "Kata Eka",
				"Kata Fajar", "Kata Hani");
	}

	@Test
	void onlyWhoeverBeganAnInterviewGoesOnWithItAndItsWordsAreSealed() {
		Cast cast = this.stage.newCast();
		PersonId budi = cast.enrol("Budi", Level.MUDA);
		UUID interview = this.interviewing.begin(cast.admin(), budi, DAY, Map.of(), FIELDS);
		this.interviewing.comment(cast.admin(), interview, "Kata rahasia", false);
		assertThatExceptionOfType(NotAnAdmin.class)
			.isThrownBy(() -> this.interviewing.comment(budi, interview, "Lain", true));
		assertThat(this.jdbc.sql("SELECT comment FROM program_survey WHERE team_id = ? AND id = ?")
			.params(cast.team().value(), interview)
			.query((row, number) -> new String(row.getBytes("comment"), StandardCharsets.UTF_8))
			.single()).doesNotContain("rahasia");
	}

	private void says(Cast cast, String name, boolean quotable) {
		PersonId person = cast.enrol(name, Level.MUDA);
		UUID interview = this.interviewing.begin(cast.admin(), person, DAY, Map.of(), FIELDS);
		this.interviewing.comment(cast.admin(), interview, "Kata " + name, quotable);
	}

}
