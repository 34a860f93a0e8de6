package org.pandu.fasttrack;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.program.Kind;
import org.pandu.session.SessionId;
import org.pandu.text.Bilingual;
import org.pandu.vault.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FastTrackRequestTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final PersonId COACH = new PersonId(TEAM, "U1");

	private static final PersonId COACHEE = new PersonId(TEAM, "U2");

	private static final PersonId OTHER = new PersonId(TEAM, "U3");

	private static final Instant ASKED = Instant.parse("2027-01-11T02:00:00Z");

	private static final Instant SILENT = Instant.parse("2027-01-12T02:00:00Z");

	private static final Instant LATER = Instant.parse("2027-01-11T05:00:00Z");

	private static final Sealed WORDS = new Sealed(new byte[] { 1 });

	private static final SessionId SESSION = SessionId.next(TEAM);

	@ParameterizedTest
	@CsvSource({ "2027-01-11, 2027-01-15", "2027-01-14, 2027-01-15", "2027-01-15, 2027-01-22",
			"2027-01-17, 2027-01-22" })
	void theWeekEndsOnFriday(LocalDate today, LocalDate friday) {
		assertThat(Haste.endOfWeek(today)).isEqualTo(friday);
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-12, Asia/Jakarta, 2027-01-12T17:00:00Z",
			"2027-03-28, Europe/Brussels, 2027-03-28T22:00:00Z" })
	void theWishedDayEndsWhereTheRequesterIs(LocalDate day, String zone, Instant over) {
		Asked asked = new Asked(WORDS, null, "other", Haste.DATE, day, zone, Route.WAIT, ASKED, null);
		assertThat(asked.lapsesAt()).isEqualTo(over);
	}

	@Test
	void timesAreProposedAnewAndRefused() {
		FastTrackRequest proposed = open(Route.WAIT).propose(LATER);
		assertThat(proposed.propose(LATER).state()).isEqualTo(FastTrackState.PROPOSED);
		FastTrackRequest again = proposed.refuseTimes(SILENT, LATER);
		assertThat(again.state()).isEqualTo(FastTrackState.OPEN);
		assertThat(again.answers().timesRefusedAt()).isEqualTo(LATER);
		assertThat(again.course().silentAt()).isEqualTo(SILENT);
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> again.refuseTimes(SILENT, LATER));
	}

	@Test
	void aDeclinedRequestStaysOpenForOthersAlone() {
		FastTrackRequest declined = open(Route.OFFER_OTHERS).decline(COACH, WORDS, LATER);
		assertThat(declined.isOpen()).isTrue();
		assertThat(declined.waitsForCoach()).isFalse();
		assertThat(declined.needsStep(LATER)).isTrue();
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> declined.decline(COACH, WORDS, LATER));
		assertThat(declined.step(Escalation.OFFERED, SILENT, LATER).needsStep(LATER)).isFalse();
		assertThat(open(Route.WAIT).decline(COACH, WORDS, LATER).state()).isEqualTo(FastTrackState.DECLINED);
	}

	@Test
	void silenceMattersOnlyWhileNobodyAnswered() {
		FastTrackRequest open = open(Route.TELL_ADMIN);
		assertThat(open.needsStep(SILENT.minusNanos(1))).isFalse();
		assertThat(open.needsStep(SILENT)).isTrue();
		assertThat(open.propose(LATER).needsStep(SILENT)).isFalse();
		assertThat(open.withdraw(COACHEE, LATER).needsStep(SILENT)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "OFFER_OTHERS, OFFERED, ADMINS_TOLD", "ANYONE, OFFERED, ADMINS_TOLD", "TELL_ADMIN, ADMINS_TOLD,",
			"WAIT, WAITING," })
	void eachRouteHasItsSteps(Route route, Escalation first, Escalation second) {
		FastTrackRequest open = open(route);
		assertThat(open.course().next(route)).isEqualTo(first);
		FastTrackRequest next = open.step(first, SILENT, LATER);
		assertThat(next.course().next(route)).isEqualTo(second);
		if (second != null) {
			assertThat(next.step(second, SILENT, LATER).course().next(route)).isNull();
		}
	}

	@Test
	void whoHasTakenItMayPutItBack() {
		FastTrackRequest offered = open(Route.OFFER_OTHERS).step(Escalation.OFFERED, SILENT, LATER);
		assertThat(offered.isClaimable()).isTrue();
		FastTrackRequest claimed = offered.claim(OTHER, SILENT, LATER);
		assertThat(claimed.isClaimable()).isFalse();
		assertThat(claimed.waitsForCoach()).isFalse();
		assertThat(claimed.claimer()).contains(OTHER);
		assertThatExceptionOfType(TakenAlready.class).isThrownBy(() -> claimed.claim(COACH, SILENT, LATER));
		assertThatExceptionOfType(TakenAlready.class).isThrownBy(claimed::requireWaitingForCoach);
		FastTrackRequest again = claimed.putBack(SILENT);
		assertThat(again.isClaimable()).isTrue();
		assertThat(again.waitsForCoach()).isTrue();
	}

	@Test
	void whereTimesAreProposedNobodyElseTakesIt() {
		FastTrackRequest proposed = open(Route.OFFER_OTHERS).step(Escalation.OFFERED, SILENT, LATER).propose(LATER);
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> proposed.claim(OTHER, SILENT, LATER));
		assertThatExceptionOfType(NotOffered.class).isThrownBy(() -> open(Route.WAIT).claim(OTHER, SILENT, LATER));
	}

	@Test
	void onlyStepsThatWereNotTakenCanBeHastened() {
		FastTrackRequest open = open(Route.WAIT);
		assertThat(open.mayBeOffered()).isTrue();
		assertThat(open.mayBeTold()).isTrue();
		FastTrackRequest offered = open.step(Escalation.OFFERED, SILENT, LATER);
		assertThat(offered.mayBeOffered()).isFalse();
		assertThat(offered.mayBeTold()).isTrue();
		FastTrackRequest told = open.step(Escalation.ADMINS_TOLD, SILENT, LATER);
		assertThat(told.mayBeOffered()).isTrue();
		assertThat(told.mayBeTold()).isFalse();
		assertThat(open.propose(LATER).mayBeTold()).isFalse();
	}

	@Test
	void theFirstAnswerCounts() {
		FastTrackRequest proposed = open(Route.WAIT).propose(LATER);
		assertThat(proposed.answers().firstAnswerAt()).isEqualTo(LATER);
		assertThat(proposed.accept(COACH, SESSION, SILENT).answers().firstAnswerAt()).isEqualTo(LATER);
		assertThat(open(Route.WAIT).expire(SILENT).answers().firstAnswerAt()).isNull();
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPTED", "DECLINED", "WITHDRAWN", "EXPIRED" })
	void whatIsOverStaysSo(FastTrackState state) {
		FastTrackRequest open = open(Route.WAIT);
		FastTrackRequest over = switch (state) {
			case ACCEPTED -> open.accept(COACH, SESSION, LATER);
			case DECLINED -> open.decline(COACH, WORDS, LATER);
			case WITHDRAWN -> open.withdraw(COACHEE, LATER);
			default -> open.expire(LATER);
		};
		assertThat(over.state()).isEqualTo(state);
		assertThat(over.ending()).isNotNull();
		assertThat(over.isOpen()).isFalse();
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.propose(LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.accept(COACH, SESSION, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.decline(COACH, WORDS, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.withdraw(COACHEE, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.expire(LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.step(Escalation.WAITING, SILENT, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.claim(OTHER, SILENT, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.raise(LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.add(WORDS, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.putBack(SILENT));
	}

	private static FastTrackRequest open(Route route) {
		Pairing pairing = new Pairing(PairingId.next(TEAM), Kind.COACHING, COACH.user(), COACHEE.user(),
				Pairing.State.ACTIVE, false, new Bilingual("", ""), "U9", ASKED, ASKED, ASKED, ASKED, "", null, null,
				null, null, null, null, null, null, false, 1);
		Asked asked = new Asked(WORDS, null, "other", Haste.DATE, LocalDate.of(2027, 1, 14), "Asia/Jakarta", route,
				ASKED, null);
		return FastTrackRequest.ask(FastTrackId.next(TEAM), pairing, asked, SILENT);
	}

}
