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
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class FeedbackIntegrationTests {

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

	private Two two;

	@BeforeEach
	void aPairingRuns() {
		this.two = Two.on(this.stage);
	}

	@Test
	void goesBothWays() {
		Feedback down = give(this.two.rani);
		Feedback up = give(this.two.dana);
		assertThat(down.receiverId()).isEqualTo(this.two.dana);
		assertThat(up.receiverId()).isEqualTo(this.two.rani);
		assertThat(this.reading.page(this.two.dana, this.two.pairing.id(), 0).entries()).extracting(Feedback::id)
			.containsExactly(up.id(), down.id());
	}

	@Test
	void theReceiversFirstReadingIsRemembered() {
		Feedback given = give(this.two.rani);
		assertThat(this.reading.read(this.two.rani, given.id()).what().isRead()).isFalse();
		ReadFeedback read = this.reading.read(this.two.dana, given.id());
		assertThat(read.words()).isEqualTo(Two.WORDS);
		assertThat(read.what().readAt()).isEqualTo(this.stage.clock().instant());
		this.stage.travel(Duration.ofHours(1));
		assertThat(this.reading.read(this.two.dana, given.id()).what().readAt()).isEqualTo(read.what().readAt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!channel> *tebal* <@U123> &amp; `kode`", "مرحبا بالعالم", "👩🏽‍🏫 semangat 🚀" })
	void wordsAreKeptAsTyped(String typed) {
		Sbi words = new Sbi(typed, typed, typed);
		Feedback given = this.giving.give(this.two.rani, this.two.pairing.id(), words, 0, Two.FIELDS);
		this.responding.answer(this.two.dana, given.id(), typed, "answer");
		ReadFeedback read = this.reading.read(this.two.rani, given.id());
		assertThat(read.words()).isEqualTo(words);
		assertThat(read.answer()).isEqualTo(typed);
	}

	@Test
	void theDatabaseHoldsNoWords() {
		Feedback given = give(this.two.rani);
		this.responding.answer(this.two.dana, given.id(), "Saya akan mencobanya", "answer");
		this.drafting.keep(this.two.dana, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS);
		List<byte[]> columns = this.jdbc.sql("""
				SELECT unnest(ARRAY[situation, behaviour, impact, answer]) FROM feedback WHERE team_id = :team
				UNION ALL
				SELECT unnest(ARRAY[situation, behaviour, impact]) FROM feedback_draft WHERE team_id = :team
				""").param("team", this.two.cast.team().value()).query(byte[].class).list();
		assertThat(columns).hasSize(7)
			.allSatisfy((column) -> assertThat(new String(column, StandardCharsets.UTF_8)).doesNotContain("rapat",
					"data", "Tim", "mencobanya"));
	}

	@Test
	void erasedWordsAreGone() {
		Feedback given = give(this.two.rani);
		this.responding.answer(this.two.dana, given.id(), "Saya akan mencobanya", "answer");
		this.vault.destroyKey(this.two.rani);
		ReadFeedback read = this.reading.read(this.two.dana, given.id());
		assertThat(read.words()).isNull();
		assertThat(read.answer()).isEqualTo("Saya akan mencobanya");
	}

	@Test
	void threeThousandCharactersAreTakenAndOneMoreIsNot() {
		String most = "😀".repeat(3000);
		this.giving.give(this.two.rani, this.two.pairing.id(), new Sbi(most, most, most), 0, Two.FIELDS);
		assertThatExceptionOfType(TooLong.class)
			.isThrownBy(() -> this.giving.give(this.two.rani, this.two.pairing.id(), new Sbi("x", most + "x", "x"), 0,
					Two.FIELDS))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("behaviour"));
		assertThatExceptionOfType(TooLong.class).isThrownBy(() -> this.drafting.keep(this.two.rani,
				this.two.pairing.id(), new Sbi("x", "x", most + "x"), 0, Two.FIELDS));
	}

	@Test
	void noPartMayBeEmpty() {
		for (String field : List.of("situation", "behaviour", "impact")) {
			Sbi words = new Sbi(field.equals("situation") ? "  " : "x", field.equals("behaviour") ? "" : "x",
					field.equals("impact") ? "\n" : "x");
			assertThatExceptionOfType(Incomplete.class)
				.isThrownBy(() -> this.giving.give(this.two.rani, this.two.pairing.id(), words, 0, Two.FIELDS))
				.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
		}
		assertThat(this.reading.page(this.two.rani, this.two.pairing.id(), 0).entries()).isEmpty();
	}

	@Test
	void isGivenInARunningPairingOnly() {
		PersonId budi = this.two.cast.enrol("Budi", Level.MADYA);
		Pairing proposed = this.two.cast.proposed(Kind.MENTORING, budi, this.two.dana);
		assertThatExceptionOfType(PairingOver.class)
			.isThrownBy(() -> this.giving.give(this.two.dana, proposed.id(), Two.WORDS, 0, Two.FIELDS))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("whom"));
		assertThatExceptionOfType(NotPaired.class).isThrownBy(() -> this.giving.possible(this.two.dana, budi));
		assertThatExceptionOfType(NoPairing.class).isThrownBy(() -> this.giving.possible(budi));
		assertThatExceptionOfType(ToOneself.class).isThrownBy(() -> this.giving.possible(this.two.dana, this.two.dana));
		assertThatExceptionOfType(ToBot.class)
			.isThrownBy(() -> this.giving.possible(this.two.dana, this.two.cast.bot("Robot")));
	}

	@Test
	void canBeReadAfterThePairingsEndButNotRespondedTo() {
		Feedback given = give(this.two.rani);
		this.agreement.end(this.two.rani, this.two.pairing.id(), Pairing.Ending.COMPLETED);
		ReadFeedback read = this.reading.read(this.two.dana, given.id());
		assertThat(read.words()).isEqualTo(Two.WORDS);
		assertThat(read.canReact()).isFalse();
		assertThatExceptionOfType(PairingOver.class)
			.isThrownBy(() -> this.responding.answer(this.two.dana, given.id(), "Terlambat", "answer"));
		assertThat(this.reading.pairingsOf(this.two.dana)).extracting(Pairing::id)
			.containsExactly(this.two.pairing.id());
	}

	@Test
	void isTalkedAboutInTheNextSessionOnly() {
		Session soon = schedule(Duration.ofMinutes(20));
		this.running.start(this.two.rani, soon.id());
		this.stage.travel(Duration.ofMinutes(1));
		Feedback given = give(this.two.rani);
		this.responding.talkNextTime(this.two.dana, given.id());
		// The session runs already, so it is not the next one.
		this.running.close(this.two.rani, soon.id(), true, null);
		assertThat(waiting(this.two.rani)).containsExactly(given.id());
		assertThat(waiting(this.two.dana)).containsExactly(given.id());
		assertThat(waiting(this.two.cast.admin())).isEmpty();

		Session next = schedule(Duration.ofHours(3));
		this.stage.travelTo(next.startsAt());
		this.running.close(this.two.rani, next.id(), false, null);
		assertThat(waiting(this.two.rani)).containsExactly(given.id());

		Session held = schedule(Duration.ofHours(3));
		this.stage.travelTo(held.startsAt());
		this.running.close(this.two.rani, held.id(), true, null);
		assertThat(waiting(this.two.rani)).isEmpty();
	}

	private Feedback give(PersonId giver) {
		return this.giving.give(giver, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS);
	}

	private List<FeedbackId> waiting(PersonId reader) {
		return this.reading.toTalkAbout(reader, this.two.pairing.id()).stream().map(Feedback::id).toList();
	}

	private Session schedule(Duration ahead) {
		Slot slot = Slot.of(this.stage.clock().instant().plus(ahead), ZoneId.of("Asia/Jakarta"),
				Duration.ofMinutes(60));
		return this.scheduling.schedule(this.two.rani, this.two.pairing.id(),
				new SessionScheduling.Appointment(slot, "", "", Confirmed.EVERYTHING),
				new SessionScheduling.Fields("pairing", "day", "time", "length", "place", "line"));
	}

}
