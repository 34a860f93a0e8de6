package org.pandu.pairing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.SameInstant;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two people act at the same instant: the first one's transaction is still open when the
 * second begins.
 */
@PanduIntegrationTest
class PairingRacesIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Matching matching;

	@Autowired
	Agreement agreement;

	@Autowired
	Pairings pairings;

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient jdbc;

	Cast cast;

	PersonId rani;

	PersonId dana;

	@BeforeEach
	void peopleAreEnrolled() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA);
	}

	@Test
	void theSecondOfTwoAdminsIsToldThatTheCoacheeIsPaired() {
		PersonId budi = this.cast.enrol("Budi", Level.MADYA);
		CompletableFuture<?> second = new SameInstant(this.transactions, this.jdbc).run(() -> propose(this.rani),
				() -> propose(budi));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(PairedAlready.class);
		assertThat(this.pairings.openOf(this.dana)).extracting(Pairing::coachId).containsExactly(this.rani);
	}

	@Test
	void bothSidesMayAcceptAtOnce() {
		PairingId id = this.cast.proposed(Kind.COACHING, this.rani, this.dana).id();
		new SameInstant(this.transactions, this.jdbc)
			.run(() -> this.agreement.accept(this.rani, id), () -> this.agreement.accept(this.dana, id))
			.join();
		assertThat(this.pairings.require(id).isActive()).isTrue();
	}

	private void propose(PersonId coach) {
		this.matching.propose(this.cast.admin(), new Matching.Proposal(Kind.COACHING, coach, this.dana, false),
				new Matching.Fields("coach", "coachee"));
	}

}
