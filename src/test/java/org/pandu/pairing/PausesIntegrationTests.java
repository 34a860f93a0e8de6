package org.pandu.pairing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pausing.Wish;
import org.pandu.people.Level;
import org.pandu.people.NotAnAdmin;
import org.pandu.program.Kind;
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
 * People and pairings pause from a day until they are back.
 */
@PanduIntegrationTest
class PausesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final Pauses.Fields FIELDS = new Pauses.Fields("person", "from", "back", "reason");

	@Autowired
	private Stage stage;

	@Autowired
	private Pauses pauses;

	@Autowired
	private Pausing pausing;

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
	void aPersonsPauseCoversAllTheirPairingsUntilTheReturn() {
		Pairing mentoring = this.cast.pair(Kind.MENTORING, this.cast.enrol("Tomi", Level.MADYA), this.coachee);
		Pairing elsewhere = this.cast.pair(Kind.COACHING, this.coach, this.cast.enrol("Wawan", Level.MUDA));

		this.pausing.pause(this.coachee, this.coachee, wish(3, 10), FIELDS);

		for (Pairing each : List.of(this.pairing, mentoring)) {
			assertThat(this.pauses.covers(each, TODAY.plusDays(2))).isFalse();
			assertThat(this.pauses.covers(each, TODAY.plusDays(3))).isTrue();
			assertThat(this.pauses.covers(each, TODAY.plusDays(9))).isTrue();
			assertThat(this.pauses.covers(each, TODAY.plusDays(10))).isFalse();
		}
		assertThat(this.pauses.covers(elsewhere, TODAY.plusDays(5))).isFalse();
	}

	@Test
	void aPairingsPauseCoversThatOneOnly() {
		Pairing mentoring = this.cast.pair(Kind.MENTORING, this.cast.enrol("Tomi", Level.MADYA), this.coachee);

		this.pausing.pause(this.coach, this.pairing.id(), wish(0, 10), FIELDS);

		assertThat(this.pauses.covers(this.pairing, TODAY)).isTrue();
		assertThat(this.pauses.covers(mentoring, TODAY)).isFalse();
		assertThat(this.pauses.comingOf(this.pairing)).hasSize(1);
	}

	@Test
	void onlyOneselfAndAdminsLetAPersonPause() {
		assertThatExceptionOfType(NotAnAdmin.class)
			.isThrownBy(() -> this.pausing.pause(this.coach, this.coachee, wish(0, 10), FIELDS));

		Pause pause = this.pausing.pause(this.cast.admin(), this.coachee, wish(0, 10), FIELDS);

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.pausing.end(this.coach, pause.id()));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.pausing.reason(this.coach, pause.id()));
		assertThat(this.pausing.reason(this.coachee, pause.id())).contains("Umrah");
		assertThat(this.pausing.reason(this.cast.admin(), pause.id())).contains("Umrah");
	}

	@Test
	void theReasonIsSealed() {
		this.pausing.pause(this.coachee, this.coachee, wish(0, 10), FIELDS);

		assertThat(new String(this.jdbc.sql("SELECT reason FROM pause WHERE team_id = ?")
			.param(this.cast.team().value())
			.query(byte[].class)
			.single(), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Umrah");
	}

	@Test
	void daysThatCanNotBeAreRefusedAtTheirField() {
		assertThat(refusal(wish(-1, 10)).field()).isEqualTo("from");
		assertThat(refusal(wish(3, 3)).field()).isEqualTo("back");
		assertThat(refusal(wish(3, -20)).field()).isEqualTo("back");
		assertThat(refusal(new Wish(new Days(TODAY, TODAY.plusYears(2).plusDays(1)), null, "")).field())
			.isEqualTo("back");
		assertThat(refusal(new Wish(new Days(TODAY, TODAY.plusDays(1)), null, "x".repeat(1001))).field())
			.isEqualTo("reason");

		assertThat(this.pausing
			.pause(this.coachee, this.coachee, new Wish(new Days(TODAY, TODAY.plusYears(2)), null, ""), FIELDS)
			.backOn()).isEqualTo("2029-01-11");
	}

	@Test
	void pausesTouchButDoNotOverlap() {
		this.pausing.pause(this.coachee, this.coachee, wish(3, 10), FIELDS);

		assertThat(refusal(wish(9, 12))).isInstanceOf(PausedAlready.class);
		assertThat(this.pausing.pause(this.coachee, this.coachee, wish(10, 12), FIELDS).backOn())
			.isEqualTo(TODAY.plusDays(12));
		assertThat(this.pausing.pause(this.coach, this.pairing.id(), wish(3, 10), FIELDS).backOn())
			.isEqualTo(TODAY.plusDays(10));
	}

	@Test
	void ofManyAtOnceOnePauses() throws Exception {
		Callable<Boolean> attempt = () -> {
			try {
				this.pausing.pause(this.coachee, this.coachee, wish(3, 10), FIELDS);
				return true;
			}
			catch (PausedAlready ex) {
				return false;
			}
		};
		int made = 0;
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var outcome : threads.invokeAll(java.util.Collections.nCopies(8, attempt))) {
				made += outcome.get() ? 1 : 0;
			}
		}
		assertThat(made).isOne();
	}

	@Test
	void aPauseEndsEarlyOnTheDayItIsEnded() {
		Pause pause = this.pausing.pause(this.coachee, this.coachee, wish(0, 30), FIELDS);
		this.stage.travel(Duration.ofDays(5));

		this.pausing.end(this.coachee, pause.id());

		assertThat(this.pauses.covers(this.pairing, TODAY.plusDays(4))).isTrue();
		assertThat(this.pauses.covers(this.pairing, TODAY.plusDays(5))).isFalse();
		assertThat(this.pauses.comingOf(this.coachee)).isEmpty();
		assertThatExceptionOfType(NoSuchPause.class).isThrownBy(() -> this.pausing.end(this.coachee, pause.id()));
	}

	@Test
	void oneThatIsEndedBeforeItBeginsNeverWas() {
		Pause pause = this.pausing.pause(this.coachee, this.coachee, wish(5, 30), FIELDS);

		this.pausing.end(this.coachee, pause.id());

		assertThat(this.pauses.covers(this.pairing, TODAY.plusDays(10))).isFalse();
		this.pausing.pause(this.coachee, this.coachee, wish(5, 30), FIELDS);
	}

	@Test
	void aPauseThatIsOverIsNotListed() {
		this.pausing.pause(this.coachee, this.coachee, wish(0, 10), FIELDS);
		assertThat(this.pauses.comingIn(this.cast.team())).hasSize(1);

		this.stage.travel(Duration.ofDays(10));

		assertThat(this.pauses.comingIn(this.cast.team())).isEmpty();
	}

	private Refusal refusal(Wish wish) {
		return catchThrowableOfType(Refusal.class, () -> this.pausing.pause(this.coachee, this.coachee, wish, FIELDS));
	}

	private static Wish wish(int from, int back) {
		return new Wish(new Days(TODAY.plusDays(from), TODAY.plusDays(back)), Pause.Cause.LEAVE, "Umrah");
	}

}
