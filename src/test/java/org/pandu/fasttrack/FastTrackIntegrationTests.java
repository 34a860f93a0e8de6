package org.pandu.fasttrack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.fasttrack.FastTrackRequest.State;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.program.Kind;
import org.pandu.session.NextDue;
import org.pandu.session.ProposedTime;
import org.pandu.session.ProposedTwice;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.SlotTaken;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.summary.Measures;
import org.pandu.summary.ReportPeriod;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.ScriptedCards;
import org.pandu.testing.Stage;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Words;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A request through all its ways, with what each person is told.
 */
@PanduIntegrationTest
class FastTrackIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);

	private static final Asking.Fields ASKING = new Asking.Fields("pairing", "topic", "by");

	@Autowired
	Stage stage;

	@Autowired
	Asking asking;

	@Autowired
	Answering answering;

	@Autowired
	Claiming claiming;

	@Autowired
	RequestTimes times;

	@Autowired
	Offers offers;

	@Autowired
	FastTrackWords fastTrackWords;

	@Autowired
	FastTrackRequests requests;

	@Autowired
	Pairings pairings;

	@Autowired
	Agreement agreement;

	@Autowired
	SessionScheduling scheduling;

	@Autowired
	SessionRunning running;

	@Autowired
	NextDue nextDue;

	@Autowired
	Measures measures;

	@Autowired
	Cards cards;

	@Autowired
	ScriptedCards scripted;

	@Autowired
	Transactions transactions;

	@Autowired
	ReaderLookup readers;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theCoachHearsOfItAtOnceAndTheWordsStayBehindTheButton() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);

		assertThat(need.card(need.rani).text()).contains(
				"*<@UDANA> meminta sesi coaching fast-track. Mohon jawaban Anda*",
				"Paling lambat: Kamis, 14 Januari 2027", "Selasa, 12 Januari 2027, pukul 09.00 WIB");
		assertThat(need.card(need.dana).text()).contains("*Permintaan fast-track Anda sudah sampai kepada <@URANI>*");
		assertThat(this.fastTrackWords.topic(need.rani, id)).contains(Need.TOPIC);
		assertThat(this.stage.slack().messages(need.cast.team()).toString()).doesNotContain("dewan");
		assertThat(this.jdbc.sql("SELECT encode(topic, 'escape') FROM fasttrack_request WHERE id = ?")
			.param(id.id())
			.query(String.class)
			.single()).doesNotContain("dewan");
	}

	@Test
	void itGoesAheadOfEverythingElse() {
		Need need = Need.of(this.stage);
		int before = this.stage.slack().messages(need.rani).size();
		this.transactions.write(() -> {
			for (int i = 0; i < 4; i++) {
				UUID subject = Ids.next();
				this.scripted.script(subject.toString(), "Kabar biasa");
				this.cards.show(CardKey.to(need.rani, ScriptedCards.KIND, subject.toString()),
						this.stage.clock().instant().minusSeconds(60), Urgency.NORMAL);
			}
			return this.asking.ask(need.dana, need.pairing.id(), Need.wish(THURSDAY, IfSilent.WAIT), ASKING);
		});
		this.stage.settle();
		List<Said> said = this.stage.slack().messages(need.rani).subList(before, before + 5);
		assertThat(said.getFirst().text()).contains("fast-track");
		assertThat(said.subList(1, 5)).allSatisfy((one) -> assertThat(one.text()).contains("Kabar biasa"));
	}

	@Test
	void acceptedWithATimeItIsASessionAsAnyOther() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		Session session = this.answering.accept(need.rani, id, Need.at(12, 15), Need.FIELDS);
		this.stage.settle();

		assertThat(session.state()).isEqualTo(Session.State.SCHEDULED);
		assertThat(session.pairing()).isEqualTo(need.pairing.id());
		assertThat(need.card(need.dana).text()).contains("*<@URANI> menerima permintaan fast-track Anda*",
				"Selasa, 12 Januari 2027, pukul 15.00–16.00 WIB");
		assertThat(need.card(need.rani).text()).contains("*Anda menerima permintaan fast-track dari <@UDANA>*");
		assertThat(need.card(need.rani).actions()).isEmpty();
		assertThat(this.stage.slack().messages(need.dana).getLast().text()).contains("*Sesi coaching dengan <@URANI>*");
		this.stage.travelTo(Instant.parse("2027-01-12T07:50:00Z"));
		assertThat(this.stage.slack().messages(need.dana).getLast().text()).contains("segera dimulai");
		this.stage.travelTo(Instant.parse("2027-01-15T00:00:00Z"));
		assertThat(need.cards(need.putu)).isEmpty();
		assertThat(need.cards(need.admin)).isEmpty();

		this.scheduling.move(need.dana, ask(need, LocalDate.of(2027, 1, 20), IfSilent.WAIT, Need.at(18, 9)).id(),
				Need.at(19, 9), Need.FIELDS);
		this.stage.settle();
		assertThat(need.cards(need.dana).getLast().text()).contains("Selasa, 19 Januari 2027, pukul 09.00");
	}

	@Test
	void silenceOffersItToOthersWithoutTheName() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.stage.travelTo(Stage.START.plus(Duration.ofDays(1)).minusSeconds(1));
		assertThat(need.cards(need.putu)).isEmpty();
		this.stage.travel(Duration.ofSeconds(1));

		assertThat(this.offers.of(id)).containsExactly(need.budi, need.putu);
		for (PersonId other : List.of(need.putu, need.budi)) {
			assertThat(need.card(other).text()).contains("*Seorang coachee memerlukan sesi fast-track*", "Jenjang Muda",
					"Kamis, 14 Januari 2027");
			assertThat(need.card(other).message().toString()).doesNotContain("UDANA", "Dana", "Rani", "URANI");
		}
		assertThat(need.cards(need.tomi)).as("the direct superior").isEmpty();
		assertThat(need.cards(need.cast.id("Ketut"))).as("a mentor").isEmpty();
		assertThat(need.cards(need.admin)).isEmpty();
		assertThat(need.card(need.dana).text()).contains("ditawarkan kepada coach lain");
		assertThat(need.card(need.rani).text()).contains("ditawarkan kepada rekan lain");
	}

	@Test
	void wantedTodayTheCoachHasTwoHours() {
		Need need = Need.of(this.stage);
		ask(need, TODAY, IfSilent.TELL_ADMIN);
		this.stage.travel(Duration.ofMinutes(119));
		assertThat(need.cards(need.admin)).isEmpty();
		this.stage.travel(Duration.ofMinutes(1));
		assertThat(need.card(need.admin).text()).contains("*Permintaan fast-track belum terjawab*",
				"<@UDANA> meminta sesi coaching kepada <@URANI> sejak Senin, 11 Januari 2027, pukul 09.00 WIB");
		assertThat(need.card(need.dana).text()).contains("Pengelola program diberi tahu");
		assertThat(need.cards(need.putu)).isEmpty();
	}

	@Test
	void whoTakesItFirstMeetsTheRequesterOnce() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.stage.travel(Duration.ofDays(1));
		Session session = this.claiming.claim(need.putu, id, Need.at(13, 10), Need.FIELDS);
		this.stage.settle();

		Pairing once = this.pairings.require(session.pairing());
		assertThat(once.once()).isTrue();
		assertThat(once.coachId()).isEqualTo(need.putu);
		assertThat(this.pairings.currentOf(need.dana, Kind.COACHING)).map(Pairing::id).contains(need.pairing.id());
		assertThat(this.pairings.lastingOf(need.putu)).doesNotContain(once);
		assertThat(need.card(need.dana).text()).contains("Sesi dengan <@UPUTU>: Rabu, 13 Januari 2027");
		assertThat(need.card(need.budi).text()).contains("*Permintaan fast-track ini sudah diambil*");
		assertThat(need.card(need.budi).actions()).isEmpty();
		assertThat(need.card(need.rani).text()).contains("sudah diambil rekan lain");
		assertThat(this.fastTrackWords.topic(need.putu, id)).contains(Need.TOPIC);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.fastTrackWords.topic(need.budi, id));
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.claiming.claim(need.budi, id, Need.at(13, 14), Need.FIELDS));
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.answering.accept(need.rani, id, Need.at(13, 14), Need.FIELDS));

		this.stage.travelTo(Need.slot(13, 10).endsAt());
		this.running.close(need.putu, session.id(), true, null);
		this.stage.settle();
		assertThat(this.pairings.require(once.id()).state()).isEqualTo(Pairing.State.ENDED);
		assertThat(this.stage.slack().messages(need.dana).getLast().text()).doesNotContain("berakhir");
		assertThat(this.pairings.latestClosedOf(need.dana, Kind.COACHING)).isEmpty();
		assertThat(this.pairings.require(need.pairing.id()).isActive()).isTrue();
	}

	@Test
	void aPairingForOneSessionCountsForNoCadence() {
		Need need = Need.of(this.stage);
		int before = this.measures.report(need.admin, this.measures.period(need.cast.team(), ReportPeriod.THIS_QUARTER))
			.figures()
			.total()
			.pairings();
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.stage.travel(Duration.ofDays(1));
		Session session = this.claiming.claim(need.putu, id, Need.at(13, 10), Need.FIELDS);
		Pairing once = this.pairings.require(session.pairing());
		assertThat(this.measures.report(need.admin, this.measures.period(need.cast.team(), ReportPeriod.THIS_QUARTER))
			.figures()
			.total()
			.pairings()).isEqualTo(before);
		this.stage.travelTo(Instant.parse("2027-06-01T00:00:00Z"));
		assertThat(this.nextDue.needsScheduling(need.pairing)).isTrue();
		assertThat(this.nextDue.needsScheduling(this.pairings.require(once.id()))).isFalse();
	}

	@Test
	void cancellingTheOneSessionEndsItsPairing() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.stage.travel(Duration.ofDays(1));
		Session session = this.claiming.claim(need.putu, id, Need.at(13, 10), Need.FIELDS);
		this.scheduling.cancel(need.dana, session.id(), "");
		this.stage.settle();
		assertThat(this.pairings.require(session.pairing()).ending()).isEqualTo(Pairing.Ending.STOPPED);
		assertThat(need.card(need.dana).text()).contains("*Sesi fast-track Anda dibatalkan*");
	}

	@Test
	void whereTheRequesterIsBookedTheirNameIsNotToldBefore() {
		Need need = Need.of(this.stage);
		this.scheduling.schedule(need.rani, need.pairing.id(), Need.at(13, 10), Need.FIELDS);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.stage.travel(Duration.ofDays(1));
		assertThatExceptionOfType(SlotTaken.class)
			.isThrownBy(() -> this.claiming.claim(need.putu, id, Need.at(13, 10), Need.FIELDS))
			.satisfies((taken) -> {
				assertThat(taken.in(words(need.putu))).startsWith("Pihak lain sudah memiliki sesi lain")
					.doesNotContain("Dana");
				assertThat(taken.alternatives()).isNotEmpty();
			});
		assertThat(this.requests.require(id).isOpen()).isTrue();
		assertThat(this.pairings.activeOf(need.putu)).hasSize(1);
	}

	@Test
	void onlyWhomItWasOfferedToMayTakeIt() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		for (PersonId early : List.of(need.putu, need.rani, need.dana, need.tomi)) {
			assertThatExceptionOfType(NotOffered.class)
				.isThrownBy(() -> this.claiming.claim(early, id, Need.at(13, 10), Need.FIELDS));
		}
	}

	@Test
	void whereNobodyElseCoachesTheAdminIsTold() {
		Need need = Need.ofTwoAlone(this.stage);
		ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.stage.travel(Duration.ofDays(1));
		assertThat(need.card(need.admin).text()).contains("*Permintaan fast-track belum terjawab*");
		assertThat(need.card(need.dana).text()).contains("Belum ada coach lain untuk permintaan fast-track Anda");
	}

	@Test
	void whoChoseToWaitIsToldAloneUntilTheDayIsOver() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.WAIT);
		this.stage.travel(Duration.ofDays(1));
		assertThat(need.card(need.dana).text()).contains("*<@URANI> belum menjawab permintaan fast-track Anda*");
		assertThat(need.cards(need.admin)).isEmpty();
		assertThat(need.cards(need.putu)).isEmpty();

		this.stage.travelTo(Instant.parse("2027-01-14T16:59:59Z"));
		assertThat(this.requests.require(id).state()).isEqualTo(State.OPEN);
		this.stage.travelTo(Instant.parse("2027-01-14T17:00:00Z"));
		assertThat(this.requests.require(id).state()).isEqualTo(State.EXPIRED);
		assertThat(need.card(need.dana).text()).contains("belum terjawab sampai harinya lewat", "Mohon maaf");
		assertThat(need.card(need.rani).actions()).isEmpty();
		assertThat(need.card(need.admin).text()).contains("*Permintaan fast-track lewat harinya tanpa jawaban*");
	}

	@Test
	void aDeclineActsLikeSilenceAtOnce() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.answering.decline(need.rani, id, "Saya bertugas di luar kota", "word");
		this.stage.settle();
		assertThat(this.offers.of(id)).containsExactly(need.budi, need.putu);
		assertThat(need.card(need.putu).text()).contains("memerlukan sesi fast-track");
		assertThat(need.card(need.dana).text()).contains("<@URANI> tidak dapat kali ini.");
		assertThat(need.card(need.rani).text()).contains("Anda tidak dapat memenuhi");
		assertThat(this.fastTrackWords.word(need.dana, id)).contains("Saya bertugas di luar kota");
		assertThat(this.stage.slack().messages(need.cast.team()).toString()).doesNotContain("luar kota");
		this.stage.travel(Duration.ofDays(2));
		assertThat(need.cards(need.putu)).hasSize(1);
	}

	@Test
	void aDeclineEndsItForWhoOnlyWaits() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.WAIT);
		this.answering.decline(need.rani, id, "Pekan depan bisa", "word");
		this.stage.travelTo(Instant.parse("2027-01-16T00:00:00Z"));
		assertThat(this.requests.require(id).state()).isEqualTo(State.DECLINED);
		assertThat(need.card(need.dana).text()).contains("tidak dapat memenuhi permintaan fast-track Anda kali ini");
		assertThat(need.cards(need.admin)).isEmpty();
	}

	@Test
	void oneOfTheProposedTimesIsTaken() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		propose(need, id, 12, 15);
		assertThat(need.card(need.dana).text()).contains("*<@URANI> mengusulkan waktu",
				"Selasa, 12 Januari 2027, pukul 10.00–11.00 WIB", "Jumat, 15 Januari 2027, pukul 10.00–11.00 WIB");
		this.stage.travel(Duration.ofDays(1).plusHours(3));
		assertThat(need.cards(need.putu)).as("the coach is not silent").isEmpty();
		List<ProposedTime> proposed = this.times.of(id);
		assertThatExceptionOfType(TimeGone.class)
			.isThrownBy(() -> this.answering.take(need.dana, id, proposed.getFirst().id()));
		this.answering.take(need.dana, id, proposed.getLast().id());
		this.stage.settle();
		FastTrackRequest accepted = this.requests.require(id);
		assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
		assertThat(need.card(need.dana).text()).contains("menerima permintaan", "Jumat, 15 Januari 2027");
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.answering.take(need.dana, id, proposed.getLast().id()));
	}

	@Test
	void aProposedTimeMayBeTakenByAnotherSessionMeanwhile() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		propose(need, id, 12, 15);
		this.scheduling.schedule(need.rani, need.pairing.id(), Need.at(12, 10), Need.FIELDS);
		assertThatExceptionOfType(TimeGone.class)
			.isThrownBy(() -> this.answering.take(need.dana, id, this.times.of(id).getFirst().id()));
		assertThat(this.requests.require(id).state()).isEqualTo(State.PROPOSED);
	}

	@Test
	void whereNoTimeFitsTheCoachIsAskedAnew() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		propose(need, id, 12, 15);
		this.stage.travel(Duration.ofHours(20));
		this.answering.refuseTimes(need.dana, id);
		this.stage.settle();
		assertThat(need.card(need.rani).text()).contains("Waktu yang Anda usulkan tidak cocok");
		assertThat(need.card(need.dana).text()).contains("diminta mengusulkan waktu lain");
		this.stage.travel(Duration.ofHours(23));
		assertThat(need.cards(need.putu)).isEmpty();
		this.stage.travel(Duration.ofHours(1));
		assertThat(need.card(need.putu).text()).contains("memerlukan sesi fast-track");
	}

	@Test
	void timesProposedForLaterAreWaitedForBeyondTheWishedDay() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, LocalDate.of(2027, 1, 12), IfSilent.OFFER_OTHERS);
		propose(need, id, 14, 15);
		this.stage.travelTo(Instant.parse("2027-01-13T00:00:00Z"));
		assertThat(this.requests.require(id).state()).isEqualTo(State.PROPOSED);
		this.stage.travelTo(Need.slot(15, 10).startsAt());
		assertThat(this.requests.require(id).state()).isEqualTo(State.EXPIRED);
	}

	@Test
	void aWithdrawnRequestIsNobodysBusinessAnyMore() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.stage.travel(Duration.ofDays(1));
		this.asking.withdraw(need.dana, id);
		this.stage.settle();
		assertThat(need.card(need.putu).text()).contains("tidak perlu dijawab lagi");
		assertThat(need.card(need.rani).text()).contains("sudah ditarik");
		assertThat(need.card(need.dana).text()).contains("Anda tarik");
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.claiming.claim(need.putu, id, Need.at(13, 10), Need.FIELDS));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> this.asking.withdraw(need.dana, id));
		this.stage.travelTo(Instant.parse("2027-01-16T00:00:00Z"));
		assertThat(need.cards(need.admin)).isEmpty();
		assertThat(ask(need, LocalDate.of(2027, 1, 20), IfSilent.WAIT)).isNotEqualTo(id);
	}

	@Test
	void aRequestEndsWithItsPairing() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, IfSilent.OFFER_OTHERS);
		this.agreement.end(need.rani, need.pairing.id(), Pairing.Ending.COMPLETED);
		this.stage.settle();
		assertThat(this.requests.require(id).state()).isEqualTo(State.WITHDRAWN);
		assertThat(need.card(need.dana).text()).contains("ditutup");
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.answering.accept(need.rani, id, Need.at(13, 10), Need.FIELDS));
		assertThatExceptionOfType(PairingNotActive.class).isThrownBy(
				() -> this.asking.ask(need.dana, need.pairing.id(), Need.wish(THURSDAY, IfSilent.WAIT), ASKING));
	}

	@Test
	void badInputIsRefusedAtItsField() {
		Need need = Need.of(this.stage);
		assertThatExceptionOfType(DayInThePast.class).isThrownBy(() -> ask(need, TODAY.minusDays(1), IfSilent.WAIT))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("by"));
		assertThatExceptionOfType(TooLong.class).isThrownBy(() -> this.asking.ask(need.dana, need.pairing.id(),
				new Asking.Wish("🙂".repeat(3001), THURSDAY, Need.JAKARTA, IfSilent.WAIT), ASKING));
		assertThatExceptionOfType(NoWords.class).isThrownBy(() -> this.asking.ask(need.dana, need.pairing.id(),
				new Asking.Wish(" \n", THURSDAY, Need.JAKARTA, IfSilent.WAIT), ASKING));
		FastTrackRequest longest = this.asking.ask(need.dana, need.pairing.id(),
				new Asking.Wish("🙂".repeat(3000), THURSDAY, Need.JAKARTA, IfSilent.WAIT), ASKING);
		assertThatExceptionOfType(AskedAlready.class).isThrownBy(() -> ask(need, THURSDAY, IfSilent.WAIT));
		assertThatExceptionOfType(ProposedTwice.class).isThrownBy(() -> this.answering.propose(need.rani, longest.id(),
				List.of(Need.slot(12, 9), Need.slot(12, 9)), List.of("one", "two")));
		assertThatExceptionOfType(ProposedInThePast.class).isThrownBy(
				() -> this.answering.propose(need.rani, longest.id(), List.of(Need.slot(11, 9)), List.of("one")));
		assertThatExceptionOfType(TooLong.class)
			.isThrownBy(() -> this.answering.decline(need.rani, longest.id(), "a".repeat(1001), "word"));
	}

	private FastTrackId ask(Need need, LocalDate by, IfSilent ifSilent) {
		FastTrackId id = this.asking.ask(need.dana, need.pairing.id(), Need.wish(by, ifSilent), ASKING).id();
		this.stage.settle();
		return id;
	}

	private Session ask(Need need, LocalDate by, IfSilent ifSilent, SessionScheduling.Appointment appointment) {
		return this.answering.accept(need.rani, ask(need, by, ifSilent), appointment, Need.FIELDS);
	}

	private void propose(Need need, FastTrackId id, int day, int otherDay) {
		this.answering.propose(need.rani, id, List.of(Need.slot(day, 10), Need.slot(otherDay, 10)),
				List.of("one", "two"));
		this.stage.settle();
	}

	private Words words(PersonId person) {
		return this.readers.words(person);
	}

}
