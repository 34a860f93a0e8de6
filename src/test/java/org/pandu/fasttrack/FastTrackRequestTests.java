package org.pandu.fasttrack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pandu.fasttrack.FastTrackRequest.State;
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

	/** Nine in the morning in Jakarta. */
	private static final Instant ASKED = Instant.parse("2027-01-11T02:00:00Z");

	private static final Instant LATER = Instant.parse("2027-01-11T05:00:00Z");

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final Sealed WORDS = new Sealed(new byte[] { 1 });

	private static final SessionId SESSION = SessionId.next(TEAM);

	@ParameterizedTest
	@CsvSource({ "2027-01-13, 2027-01-11T02:00:00Z, 2027-01-12T02:00:00Z",
			"2027-01-12, 2027-01-11T02:00:00Z, 2027-01-12T02:00:00Z",
			"2027-01-11, 2027-01-11T02:00:00Z, 2027-01-11T04:00:00Z",
			// Eight in the evening before, a day is more than is left after tomorrow.
			"2027-01-12, 2027-01-11T16:59:59Z, 2027-01-12T16:59:59Z",
			// An hour before midnight, half of it.
			"2027-01-11, 2027-01-11T16:00:00Z, 2027-01-11T16:30:00Z",
			// Over already.
			"2027-01-11, 2027-01-11T18:00:00Z, 2027-01-11T17:00:00Z" })
	void aCoachIsSilentAfterADayOrTwoHoursAndNeverAfterTheWishedDay(LocalDate wantedBy, Instant asked,
			Instant silentAt) {
		Silence silence = new Silence(wantedBy, JAKARTA);
		assertThat(silence.after(asked)).isEqualTo(silentAt).isBeforeOrEqualTo(silence.lapsesAt());
	}

	@Test
	void theWishedDayEndsWhereTheRequesterIs() {
		assertThat(new Silence(LocalDate.of(2027, 1, 12), JAKARTA).lapsesAt())
			.isEqualTo(Instant.parse("2027-01-12T17:00:00Z"));
		assertThat(new Silence(LocalDate.of(2027, 3, 28), ZoneId.of("Europe/Brussels")).lapsesAt())
			.isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
	}

	@Test
	void timesAreProposedAnewAndRefused() {
		FastTrackRequest proposed = open(IfSilent.WAIT).propose();
		assertThat(proposed.propose().state()).isEqualTo(State.PROPOSED);
		FastTrackRequest again = proposed.refuseTimes(LATER);
		assertThat(again.state()).isEqualTo(State.OPEN);
		assertThat(again.timesRefusedAt()).isEqualTo(LATER);
		assertThat(again.silentAt()).isEqualTo(LATER.plusSeconds(86400));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> again.refuseTimes(LATER));
	}

	@Test
	void aDeclinedRequestStaysOpenForOthersAlone() {
		FastTrackRequest declined = open(IfSilent.OFFER_OTHERS).decline(COACH, WORDS, LATER);
		assertThat(declined.isOpen()).isTrue();
		assertThat(declined.waitsForCoach()).isFalse();
		assertThat(declined.needsEscalation(LATER)).isTrue();
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(declined::propose);
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> declined.decline(COACH, WORDS, LATER));
		assertThat(declined.escalate(Escalation.OFFERED, LATER).needsEscalation(LATER)).isFalse();
		assertThat(open(IfSilent.WAIT).decline(COACH, WORDS, LATER).state()).isEqualTo(State.DECLINED);
	}

	@Test
	void silenceCountsOnceAndOnlyWhileNobodyAnswered() {
		FastTrackRequest open = open(IfSilent.TELL_ADMIN);
		assertThat(open.needsEscalation(open.silentAt().minusNanos(1))).isFalse();
		assertThat(open.needsEscalation(open.silentAt())).isTrue();
		assertThat(open.propose().needsEscalation(open.silentAt())).isFalse();
		assertThat(open.withdraw(COACHEE, LATER).needsEscalation(open.silentAt())).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPTED", "DECLINED", "WITHDRAWN", "EXPIRED" })
	void whatIsOverStaysSo(State state) {
		FastTrackRequest open = open(IfSilent.WAIT);
		FastTrackRequest over = switch (state) {
			case ACCEPTED -> open.accept(COACH, SESSION, LATER);
			case DECLINED -> open.decline(COACH, WORDS, LATER);
			case WITHDRAWN -> open.withdraw(COACHEE, LATER);
			default -> open.expire(LATER);
		};
		assertThat(over.state()).isEqualTo(state);
		assertThat(over.answeredAt()).isEqualTo(LATER);
		assertThat(over.isOpen()).isFalse();
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(over::propose);
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.accept(COACH, SESSION, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.decline(COACH, WORDS, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.withdraw(COACHEE, LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.expire(LATER));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> over.escalate(Escalation.WAITING, LATER));
	}

	private static FastTrackRequest open(IfSilent ifSilent) {
		Pairing pairing = new Pairing(PairingId.next(TEAM), Kind.COACHING, COACH.user(), COACHEE.user(),
				Pairing.State.ACTIVE, false, new Bilingual("", ""), "U9", ASKED, ASKED, ASKED, ASKED, "", null, null,
				null, null, null, null, false, 1);
		return FastTrackRequest.ask(FastTrackId.next(TEAM), pairing, WORDS, LocalDate.of(2027, 1, 14), JAKARTA,
				ifSilent, ASKED);
	}

}
