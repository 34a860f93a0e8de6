package org.pandu.feedback;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.SameInstant;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two things happen at the same instant: the first one's transaction is still open when
 * the second begins.
 */
@PanduIntegrationTest
class FeedbackRacesIntegrationTests {

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
	private Transactions transactions;

	@Autowired
	private JdbcClient jdbc;

	private Two two;

	@BeforeEach
	void aPairingRuns() {
		this.two = Two.on(this.stage);
	}

	@Test
	void twoClicksOnThanksAtOnceAreOneThanks() {
		Feedback given = give(this.two.rani);
		new SameInstant(this.transactions, this.jdbc)
			.run(() -> this.responding.thank(this.two.dana, given.id()),
					() -> this.responding.thank(this.two.dana, given.id()))
			.join();
		assertThat(this.reading.facts(given.id()).version()).isEqualTo(given.version() + 1);
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.two.rani))
			.filteredOn((said) -> said.text().contains("terima kasih disampaikan"))
			.hasSize(1);
	}

	@Test
	void ofTwoAnswersAtOnceTheFirstStands() {
		Feedback given = give(this.two.rani);
		CompletableFuture<?> second = new SameInstant(this.transactions, this.jdbc).run(
				() -> this.responding.answer(this.two.dana, given.id(), "Pertama", "answer"),
				() -> this.responding.answer(this.two.dana, given.id(), "Kedua", "answer"));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(AnsweredAlready.class);
		assertThat(this.reading.read(this.two.rani, given.id()).answer()).isEqualTo("Pertama");
	}

	@Test
	void nothingIsGivenInAPairingThatEndsInTheSameInstant() {
		CompletableFuture<?> second = new SameInstant(this.transactions, this.jdbc).run(
				() -> this.agreement.end(this.two.dana, this.two.pairing.id(), Pairing.Ending.STOPPED),
				() -> give(this.two.rani));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(PairingOver.class);
		assertThat(this.reading.page(this.two.dana, this.two.pairing.id(), 0).entries()).isEmpty();
	}

	@Test
	void twoDraftsAtOnceAreNeitherDoubledNorLost() {
		Sbi other = new Sbi("Lain", "", "");
		CompletableFuture<?> second = new SameInstant(this.transactions, this.jdbc).run(
				() -> this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS),
				() -> this.drafting.keep(this.two.rani, this.two.pairing.id(), other, 0, Two.FIELDS));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(DraftChanged.class);
		assertThat(drafts()).isEqualTo(1);
	}

	private Feedback give(PersonId giver) {
		return this.giving.give(giver, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS);
	}

	private int drafts() {
		return this.jdbc.sql("SELECT count(*) FROM feedback_draft WHERE team_id = ?")
			.param(this.two.cast.team().value())
			.query(Integer.class)
			.single();
	}

}
