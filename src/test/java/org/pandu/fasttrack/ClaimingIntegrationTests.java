package org.pandu.fasttrack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.due.NextDue;
import org.pandu.summary.Measures;
import org.pandu.summary.ReportPeriod;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Another coach takes an offered request, answers it or puts it back.
 */
@PanduIntegrationTest
class ClaimingIntegrationTests {

	private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);

	@Autowired
	Stage stage;

	@Autowired
	Asking asking;

	@Autowired
	Answering answering;

	@Autowired
	Choosing choosing;

	@Autowired
	Claiming claiming;

	@Autowired
	RequestTimes times;

	@Autowired
	FastTrackWords fastTrackWords;

	@Autowired
	FastTrackRequests requests;

	@Autowired
	Pairings pairings;

	@Autowired
	SessionScheduling scheduling;

	@Autowired
	SessionRunning running;

	@Autowired
	NextDue nextDue;

	@Autowired
	Measures measures;

	Need need;

	FastTrackId id;

	@BeforeEach
	void aRequestIsOffered() {
		this.need = Need.of(this.stage);
		this.id = this.asking
			.ask(this.need.dana, this.need.pairing.id(), Need.wish(THURSDAY, Route.OFFER_OTHERS), Need.ASKING)
			.id();
		this.stage.travelTo(Need.COACH_SILENT);
	}

	@Test
	void whoTakesItFirstReadsTheNameAndTheOthersSeeThatItIsTaken() {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.fastTrackWords.read(this.need.putu, this.id));
		claim(this.need.putu);
		assertThat(this.need.card(this.need.putu).text())
			.contains("*Anda mengambil permintaan fast-track dari <@UDANA>. Mohon tentukan waktunya*", "Lepaskan");
		assertThat(this.need.card(this.need.budi).text()).contains("*Permintaan fast-track ini sudah diambil*");
		assertThat(this.need.card(this.need.budi).actions()).isEmpty();
		assertThat(this.need.card(this.need.rani).text()).contains("sudah diambil rekan lain");
		assertThat(this.need.card(this.need.rani).actions()).isEmpty();
		assertThat(this.need.card(this.need.dana).text()).contains("*<@UPUTU> mengambil permintaan fast-track Anda*");
		assertThat(this.fastTrackWords.read(this.need.putu, this.id).topic()).contains(Need.TOPIC);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.fastTrackWords.read(this.need.budi, this.id));
		assertThatExceptionOfType(TakenAlready.class).isThrownBy(() -> this.claiming.claim(this.need.budi, this.id));
		assertThatExceptionOfType(TakenAlready.class)
			.isThrownBy(() -> this.answering.accept(this.need.rani, this.id, Need.at(13, 14), Need.FIELDS));
	}

	@Test
	void theTwoMeetOnce() {
		claim(this.need.putu);
		Session session = this.answering.accept(this.need.putu, this.id, Need.at(13, 10), Need.FIELDS);
		this.stage.settle();
		Pairing once = this.pairings.require(session.pairing());
		assertThat(once.once()).isTrue();
		assertThat(once.coachId()).isEqualTo(this.need.putu);
		assertThat(this.pairings.currentOf(this.need.dana, Kind.COACHING)).map(Pairing::id)
			.contains(this.need.pairing.id());
		assertThat(this.pairings.lastingOf(this.need.putu)).doesNotContain(once);
		assertThat(this.need.card(this.need.dana).text()).contains("<@UPUTU> mengambil permintaan",
				"Rabu, 13 Januari 2027, pukul 10.00–11.00 WIB");
		assertThat(this.fastTrackWords.read(this.need.putu, this.id).topic()).contains(Need.TOPIC);
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.answering.accept(this.need.putu, this.id, Need.at(13, 14), Need.FIELDS));

		this.stage.travelTo(Need.slot(13, 10).endsAt());
		this.running.close(this.need.putu, session.id(), true, null);
		this.stage.settle();
		assertThat(this.pairings.require(once.id()).state()).isEqualTo(Pairing.State.ENDED);
		assertThat(this.stage.slack().messages(this.need.dana).getLast().text()).doesNotContain("berakhir");
		assertThat(this.pairings.latestClosedOf(this.need.dana, Kind.COACHING)).isEmpty();
		assertThat(this.pairings.require(this.need.pairing.id()).isActive()).isTrue();
	}

	@Test
	void whoTookItProposesTimesAndTheRequesterChooses() {
		claim(this.need.putu);
		this.answering.propose(this.need.putu, this.id, List.of(Need.slot(13, 10), Need.slot(13, 14)),
				List.of("one", "two"));
		this.stage.settle();
		assertThat(this.need.card(this.need.dana).text()).contains("*<@UPUTU> mengusulkan waktu");
		assertThat(this.need.news(this.need.dana)).hasSize(1);
		this.choosing.refuse(this.need.dana, this.id);
		this.stage.settle();
		assertThat(this.need.news(this.need.putu)).hasSize(1);
		assertThat(this.need.news(this.need.rani)).isEmpty();
		this.answering.propose(this.need.putu, this.id, List.of(Need.slot(14, 9)), List.of("one"));
		this.choosing.take(this.need.dana, this.id, this.times.of(this.id).getFirst().id());
		assertThat(this.requests.require(this.id).state()).isEqualTo(FastTrackState.ACCEPTED);
		assertThat(this.pairings.activeOf(this.need.dana)).filteredOn(Pairing::once)
			.extracting(Pairing::coachId)
			.isEqualTo(List.of(this.need.putu));
	}

	@Test
	void surrenderedItIsOpenToTheOthersWhoHearOfIt() {
		claim(this.need.putu);
		this.claiming.surrender(this.need.putu, this.id);
		this.stage.settle();
		assertThat(this.need.card(this.need.putu).text()).contains("Ambil permintaan").doesNotContain("UDANA");
		assertThat(this.need.card(this.need.budi).text()).contains("Ambil permintaan");
		assertThat(this.need.news(this.need.budi)).singleElement()
			.satisfies((said) -> assertThat(said.message().toString()).contains("dapat diambil lagi", "Jenjang Muda")
				.doesNotContain("DANA"));
		assertThat(this.need.news(this.need.putu)).isEmpty();
		assertThat(this.need.card(this.need.dana).text()).contains("Anda ditawarkan kepada coach lain");
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.fastTrackWords.read(this.need.putu, this.id));
		assertThatExceptionOfType(PutBack.class)
			.isThrownBy(() -> this.answering.accept(this.need.putu, this.id, Need.at(13, 10), Need.FIELDS));
		assertThatExceptionOfType(PutBack.class).isThrownBy(() -> this.claiming.surrender(this.need.putu, this.id));
		claim(this.need.budi);
		assertThat(this.need.news(this.need.budi)).singleElement()
			.satisfies((said) -> assertThat(said.actions()).isEmpty());
	}

	@Test
	void whoTookItAndIsSilentLosesItAndThenTheAdminIsTold() {
		claim(this.need.putu);
		this.stage.travelTo(Need.OTHERS_SILENT);
		assertThat(this.requests.require(this.id).claimer()).isEmpty();
		assertThat(this.need.news(this.need.budi)).hasSize(1);
		assertThat(this.need.cards(this.need.admin)).isEmpty();
		this.stage.travelTo(Instant.parse("2027-01-14T06:00:00Z"));
		assertThat(this.need.card(this.need.admin).text()).contains("belum terjawab");
	}

	@Test
	void aPairingForOneSessionCountsForNoCadence() {
		int before = pairingsInTheSummary();
		claim(this.need.putu);
		Session session = this.answering.accept(this.need.putu, this.id, Need.at(13, 10), Need.FIELDS);
		Pairing once = this.pairings.require(session.pairing());
		assertThat(pairingsInTheSummary()).isEqualTo(before);
		LocalDate due = this.nextDue.of(this.need.pairing).after();
		this.stage.travelTo(Need.slot(13, 10).endsAt());
		this.running.close(this.need.putu, session.id(), true, null);
		assertThat(this.nextDue.of(this.need.pairing).after()).isEqualTo(due);
		this.stage.travelTo(Instant.parse("2027-06-01T00:00:00Z"));
		assertThat(this.nextDue.of(this.need.pairing).needsScheduling()).isTrue();
		assertThat(this.nextDue.of(this.pairings.require(once.id())).needsScheduling()).isFalse();
	}

	@Test
	void cancellingTheOneSessionEndsItsPairing() {
		claim(this.need.putu);
		Session session = this.answering.accept(this.need.putu, this.id, Need.at(13, 10), Need.FIELDS);
		this.scheduling.cancel(this.need.dana, session.id(), "");
		this.stage.settle();
		assertThat(this.pairings.require(session.pairing()).ending()).isEqualTo(Pairing.Ending.STOPPED);
		assertThat(this.need.card(this.need.dana).text()).contains("*Sesi fast-track Anda dibatalkan*");
	}

	@Test
	void onlyWhomItWasOfferedToMayTakeIt() {
		for (PersonId other : List.of(this.need.rani, this.need.dana, this.need.tomi, this.need.admin)) {
			assertThatExceptionOfType(NotOffered.class).isThrownBy(() -> this.claiming.claim(other, this.id));
		}
		this.stage.travel(Duration.ofMinutes(1));
		assertThat(this.requests.require(this.id).isClaimable()).isTrue();
	}

	private int pairingsInTheSummary() {
		return this.measures
			.report(this.need.admin, this.measures.period(this.need.cast.team(), ReportPeriod.THIS_QUARTER), null)
			.figures()
			.total()
			.pairings();
	}

	private void claim(PersonId who) {
		this.claiming.claim(who, this.id);
		this.stage.settle();
	}

}
