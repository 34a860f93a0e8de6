package org.pandu.fasttrack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.testing.FakeDirectory;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What happens to a request while nobody answers, step by step.
 */
@PanduIntegrationTest
class EscalatingIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);

	private static final String CHANNEL = "C0COACHES";

	@Autowired
	Stage stage;

	@Autowired
	Asking asking;

	@Autowired
	Answering answering;

	@Autowired
	Claiming claiming;

	@Autowired
	Raising raising;

	@Autowired
	Offers offers;

	@Autowired
	FastTrackWords fastTrackWords;

	@Autowired
	FastTrackRequests requests;

	@Autowired
	FastTrackSettings settings;

	@Autowired
	FakeDirectory directory;

	@Test
	void silenceOffersItToOthersWithoutTheNameAndThenTellsTheAdmin() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		this.stage.travelTo(Need.COACH_SILENT.minusSeconds(1));
		assertThat(need.cards(need.putu)).isEmpty();
		this.stage.travelTo(Need.COACH_SILENT);

		assertThat(this.offers.of(id)).containsExactly(need.budi, need.putu);
		for (PersonId other : List.of(need.putu, need.budi)) {
			assertThat(need.card(other).text()).contains("*Seorang coachee memerlukan sesi fast-track*", "Jenjang Muda",
					"Kamis, 14 Januari 2027");
			assertThat(need.card(other).message().toString()).doesNotContain("UDANA", "Dana", "Rani", "URANI");
		}
		assertThat(need.cards(need.tomi)).as("the direct superior").isEmpty();
		assertThat(need.cards(need.cast.id("Ketut"))).as("a mentor").isEmpty();
		assertThat(need.cards(need.admin)).isEmpty();
		assertThat(need.card(need.dana).text()).contains("Anda ditawarkan kepada coach lain",
				"Rabu, 13 Januari 2027, pukul 10.00 WIB");
		assertThat(need.card(need.rani).text()).contains("ditawarkan kepada rekan lain");

		this.stage.travelTo(Need.OTHERS_SILENT.minusSeconds(1));
		assertThat(need.cards(need.admin)).isEmpty();
		this.stage.travelTo(Need.OTHERS_SILENT);
		assertThat(need.card(need.admin).text()).contains("*Permintaan fast-track belum terjawab*");
		assertThat(need.card(need.dana).text()).contains("Pengelola program diberi tahu");
		assertThat(need.card(need.putu).text()).as("can still be taken").contains("Ambil permintaan");

		this.stage.travelTo(Instant.parse("2027-01-14T17:00:00Z"));
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.EXPIRED);
		assertThat(need.card(need.dana).text()).contains("belum terjawab sampai harinya lewat");
		assertThat(need.news(need.dana)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("Mohon maaf"));
		assertThat(need.card(need.putu).actions()).isEmpty();
	}

	@Test
	void whoIsOfALowerLevelIsNotAsked() {
		Need need = Need.of(this.stage);
		PersonId junior = need.cast.enrol("Sinta", Level.PERTAMA);
		need.cast.pair(Kind.COACHING, junior, need.cast.enrol("Gede", Level.PERTAMA));
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		this.stage.travelTo(Need.COACH_SILENT);
		assertThat(this.offers.of(id)).doesNotContain(junior).isNotEmpty();
	}

	@Test
	void wantedTodayTheCoachHasTwoHoursOnTheClock() {
		Need need = Need.of(this.stage);
		this.asking.ask(need.dana, need.pairing.id(),
				new Asking.Wish("task", Need.TOPIC, "", Haste.TODAY, TODAY, Need.JAKARTA, Route.TELL_ADMIN),
				Need.ASKING);
		this.stage.travel(Duration.ofMinutes(119));
		assertThat(need.cards(need.admin)).isEmpty();
		this.stage.travel(Duration.ofMinutes(1));
		assertThat(need.card(need.admin).text()).contains("*Permintaan fast-track belum terjawab*",
				"<@UDANA> meminta sesi coaching kepada <@URANI> sejak Senin, 11 Januari 2027, pukul 09.00 WIB");
		assertThat(need.card(need.dana).text()).contains("Pengelola program diberi tahu");
		assertThat(need.cards(need.putu)).isEmpty();
	}

	@Test
	void theOrganisationsHoursCount() {
		Need need = Need.of(this.stage);
		this.settings.set(need.admin, new FastTrackRules(null, 1, 3, 5, 2));
		ask(need, THURSDAY, Route.OFFER_OTHERS);
		// Nine to noon; the break does not count.
		this.stage.travelTo(Instant.parse("2027-01-11T04:59:59Z"));
		assertThat(need.cards(need.putu)).isEmpty();
		this.stage.travelTo(Instant.parse("2027-01-11T05:00:00Z"));
		assertThat(need.card(need.putu).text()).contains("memerlukan sesi fast-track");
		assertThat(need.card(need.dana).text()).contains("Senin, 11 Januari 2027, pukul 16.00 WIB");
	}

	@Test
	void anyoneIsAskedAtOnceAndTheOwnCoachByName() {
		Need need = Need.of(this.stage);
		ask(need, THURSDAY, Route.ANYONE);
		assertThat(need.card(need.rani).text()).contains("<@UDANA> meminta sesi", "ditawarkan kepada rekan lain");
		assertThat(need.card(need.putu).message().toString()).contains("memerlukan sesi").doesNotContain("DANA");
		assertThat(need.card(need.dana).text()).contains("Anda ditawarkan kepada coach lain");
	}

	@Test
	void whereNobodyElseCoachesTheOwnCoachHasTimeAndThenTheAdminIsTold() {
		for (Route route : List.of(Route.OFFER_OTHERS, Route.ANYONE)) {
			Need need = Need.ofTwoAlone(this.stage);
			ask(need, LocalDate.ofInstant(this.stage.clock().instant(), Need.JAKARTA).plusDays(3), route);
			assertThat(need.cards(need.admin)).isEmpty();
			this.stage.travel(Duration.ofDays(2));
			assertThat(need.card(need.admin).text()).contains("*Permintaan fast-track belum terjawab*");
			assertThat(need.card(need.dana).text()).contains("tidak ada coach lain untuk permintaan fast-track Anda");
		}
	}

	@Test
	void whoChoseToWaitIsToldAloneUntilTheDayIsOver() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.WAIT);
		this.stage.travelTo(Need.COACH_SILENT);
		assertThat(need.card(need.dana).text()).contains("*<@URANI> belum menjawab permintaan fast-track Anda*");
		this.stage.travelTo(Instant.parse("2027-01-14T16:59:59Z"));
		assertThat(need.cards(need.admin)).isEmpty();
		assertThat(need.cards(need.putu)).isEmpty();
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.OPEN);
		this.stage.travelTo(Instant.parse("2027-01-14T17:00:00Z"));
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.EXPIRED);
		assertThat(need.card(need.rani).actions()).isEmpty();
		assertThat(need.card(need.admin).text()).contains("*Permintaan fast-track lewat harinya tanpa jawaban*");
	}

	@Test
	void aDeclineActsLikeSilenceAtOnceAndTheRequesterHearsOfIt() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.OFFER_OTHERS);
		this.answering.decline(need.rani, id, "Saya bertugas di luar kota", "word");
		this.stage.settle();
		assertThat(this.offers.of(id)).containsExactly(need.budi, need.putu);
		assertThat(need.card(need.putu).text()).contains("memerlukan sesi fast-track");
		assertThat(need.card(need.dana).text()).contains("<@URANI> tidak dapat kali ini.");
		assertThat(need.news(need.dana)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("menampilkan kelanjutannya"));
		assertThat(need.card(need.rani).text()).contains("Anda tidak dapat memenuhi");
		assertThat(this.fastTrackWords.word(need.dana, id)).contains("Saya bertugas di luar kota");
		assertThat(this.stage.slack().messages(need.cast.team()).toString()).doesNotContain("luar kota");
		this.stage.travel(Duration.ofDays(1));
		assertThat(need.cards(need.putu)).hasSize(1);
	}

	@Test
	void aDeclineEndsItForWhoOnlyWaits() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.WAIT);
		this.answering.decline(need.rani, id, "Pekan depan bisa", "word");
		this.stage.travelTo(Instant.parse("2027-01-16T00:00:00Z"));
		assertThat(this.requests.require(id).state()).isEqualTo(FastTrackState.DECLINED);
		assertThat(need.card(need.dana).text()).contains("tidak dapat memenuhi permintaan fast-track Anda kali ini");
		assertThat(need.news(need.dana)).hasSize(1);
		assertThat(need.cards(need.admin)).isEmpty();
	}

	@Test
	void raisedItGoesOnAtOnceAndWaitsNoLongerThanForToday() {
		Need need = Need.of(this.stage);
		FastTrackId id = ask(need, THURSDAY, Route.WAIT);
		this.raising.raise(need.dana, id, Raising.Step.OFFER);
		this.stage.settle();
		assertThat(need.card(need.putu).text()).contains("memerlukan sesi fast-track", "Dinaikkan pemohon");
		assertThatExceptionOfType(StepTaken.class)
			.isThrownBy(() -> this.raising.raise(need.dana, id, Raising.Step.OFFER));
		this.stage.travel(Duration.ofHours(2));
		assertThat(need.card(need.admin).text()).contains("belum terjawab");
		assertThatExceptionOfType(StepTaken.class)
			.isThrownBy(() -> this.raising.raise(need.dana, id, Raising.Step.TELL));
	}

	@Test
	void theCoachesChannelIsAskedWherePanduMayPost() {
		Need need = Need.of(this.stage);
		this.directory.join(need.cast.team(), CHANNEL);
		this.settings.set(need.admin, new FastTrackRules(CHANNEL, 2, 8, 16, 2));
		FastTrackId id = ask(need, THURSDAY, Route.ANYONE);
		List<Said> posted = this.stage.slack().messages(need.cast.team(), CHANNEL);
		assertThat(posted).singleElement()
			.satisfies(
					(said) -> assertThat(said.message().toString()).contains("Jenjang Muda", "Kamis, 14 Januari 2027")
						.doesNotContain("DANA", "Dana", "RANI"));
		assertThat(need.cards(need.putu)).isEmpty();

		PersonId late = need.cast.enrol("Gita", Level.MUDA);
		need.cast.pair(Kind.COACHING, late, need.cast.enrol("Gede", Level.PERTAMA));
		assertThatExceptionOfType(NotOffered.class).isThrownBy(() -> this.claiming.look(need.tomi, id));
		assertThatExceptionOfType(NotOffered.class)
			.isThrownBy(() -> this.claiming.look(need.cast.enrol("Asep", Level.MADYA), id));
		this.claiming.claim(late, id);
		this.stage.settle();
		assertThat(this.stage.slack().messages(need.cast.team(), CHANNEL)).singleElement()
			.satisfies((said) -> assertThat(said.text()).contains("sudah diambil").doesNotContain("UDANA", "UGITA"));
		assertThat(need.card(late).text()).contains("Anda mengambil permintaan fast-track dari <@UDANA>");
		this.claiming.surrender(late, id);
		this.stage.settle();
		assertThat(this.stage.slack().messages(need.cast.team(), CHANNEL)).hasSize(2)
			.allSatisfy((said) -> assertThat(said.text()).contains("Ambil permintaan"));
	}

	@Test
	void coachesAreAskedOneByOneWhereTheSuperiorReadsAlongOrPanduCannotPost() {
		Need outside = Need.of(this.stage);
		this.settings.set(outside.admin, new FastTrackRules(CHANNEL, 2, 8, 16, 2));
		ask(outside, THURSDAY, Route.ANYONE);
		assertThat(outside.card(outside.putu).text()).contains("memerlukan sesi fast-track");

		Need watched = Need.of(this.stage);
		this.directory.join(watched.cast.team(), CHANNEL);
		this.directory.join(watched.tomi, CHANNEL);
		this.settings.set(watched.admin, new FastTrackRules(CHANNEL, 2, 8, 16, 2));
		ask(watched, THURSDAY, Route.ANYONE);
		assertThat(watched.card(watched.putu).text()).contains("memerlukan sesi fast-track");
		assertThat(this.stage.slack().messages(watched.cast.team(), CHANNEL)).isEmpty();
		assertThat(watched.cards(watched.tomi)).isEmpty();
	}

	private FastTrackId ask(Need need, LocalDate by, Route route) {
		FastTrackId id = this.asking.ask(need.dana, need.pairing.id(), Need.wish(by, route), Need.ASKING).id();
		this.stage.settle();
		return id;
	}

}
