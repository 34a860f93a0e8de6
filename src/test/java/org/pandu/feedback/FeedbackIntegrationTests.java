package org.pandu.feedback;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.Confirmed;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class FeedbackIntegrationTests {

	private static final Fields FIELDS = new Fields("whom", "situation", "behaviour", "impact");

	private static final Sbi WORDS = new Sbi("Saat rapat kemarin", "Anda menyajikan data dengan jelas",
			"Tim merasa lebih percaya diri");

	@Autowired
	private Stage stage;

	@Autowired
	private FeedbackGiving giving;

	@Autowired
	private FeedbackReading reading;

	@Autowired
	private Responding responding;

	@Autowired
	private Drafting drafting;

	@Autowired
	private Agreement agreement;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Vault vault;

	@Autowired
	private JdbcClient jdbc;

	private Cast cast;

	private PersonId rani;

	private PersonId dana;

	private Pairing pairing;

	@BeforeEach
	void aPairingRuns() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA);
		this.pairing = this.cast.pair(Kind.COACHING, this.rani, this.dana);
	}

	@Test
	void goesBothWays() {
		Feedback down = give(this.rani);
		Feedback up = give(this.dana);
		assertThat(down.receiverId()).isEqualTo(this.dana);
		assertThat(up.receiverId()).isEqualTo(this.rani);
		assertThat(this.reading.page(this.dana, this.pairing.id(), 0).entries()).extracting(Feedback::id)
			.containsExactly(up.id(), down.id());
	}

	@Test
	void theReceiversFirstReadingIsRemembered() {
		Feedback given = give(this.rani);
		assertThat(this.reading.read(this.rani, given.id()).what().isRead()).isFalse();
		ReadFeedback read = this.reading.read(this.dana, given.id());
		assertThat(read.words()).isEqualTo(WORDS);
		assertThat(read.what().readAt()).isEqualTo(this.stage.clock().instant());
		this.stage.travel(Duration.ofHours(1));
		assertThat(this.reading.read(this.dana, given.id()).what().readAt()).isEqualTo(read.what().readAt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!channel> *tebal* <@U123> &amp; `kode`", "مرحبا بالعالم", "👩🏽‍🏫 semangat 🚀" })
	void wordsAreKeptAsTyped(String typed) {
		Sbi words = new Sbi(typed, typed, typed);
		Feedback given = this.giving.give(this.rani, this.pairing.id(), words, 0, FIELDS);
		this.responding.answer(this.dana, given.id(), typed, "answer");
		ReadFeedback read = this.reading.read(this.rani, given.id());
		assertThat(read.words()).isEqualTo(words);
		assertThat(read.answer()).isEqualTo(typed);
	}

	@Test
	void theDatabaseHoldsNoWords() {
		Feedback given = give(this.rani);
		this.responding.answer(this.dana, given.id(), "Saya akan mencobanya", "answer");
		this.drafting.keep(this.dana, this.pairing.id(), WORDS, 0, FIELDS);
		List<byte[]> columns = this.jdbc.sql("""
				SELECT unnest(ARRAY[situation, behaviour, impact, answer]) FROM feedback WHERE team_id = :team
				UNION ALL
				SELECT unnest(ARRAY[situation, behaviour, impact]) FROM feedback_draft WHERE team_id = :team
				""").param("team", this.cast.team().value()).query(byte[].class).list();
		assertThat(columns).hasSize(7)
			.allSatisfy((column) -> assertThat(new String(column, StandardCharsets.UTF_8)).doesNotContain("rapat",
					"data", "Tim", "mencobanya"));
	}

	@Test
	void erasedWordsAreGone() {
		Feedback given = give(this.rani);
		this.responding.answer(this.dana, given.id(), "Saya akan mencobanya", "answer");
		this.vault.destroyKey(this.rani);
		ReadFeedback read = this.reading.read(this.dana, given.id());
		assertThat(read.words()).isNull();
		assertThat(read.answer()).isEqualTo("Saya akan mencobanya");
	}

	@Test
	void threeThousandCharactersAreTakenAndOneMoreIsNot() {
		String most = "😀".repeat(3000);
		this.giving.give(this.rani, this.pairing.id(), new Sbi(most, most, most), 0, FIELDS);
		assertThatExceptionOfType(TooLong.class)
			.isThrownBy(() -> this.giving.give(this.rani, this.pairing.id(), new Sbi("x", most + "x", "x"), 0, FIELDS))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("behaviour"));
		assertThatExceptionOfType(TooLong.class).isThrownBy(
				() -> this.drafting.keep(this.rani, this.pairing.id(), new Sbi("x", "x", most + "x"), 0, FIELDS));
	}

	@Test
	void noPartMayBeEmpty() {
		for (String field : List.of("situation", "behaviour", "impact")) {
			Sbi words = new Sbi(field.equals("situation") ? "  " : "x", field.equals("behaviour") ? "" : "x",
					field.equals("impact") ? "\n" : "x");
			assertThatExceptionOfType(Incomplete.class)
				.isThrownBy(() -> this.giving.give(this.rani, this.pairing.id(), words, 0, FIELDS))
				.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
		}
		assertThat(this.reading.page(this.rani, this.pairing.id(), 0).entries()).isEmpty();
	}

	@Test
	void isGivenInARunningPairingOnly() {
		PersonId budi = this.cast.enrol("Budi", Level.MADYA);
		Pairing proposed = this.cast.proposed(Kind.MENTORING, budi, this.dana);
		assertThatExceptionOfType(PairingOver.class)
			.isThrownBy(() -> this.giving.give(this.dana, proposed.id(), WORDS, 0, FIELDS))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("whom"));
		assertThatExceptionOfType(NotPaired.class).isThrownBy(() -> this.giving.possible(this.dana, budi));
		assertThatExceptionOfType(NoPairing.class).isThrownBy(() -> this.giving.possible(budi));
		assertThatExceptionOfType(ToOneself.class).isThrownBy(() -> this.giving.possible(this.dana, this.dana));
		assertThatExceptionOfType(ToBot.class)
			.isThrownBy(() -> this.giving.possible(this.dana, this.cast.bot("Robot")));
	}

	@Test
	void canBeReadAfterThePairingsEndButNotRespondedTo() {
		Feedback given = give(this.rani);
		this.agreement.end(this.rani, this.pairing.id(), Pairing.Ending.COMPLETED);
		ReadFeedback read = this.reading.read(this.dana, given.id());
		assertThat(read.words()).isEqualTo(WORDS);
		assertThat(read.canReact()).isFalse();
		assertThatExceptionOfType(PairingOver.class)
			.isThrownBy(() -> this.responding.answer(this.dana, given.id(), "Terlambat", "answer"));
		assertThat(this.reading.pairingsOf(this.dana)).extracting(Pairing::id).containsExactly(this.pairing.id());
	}

	@Test
	void isTalkedAboutInTheNextSessionOnly() {
		Session soon = schedule(Duration.ofMinutes(20));
		this.running.start(this.rani, soon.id());
		this.stage.travel(Duration.ofMinutes(1));
		Feedback given = give(this.rani);
		this.responding.talkNextTime(this.dana, given.id());
		// The session runs already, so it is not the next one.
		this.running.close(this.rani, soon.id(), true, null);
		assertThat(waiting(this.rani)).containsExactly(given.id());
		assertThat(waiting(this.dana)).containsExactly(given.id());
		assertThat(waiting(this.cast.admin())).isEmpty();

		Session next = schedule(Duration.ofHours(3));
		this.stage.travelTo(next.startsAt());
		this.running.close(this.rani, next.id(), false, null);
		assertThat(waiting(this.rani)).containsExactly(given.id());

		Session held = schedule(Duration.ofHours(3));
		this.stage.travelTo(held.startsAt());
		this.running.close(this.rani, held.id(), true, null);
		assertThat(waiting(this.rani)).isEmpty();
	}

	private Feedback give(PersonId giver) {
		return this.giving.give(giver, this.pairing.id(), WORDS, 0, FIELDS);
	}

	private List<FeedbackId> waiting(PersonId reader) {
		return this.reading.toTalkAbout(reader, this.pairing.id()).stream().map(Feedback::id).toList();
	}

	private Session schedule(Duration ahead) {
		Slot slot = Slot.of(this.stage.clock().instant().plus(ahead), ZoneId.of("Asia/Jakarta"),
				Duration.ofMinutes(60));
		return this.scheduling.schedule(this.rani, this.pairing.id(),
				new SessionScheduling.Appointment(slot, "", "", Confirmed.EVERYTHING),
				new SessionScheduling.Fields("pairing", "day", "time", "length", "place", "line"));
	}

}
