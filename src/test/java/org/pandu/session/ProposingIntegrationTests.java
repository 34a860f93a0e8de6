package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.OpenTimes.Standing;
import org.pandu.session.Session.State;
import org.pandu.session.SessionHistory.What;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.SameInstant;
import org.pandu.testing.Stage;
import org.pandu.text.Refusal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Up to three times are proposed, and one is accepted.
 */
@PanduIntegrationTest
class ProposingIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private SessionProposals proposals;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionTimes times;

	@Autowired
	private OpenTimes openTimes;

	@Autowired
	private Sessions sessions;

	@Autowired
	private SessionHistory history;

	@Autowired
	private Transactions transactions;

	@Autowired
	private JdbcClient jdbc;

	private Cast cast;

	private PersonId coach;

	private PersonId coachee;

	private Pairing pairing;

	@BeforeEach
	void pair() {
		this.cast = this.stage.newCast();
		this.coach = this.cast.enrol("Rani", Level.MADYA);
		this.coachee = this.cast.enrol("Dana", Level.MUDA);
		this.pairing = this.cast.pair(Kind.COACHING, this.coach, this.coachee);
	}

	@Test
	void booksTheOneThatIsAccepted() {
		Session proposed = propose(Booked.on(22, 9), Booked.on(20, 9), Booked.on(21, 9));
		assertThat(proposed.startsAt()).isEqualTo(Booked.on(20, 9).slot().startsAt());
		assertThat(booked()).isZero();

		Session accepted = this.proposals.accept(this.coach, proposed.id(), time(proposed, 2));

		assertThat(accepted.state()).isEqualTo(State.SCHEDULED);
		assertThat(accepted.slot()).isEqualTo(Booked.on(21, 9).slot());
		assertThat(booked()).isEqualTo(2);
		assertThat(schedule(20).state()).isEqualTo(State.SCHEDULED);
	}

	@Test
	void keepsTheOthersWhenOneIsGone() {
		Session proposed = propose(Booked.on(12, 9), Booked.on(13, 9), Booked.on(14, 9));
		schedule(12);
		this.stage.travelTo(Booked.on(13, 9).slot().startsAt());

		TimeGone taken = catchThrowableOfType(TimeGone.class,
				() -> this.proposals.accept(this.coach, proposed.id(), time(proposed, 0)));
		TimeGone passed = catchThrowableOfType(TimeGone.class,
				() -> this.proposals.accept(this.coach, proposed.id(), time(proposed, 1)));

		assertThat(taken.left()).extracting(ProposedTime::id).containsExactly(time(proposed, 2));
		assertThat(passed.left()).isEqualTo(taken.left());
		assertThat(this.proposals.accept(this.coach, proposed.id(), time(proposed, 2)).state())
			.isEqualTo(State.SCHEDULED);
	}

	@Test
	void saysHowEachTimeStands() {
		Session proposed = propose(Booked.on(12, 9), Booked.on(13, 9), Booked.on(14, 9));
		schedule(13);
		this.stage.travelTo(Booked.on(12, 9).slot().startsAt());

		assertThat(this.openTimes.all(proposed)).extracting(OpenTimes.Offered::standing)
			.containsExactly(Standing.PASSED, Standing.TAKEN, Standing.OPEN);
	}

	@Test
	void checksEachTimeAsABooking() {
		schedule(21);

		ProposedTimeTaken taken = catchThrowableOfType(ProposedTimeTaken.class,
				() -> propose(Booked.on(20, 9), Booked.on(21, 9)));
		assertThat(taken.slot()).isEqualTo(Booked.on(21, 9).slot());
		assertThat(refused(Booked.on(20, 9), Booked.on(10, 9))).isInstanceOf(SessionInThePast.class);
		assertThat(refused(Booked.on(20, 9, 90))).isInstanceOf(UnusualLength.class);
		assertThat(refused(Booked.on(20, 9, 10))).isInstanceOf(ImpossibleLength.class);
		assertThat(refused(Booked.on(20, 9), Booked.on(20, 9))).isInstanceOf(ProposedTwice.class);
		assertThat(this.sessions.ofPairing(this.pairing.id())).hasSize(1);
	}

	@Test
	void takesOneToThreeTimes() {
		List<Offer> four = Booked.offers(Booked.on(20, 9), Booked.on(21, 9), Booked.on(22, 9), Booked.on(25, 9));

		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.proposals.propose(this.coachee, this.pairing.id(), four));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.proposals.propose(this.coachee, this.pairing.id(), List.of()));
	}

	@Test
	void refusesATimeOfAnotherProposal() {
		Session one = propose(Booked.on(20, 9));
		Session other = propose(Booked.on(21, 9));

		assertThatExceptionOfType(ProposalAnswered.class)
			.isThrownBy(() -> this.proposals.accept(this.coach, one.id(), time(other, 0)));
	}

	@Test
	void passesOverTimesThatHavePassedAndLapsesAfterTheLast() {
		Session proposed = propose(Booked.on(12, 9), Booked.on(13, 9));
		this.stage.travelTo(Booked.on(12, 9).slot().startsAt());
		this.stage.settle();
		assertThat(this.sessions.require(proposed.id()).startsAt()).isEqualTo(Booked.on(13, 9).slot().startsAt());

		this.stage.travelTo(Booked.on(13, 9).slot().startsAt());
		this.stage.settle();

		Session lapsed = this.sessions.require(proposed.id());
		assertThat(lapsed.state()).isEqualTo(State.LAPSED);
		assertThat(lapsed.closerId()).isEmpty();
		assertThat(this.history.last(proposed.id())).get()
			.satisfies((change) -> assertThat(change.what()).isEqualTo(What.LAPSED))
			.satisfies((change) -> assertThat(change.by()).isNull());
		assertThatExceptionOfType(ProposalAnswered.class)
			.isThrownBy(() -> this.proposals.accept(this.coach, proposed.id(), time(proposed, 1)));
	}

	@Test
	void lapsesAfterAWeekThoughItsTimesAreFarAhead() {
		Session proposed = propose(Booked.on(29, 9));
		Instant week = this.stage.clock().instant().plus(Duration.ofDays(7));
		this.stage.travelTo(week.minusSeconds(1));
		this.stage.settle();
		assertThat(this.sessions.require(proposed.id()).state()).isEqualTo(State.PROPOSED);

		this.stage.travelTo(week);
		this.stage.settle();

		assertThat(this.sessions.require(proposed.id()).state()).isEqualTo(State.LAPSED);
	}

	@Test
	void acceptsOnceOfTwoAtTheSameInstant() {
		Session proposed = propose(Booked.on(20, 9), Booked.on(21, 9));

		CompletableFuture<?> second = new SameInstant(this.transactions, this.jdbc).run(
				() -> this.proposals.accept(this.coach, proposed.id(), time(proposed, 0)),
				() -> this.proposals.accept(this.coach, proposed.id(), time(proposed, 1)));

		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(ProposalAnswered.class);
		assertThat(this.sessions.require(proposed.id()).startsAt()).isEqualTo(Booked.on(20, 9).slot().startsAt());
		assertThat(booked()).isEqualTo(2);
	}

	@Test
	void givesATimeProposedToTwoCoachesToTheFirstWhoAccepts() {
		PersonId mentor = this.cast.enrol("Tomi", Level.MADYA);
		Pairing other = this.cast.pair(Kind.MENTORING, mentor, this.coachee);
		Session toCoach = propose(Booked.on(20, 9), Booked.on(21, 9));
		Session toMentor = this.proposals.propose(this.coachee, other.id(), Booked.offers(Booked.on(20, 9)));

		CompletableFuture<?> second = new SameInstant(this.transactions, this.jdbc).run(
				() -> this.proposals.accept(mentor, toMentor.id(), time(toMentor, 0)),
				() -> this.proposals.accept(this.coach, toCoach.id(), time(toCoach, 0)));

		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(TimeGone.class);
		assertThat(this.sessions.require(toCoach.id()).state()).isEqualTo(State.PROPOSED);
		assertThat(this.openTimes.open(toCoach)).extracting(ProposedTime::id).containsExactly(time(toCoach, 1));
	}

	private Session propose(Appointment... appointments) {
		return this.proposals.propose(this.coachee, this.pairing.id(), Booked.offers(appointments));
	}

	private Refusal refused(Appointment... appointments) {
		return catchThrowableOfType(Refusal.class, () -> propose(appointments));
	}

	private Session schedule(int day) {
		return this.scheduling.schedule(this.coach, this.pairing.id(), Booked.on(day, 9), Booked.FIELDS);
	}

	private UUID time(Session proposed, int position) {
		return this.times.of(proposed.id()).get(position).id();
	}

	private int booked() {
		return this.jdbc.sql("SELECT count(*) FROM booking WHERE team_id = ?")
			.param(this.cast.team().value())
			.query(Integer.class)
			.single();
	}

}
