package org.pandu.fasttrack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.notice.Urgency;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingNotActive;
import org.pandu.program.Kind;
import org.pandu.session.ProposedTime;
import org.pandu.session.ProposedTwice;
import org.pandu.session.Session;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.ScriptedCards;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A request and the requester's own coach, with what each person is told.
 */
@PanduIntegrationTest
class FastTrackIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

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
	Raising raising;

	@Autowired
	RequestTimes times;

	@Autowired
	FastTrackWords fastTrackWords;

	@Autowired
	FastTrackRequests requests;

	@Autowired
	FastTrackSettings settings;

	@Autowired
	Agreement agreement;

	@Autowired
	SessionScheduling scheduling;

	@Autowired
	Cards cards;

	@Autowired
	ScriptedCards scripted;

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theCoachHearsOfItAtOnceAndTheWordsStayBehindTheButton() {
		Need need = Need.of(this.stage);
		FastTrackId id = this.asking
			.ask(need.dana, need.pairing.id(),
					new Asking.Wish("decision", Need.TOPIC, "Sore, setelah rapat dewan", Haste.WEEK, THURSDAY,
							Need.JAKARTA, Route.OFFER_OTHERS),
					Need.ASKING)
			.id();
		this.stage.settle();

		assertThat(need.card(need.rani).text()).contains(
				"*<@UDANA> meminta sesi coaching fast-track. Mohon jawaban Anda*",
				"Pekan ini, paling lambat Kamis, 14 Januari 2027", "Selasa, 12 Januari 2027, pukul 09.30 WIB");
		assertThat(need.card(need.dana).text()).contains("*Permintaan fast-track Anda sudah sampai kepada <@URANI>*");
		FastTrackWords.Read read = this.fastTrackWords.read(need.rani, id);
		assertThat(read.topic()).contains(Need.TOPIC);
		assertThat(read.times()).contains("Sore, setelah rapat dewan");
		assertThat(read.category()).isEqualTo("decision");
		assertThat(this.stage.slack().messages(need.cast.team()).toString()).doesNotContain("dewan", "Keputusan");
		assertThat(this.jdbc
			.sql("SELECT encode(topic, 'escape') || encode(wished_times, 'escape') FROM fasttrack_request WHERE id = ?")
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
			return this.asking.ask(need.dana, need.pairing.id(), Need.wish(THURSDAY, Route.WAIT), Need.ASKING);
		});
		this.stage.settle();
		List<Said> said = this.stage.slack().messages(need.rani).subList(before, before + 5);
		assertThat(said.getFirst().text()).contains("fast-track");
		assertThat(said.subList(1, 5)).allSatisfy((one) -> assertThat(one.text()).contains("Kabar biasa"));
	}

	@Test
	void acceptedWithATimeItIsASessionAsAnyOther() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
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

		FastTrackId second = ask(need, LocalDate.of(2027, 1, 20), Route.WAIT);
		Session other = this.answering.accept(need.rani, second, Need.at(18, 9), Need.FIELDS);
		this.scheduling.move(need.dana, other.id(), Need.at(19, 9), Need.FIELDS);
		this.stage.settle();
		assertThat(need.cards(need.dana).getLast().text()).contains("Selasa, 19 Januari 2027, pukul 09.00");
	}

	@Test
	void oneOfTheProposedTimesIsTakenAndTheRequesterHearsOfThem() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		propose(need, id, 12, 15);
		assertThat(need.card(need.dana).text()).contains("*<@URANI> mengusulkan waktu",
				"Selasa, 12 Januari 2027, pukul 10.00–11.00 WIB", "Jumat, 15 Januari 2027, pukul 10.00–11.00 WIB");
		assertThat(need.news(need.dana)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("*<@URANI> mengusulkan waktu", "Lihat dan pilih"));
		this.stage.travel(Duration.ofDays(1).plusHours(3));
		assertThat(need.cards(need.putu)).as("the coach is not silent").isEmpty();
		List<ProposedTime> proposed = this.times.of(id);
		assertThatExceptionOfType(TimeGone.class)
			.isThrownBy(() -> this.choosing.take(need.dana, id, proposed.getFirst().id()));
		this.choosing.take(need.dana, id, proposed.getLast().id());
		this.stage.settle();
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.ACCEPTED);
		assertThat(need.card(need.dana).text()).contains("menerima permintaan", "Jumat, 15 Januari 2027");
		assertThat(need.news(need.dana)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("sudah dijawab").doesNotContain("Lihat dan pilih"));
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.choosing.take(need.dana, id, proposed.getLast().id()));
	}

	@Test
	void aProposedTimeMayBeTakenByAnotherSessionMeanwhile() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		propose(need, id, 12, 15);
		this.scheduling.schedule(need.rani, need.pairing.id(), Need.at(12, 10), Need.FIELDS);
		assertThatExceptionOfType(TimeGone.class)
			.isThrownBy(() -> this.choosing.take(need.dana, id, this.times.of(id).getFirst().id()));
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.PROPOSED);
	}

	@Test
	void whereNoTimeFitsTheCoachHearsAndIsAskedAnew() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		propose(need, id, 12, 15);
		this.stage.travel(Duration.ofHours(3));
		this.choosing.refuse(need.dana, id);
		this.stage.settle();
		assertThat(need.card(need.rani).text()).contains("Waktu yang Anda usulkan tidak cocok");
		assertThat(need.news(need.rani)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("Mohon usulkan waktu lain", "Usulkan waktu"));
		assertThat(need.card(need.dana).text()).contains("diminta mengusulkan waktu lain");
		// Noon on Monday; eight working hours later it is Tuesday, 13:30.
		this.stage.travelTo(Instant.parse("2027-01-12T06:29:59Z"));
		assertThat(need.cards(need.putu)).isEmpty();
		this.stage.travelTo(Instant.parse("2027-01-12T06:30:00Z"));
		assertThat(need.card(need.putu).text()).contains("memerlukan sesi fast-track");
		assertThat(need.card(need.dana).text()).contains("Anda ditawarkan kepada coach lain");
	}

	@Test
	void timesProposedForLaterAreWaitedForBeyondTheWishedDay() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, LocalDate.of(2027, 1, 12), Route.OFFER_OTHERS);
		propose(need, id, 14, 15);
		this.stage.travelTo(Instant.parse("2027-01-13T00:00:00Z"));
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.PROPOSED);
		this.stage.travelTo(Need.slot(15, 10).startsAt());
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.EXPIRED);
	}

	@Test
	void wordsAreAddedInsteadOfASecondRequest() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		assertThatExceptionOfType(AskedAlready.class).isThrownBy(() -> ask(need, THURSDAY, Route.WAIT));
		this.raising.add(need.dana, id, "Rapatnya dimajukan", "words");
		this.stage.settle();
		assertThat(this.fastTrackWords.read(need.rani, id).topic()).contains(Need.TOPIC + "\n\nRapatnya dimajukan");
		assertThat(need.news(need.rani)).singleElement()
			.satisfies(
					(said) -> assertThat(said.text()).contains("<@UDANA> menambahkan isi").doesNotContain("dimajukan"));
		assertThatExceptionOfType(TooLong.class)
			.isThrownBy(() -> this.raising.add(need.dana, id, "a".repeat(2990), "words"))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("words"));
	}

	@Test
	void aWithdrawnRequestIsNobodysBusinessAnyMore() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		this.stage.travelTo(Need.COACH_SILENT);
		this.asking.withdraw(need.dana, id);
		this.stage.settle();
		assertThat(need.card(need.putu).text()).contains("tidak perlu dijawab lagi");
		assertThat(need.card(need.rani).text()).contains("sudah ditarik");
		assertThat(need.card(need.dana).text()).contains("Anda tarik");
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> this.asking.withdraw(need.dana, id));
		this.stage.travelTo(Instant.parse("2027-01-16T00:00:00Z"));
		assertThat(need.cards(need.admin)).isEmpty();
		assertThat(ask(need, LocalDate.of(2027, 1, 20), Route.WAIT)).isNotEqualTo(id);
	}

	@Test
	void aRequestEndsWithItsPairing() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		this.agreement.end(need.rani, need.pairing.id(), Pairing.Ending.COMPLETED);
		this.stage.settle();
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.WITHDRAWN);
		assertThat(need.card(need.dana).text()).contains("ditutup");
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.answering.accept(need.rani, id, Need.at(13, 10), Need.FIELDS));
		assertThatExceptionOfType(PairingNotActive.class).isThrownBy(
				() -> this.asking.ask(need.dana, need.pairing.id(), Need.wish(THURSDAY, Route.WAIT), Need.ASKING));
	}

	@Test
	void badInputIsRefusedAtItsField() {
		Need need = Need.of(this.stage);
		assertThatExceptionOfType(DayInThePast.class).isThrownBy(() -> ask(need, TODAY.minusDays(1), Route.WAIT))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("by"));
		assertThatExceptionOfType(TooLong.class).isThrownBy(() -> ask(need, "🙂".repeat(3001), ""));
		assertThatExceptionOfType(NoWords.class).isThrownBy(() -> ask(need, " \n", ""));
		assertThatExceptionOfType(TooLong.class).isThrownBy(() -> ask(need, "Rapat", "a".repeat(301)))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("times"));
		FastTrackId longest = ask(need, "🙂".repeat(3000), "a".repeat(300));
		assertThatExceptionOfType(ProposedTwice.class).isThrownBy(() -> this.answering.propose(need.rani, longest,
				List.of(Need.slot(12, 9), Need.slot(12, 9)), List.of("one", "two")));
		assertThatExceptionOfType(ProposedInThePast.class)
			.isThrownBy(() -> this.answering.propose(need.rani, longest, List.of(Need.slot(11, 9)), List.of("one")));
		assertThatExceptionOfType(TooLong.class)
			.isThrownBy(() -> this.answering.decline(need.rani, longest, "a".repeat(1001), "word"));
	}

	@Test
	void nobodyAsksMoreOftenThanAllowed() {
		Need need = Need.of(this.stage);
		for (int asked = 0; asked < Asking.MOST_IN_A_WEEK; asked++) {
			this.asking.withdraw(need.dana, ask(need, THURSDAY, Route.WAIT));
		}
		assertThatExceptionOfType(TooManyOpen.class).isThrownBy(() -> ask(need, THURSDAY, Route.WAIT));
		this.stage.travel(Duration.ofDays(7));
		assertThat(ask(need, LocalDate.of(2027, 1, 20), Route.WAIT)).isNotNull();
	}

	@Test
	void nobodyHasMoreOpenRequestsThanAllowed() {
		Need need = Need.of(this.stage);
		Pairing mentoring = need.cast.pair(Kind.MENTORING, need.putu, need.dana);
		this.settings.set(need.admin, new FastTrackRules(null, 2, 8, 16, 1));
		ask(need, THURSDAY, Route.WAIT);
		assertThatExceptionOfType(TooManyOpen.class)
			.isThrownBy(() -> this.asking.ask(need.dana, mentoring.id(), Need.wish(THURSDAY, Route.WAIT), Need.ASKING));
		this.settings.set(need.admin, new FastTrackRules(null, 2, 8, 16, 2));
		assertThat(this.asking.ask(need.dana, mentoring.id(), Need.wish(THURSDAY, Route.WAIT), Need.ASKING).isOpen())
			.isTrue();
	}

	private FastTrackId ask(Need need, LocalDate by, Route route) {
		FastTrackId id = this.asking.ask(need.dana, need.pairing.id(), Need.wish(by, route), Need.ASKING).id();
		this.stage.settle();
		return id;
	}

	private FastTrackId ask(Need need, String topic, String wishedTimes) {
		return this.asking
			.ask(need.dana, need.pairing.id(),
					new Asking.Wish("other", topic, wishedTimes, Haste.DATE, THURSDAY, Need.JAKARTA, Route.WAIT),
					Need.ASKING)
			.id();
	}

	private void propose(Need need, FastTrackId id, int day, int otherDay) {
		this.answering.propose(need.rani, id, List.of(Need.slot(day, 10), Need.slot(otherDay, 10)),
				List.of("one", "two"));
		this.stage.settle();
	}

}
