package org.pandu.pairing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.program.Kind;
import org.pandu.text.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PairingTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final Instant THEN = Instant.parse("2027-01-11T02:00:00Z");

	private static final Instant NOW = Instant.parse("2027-01-12T02:00:00Z");

	@ParameterizedTest
	@EnumSource(Side.class)
	void isActiveOnceBothHaveAcceptedWhoeverIsFirst(Side first) {
		Pairing half = proposed(null).accept(first, THEN);
		assertThat(half.isActive()).isFalse();
		assertThat(half.waitsFor(first.other())).isTrue();
		Pairing both = half.accept(first.other(), NOW);
		assertThat(both.isActive()).isTrue();
		assertThat(both.activeSince()).isEqualTo(NOW);
	}

	@Test
	void isAcceptedOnceBySide() {
		Pairing half = proposed(null).accept(Side.COACH, THEN);
		assertThatExceptionOfType(PairingNotWaiting.class).isThrownBy(() -> half.accept(Side.COACH, NOW));
	}

	@Test
	void canStillBeDeclinedAfterOneSideAccepted() {
		Pairing declined = proposed(null).accept(Side.COACH, THEN).decline(person("U2"), NOW);
		assertThat(declined.state()).isEqualTo(Pairing.State.DECLINED);
		assertThat(declined.endedBy()).isEqualTo("U2");
		assertThat(declined.isOpen()).isFalse();
		assertThatExceptionOfType(PairingNotWaiting.class).isThrownBy(() -> declined.accept(Side.COACHEE, NOW));
		assertThatExceptionOfType(PairingNotWaiting.class).isThrownBy(() -> declined.decline(person("U2"), NOW));
	}

	@Test
	void endsOnlyWhileItRuns() {
		Pairing proposed = proposed(null);
		assertThatExceptionOfType(PairingNotActive.class)
			.isThrownBy(() -> proposed.end(person("U1"), Farewell.of(Pairing.Ending.STOPPED), NOW));
		Pairing ended = active(null).end(person("U1"), Farewell.of(Pairing.Ending.COMPLETED), NOW);
		assertThat(ended.ending()).isEqualTo(Pairing.Ending.COMPLETED);
		assertThat(ended.activeSince()).isEqualTo(THEN);
		assertThatExceptionOfType(PairingNotActive.class)
			.isThrownBy(() -> ended.end(person("U1"), Farewell.of(Pairing.Ending.STOPPED), NOW));
	}

	@Test
	void asksAboutGoalsOnceAndOnlyAfterAHandover() {
		assertThat(active(null).asksAboutGoals()).isFalse();
		assertThat(proposed(UUID.randomUUID()).asksAboutGoals()).isFalse();
		Pairing asking = active(UUID.randomUUID());
		assertThat(asking.asksAboutGoals()).isTrue();
		Pairing answered = asking.letGoalsFollow(false);
		assertThat(answered.goalsFollow()).isFalse();
		assertThatExceptionOfType(PairingNotWaiting.class).isThrownBy(() -> answered.letGoalsFollow(true));
		assertThatExceptionOfType(PairingNotWaiting.class).isThrownBy(() -> active(null).letGoalsFollow(true));
	}

	@Test
	void knowsWhoIsOnWhichSide() {
		Pairing pairing = proposed(null);
		assertThat(pairing.sideOf(person("U1"))).contains(Side.COACH);
		assertThat(pairing.sideOf(person("U2"))).contains(Side.COACHEE);
		assertThat(pairing.sideOf(person("U3"))).isEmpty();
		assertThat(pairing.sideOf(new PersonId(new TeamId("T2"), "U1"))).isEmpty();
		assertThat(pairing.roleOf(Side.COACH)).isEqualTo(Role.MENTOR);
		assertThat(pairing.roleOf(Side.COACHEE)).isEqualTo(Role.MENTEE);
	}

	private static Pairing active(@Nullable UUID predecessor) {
		return proposed(predecessor).accept(Side.COACH, THEN).accept(Side.COACHEE, THEN);
	}

	private static Pairing proposed(@Nullable UUID predecessor) {
		return new Pairing(PairingId.next(TEAM), Kind.MENTORING, "U1", "U2", Pairing.State.PROPOSED, false,
				new Bilingual("disepakati", "agreed"), "U9", THEN, null, null, null, "", null, null, null, null, null,
				null, predecessor, null, false, 0);
	}

	private static PersonId person(String user) {
		return new PersonId(TEAM, user);
	}

}
