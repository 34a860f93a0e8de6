package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.program.Kind;
import org.pandu.text.Bilingual;
import org.pandu.session.Session.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What can happen to a session, and what can't.
 */
class SessionTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final PersonId COACH = new PersonId(TEAM, "UCOACH");

	private static final PersonId COACHEE = new PersonId(TEAM, "UCOACHEE");

	private static final Slot SLOT = new Slot(LocalDate.of(2027, 1, 12), LocalTime.of(9, 0), ZoneId.of("Asia/Jakarta"),
			Duration.ofHours(1));

	private static final Instant BEFORE = Instant.parse("2026-11-25T00:00:00Z");

	private static final Instant DURING = SLOT.startsAt().plusSeconds(60);

	@Test
	void isBookedWhenTheOtherSideAccepts() {
		Session accepted = new Proposal(proposedBy(COACHEE)).accept(COACH, SLOT);

		assertThat(accepted.state()).isEqualTo(State.SCHEDULED);
		assertThat(accepted.schedulerId()).isEqualTo(COACHEE);
	}

	@Test
	void isNotAcceptedByItsProposer() {
		assertThatExceptionOfType(ProposalWaitsForOther.class)
			.isThrownBy(() -> new Proposal(proposedBy(COACHEE)).accept(COACHEE, SLOT));
		assertThatExceptionOfType(ProposalWaitsForOther.class)
			.isThrownBy(() -> new Proposal(proposedBy(COACH)).decline(COACH, BEFORE));
	}

	@Test
	void isAnsweredOnce() {
		Session declined = new Proposal(proposedBy(COACHEE)).decline(COACH, BEFORE);

		assertThatExceptionOfType(ProposalAnswered.class).isThrownBy(() -> new Proposal(declined).accept(COACH, SLOT));
		assertThatExceptionOfType(ProposalAnswered.class)
			.isThrownBy(() -> new Proposal(scheduled()).decline(COACHEE, BEFORE));
	}

	@Test
	void countsWhatCalendarsMustFollow() {
		Session moved = scheduled().move(SLOT.at(SLOT.startsAt().plus(Duration.ofDays(1))), "Ruang 2", BEFORE);

		assertThat(moved.sequence()).isEqualTo(1);
		assertThat(moved.place()).isEqualTo("Ruang 2");
		assertThat(moved.cancel(COACH, BEFORE).sequence()).isEqualTo(2);
	}

	@Test
	void startsFromHalfAnHourBeforeUntilADayAfter() {
		Instant time = SLOT.startsAt();

		assertThatExceptionOfType(TooEarlyToStart.class)
			.isThrownBy(() -> scheduled().start(time.minus(Duration.ofMinutes(31))));
		assertThat(scheduled().start(time.minus(Duration.ofMinutes(30))).state()).isEqualTo(State.RUNNING);
		assertThat(scheduled().start(time.plus(Duration.ofHours(23))).course().startedAt())
			.isEqualTo(time.plus(Duration.ofHours(23)));
		assertThatExceptionOfType(TooLateToStart.class)
			.isThrownBy(() -> scheduled().start(time.plus(Duration.ofHours(24))));
	}

	@Test
	void isClosedOnceAndLaterToo() {
		Session held = new Closing(scheduled().start(DURING), COACH, DURING.plus(Duration.ofDays(9))).held();

		assertThat(held.state()).isEqualTo(State.HELD);
		assertThat(held.closerId()).contains(COACH);
		assertThatExceptionOfType(SessionNotOpen.class).isThrownBy(() -> new Closing(held, COACH, DURING));
	}

	@Test
	void isClosedWithoutAStartOnceItsTimeHasCome() {
		assertThatExceptionOfType(TooEarlyToClose.class)
			.isThrownBy(() -> new Closing(scheduled(), COACH, BEFORE).notHeld(Absence.COACHEE));
		assertThat(new Closing(scheduled(), COACH, DURING).notHeld(Absence.COACHEE).course().absent())
			.isEqualTo(Absence.COACHEE);
	}

	@Test
	void isNotCancelledOnceItsTimeHasCome() {
		assertThatExceptionOfType(TooLateToCancel.class).isThrownBy(() -> scheduled().cancel(COACHEE, DURING));
		assertThat(proposedBy(COACH).cancel(COACH, DURING).state()).isEqualTo(State.CANCELLED);
	}

	@Test
	void isNotMovedOnceItsTimeHasCome() {
		Slot tomorrow = SLOT.at(SLOT.startsAt().plus(Duration.ofDays(1)));

		assertThat(scheduled().move(tomorrow, "", SLOT.startsAt().minusSeconds(1)).slot()).isEqualTo(tomorrow);
		assertThatExceptionOfType(TooLateToMove.class)
			.isThrownBy(() -> scheduled().move(tomorrow, "", SLOT.startsAt()));
	}

	@Test
	void isNotMovedOrCancelledOnceItRuns() {
		Session running = scheduled().start(DURING);

		assertThatExceptionOfType(SessionNotOpen.class).isThrownBy(() -> running.move(SLOT, "", DURING));
		assertThatExceptionOfType(SessionNotOpen.class).isThrownBy(() -> running.cancel(COACH, DURING));
		assertThatExceptionOfType(SessionNotOpen.class).isThrownBy(() -> running.start(DURING));
	}

	@Test
	void aProposalIsWithdrawnButNotMovedStartedOrClosed() {
		Session proposed = proposedBy(COACHEE);

		assertThat(proposed.cancel(COACHEE, BEFORE).state()).isEqualTo(State.CANCELLED);
		assertThatExceptionOfType(SessionNotOpen.class).isThrownBy(() -> proposed.move(SLOT, "", BEFORE));
		assertThatExceptionOfType(SessionNotOpen.class).isThrownBy(() -> proposed.start(DURING));
		assertThatExceptionOfType(SessionNotOpen.class).isThrownBy(() -> new Closing(proposed, COACH, DURING));
	}

	@ParameterizedTest
	@EnumSource(State.class)
	void takesTimeOnlyWhileScheduledOrRunning(State state) {
		Session session = switch (state) {
			case PROPOSED -> proposedBy(COACH);
			case SCHEDULED -> scheduled();
			case RUNNING -> scheduled().start(DURING);
			case HELD -> new Closing(scheduled(), COACH, DURING).held();
			case NOT_HELD -> new Closing(scheduled(), COACH, DURING).notHeld(null);
			case UNRECORDED -> scheduled().leaveUnrecorded(SLOT.endsAt());
			case CANCELLED -> scheduled().cancel(COACHEE, BEFORE);
			case DECLINED -> new Proposal(proposedBy(COACH)).decline(COACHEE, BEFORE);
			case LAPSED -> new Proposal(proposedBy(COACH)).lapse(BEFORE);
			case NEEDS_TIME ->
				session(State.NEEDS_TIME, COACH, Turn.of(new SeriesId(TEAM, UUID.randomUUID()), SLOT.day()));
		};

		assertThat(session.state()).isEqualTo(state);
		assertThat(session.isOpen()).isEqualTo(List.of(State.SCHEDULED, State.RUNNING).contains(state));
	}

	private static Session scheduled() {
		return session(State.SCHEDULED, COACH, null);
	}

	private static Session proposedBy(PersonId who) {
		return session(State.PROPOSED, who, null);
	}

	private static Session session(State state, PersonId by, @Nullable Turn turn) {
		return Session.of(SessionId.next(TEAM), pairing(), state, Arranged.of(SLOT, "Ruang 1"),
				new Origin(by.user(), BEFORE, null), turn);
	}

	private static Pairing pairing() {
		return new Pairing(PairingId.next(TEAM), Kind.COACHING, COACH.user(), COACHEE.user(), Pairing.State.ACTIVE,
				false, new Bilingual("", ""), "UADMIN", BEFORE, BEFORE, BEFORE, BEFORE, "", null, null, null, null,
				null, null, null, null, false, 1);
	}

}
