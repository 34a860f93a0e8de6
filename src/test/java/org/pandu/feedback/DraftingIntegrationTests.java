package org.pandu.feedback;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class DraftingIntegrationTests {

	private static final Fields FIELDS = new Fields("whom", "situation", "behaviour", "impact");

	private static final Sbi WORDS = new Sbi("Saat rapat kemarin", "Anda menyajikan data dengan jelas",
			"Tim merasa lebih percaya diri");

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
	void aDraftIsItsWritersOwnAndOneForEachPairing() {
		KeptDraft first = this.drafting.keep(this.rani, this.pairing.id(), WORDS, 0, FIELDS).orElseThrow();
		assertThat(this.drafting.own(this.dana, this.pairing.id())).isEmpty();
		Sbi more = new Sbi(WORDS.situation(), "", "");
		this.stage.travel(Duration.ofMinutes(5));
		KeptDraft second = this.drafting.keep(this.rani, this.pairing.id(), more, first.version(), FIELDS)
			.orElseThrow();
		assertThat(second.keptAt()).isEqualTo(this.stage.clock().instant());
		assertThat(this.drafting.own(this.rani, this.pairing.id())).contains(second);
		assertThat(drafts()).isEqualTo(1);
	}

	@Test
	void theSameDraftAgainChangesNothing() {
		KeptDraft first = this.drafting.keep(this.rani, this.pairing.id(), WORDS, 0, FIELDS).orElseThrow();
		assertThat(this.drafting.keep(this.rani, this.pairing.id(), WORDS, 0, FIELDS)).contains(first);
	}

	@Test
	void aDraftKeptElsewhereIsNotOverwrittenUnseen() {
		this.drafting.keep(this.rani, this.pairing.id(), WORDS, 0, FIELDS);
		Sbi other = new Sbi("Lain", "", "");
		assertThatExceptionOfType(DraftChanged.class)
			.isThrownBy(() -> this.drafting.keep(this.rani, this.pairing.id(), other, 0, FIELDS))
			.satisfies((changed) -> assertThat(changed.newest()).extracting(KeptDraft::words).isEqualTo(WORDS));
		// Nor is it taken away unseen by giving other words.
		this.giving.give(this.rani, this.pairing.id(), new Sbi("Lain", "Lain", "Lain"), 0, FIELDS);
		assertThat(this.drafting.own(this.rani, this.pairing.id())).isPresent();
	}

	@Test
	void givingTakesTheDraftAwayAndSoDoesKeepingNothing() {
		long seen = this.drafting.keep(this.rani, this.pairing.id(), WORDS, 0, FIELDS).orElseThrow().version();
		this.giving.give(this.rani, this.pairing.id(), WORDS, seen, FIELDS);
		assertThat(this.drafting.own(this.rani, this.pairing.id())).isEmpty();
		long again = this.drafting.keep(this.rani, this.pairing.id(), WORDS, 0, FIELDS).orElseThrow().version();
		assertThat(this.drafting.keep(this.rani, this.pairing.id(), Sbi.NONE, again, FIELDS)).isEmpty();
		assertThat(drafts()).isZero();
	}

	@Test
	void draftsEndWithThePairing() {
		this.drafting.keep(this.rani, this.pairing.id(), WORDS, 0, FIELDS);
		this.agreement.end(this.dana, this.pairing.id(), Pairing.Ending.STOPPED);
		assertThat(drafts()).isZero();
		assertThatExceptionOfType(PairingOver.class)
			.isThrownBy(() -> this.drafting.keep(this.rani, this.pairing.id(), WORDS, 0, FIELDS));
	}

	private int drafts() {
		return this.jdbc.sql("SELECT count(*) FROM feedback_draft WHERE team_id = ?")
			.param(this.cast.team().value())
			.query(Integer.class)
			.single();
	}

}
