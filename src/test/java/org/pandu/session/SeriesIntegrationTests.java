package org.pandu.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Matching;
import org.pandu.pairing.Days;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pause;
import org.pandu.pairing.Pauses;
import org.pandu.pairing.Pausing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session.State;
import org.pandu.session.series.Rhythm;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.SameInstant;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Standing slots make their sessions, roll on, change and end. It is Monday, 11 January
 * 2027, 09:00 in Jakarta.
 */
@PanduIntegrationTest
class SeriesIntegrationTests {

	private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);

	@Autowired
	private Stage stage;

	@Autowired
	private SeriesScheduling series;

	@Autowired
	private SeriesChanging changing;

	@Autowired
	private SeriesRolling rolling;

	@Autowired
	private OccurrenceChanging occurrences;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private SessionHistory history;

	@Autowired
	private Sessions sessions;

	@Autowired
	private AllSeries allSeries;

	@Autowired
	private Agreement agreement;

	@Autowired
	private Matching matching;

	@Autowired
	private Pausing pausing;

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
	void makesTheSessionsAhead() {
		Series weekly = setUp(Slots.everyWeeks(1));

		assertThat(coming()).hasSize(12).allMatch((session) -> session.state() == State.SCHEDULED);
		assertThat(coming().getFirst().startsAt()).isEqualTo(Instant.parse("2027-01-12T02:00:00Z"));
		assertThat(coming().getLast().occurrence()).isEqualTo(LocalDate.of(2027, 3, 30));
		assertThat(weekly.madeThrough()).isEqualTo(LocalDate.of(2027, 4, 5));
	}

	@Test
	void keepsTheWallClockOfItsZoneAcrossDst() {
		ZoneId brussels = ZoneId.of("Europe/Brussels");
		setUp(new SeriesPlan(new Rhythm.Weeks(1), null,
				Slots.at(LocalDate.of(2027, 3, 23), LocalTime.of(9, 0), brussels)));

		assertThat(coming()).extracting(Session::startsAt)
			.startsWith(Instant.parse("2027-03-23T08:00:00Z"), Instant.parse("2027-03-30T07:00:00Z"));
	}

	@Test
	void rollsOnByItself() {
		setUp(Slots.everyWeeks(1));

		this.stage.travelTo(Instant.parse("2027-02-08T01:00:00Z"));

		assertThat(this.sessions.ofPairing(this.pairing.id())).extracting(Session::occurrence)
			.hasSize(16)
			.doesNotHaveDuplicates()
			.endsWith(LocalDate.of(2027, 4, 27));
	}

	@Test
	void endsByItselfAfterItsLastDay() {
		Series shortOne = setUp(Slots.of(new Rhythm.Weeks(1), FIRST, LocalDate.of(2027, 1, 19)));
		assertThat(coming()).hasSize(2);

		this.stage.travelTo(Instant.parse("2027-01-20T01:00:00Z"));

		assertThat(this.allSeries.require(shortOne.id()).state()).isEqualTo(Series.State.ENDED);
		assertThat(setUp(Slots.of(new Rhythm.Weeks(1), LocalDate.of(2027, 1, 21), null)).isActive()).isTrue();
	}

	@Test
	void rollsOnOnceWhenTwoNodesDoItAtTheSameInstant() {
		Series weekly = setUp(Slots.everyWeeks(1));
		this.jdbc.sql("DELETE FROM notice WHERE kind = ?").param(SeriesRolling.KIND).update();
		this.stage.travelTo(Instant.parse("2027-02-08T01:00:00Z"));

		new SameInstant(this.transactions, this.jdbc)
			.run(() -> this.rolling.roll(weekly.id()),
					() -> this.transactions.write(() -> this.rolling.roll(weekly.id())))
			.join();

		assertThat(this.sessions.ofPairing(this.pairing.id())).extracting(Session::occurrence)
			.hasSize(16)
			.doesNotHaveDuplicates();
	}

	@Test
	void theDatabaseKeepsEachOccurrenceUnique() {
		setUp(Slots.everyWeeks(1));
		Session first = coming().getFirst();

		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.jdbc.sql("""
				UPDATE session SET occurrence = ? WHERE team_id = ? AND id = ?
				""").params(LocalDate.of(2027, 1, 19), first.id().team().value(), first.id().id()).update());
	}

	@Test
	void aClashNeedsATimeAndBooksNobody() {
		PersonId other = this.cast.enrol("Budi", Level.MUDA);
		Pairing others = this.cast.pair(Kind.COACHING, this.coach, other);
		this.scheduling.schedule(this.coach, others.id(), Booked.on(19, 9), Booked.FIELDS);

		setUp(Slots.everyWeeks(1));

		Session open = on(LocalDate.of(2027, 1, 19));
		assertThat(open.state()).isEqualTo(State.NEEDS_TIME);
		assertThat(coming().stream().filter(Session::needsTime)).hasSize(1);
		assertThat(bookings(open)).isZero();
		Session given = this.occurrences.giveTime(this.coachee, open.id(), Booked.on(19, 13), Booked.FIELDS);
		assertThat(given.state()).isEqualTo(State.SCHEDULED);
		assertThat(given.occurrence()).isEqualTo(LocalDate.of(2027, 1, 19));
		assertThat(bookings(given)).isEqualTo(2);
		assertThatExceptionOfType(SessionNotOpen.class)
			.isThrownBy(() -> this.occurrences.giveTime(this.coach, open.id(), Booked.on(19, 15), Booked.FIELDS));
	}

	@Test
	void anOccurrenceWithoutATimeCanBeSkipped() {
		PersonId other = this.cast.enrol("Budi", Level.MUDA);
		Pairing others = this.cast.pair(Kind.COACHING, this.coach, other);
		this.scheduling.schedule(this.coach, others.id(), Booked.on(19, 9), Booked.FIELDS);
		setUp(Slots.everyWeeks(1));

		this.scheduling.cancel(this.coachee, on(LocalDate.of(2027, 1, 19)).id(), "");

		assertThat(on(LocalDate.of(2027, 1, 19)).state()).isEqualTo(State.CANCELLED);
		this.stage.travelTo(Instant.parse("2027-02-08T01:00:00Z"));
		assertThat(coming()).noneMatch(Session::needsTime);
	}

	@Test
	void refusesAFirstSessionThatClashes() {
		PersonId other = this.cast.enrol("Budi", Level.MUDA);
		Pairing others = this.cast.pair(Kind.COACHING, this.coach, other);
		this.scheduling.schedule(this.coach, others.id(), Booked.on(12, 9), Booked.FIELDS);

		assertThatExceptionOfType(SlotTaken.class).isThrownBy(() -> setUp(Slots.everyWeeks(1)));
		assertThat(coming()).isEmpty();
		assertThat(this.allSeries.currentOf(this.pairing.id())).isEmpty();
	}

	@Test
	void refusesWhatIsNoSlot() {
		assertThatExceptionOfType(FirstDayOffRule.class)
			.isThrownBy(() -> setUp(Slots.of(new Rhythm.MonthsOnWeekday(1, 1), FIRST, null)))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("day"));
		assertThatExceptionOfType(EndBeforeStart.class)
			.isThrownBy(() -> setUp(Slots.of(new Rhythm.Weeks(1), FIRST, FIRST.minusDays(1))))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("until"));
		assertThatExceptionOfType(SessionInThePast.class)
			.isThrownBy(() -> setUp(Slots.of(new Rhythm.Weeks(1), FIRST.minusWeeks(1), null)));
		setUp(Slots.everyWeeks(1));
		assertThatExceptionOfType(SeriesExists.class).isThrownBy(() -> setUp(Slots.everyWeeks(2)));
	}

	@Test
	void aProposedSlotMakesNothingUntilTheCoachAccepts() {
		Series proposed = this.series.propose(this.coachee, this.pairing.id(), Slots.everyWeeks(2), Slots.FIELDS);
		assertThat(coming()).isEmpty();
		assertThatExceptionOfType(SeriesExists.class).isThrownBy(() -> setUp(Slots.everyWeeks(1)));

		this.series.accept(this.coach, proposed.id());

		assertThat(coming()).extracting(Session::occurrence).startsWith(FIRST, FIRST.plusWeeks(2));
		assertThatExceptionOfType(SeriesAnswered.class)
			.isThrownBy(() -> this.series.decline(this.coach, proposed.id()));
	}

	@Test
	void anAcceptedSlotBeginsWithItsSecondSessionWhenTheFirstHasPassed() {
		Series proposed = this.series.propose(this.coachee, this.pairing.id(), Slots.everyWeeks(1), Slots.FIELDS);
		this.stage.travelTo(Instant.parse("2027-01-19T01:59:00Z"));

		this.series.accept(this.coach, proposed.id());

		assertThat(coming().getFirst().occurrence()).isEqualTo(LocalDate.of(2027, 1, 19));
	}

	@Test
	void aProposedSlotLapsesWithItsSecondSession() {
		Series proposed = this.series.propose(this.coachee, this.pairing.id(), Slots.everyWeeks(1), Slots.FIELDS);

		this.stage.travelTo(Instant.parse("2027-01-19T02:00:00Z"));

		assertThat(this.allSeries.require(proposed.id()).state()).isEqualTo(Series.State.LAPSED);
		assertThatExceptionOfType(SeriesAnswered.class).isThrownBy(() -> this.series.accept(this.coach, proposed.id()));
		assertThat(setUp(Slots.of(new Rhythm.Weeks(1), LocalDate.of(2027, 1, 20), null)).isActive()).isTrue();
	}

	@Test
	void anOccurrenceThatNobodyGaveATimeLapses() {
		PersonId other = this.cast.enrol("Budi", Level.MUDA);
		Pairing others = this.cast.pair(Kind.COACHING, this.coach, other);
		this.scheduling.schedule(this.coach, others.id(), Booked.on(19, 9), Booked.FIELDS);
		setUp(Slots.everyWeeks(1));

		this.stage.travelTo(Instant.parse("2027-01-19T02:00:00Z"));

		assertThat(on(LocalDate.of(2027, 1, 19)).state()).isEqualTo(State.LAPSED);
	}

	@Test
	void leavesOutThePauseThatIsKnownAndComesBackAfterIt() {
		pause(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 2, 1));

		setUp(Slots.everyWeeks(1));

		assertThat(coming()).extracting(Session::occurrence).startsWith(FIRST, LocalDate.of(2027, 2, 2));
	}

	@Test
	void cancelsWhatLiesInANewPauseAndTakesItBackWhenThePauseEndsEarly() {
		setUp(Slots.everyWeeks(1));
		List<SessionId> before = coming().stream().map(Session::id).toList();
		this.scheduling.move(this.coach, on(LocalDate.of(2027, 1, 26)).id(), Booked.on(27, 15), Booked.FIELDS);

		Pause pause = pause(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 2, 10));

		assertThat(coming()).extracting(Session::occurrence)
			.startsWith(FIRST, LocalDate.of(2027, 1, 26), LocalDate.of(2027, 2, 16));
		assertThat(bookedTimes()).isEqualTo(coming().size());
		this.pausing.end(this.coachee, pause.id());
		assertThat(coming()).extracting(Session::id).containsExactlyElementsOf(before);
		assertThat(bookedTimes()).isEqualTo(coming().size());
	}

	@Test
	void makesWhatAnEndedPauseHadLeftOut() {
		Pause pause = pause(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 2, 1));
		setUp(Slots.everyWeeks(1));

		this.pausing.end(this.coachee, pause.id());

		assertThat(coming()).extracting(Session::occurrence)
			.startsWith(FIRST, LocalDate.of(2027, 1, 19), LocalDate.of(2027, 1, 26), LocalDate.of(2027, 2, 2))
			.hasSize(12);
	}

	@Test
	void aDeclinedSlotMakesRoomForAnother() {
		Series proposed = this.series.propose(this.coachee, this.pairing.id(), Slots.everyWeeks(2), Slots.FIELDS);

		this.series.decline(this.coach, proposed.id());

		assertThat(setUp(Slots.everyWeeks(1)).isActive()).isTrue();
	}

	@Test
	void movingOneLeavesTheOthers() {
		setUp(Slots.everyWeeks(1));
		Session second = on(LocalDate.of(2027, 1, 19));

		this.scheduling.move(this.coachee, second.id(), Booked.on(20, 14), Booked.FIELDS);

		assertThat(on(LocalDate.of(2027, 1, 19)).startsAt()).isEqualTo(Instant.parse("2027-01-20T07:00:00Z"));
		assertThat(on(LocalDate.of(2027, 1, 26)).startsAt()).isEqualTo(Instant.parse("2027-01-26T02:00:00Z"));
	}

	@Test
	void movingOneAndAllFollowingLetsTheSlotGoOnFromThere() {
		Series old = setUp(Slots.everyWeeks(1));
		Session second = on(LocalDate.of(2027, 1, 19));

		Session moved = this.changing.moveFollowing(this.coachee, second.id(), Booked.on(20, 14), Booked.FIELDS);

		assertThat(moved.id()).isEqualTo(second.id());
		assertThat(moved.sequence()).isEqualTo(1);
		assertThat(coming()).extracting(Session::startsAt)
			.startsWith(Instant.parse("2027-01-12T02:00:00Z"), Instant.parse("2027-01-20T07:00:00Z"),
					Instant.parse("2027-01-27T07:00:00Z"));
		assertThat(this.allSeries.require(old.id()).state()).isEqualTo(Series.State.CHANGED);
		Series next = this.allSeries.currentOf(this.pairing.id()).orElseThrow();
		assertThat(next.predecessor()).isEqualTo(old.id().id());
		assertThat(next.firstDay()).isEqualTo(LocalDate.of(2027, 1, 20));
		assertThat(bookedTimes()).isEqualTo(coming().size());
	}

	@Test
	void movingOntoTheNextOccurrenceLeavesOneSessionThere() {
		setUp(Slots.everyWeeks(1));
		Session second = on(LocalDate.of(2027, 1, 19));

		this.changing.moveFollowing(this.coach, second.id(), Booked.on(26, 9), Booked.FIELDS);

		assertThat(coming()).extracting(Session::startsAt)
			.startsWith(Instant.parse("2027-01-12T02:00:00Z"), Instant.parse("2027-01-26T02:00:00Z"),
					Instant.parse("2027-02-02T02:00:00Z"))
			.doesNotHaveDuplicates();
		assertThat(bookedTimes()).isEqualTo(coming().size());
	}

	@Test
	void aChangeOfTheTimeKeepsSessionsAndWhatWasAgreedByHand() {
		Series old = setUp(Slots.everyWeeks(1));
		List<SessionId> before = coming().stream().map(Session::id).toList();
		this.scheduling.move(this.coach, on(LocalDate.of(2027, 1, 26)).id(), Booked.on(27, 15), Booked.FIELDS);
		this.scheduling.cancel(this.coach, on(LocalDate.of(2027, 2, 2)).id(), "");

		this.changing.change(this.coach, old.id(),
				new SeriesPlan(new Rhythm.Weeks(1), null, Slots.at(FIRST, LocalTime.of(10, 0), Booked.JAKARTA)),
				Slots.FIELDS);

		assertThat(coming()).extracting(Session::id).isSubsetOf(before).hasSize(11);
		assertThat(on(FIRST).startsAt()).isEqualTo(Instant.parse("2027-01-12T03:00:00Z"));
		assertThat(on(LocalDate.of(2027, 1, 26)).startsAt()).isEqualTo(Instant.parse("2027-01-27T08:00:00Z"));
		assertThat(coming()).extracting(Session::occurrence).doesNotContain(LocalDate.of(2027, 2, 2));
	}

	@Test
	void aChangeOfTheWeekdayWithdrawsTheOldDaysFromThatWeekOn() {
		Series old = setUp(Slots.everyWeeks(1));

		this.changing.change(this.coach, old.id(), Slots.of(new Rhythm.Weeks(2), LocalDate.of(2027, 1, 21), null),
				Slots.FIELDS);

		assertThat(coming()).extracting(Session::occurrence)
			.startsWith(FIRST, LocalDate.of(2027, 1, 21), LocalDate.of(2027, 2, 4));
		assertThat(bookedTimes()).isEqualTo(coming().size());
	}

	@Test
	void keepsItsTimeOfDayInAnotherZone() {
		Series old = setUp(Slots.everyWeeks(1));
		List<SessionId> before = coming().stream().map(Session::id).toList();

		Series moved = this.changing.moveToZone(this.coach, old.id(), ZoneId.of("Asia/Makassar"));

		assertThat(moved.zone()).isEqualTo("Asia/Makassar");
		assertThat(coming()).extracting(Session::id).containsExactlyElementsOf(before);
		assertThat(coming().getFirst().startsAt()).isEqualTo(Instant.parse("2027-01-12T01:00:00Z"));
	}

	@Test
	void endingWithdrawsWhatIsToComeAndLeavesWhatHasBegun() {
		Series weekly = setUp(Slots.everyWeeks(1));
		this.stage.travelTo(Instant.parse("2027-01-12T02:00:00Z"));
		Session begun = this.running.start(this.coach, on(FIRST).id());

		this.changing.end(this.coachee, weekly.id());

		assertThat(coming()).extracting(Session::id).containsExactly(begun.id());
		assertThat(this.running.close(this.coach, begun.id(), true, null).state()).isEqualTo(State.HELD);
		this.stage.travelTo(Instant.parse("2027-02-08T01:00:00Z"));
		assertThat(coming()).isEmpty();
		assertThatExceptionOfType(SeriesOver.class).isThrownBy(() -> this.changing.end(this.coach, weekly.id()));
	}

	@Test
	void cancelsAllThatFollow() {
		setUp(Slots.everyWeeks(1));

		this.changing.endAfter(this.coach, on(LocalDate.of(2027, 1, 19)).id());

		assertThat(coming()).extracting(Session::occurrence).containsExactly(FIRST, LocalDate.of(2027, 1, 19));
		assertThat(this.allSeries.currentOf(this.pairing.id())).isEmpty();
	}

	@Test
	void defersToTheSameTimeAWeekLater() {
		setUp(Slots.everyWeeks(2));
		Session first = on(FIRST);

		Session deferred = this.occurrences.defer(this.coachee, first.id(), 0);

		assertThat(deferred.startsAt()).isEqualTo(Instant.parse("2027-01-19T02:00:00Z"));
		assertThat(deferred.occurrence()).isEqualTo(FIRST);
		assertThat(this.history.last(first.id()).orElseThrow().what()).isEqualTo(SessionHistory.What.DEFERRED);
	}

	@Test
	void defersPastTheNextSessionAndTheWeekend() {
		setUp(Slots.of(new Rhythm.Weeks(1), LocalDate.of(2027, 1, 15), null));

		Session deferred = this.occurrences.defer(this.coach, on(LocalDate.of(2027, 1, 15)).id(), 0);

		assertThat(deferred.startsAt()).isEqualTo(Instant.parse("2027-01-25T02:00:00Z"));
	}

	@Test
	void aSecondPressDefersNothingAgain() {
		setUp(Slots.everyWeeks(2));
		Session deferred = this.occurrences.defer(this.coachee, on(FIRST).id(), 0);

		assertThatExceptionOfType(MovedMeanwhile.class)
			.isThrownBy(() -> this.occurrences.defer(this.coachee, deferred.id(), 0));
		assertThat(on(FIRST).startsAt()).isEqualTo(deferred.startsAt());
	}

	@Test
	void aChangeOfTheWeekdayKeepsWhatWasMovedOrSkipped() {
		Series old = setUp(Slots.everyWeeks(1));
		Session moved = on(LocalDate.of(2027, 1, 26));
		this.scheduling.move(this.coach, moved.id(), Booked.on(27, 15), Booked.FIELDS);
		this.scheduling.cancel(this.coach, on(LocalDate.of(2027, 2, 2)).id(), "");

		this.changing.change(this.coach, old.id(), Slots.of(new Rhythm.Weeks(1), LocalDate.of(2027, 1, 21), null),
				Slots.FIELDS);

		assertThat(coming()).extracting(Session::occurrence)
			.startsWith(FIRST, LocalDate.of(2027, 1, 21), LocalDate.of(2027, 1, 28), LocalDate.of(2027, 2, 11));
		assertThat(on(LocalDate.of(2027, 1, 28))).satisfies((session) -> {
			assertThat(session.id()).isEqualTo(moved.id());
			assertThat(session.startsAt()).isEqualTo(Instant.parse("2027-01-27T08:00:00Z"));
		});
		assertThat(bookedTimes()).isEqualTo(coming().size());
	}

	@Test
	void movingOneThatWasMovedBeforeTakesTheNewTime() {
		setUp(Slots.everyWeeks(1));
		Session second = on(LocalDate.of(2027, 1, 19));
		this.scheduling.move(this.coach, second.id(), Booked.on(20, 18), Booked.FIELDS);

		this.changing.moveFollowing(this.coachee, second.id(), Booked.on(21, 10), Booked.FIELDS);

		assertThat(this.sessions.require(second.id()).startsAt()).isEqualTo(Instant.parse("2027-01-21T03:00:00Z"));
		assertThat(bookedTimes()).isEqualTo(coming().size());
	}

	@Test
	void refusesAChangeOnADayTheSessionsDoNotReachYet() {
		Series old = setUp(Slots.everyWeeks(1));

		assertThatExceptionOfType(FirstDayTooFar.class).isThrownBy(() -> this.changing.change(this.coach, old.id(),
				Slots.of(new Rhythm.Weeks(1), LocalDate.of(2027, 9, 2), null), Slots.FIELDS));
		assertThat(this.allSeries.require(old.id()).isActive()).isTrue();
	}

	@Test
	void endsWithItsPairing() {
		Series weekly = setUp(Slots.everyWeeks(1));

		this.agreement.end(this.coach, this.pairing.id(), Pairing.Ending.COMPLETED);

		assertThat(this.allSeries.require(weekly.id()).state()).isEqualTo(Series.State.ENDED);
		assertThat(coming()).isEmpty();
	}

	@Test
	void endsWhenItsPairingIsHandedOver() {
		Series weekly = setUp(Slots.everyWeeks(1));
		PersonId successor = this.cast.enrol("Budi", Level.MADYA);

		this.matching.handOver(this.cast.admin(), this.pairing.id(), successor, true,
				new Matching.Fields("coach", "coachee"));

		assertThat(this.allSeries.require(weekly.id()).state()).isEqualTo(Series.State.ENDED);
		assertThat(coming()).isEmpty();
	}

	private Pause pause(LocalDate from, LocalDate backOn) {
		return this.pausing.pause(this.coachee, this.coachee, new Pausing.Wish(new Days(from, backOn), null, ""),
				new Pauses.Fields("person", "from", "back-on", "reason"));
	}

	private Series setUp(SeriesPlan plan) {
		return this.series.setUp(this.coach, this.pairing.id(), plan, Slots.FIELDS);
	}

	private List<Session> coming() {
		return this.sessions.ofPairing(this.pairing.id())
			.stream()
			.filter((session) -> session.isOpen() || session.needsTime())
			.toList();
	}

	/** The occurrence of a day that was set last. */
	private Session on(LocalDate day) {
		return this.sessions.ofPairing(this.pairing.id())
			.stream()
			.filter((session) -> day.equals(session.occurrence()))
			.findFirst()
			.orElseThrow();
	}

	private int bookings(Session session) {
		return this.jdbc.sql("SELECT count(*) FROM booking WHERE team_id = ? AND session_id = ?")
			.params(session.id().team().value(), session.id().id())
			.query(Integer.class)
			.single();
	}

	private int bookedTimes() {
		return this.jdbc.sql("SELECT count(*) FROM booking WHERE team_id = ? AND person = ?")
			.params(this.coach.team().value(), this.coach.user())
			.query(Integer.class)
			.single();
	}

}
