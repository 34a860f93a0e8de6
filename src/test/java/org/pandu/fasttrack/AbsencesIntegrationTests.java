package org.pandu.fasttrack;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Days;
import org.pandu.pairing.Pausing;
import org.pandu.pairing.Pauses;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Requests to people who are away or have left: nobody waits for them in silence.
 */
@PanduIntegrationTest
class AbsencesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);

	@Autowired
	Stage stage;

	@Autowired
	Asking asking;

	@Autowired
	Answering answering;

	@Autowired
	Claiming claiming;

	@Autowired
	Pausing pausing;

	@Autowired
	Offers offers;

	@Autowired
	FastTrackRequests requests;

	@Test
	void whereTheOwnCoachPausesOthersAreAskedAtOnce() {
		Need need = Need.of(this.stage);
		pauses(need, need.rani);
		FastTrackId id = ask(need, Route.OFFER_OTHERS);
		assertThat(this.offers.of(id)).containsExactly(need.budi, need.putu);
		assertThat(need.card(need.dana).text()).contains("Anda ditawarkan kepada coach lain",
				"<@URANI> sedang jeda sampai Senin, 18 Januari 2027, tetapi masih dapat menjawab.");
		this.answering.accept(need.rani, id, Need.at(12, 10), Need.FIELDS);
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.ACCEPTED);
	}

	@Test
	void whoPausesIsNotAskedAndWhereAllDoTheAdminIsTold() {
		Need need = Need.of(this.stage);
		pauses(need, need.putu);
		FastTrackId first = ask(need, Route.ANYONE);
		assertThat(this.offers.of(first)).containsExactly(need.budi);
		this.asking.withdraw(need.dana, first);
		pauses(need, need.budi);
		pauses(need, need.rani);
		ask(need, Route.OFFER_OTHERS);
		assertThat(need.cards(need.dana).getLast().text()).contains("tidak ada coach lain",
				"semuanya sedang tidak di tempat");
		assertThat(need.card(need.admin).text()).contains("belum terjawab");
	}

	@Test
	void whoWaitsIsToldWhenTheCoachIsBack() {
		Need need = Need.of(this.stage);
		pauses(need, need.rani);
		ask(need, Route.WAIT);
		assertThat(need.card(need.dana).text()).contains("<@URANI> belum menjawab", "Senin, 18 Januari 2027");
		assertThat(need.cards(need.admin)).isEmpty();
	}

	@Test
	void theRequestOfWhoLeavesIsClosedAndWhoTookItHearsOfIt() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, Route.ANYONE);
		this.claiming.claim(need.putu, id);
		this.stage.settle();
		need.cast.closes(need.dana);
		this.stage.settle();
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.WITHDRAWN);
		assertThat(need.news(need.putu)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("tidak perlu dijawab lagi"));
		assertThat(need.card(need.putu).actions()).isEmpty();
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.answering.accept(need.putu, id, Need.at(12, 10), Need.FIELDS));
	}

	@Test
	void whereTheOwnCoachLeavesTheRequestGoesOn() {
		for (Route route : List.of(Route.OFFER_OTHERS, Route.WAIT)) {
			Need need = Need.of(this.stage);
			FastTrackId id = ask(need, route);
			need.cast.closes(need.rani);
			this.stage.settle();
			assertThat(this.requests.require(id).isOpen()).isTrue();
			assertThat(need.card(need.dana).text()).contains(
					(route == Route.WAIT) ? "Pengelola program diberi tahu" : "Anda ditawarkan kepada coach lain");
		}
	}

	@Test
	void whereWhoTookItLeavesItIsOpenAgain() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, Route.ANYONE);
		this.claiming.claim(need.putu, id);
		need.cast.closes(need.putu);
		this.stage.settle();
		assertThat(this.requests.require(id).isClaimable()).isTrue();
		assertThat(need.news(need.budi)).hasSize(1);
	}

	private void pauses(Need need, PersonId person) {
		this.pausing.pause(person, person, new Pausing.Wish(new Days(TODAY, TODAY.plusDays(7)), null, ""),
				new Pauses.Fields("person", "from", "back", "reason"));
	}

	private FastTrackId ask(Need need, Route route) {
		FastTrackId id = this.asking.ask(need.dana, need.pairing.id(), Need.wish(THURSDAY, route), Need.ASKING).id();
		this.stage.settle();
		return id;
	}

}
