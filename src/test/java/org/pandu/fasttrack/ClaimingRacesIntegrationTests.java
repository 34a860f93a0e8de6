package org.pandu.fasttrack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.Sessions;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.SameInstant;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two who answer one request at the same instant.
 */
@PanduIntegrationTest
class ClaimingRacesIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Asking asking;

	@Autowired
	Answering answering;

	@Autowired
	Claiming claiming;

	@Autowired
	FastTrackRequests requests;

	@Autowired
	Sessions sessions;

	@Autowired
	Pairings pairings;

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient jdbc;

	Need need;

	FastTrackId id;

	@BeforeEach
	void aRequestIsOffered() {
		this.need = Need.of(this.stage);
		this.id = this.asking
			.ask(this.need.dana, this.need.pairing.id(), Need.wish(LocalDate.of(2027, 1, 14), IfSilent.OFFER_OTHERS),
					new Asking.Fields("pairing", "topic", "by"))
			.id();
		this.stage.travel(Duration.ofDays(1));
	}

	@Test
	void ofTwoClaimsOneWinsAndTheOtherIsTold() {
		CompletableFuture<?> second = atTheSameInstant(
				() -> this.claiming.claim(this.need.putu, this.id, Need.at(13, 10), Need.FIELDS),
				() -> this.claiming.claim(this.need.budi, this.id, Need.at(13, 14), Need.FIELDS));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(NoLongerOpen.class);
		assertThat(this.sessions.openOf(this.need.dana)).hasSize(1);
		assertThat(this.pairings.activeOf(this.need.dana)).filteredOn(Pairing::once)
			.extracting(Pairing::coachId)
			.isEqualTo(List.of(this.need.putu));
	}

	@Test
	void theOwnCoachMayBeFasterThanAClaim() {
		CompletableFuture<?> second = atTheSameInstant(
				() -> this.answering.accept(this.need.rani, this.id, Need.at(13, 10), Need.FIELDS),
				() -> this.claiming.claim(this.need.budi, this.id, Need.at(13, 14), Need.FIELDS));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(NoLongerOpen.class);
		assertThat(this.pairings.activeOf(this.need.dana)).noneMatch(Pairing::once);
		assertThat(this.requests.require(this.id).wasEndedBy(this.need.rani)).isTrue();
	}

	@Test
	void aWithdrawalMayBeFasterThanAClaim() {
		CompletableFuture<?> second = atTheSameInstant(() -> this.asking.withdraw(this.need.dana, this.id),
				() -> this.claiming.claim(this.need.budi, this.id, Need.at(13, 14), Need.FIELDS));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(NoLongerOpen.class);
		assertThat(this.sessions.openOf(this.need.dana)).isEmpty();
	}

	private CompletableFuture<?> atTheSameInstant(Runnable first, Runnable second) {
		return new SameInstant(this.transactions, this.jdbc).run(first, second);
	}

}
