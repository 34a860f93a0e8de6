package org.pandu.feedback;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class DraftingIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private FeedbackGiving giving;

	@Autowired
	private Drafting drafting;

	@Autowired
	private Agreement agreement;

	@Autowired
	private JdbcClient jdbc;

	private Two two;

	@BeforeEach
	void aPairingRuns() {
		this.two = Two.on(this.stage);
	}

	@Test
	void aDraftIsItsWritersOwnAndOneForEachPairing() {
		KeptDraft first = this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS)
			.orElseThrow();
		assertThat(this.drafting.own(this.two.dana, this.two.pairing.id())).isEmpty();
		Sbi more = new Sbi(Two.WORDS.situation(), "", "");
		this.stage.travel(Duration.ofMinutes(5));
		KeptDraft second = this.drafting.keep(this.two.rani, this.two.pairing.id(), more, first.version(), Two.FIELDS)
			.orElseThrow();
		assertThat(second.keptAt()).isEqualTo(this.stage.clock().instant());
		assertThat(this.drafting.own(this.two.rani, this.two.pairing.id())).contains(second);
		assertThat(drafts()).isEqualTo(1);
	}

	@Test
	void theSameDraftAgainChangesNothing() {
		KeptDraft first = this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS)
			.orElseThrow();
		assertThat(this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS)).contains(first);
	}

	@Test
	void aDraftKeptElsewhereIsNotOverwrittenUnseen() {
		this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS);
		Sbi other = new Sbi("Lain", "", "");
		assertThatExceptionOfType(DraftChanged.class)
			.isThrownBy(() -> this.drafting.keep(this.two.rani, this.two.pairing.id(), other, 0, Two.FIELDS))
			.satisfies((changed) -> assertThat(changed.newest()).extracting(KeptDraft::words).isEqualTo(Two.WORDS));
		// Nor is it taken away unseen by giving other words.
		this.giving.give(this.two.rani, this.two.pairing.id(), new Sbi("Lain", "Lain", "Lain"), 0, Two.FIELDS);
		assertThat(this.drafting.own(this.two.rani, this.two.pairing.id())).isPresent();
	}

	@Test
	void givingTakesTheDraftAwayAndSoDoesKeepingNothing() {
		long seen = this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS)
			.orElseThrow()
			.version();
		this.giving.give(this.two.rani, this.two.pairing.id(), Two.WORDS, seen, Two.FIELDS);
		assertThat(this.drafting.own(this.two.rani, this.two.pairing.id())).isEmpty();
		long again = this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS)
			.orElseThrow()
			.version();
		assertThat(this.drafting.keep(this.two.rani, this.two.pairing.id(), Sbi.NONE, again, Two.FIELDS)).isEmpty();
		assertThat(drafts()).isZero();
	}

	@Test
	void draftsEndWithThePairing() {
		this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS);
		this.agreement.end(this.two.dana, this.two.pairing.id(), Pairing.Ending.STOPPED);
		assertThat(drafts()).isZero();
		assertThatExceptionOfType(PairingOver.class)
			.isThrownBy(() -> this.drafting.keep(this.two.rani, this.two.pairing.id(), Two.WORDS, 0, Two.FIELDS));
	}

	private int drafts() {
		return this.jdbc.sql("SELECT count(*) FROM feedback_draft WHERE team_id = ?")
			.param(this.two.cast.team().value())
			.query(Integer.class)
			.single();
	}

}
