package org.pandu.session;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Need;
import org.pandu.pairing.NeedDays;
import org.pandu.pairing.NeedHistory;
import org.pandu.pairing.Needs;
import org.pandu.pairing.NoNeed;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.due.NextDue;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.text.Refusal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A need makes a session due where they take place as needed, until one took place.
 */
@PanduIntegrationTest
class NeedsIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	@Autowired
	private Stage stage;

	@Autowired
	private Needs needs;

	@Autowired
	private NeedHistory history;

	@Autowired
	private NextDue nextDue;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private JdbcClient jdbc;

	private PersonId coach;

	private PersonId coachee;

	private Pairing pairing;

	private Cast cast;

	@BeforeEach
	void pair() {
		this.cast = this.stage.newCast();
		this.coach = this.cast.enrol("Rani", Level.MADYA);
		this.coachee = this.cast.enrol("Dana", Level.PERTAMA);
		this.pairing = this.cast.pair(Kind.COACHING, this.coach, this.coachee);
	}

	@Test
	void withoutANeedNothingNeedsScheduling() {
		this.stage.travel(Duration.ofDays(365));

		assertThat(this.nextDue.of(this.pairing).owed()).isEmpty();
		assertThat(this.nextDue.of(this.pairing).needsScheduling()).isFalse();
	}

	@Test
	void aNeedNeedsSchedulingUntilASessionTookPlace() {
		record("Latihan presentasi");
		assertThat(this.nextDue.of(this.pairing).owed()).contains(TODAY);
		assertThat(this.nextDue.of(this.pairing).needsScheduling()).isTrue();

		Session session = this.scheduling.schedule(this.coach, this.pairing.id(), Booked.on(20, 9), Booked.FIELDS);
		assertThat(this.nextDue.of(this.pairing).needsScheduling()).isFalse();
		this.stage.travelTo(session.startsAt());
		this.running.close(this.coach, session.id(), true, null);

		assertThat(this.nextDue.of(this.pairing).needsScheduling()).isFalse();
		assertThat(this.needs.openOf(this.pairing)).isEmpty();
		assertThat(this.history.of(this.pairing.id().team(), List.of(this.pairing)).get(this.pairing.id().id()))
			.containsExactly(new NeedDays(TODAY, LocalDate.of(2027, 1, 20), true));
	}

	@Test
	void aSessionThatDidNotTakePlaceMeetsNoNeed() {
		record("Latihan presentasi");
		Session session = this.scheduling.schedule(this.coach, this.pairing.id(), Booked.on(20, 9), Booked.FIELDS);
		this.stage.travelTo(session.startsAt());

		this.running.close(this.coach, session.id(), false, Absence.COACHEE);

		assertThat(this.needs.openOf(this.pairing)).hasSize(1);
	}

	@Test
	void aNeedThatAroseAfterTheSessionStaysOpen() {
		Session session = this.scheduling.schedule(this.coach, this.pairing.id(), Booked.on(20, 9), Booked.FIELDS);
		this.stage.travelTo(session.endsAt());
		record("Menulis nota diplomatik");

		this.running.close(this.coach, session.id(), true, null);

		assertThat(this.needs.openOf(this.pairing)).hasSize(1);
		assertThat(this.nextDue.of(this.pairing).owed()).contains(LocalDate.of(2027, 4, 20));
	}

	@Test
	void eitherSideWithdrawsIt() {
		Need need = record("Latihan presentasi");
		this.stage.travel(Duration.ofDays(2));

		this.needs.withdraw(this.coach, need.id());

		assertThat(this.history.of(this.pairing.id().team(), List.of(this.pairing)).get(this.pairing.id().id()))
			.containsExactly(new NeedDays(TODAY, TODAY.plusDays(2), false));
		assertThatExceptionOfType(NoNeed.class).isThrownBy(() -> this.needs.withdraw(this.coachee, need.id()));
	}

	@Test
	void itsLineIsSealedAndNeitherEmptyNorTooLong() {
		Need need = record("Latihan <!channel> presentasi 🎯");

		assertThat(this.needs.words(this.coach, need)).contains("Latihan <!channel> presentasi 🎯");
		assertThat(new String(this.jdbc.sql("SELECT wording FROM need WHERE team_id = ?")
			.param(this.cast.team().value())
			.query(byte[].class)
			.single(), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("presentasi");
		for (String line : new String[] { " ", "x".repeat(501) }) {
			assertThat(catchThrowableOfType(Refusal.class, () -> record(line)).field()).isEqualTo("line");
		}
	}

	private Need record(String line) {
		return this.needs.record(this.coachee, this.pairing.id(), line, Need.Source.REVIEW, "line");
	}

}
