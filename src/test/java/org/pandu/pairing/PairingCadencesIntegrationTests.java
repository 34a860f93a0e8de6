package org.pandu.pairing;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Cadence.Unit;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.text.Refusal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A pairing may meet in another way than its level, and what held before stays known.
 */
@PanduIntegrationTest
class PairingCadencesIntegrationTests {

	private static final Cadence MONTHLY = new Cadence(Level.MUDA, Kind.COACHING, 1, Unit.MONTH, false, 60, 60);

	private static final Cadence WEEKLY = new Cadence(Level.MUDA, Kind.COACHING, 1, Unit.WEEK, false, 30, 45);

	private static final LocalDate START = LocalDate.of(2027, 1, 11);

	@Autowired
	private Stage stage;

	@Autowired
	private PairingCadences cadences;

	@Autowired
	private CadenceHistory history;

	@Autowired
	private ProgramRules rules;

	@Autowired
	private JdbcClient jdbc;

	private Cast cast;

	private PersonId coach;

	private Pairing pairing;

	@BeforeEach
	void pair() {
		this.cast = this.stage.newCast();
		this.coach = this.cast.enrol("Rani", Level.MADYA);
		this.pairing = this.cast.pair(Kind.COACHING, this.coach, this.cast.enrol("Dana", Level.MUDA));
	}

	@Test
	void aPairingFollowsItsLevelUntilItHasACadenceOfItsOwn() {
		assertThat(this.history.now(this.pairing)).isEqualTo(MONTHLY);
		this.stage.travel(Duration.ofDays(3));

		set(WEEKLY);

		assertThat(this.history.isOwn(this.pairing)).isTrue();
		assertThat(this.history.of(this.pairing)).containsExactly(new DatedCadence(DatedCadence.BEGINNING, MONTHLY),
				new DatedCadence(START.plusDays(3), WEEKLY));
	}

	@Test
	void theLastChangeOfADayCounts() {
		set(new Cadence(Level.MUDA, Kind.COACHING, 5, Unit.WEEK, false, 30, 45));
		set(WEEKLY);

		assertThat(this.history.of(this.pairing)).containsExactly(new DatedCadence(DatedCadence.BEGINNING, MONTHLY),
				new DatedCadence(START, WEEKLY));
	}

	@Test
	void itGoesBackToTheRuleOfTheLevelAsThatIsThen() {
		set(WEEKLY);
		this.stage.travel(Duration.ofDays(1));
		Cadence everySixWeeks = new Cadence(Level.MUDA, Kind.COACHING, 6, Unit.WEEK, false, 60, 60);
		this.rules.setCadence(this.cast.admin(), everySixWeeks);
		assertThat(this.history.now(this.pairing)).isEqualTo(WEEKLY);
		this.stage.travel(Duration.ofDays(1));

		this.cadences.followLevel(this.coach, this.pairing.id());

		assertThat(this.history.isOwn(this.pairing)).isFalse();
		assertThat(this.history.now(this.pairing)).isEqualTo(everySixWeeks);
		assertThat(this.cadences.reason(this.coach, this.pairing.id())).isEmpty();
	}

	@Test
	void theRulesOfALevelKeepTheDaysTheyHeld() {
		this.stage.travel(Duration.ofDays(30));
		Cadence everySixWeeks = new Cadence(Level.MUDA, Kind.COACHING, 6, Unit.WEEK, false, 60, 60);
		this.rules.setCadence(this.cast.admin(), everySixWeeks);
		this.stage.travel(Duration.ofDays(30));
		this.rules.setCadence(this.cast.admin(), everySixWeeks);

		assertThat(this.history.of(this.pairing)).containsExactly(new DatedCadence(DatedCadence.BEGINNING, MONTHLY),
				new DatedCadence(START.plusDays(30), everySixWeeks));
	}

	@Test
	void theReasonIsSealed() {
		set(WEEKLY);

		assertThat(this.cadences.reason(this.pairing.coacheeId(), this.pairing.id())).contains("Menyiapkan KTT");
		assertThat(new String(this.jdbc.sql("SELECT reason FROM pairing_cadence WHERE team_id = ?")
			.param(this.cast.team().value())
			.query(byte[].class)
			.single(), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("KTT");
	}

	@Test
	void aReasonIsNeededAndNotTooLongAOne() {
		assertThat(refusal(" ").field()).isEqualTo("reason");
		assertThat(refusal("x".repeat(1001)).field()).isEqualTo("reason");
		this.cadences.set(this.coach, this.pairing.id(), WEEKLY, "🎯".repeat(1000), "reason");
	}

	private void set(Cadence cadence) {
		this.cadences.set(this.coach, this.pairing.id(), cadence, "Menyiapkan KTT", "reason");
	}

	private Refusal refusal(String reason) {
		return catchThrowableOfType(Refusal.class,
				() -> this.cadences.set(this.coach, this.pairing.id(), WEEKLY, reason, "reason"));
	}

}
