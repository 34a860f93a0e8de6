package org.pandu.people;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PanduIntegrationTest
class AdminsIntegrationTests {

	private static final String FIELD = "admins";

	@Autowired
	private Stage stage;

	@Autowired
	private Admins admins;

	private Cast cast;

	@BeforeEach
	void cast() {
		this.cast = this.stage.newCast();
	}

	@Test
	void anAdminOfSlackNamesTheFirst() {
		PersonId sari = this.cast.account("Sari");
		this.admins.name(this.cast.slackAdmin("Owner"), List.of(sari), FIELD);
		assertThat(this.admins.all(this.cast.team())).containsExactly(sari);
	}

	@Test
	void nobodyElseNamesTheFirst() {
		PersonId sari = this.cast.account("Sari");
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.admins.name(sari, List.of(sari), FIELD));
		assertThat(this.admins.all(this.cast.team())).isEmpty();
	}

	@Test
	void onceThereIsAnAdminThoseOfSlackNameNobody() {
		PersonId owner = this.cast.slackAdmin("Owner");
		this.cast.admin();
		assertThat(this.admins.mayNameTheFirst(owner)).isFalse();
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.admins.name(owner, List.of(owner), FIELD));
	}

	@Test
	void theLastAdminStays() {
		PersonId sari = this.cast.admin();
		assertThatExceptionOfType(LastAdmin.class).isThrownBy(() -> this.admins.name(sari, List.of(), FIELD))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(FIELD));
		assertThat(this.admins.all(this.cast.team())).containsExactly(sari);
	}

	@Test
	void anAdminHandsOverAndLeaves() {
		PersonId sari = this.cast.admin();
		PersonId budi = this.cast.account("Budi");
		this.admins.name(sari, List.of(budi), FIELD);
		assertThat(this.admins.all(this.cast.team())).containsExactly(budi);
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.admins.requireAdmin(sari));
	}

	@Test
	void namedTwiceInOneFormIsNamedOnce() {
		PersonId sari = this.cast.admin();
		PersonId budi = this.cast.account("Budi");
		this.admins.name(sari, List.of(sari, budi, budi), FIELD);
		assertThat(this.admins.all(this.cast.team())).containsExactlyInAnyOrder(sari, budi);
	}

	@Test
	void onlyHumansWithAnOpenAccountBecomeAdmins() {
		PersonId sari = this.cast.admin();
		PersonId robot = this.cast.bot("Robot");
		PersonId gone = this.cast.deactivated("Gone");
		PersonId unknown = this.cast.id("Nobody");
		assertThatThrownBy(() -> this.admins.name(sari, List.of(sari, robot), FIELD)).isInstanceOf(IsBot.class);
		assertThatThrownBy(() -> this.admins.name(sari, List.of(sari, gone), FIELD)).isInstanceOf(Deactivated.class);
		assertThatThrownBy(() -> this.admins.name(sari, List.of(sari, unknown), FIELD))
			.isInstanceOf(UnknownAccount.class);
		assertThat(this.admins.all(this.cast.team())).containsExactly(sari);
	}

	@Test
	void anAdminOfOneWorkspaceIsNoneInAnother() {
		PersonId sari = this.cast.admin();
		Cast other = this.stage.newCast();
		assertThat(this.admins.isAdmin(new PersonId(other.team(), sari.user()))).isFalse();
	}

	@RepeatedTest(10)
	void twoWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
		PersonId sari = this.cast.admin();
		PersonId budi = this.cast.account("Budi");
		this.cast.addAdmin(budi);
		CyclicBarrier together = new CyclicBarrier(2);
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			List<Future<Boolean>> outcomes = two.invokeAll(List.of(alone(sari, together), alone(budi, together)));
			assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
		}
		assertThat(this.admins.all(this.cast.team())).hasSize(1);
	}

	private Callable<Boolean> alone(PersonId actor, CyclicBarrier together) {
		return () -> {
			together.await();
			try {
				this.admins.name(actor, List.of(actor), FIELD);
				return true;
			}
			catch (NotAnAdmin refusal) {
				return false;
			}
		};
	}

}
