package org.pandu.guide;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalDraft;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.Worded;
import org.pandu.goal.smart.Topic;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.SessionId;
import org.pandu.session.SessionNotOpen;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PanduIntegrationTest
class AgendaIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private AgendaWriting writing;

	@Autowired
	private Agendas agendas;

	@Autowired
	private GoalSetting goals;

	@Autowired
	private Vault vault;

	@Autowired
	private JdbcClient jdbc;

	private Meeting meeting;

	private SessionId session;

	@BeforeEach
	void meet() {
		this.meeting = Meeting.scheduled(this.stage, this.scheduling, Kind.COACHING, "id-ID");
		this.session = this.meeting.session().id();
	}

	@Test
	void bothReadWhatTheCoacheePrepared() {
		Goal goal = goalOf(this.meeting.pairing());
		this.writing.prepare(this.meeting.coachee(), this.session,
				aim("Tahu langkah pertama", goal.id(), "team", "conflict", "nonsense"), "Rapat Kamis", 0);
		for (PersonId reader : List.of(this.meeting.coach(), this.meeting.coachee())) {
			WrittenAgenda agenda = this.writing.read(reader, this.session);
			assertThat(agenda.goal()).isEqualTo("Tahu langkah pertama");
			assertThat(agenda.goalBy()).isEqualTo(this.meeting.coachee());
			assertThat(agenda.linked()).extracting(Worded::what).extracting(Goal::id).isEqualTo(goal.id());
			assertThat(agenda.serves()).extracting(Topic::name).containsExactly("team", "conflict");
			assertThat(agenda.matters()).isEqualTo("Rapat Kamis");
		}
		assertThat(this.agendas.hasGoal(this.session)).isTrue();
	}

	@Test
	void theDatabaseHoldsNoWords() {
		this.writing.prepare(this.meeting.coachee(), this.session, aim("Tahu langkah pertama", null), "Rapat Kamis", 0);
		this.jdbc.sql("SELECT goal, matters FROM agenda WHERE team_id = ?")
			.param(this.session.team().value())
			.query((row, number) -> Stream.of(row.getBytes("goal"), row.getBytes("matters"))
				.map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
				.toList())
			.single()
			.forEach((kept) -> assertThat(kept).doesNotContain("langkah", "Kamis"));
	}

	@Test
	void aLinkAloneIsAGoalAndWithoutBothThereIsNone() {
		Goal goal = goalOf(this.meeting.pairing());
		this.writing.aim(this.meeting.coach(), this.session, aim("", goal.id()), 0);
		assertThat(this.agendas.hasGoal(this.session)).isTrue();
		this.writing.aim(this.meeting.coach(), this.session, aim("", null), version());
		assertThat(this.agendas.findById(this.session)).isEmpty();
		assertThat(this.writing.read(this.meeting.coachee(), this.session).isEmpty()).isTrue();
	}

	@Test
	void theCoachsWordsLeaveWhatTheCoacheeWantsToTalkAbout() {
		this.writing.prepare(this.meeting.coachee(), this.session, aim("Lama", null), "Rapat Kamis", 0);
		this.writing.aim(this.meeting.coach(), this.session, aim("Baru", null), version());
		WrittenAgenda agenda = this.writing.read(this.meeting.coachee(), this.session);
		assertThat(agenda.matters()).isEqualTo("Rapat Kamis");
		assertThat(agenda.goal()).isEqualTo("Baru");
		assertThat(agenda.goalBy()).isEqualTo(this.meeting.coach());
	}

	@Test
	void wordsThatStayKeepTheirWritersKey() {
		this.writing.prepare(this.meeting.coachee(), this.session, aim("Tahu langkah pertama", null), "Rapat Kamis", 0);
		this.writing.aim(this.meeting.coach(), this.session, aim("Tahu langkah pertama", null, "team"), version());
		assertThat(this.writing.read(this.meeting.coach(), this.session).goalBy()).isEqualTo(this.meeting.coachee());
		this.vault.destroyKey(this.meeting.coachee());
		WrittenAgenda erased = this.writing.read(this.meeting.coach(), this.session);
		assertThat(erased.goal()).isNull();
		assertThat(erased.matters()).isNull();
		assertThat(erased.hasGoal()).isTrue();
	}

	@Test
	void whoWroteMeanwhileIsNotOverwrittenUnseen() {
		this.writing.prepare(this.meeting.coachee(), this.session, aim("Dari telepon", null), "", 0);
		assertThatExceptionOfType(AgendaChanged.class)
			.isThrownBy(() -> this.writing.aim(this.meeting.coach(), this.session, aim("Dari laptop", null), 0))
			.satisfies((changed) -> assertThat(changed.newest().goal()).isEqualTo("Dari telepon"));
		assertThat(this.writing.read(this.meeting.coach(), this.session).goal()).isEqualTo("Dari telepon");
	}

	@Test
	void ofTwoAtTheSameInstantTheSecondIsTold() throws InterruptedException {
		Callable<Boolean> coach = () -> isTaken(this.meeting.coach());
		Callable<Boolean> coachee = () -> isTaken(this.meeting.coachee());
		try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(hands.invokeAll(List.of(coach, coachee)).stream().map(Future::resultNow))
				.containsExactlyInAnyOrder(true, false);
		}
	}

	@Test
	void anAgendaGoesWithItsSessionUntilThatIsOver() {
		this.running.start(this.meeting.coach(), this.session);
		this.writing.aim(this.meeting.coach(), this.session, aim("Saat sesi berjalan", null), 0);
		this.running.close(this.meeting.coach(), this.session, true, null);
		assertThatExceptionOfType(SessionNotOpen.class)
			.isThrownBy(() -> this.writing.aim(this.meeting.coach(), this.session, aim("Terlambat", null), version()));
		assertThat(this.writing.read(this.meeting.coachee(), this.session).goal()).isEqualTo("Saat sesi berjalan");
	}

	@Test
	void aSessionsGoalIsAPartOfItsOwnPairings() {
		PersonId other = this.meeting.cast().enrol("Eka", Level.PERTAMA);
		Goal elsewhere = goalOf(this.meeting.cast().pair(Kind.COACHING, this.meeting.coach(), other));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.writing.aim(this.meeting.coach(), this.session, aim("", elsewhere.id()), 0));
	}

	@Test
	void eachSessionHasItsOwn() {
		this.writing.aim(this.meeting.coachee(), this.session, aim("Hari ini", null), 0);
		SessionId next = Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofDays(30))
			.id();
		assertThat(this.writing.read(this.meeting.coachee(), next).isEmpty()).isTrue();
	}

	private boolean isTaken(PersonId writer) {
		try {
			this.writing.aim(writer, this.session, aim("Tujuan " + writer.user(), null), 0);
			return true;
		}
		catch (AgendaChanged ex) {
			return false;
		}
	}

	private Goal goalOf(Pairing pairing) {
		return this.goals.set(pairing.coacheeId(), pairing.id(),
				GoalDraft.of("Berani berbicara tanpa naskah", LocalDate.of(2027, 6, 1), "due"));
	}

	private long version() {
		return this.agendas.findById(this.session).orElseThrow().version();
	}

	private static AgendaWriting.Aim aim(String words, @Nullable GoalId linked, String... serves) {
		return new AgendaWriting.Aim(words, linked, List.of(serves));
	}

}
