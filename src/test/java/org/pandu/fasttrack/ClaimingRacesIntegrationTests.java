package org.pandu.fasttrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Level;
import org.pandu.program.Kind;
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
			.ask(this.need.dana, this.need.pairing.id(), Need.wish(LocalDate.of(2027, 1, 14), Route.ANYONE),
					Need.ASKING)
			.id();
		this.stage.settle();
	}

	@Test
	void ofTwoClaimsOneWinsAndTheOtherIsTold() {
		CompletableFuture<?> second = atTheSameInstant(() -> this.claiming.claim(this.need.putu, this.id),
				() -> this.claiming.claim(this.need.budi, this.id));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(TakenAlready.class);
		assertThat(this.requests.require(this.id).claimer()).contains(this.need.putu);
	}

	@Test
	void ofTwentyWhoTakeItAtOnceOneWinsAndAllOthersAreTold() {
		List<PersonId> coaches = new ArrayList<>();
		for (int number = 1; number <= 20; number++) {
			PersonId coach = this.need.cast.enrol("Coach" + number, Level.MADYA);
			this.need.cast.pair(Kind.COACHING, coach, this.need.cast.enrol("Coachee" + number, Level.MUDA));
			coaches.add(coach);
		}
		this.asking.withdraw(this.need.dana, this.id);
		FastTrackId wanted = this.asking
			.ask(this.need.dana, this.need.pairing.id(), Need.wish(LocalDate.of(2027, 1, 14), Route.ANYONE),
					Need.ASKING)
			.id();
		this.stage.settle();
		CyclicBarrier together = new CyclicBarrier(coaches.size());
		List<CompletableFuture<Optional<PersonId>>> attempts = coaches.stream()
			.map((coach) -> CompletableFuture.supplyAsync(() -> attempt(coach, wanted, together),
					Thread::startVirtualThread))
			.toList();
		List<PersonId> winners = attempts.stream().flatMap((attempt) -> attempt.join().stream()).toList();
		assertThat(winners).hasSize(1);
		assertThat(this.requests.require(wanted).claimer()).contains(winners.getFirst());
		this.stage.settle();
		assertThat(coaches).allSatisfy((coach) -> assertThat(this.need.cards(coach).getLast().text())
			.contains(coach.equals(winners.getFirst()) ? "Anda mengambil permintaan" : "sudah diambil"));
	}

	@Test
	void theOwnCoachMayBeFasterThanAClaim() {
		CompletableFuture<?> second = atTheSameInstant(
				() -> this.answering.accept(this.need.rani, this.id, Need.at(13, 10), Need.FIELDS),
				() -> this.claiming.claim(this.need.budi, this.id));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(NoLongerOpen.class);
		assertThat(this.pairings.activeOf(this.need.dana)).noneMatch(Pairing::once);
		assertThat(this.requests.require(this.id).wasEndedBy(this.need.rani)).isTrue();
	}

	@Test
	void aWithdrawalMayBeFasterThanAClaim() {
		CompletableFuture<?> second = atTheSameInstant(() -> this.asking.withdraw(this.need.dana, this.id),
				() -> this.claiming.claim(this.need.budi, this.id));
		assertThatExceptionOfType(CompletionException.class).isThrownBy(second::join)
			.withCauseInstanceOf(NoLongerOpen.class);
		assertThat(this.sessions.openOf(this.need.dana)).isEmpty();
	}

	private Optional<PersonId> attempt(PersonId coach, FastTrackId wanted, CyclicBarrier together) {
		try {
			together.await();
			this.claiming.claim(coach, wanted);
			return Optional.of(coach);
		}
		catch (TakenAlready told) {
			return Optional.empty();
		}
		catch (InterruptedException | BrokenBarrierException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private CompletableFuture<?> atTheSameInstant(Runnable first, Runnable second) {
		return new SameInstant(this.transactions, this.jdbc).run(first, second);
	}

}
