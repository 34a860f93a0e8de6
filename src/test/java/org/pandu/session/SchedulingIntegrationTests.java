package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.people.Deactivated;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session.State;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.text.Languages;
import org.pandu.text.Refusal;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Sessions are booked, proposed and moved by the rules, and nobody is booked twice.
 */
@PanduIntegrationTest
class SchedulingIntegrationTests {

	private static final Words ENGLISH = new Words(new Texts(), Languages.ENGLISH, Booked.JAKARTA);

	@Autowired
	private Stage stage;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionProposals proposals;

	@Autowired
	private SessionTimes times;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Sessions sessions;

	@Autowired
	private SessionWords sessionWords;

	@Autowired
	private SessionHistory history;

	@Autowired
	private Bookings bookings;

	@Autowired
	private Pairings pairings;

	@Autowired
	private Agreement agreement;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

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
	void bookAPersonOnceUnderManySchedulersWithoutDeadlock() throws Exception {
		List<Pairing> all = new ArrayList<>();
		List<PersonId> actors = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			PersonId other = this.cast.enrol("Person" + i, Level.MUDA);
			// The person in demand stands on both sides, so that people are met in both
			// orders; on the other side once for each kind.
			boolean leads = i < 48;
			all.add(leads ? this.cast.pair(Kind.COACHING, this.coach, other)
					: this.cast.pair(Kind.values()[i - 48], other, this.coach));
			actors.add(leads ? this.coach : other);
		}
		CountDownLatch go = new CountDownLatch(1);
		List<Future<Boolean>> outcomes = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 50; i++) {
				Pairing each = all.get(i);
				PersonId actor = actors.get(i);
				outcomes.add(threads.submit(() -> {
					go.await();
					try {
						this.scheduling.schedule(actor, each.id(),
								new Appointment(Booked.on(20, 9, 75).slot(), "", "", Confirmed.EVERYTHING),
								Booked.FIELDS);
						return true;
					}
					catch (SlotTaken ex) {
						assertThat(ex.in(ENGLISH)).contains("another session at that time");
						return false;
					}
				}));
			}
			go.countDown();
		}
		int booked = 0;
		for (Future<Boolean> outcome : outcomes) {
			booked += outcome.get() ? 1 : 0;
		}
		assertThat(booked).isEqualTo(1);
		assertThat(this.sessions.openOf(this.coach)).hasSize(1);
	}

	@Test
	void sayWhoIsBookedButNotWithWhom() {
		PersonId third = this.cast.enrol("Tomi", Level.MUDA);
		Pairing other = this.cast.pair(Kind.MENTORING, third, this.coachee);
		this.scheduling.schedule(third, other.id(), Booked.on(20, 9), Booked.FIELDS);

		SlotTaken taken = catchThrowableOfType(SlotTaken.class,
				() -> this.scheduling.schedule(this.coach, this.pairing.id(),
						Booked.at(Booked.slot(day(20), LocalTime.of(9, 30), Booked.JAKARTA, 60)), Booked.FIELDS));

		assertThat(taken.field()).isEqualTo("time");
		assertThat(taken.in(ENGLISH)).contains("Dana").doesNotContain("Tomi");
		assertThat(taken.alternatives().onlyAwake()).isFalse();
		assertThat(taken.alternatives().slots()).extracting(Slot::time)
			.containsExactly(LocalTime.of(8, 0), LocalTime.of(10, 0), LocalTime.of(11, 0));
	}

	@Test
	void turnTheDatabasesRefusalIntoATakenSlot() {
		Session first = schedule(Booked.on(20, 9));
		Session clashing = Session.of(SessionId.next(this.cast.team()), this.pairing, Session.State.SCHEDULED,
				Arranged.of(Booked.on(20, 9).slot(), ""),
				new Origin(this.coach.user(), this.stage.clock().instant(), null), null);

		assertThatExceptionOfType(Bookings.TimeTaken.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.sessions.save(clashing);
				this.bookings.book(clashing);
			}))
			.satisfies((taken) -> assertThat(taken.person()).isEqualTo(this.coach));
		assertThat(this.sessions.openOf(this.coach)).extracting(Session::id).containsExactly(first.id());
	}

	@Test
	void letSessionsTouch() {
		schedule(Booked.on(20, 9));

		assertThat(schedule(Booked.on(20, 10)).state()).isEqualTo(State.SCHEDULED);
	}

	@Test
	void freeTheTimeOfWhatIsMovedCancelledOrClosed() {
		Session moved = schedule(Booked.on(20, 9));
		this.scheduling.move(this.coachee, moved.id(), Booked.on(21, 9), Booked.FIELDS);
		Session cancelled = schedule(Booked.on(20, 9));
		this.scheduling.cancel(this.coachee, cancelled.id(), "");
		Session closed = schedule(Booked.on(20, 9));
		this.stage.travelTo(closed.startsAt());
		this.running.close(this.coach, closed.id(), true, null);

		assertThat(bookings()).isEqualTo(2);
	}

	@Test
	void refuseThePastAtItsField() {
		Refusal yesterday = refusal(Booked.on(10, 9));
		Refusal thisMorning = refusal(Booked.on(11, 8));

		assertThat(yesterday).isInstanceOf(SessionInThePast.class);
		assertThat(yesterday.field()).isEqualTo("day");
		assertThat(thisMorning.field()).isEqualTo("time");
	}

	@Test
	void refuseAnImpossibleLengthAndAskAboutAnUnusualOne() {
		assertThat(refusal(Booked.on(20, 9, 14))).isInstanceOf(ImpossibleLength.class);
		assertThat(refusal(Booked.on(20, 9, 241))).isInstanceOf(ImpossibleLength.class);
		Refusal unusual = refusal(Booked.on(20, 9, 90));
		assertThat(unusual).isInstanceOf(UnusualLength.class);
		assertThat(unusual.field()).isEqualTo("length");
		assertThat(unusual.in(ENGLISH)).contains("last 60 minutes").contains("90 minutes");

		Session anyway = this.scheduling.schedule(this.coach, this.pairing.id(),
				new Appointment(Booked.on(20, 9, 90).slot(), "", "", Confirmed.EVERYTHING), Booked.FIELDS);
		assertThat(anyway.slot().length()).isEqualTo(Duration.ofMinutes(90));
	}

	@Test
	void refuseAPersonWhoseAccountWasClosedAtThePairing() {
		closeTheCoacheesAccount();

		assertThat(refusal(Booked.on(20, 9)).field()).isEqualTo("pairing");
	}

	@Test
	void takeNoTimeOfAPersonWhoseAccountWasClosedMeanwhile() {
		Session proposed = propose(Booked.on(20, 9));
		closeTheCoacheesAccount();

		assertThatExceptionOfType(Deactivated.class).isThrownBy(() -> accept(proposed));
	}

	private void closeTheCoacheesAccount() {
		this.cast.deactivated("Dana");
		this.jdbc.sql("UPDATE profile SET deactivated = true WHERE team_id = ? AND id = ?")
			.params(this.cast.team().value(), this.coachee.user())
			.update();
	}

	@Test
	void rememberThePlaceOfThePairing() {
		schedule(Booked.on(20, 9));

		assertThat(this.pairings.require(this.pairing.id()).place()).isEqualTo("Ruang 1");
	}

	@Test
	void sealTheInvitationForTheTwoOnly() {
		String line = "Mari bahas <!channel> 🎯 \u202eterbalik\u202c & *tebal*";
		Session session = this.scheduling.schedule(this.coach, this.pairing.id(),
				new Appointment(Booked.on(20, 9).slot(), "", line, Confirmed.EVERYTHING), Booked.FIELDS);

		assertThat(this.sessionWords.invitation(this.coachee, session.id())).contains(line);
		assertThat(new String(this.jdbc.sql("SELECT invitation FROM session WHERE team_id = ?")
			.param(this.cast.team().value())
			.query(byte[].class)
			.single(), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Mari");
	}

	@Test
	void bookAProposalOnlyWhenTheOtherSideAccepts() {
		Session proposed = propose(Booked.on(20, 9));
		assertThat(proposed.state()).isEqualTo(State.PROPOSED);
		assertThat(bookings()).isZero();

		Session accepted = accept(proposed);

		assertThat(accepted.state()).isEqualTo(State.SCHEDULED);
		assertThat(bookings()).isEqualTo(2);
		assertThatExceptionOfType(ProposalAnswered.class).isThrownBy(() -> accept(proposed));
	}

	@Test
	void refuseToAcceptWhatIsTakenMeanwhile() {
		Session proposed = propose(Booked.on(20, 9));
		schedule(Booked.on(20, 9));

		assertThatExceptionOfType(TimeGone.class).isThrownBy(() -> accept(proposed));
		assertThat(this.sessions.require(proposed.id()).state()).isEqualTo(State.PROPOSED);
	}

	@Test
	void answerAProposalWithAnother() {
		Session first = propose(Booked.on(20, 9));

		Session second = this.proposals.proposeInstead(this.coach, first.id(), Booked.offers(Booked.on(21, 9)));

		assertThat(this.sessions.require(first.id()).state()).isEqualTo(State.DECLINED);
		assertThat(second.waitsFor(this.coachee)).isTrue();
		assertThat(this.proposals.accept(this.coachee, second.id(), this.times.of(second.id()).getFirst().id()).state())
			.isEqualTo(State.SCHEDULED);
	}

	@Test
	void cancelWhatIsToComeWhenThePairingEnds() {
		Session coming = schedule(Booked.on(20, 9));
		Session proposed = propose(Booked.on(25, 9));
		Session begun = schedule(Booked.on(12, 9));
		this.stage.travelTo(begun.startsAt().plusSeconds(60));

		this.agreement.end(this.coachee, this.pairing.id(), Pairing.Ending.COMPLETED);

		assertThat(this.sessions.require(coming.id()).state()).isEqualTo(State.CANCELLED);
		assertThat(this.sessions.require(coming.id()).closerId()).contains(this.coachee);
		assertThat(this.sessions.require(proposed.id()).state()).isEqualTo(State.CANCELLED);
		assertThat(this.running.close(this.coach, begun.id(), true, null).state()).isEqualTo(State.HELD);
		assertThat(refusal(Booked.on(26, 9))).isInstanceOf(PairingNotActive.class);
	}

	@Test
	void keepTheWallClockAcrossDst() {
		ZoneId brussels = ZoneId.of("Europe/Brussels");
		Session spring = schedule(Booked.at(Booked.slot(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), brussels, 60)));
		Session autumn = schedule(
				Booked.at(Booked.slot(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30), brussels, 60)));

		assertThat(this.sessions.require(spring.id()).slot().time()).isEqualTo(LocalTime.of(3, 30));
		assertThat(autumn.startsAt()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
	}

	@Test
	void keepWhatHappenedInOrder() {
		Session session = schedule(Booked.on(20, 9));
		this.scheduling.move(this.coachee, session.id(), Booked.on(21, 9), Booked.FIELDS);
		this.scheduling.cancel(this.coach, session.id(), "Ada tugas mendadak");

		assertThat(this.history.of(session.id())).extracting(SessionHistory.Change::what)
			.containsExactly(SessionHistory.What.SCHEDULED, SessionHistory.What.MOVED, SessionHistory.What.CANCELLED);
		assertThat(this.sessionWords.reason(this.coachee, session.id())).contains("Ada tugas mendadak");
	}

	private Session schedule(Appointment appointment) {
		return this.scheduling.schedule(this.coach, this.pairing.id(), appointment, Booked.FIELDS);
	}

	private Session propose(Appointment appointment) {
		return this.proposals.propose(this.coachee, this.pairing.id(), Booked.offers(appointment));
	}

	private Session accept(Session proposed) {
		return this.proposals.accept(this.coach, proposed.id(), this.times.of(proposed.id()).getFirst().id());
	}

	private Refusal refusal(Appointment appointment) {
		return catchThrowableOfType(Refusal.class, () -> schedule(appointment));
	}

	private int bookings() {
		return this.jdbc.sql("SELECT count(*) FROM booking WHERE team_id = ?")
			.param(this.cast.team().value())
			.query(Integer.class)
			.single();
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2027, 1, day);
	}

}
