package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class GoalMeasuresIntegrationTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

	private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

	private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

	@Autowired
	private Stage stage;

	@Autowired
	private GoalSetting setting;

	@Autowired
	private GoalTracking tracking;

	@Autowired
	private GoalMeasures measures;

	private Cast cast;

	private Pairing pairing;

	@BeforeEach
	void pair() {
		this.cast = this.stage.newCast();
		this.pairing = pair("Budi", "Dana");
	}

	@Test
	void aGoalDueOnTheLastDayIsMissedWhenThatDayHasPassedAndStaysSo() {
		Goal goal = set(this.pairing, FEBRUARY.minusDays(1));
		// The last minute of January in Jakarta, and the first of February.
		this.stage.travelTo(Instant.parse("2027-01-31T16:59:00Z"));
		assertThat(of(JANUARY, FEBRUARY, FEBRUARY.minusDays(1)).missed()).isZero();
		this.stage.travelTo(Instant.parse("2027-01-31T17:01:00Z"));
		assertThat(of(JANUARY, FEBRUARY, FEBRUARY).missed()).isOne();
		assertThat(of(FEBRUARY, MARCH, FEBRUARY).missed()).isZero();
		this.setting.revise(this.pairing.coacheeId(), goal.id(), goal.edition(),
				new GoalSetting.Revision("Rapat dipimpin atasan", "Meminta giliran", MARCH, "due"), "due");
		assertThat(of(JANUARY, FEBRUARY, MARCH)).satisfies((figures) -> assertThat(figures.missed()).isOne())
			.satisfies((figures) -> assertThat(figures.revised()).isZero());
		assertThat(of(FEBRUARY, MARCH, FEBRUARY)).satisfies((figures) -> assertThat(figures.missed()).isZero())
			.satisfies((figures) -> assertThat(figures.revised()).isOne());
	}

	@Test
	void aGoalReachedOnItsDayIsNotMissed() {
		Goal goal = set(this.pairing, FEBRUARY.minusDays(1));
		this.stage.travelTo(Instant.parse("2027-01-31T16:59:00Z"));
		this.tracking.reach(this.pairing.coacheeId(), goal.id());
		assertThat(of(JANUARY, FEBRUARY, FEBRUARY)).satisfies((figures) -> assertThat(figures.missed()).isZero())
			.satisfies((figures) -> assertThat(figures.reached()).isOne());
		assertThat(of(FEBRUARY, MARCH, FEBRUARY).reached()).isZero();
	}

	@Test
	void progressIsShownFromSoManyPeopleNotGoals() {
		set(this.pairing, MARCH);
		set(this.pairing, MARCH.plusDays(1));
		LocalDate today = LocalDate.ofInstant(this.stage.clock().instant(), JAKARTA);
		assertThat(this.measures.of(this.cast.team(), JAKARTA, JANUARY, FEBRUARY, today, 2))
			.satisfies((figures) -> assertThat(figures.open()).isEqualTo(2))
			.satisfies((figures) -> assertThat(figures.expected()).isNull())
			.satisfies((figures) -> assertThat(figures.actual()).isNull());
		set(pair("Rani", "Eka"), MARCH);
		assertThat(this.measures.of(this.cast.team(), JAKARTA, JANUARY, FEBRUARY, today, 2))
			.satisfies((figures) -> assertThat(figures.open()).isEqualTo(3))
			.satisfies((figures) -> assertThat(figures.expected()).isZero())
			.satisfies((figures) -> assertThat(figures.actual()).isZero());
	}

	private Pairing pair(String coach, String coachee) {
		return this.cast.pair(Kind.COACHING, this.cast.enrol(coach, Level.MADYA), this.cast.enrol(coachee, Level.MUDA));
	}

	private Goal set(Pairing of, LocalDate due) {
		return this.setting.set(of.coacheeId(), of.id(), GoalDraft.of("Memimpin rapat tanpa bantuan", due, "due"));
	}

	private GoalFigures of(LocalDate from, LocalDate until, LocalDate today) {
		return this.measures.of(this.cast.team(), JAKARTA, from, until, today, 5);
	}

}
