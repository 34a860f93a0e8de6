package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeLog;
import org.pandu.notice.Outcome;
import org.pandu.program.ProgramRules;
import org.pandu.slack.SlackFailure;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The summary of each past period comes to the channel by itself, once, whatever happens
 * meanwhile. Each test begins on 11 January 2027.
 */
@PanduIntegrationTest
class DigestSendingIntegrationTests {

	private static final String CHANNEL = "CRINGKASAN";

	private static final String OTHER = "CLAIN";

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");

	private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

	private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private ProgramRules rules;

	@Autowired
	private SummarySettings settings;

	@Autowired
	private DigestCalendar calendar;

	@Autowired
	private NoticeLog log;

	private Cast cast;

	private PersonId admin;

	@BeforeEach
	void aProgramme() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
	}

	@Test
	void itComesOnTheFirstAtNineAndCoversThePastMonth() {
		speak(JAKARTA, CHANNEL);
		this.stage.settle();
		assertThat(said(CHANNEL)).isEmpty();
		travel("2027-02-01T08:59", JAKARTA);
		assertThat(said(CHANNEL)).isEmpty();
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).singleElement()
			.satisfies((digest) -> assertThat(digest.text())
				.contains("Jumat, 1 Januari 2027 sampai Minggu, 31 Januari 2027"));
		travel("2027-03-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).hasSize(2);
		assertThat(said(CHANNEL).getLast().text()).contains("Senin, 1 Februari 2027 sampai Minggu, 28 Februari 2027");
		assertThat(said(CHANNEL).getFirst().changes()).isZero();
	}

	@Test
	void nineStaysNineWhenTheClocksChange() {
		speak(BRUSSELS, CHANNEL);
		travel("2027-02-01T09:00", BRUSSELS);
		this.stage.travelTo(Instant.parse("2027-03-01T07:59:59Z"));
		assertThat(said(CHANNEL)).hasSize(1);
		this.stage.travelTo(Instant.parse("2027-03-01T08:00:00Z"));
		assertThat(said(CHANNEL)).hasSize(2);
		this.stage.travelTo(Instant.parse("2027-04-01T06:59:59Z"));
		assertThat(said(CHANNEL)).hasSize(2);
		this.stage.travelTo(Instant.parse("2027-04-01T07:00:00Z"));
		assertThat(said(CHANNEL)).hasSize(3);
	}

	@Test
	void aZoneFurtherWestLetsItWait() {
		speak(JAKARTA, CHANNEL);
		travel("2027-02-01T08:00", JAKARTA);
		speak(LOS_ANGELES, CHANNEL);
		travel("2027-02-01T09:00", JAKARTA);
		travel("2027-02-01T08:59", LOS_ANGELES);
		assertThat(said(CHANNEL)).isEmpty();
		travel("2027-02-01T09:00", LOS_ANGELES);
		assertThat(said(CHANNEL)).hasSize(1);
		travel("2027-03-01T08:59", LOS_ANGELES);
		assertThat(said(CHANNEL)).hasSize(1);
		travel("2027-03-01T09:00", LOS_ANGELES);
		assertThat(said(CHANNEL)).hasSize(2);
	}

	@Test
	void aZoneFurtherEastWhereItIsNineAlreadyBringsItAtOnce() {
		speak(JAKARTA, CHANNEL);
		travel("2027-02-01T08:00", JAKARTA);
		speak(JAYAPURA, CHANNEL);
		this.stage.settle();
		assertThat(said(CHANNEL)).hasSize(1);
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).hasSize(1);
		travel("2027-03-01T09:00", JAYAPURA);
		assertThat(said(CHANNEL)).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "Asia/Jakarta,America/Los_Angeles", "America/Los_Angeles,Asia/Jayapura" })
	void aZoneChosenAfterItCameBringsItNoSecondTime(ZoneId before, ZoneId after) {
		speak(before, CHANNEL);
		travel("2027-02-01T09:30", before);
		speak(after, CHANNEL);
		travel("2027-02-03T09:00", before);
		assertThat(said(CHANNEL)).hasSize(1);
		travel("2027-03-01T08:59", after);
		assertThat(said(CHANNEL)).hasSize(1);
		travel("2027-03-01T09:00", after);
		assertThat(said(CHANNEL)).hasSize(2);
	}

	@Test
	void afterThreeMonthsOfDowntimeOnlyTheLastComes() {
		speak(JAKARTA, CHANNEL);
		travel("2027-05-10T12:00", JAKARTA);
		assertThat(said(CHANNEL)).singleElement()
			.satisfies(
					(digest) -> assertThat(digest.text()).contains("Kamis, 1 April 2027 sampai Jumat, 30 April 2027"));
		travel("2027-06-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).hasSize(2);
	}

	@Test
	void twoSendersBringItOnce() throws Exception {
		speak(JAKARTA, CHANNEL);
		Notice notice = new Notice(this.cast.team(), Ids.next(), this.cast.team().value(), DigestCalendar.KIND,
				DigestCalendar.KIND + ":2027-01-01", this.stage.clock().instant(), 1, false);
		Callable<Outcome> sender = () -> this.calendar.deliver(notice);
		try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
			for (Future<Outcome> done : senders.invokeAll(List.of(sender, sender, sender, sender))) {
				assertThat(done.get()).isEqualTo(new Outcome.Sent());
			}
		}
		this.stage.settle();
		assertThat(said(CHANNEL)).singleElement().satisfies((digest) -> assertThat(digest.changes()).isZero());
	}

	@Test
	void itGoesToTheChannelChosenLast() {
		speak(JAKARTA, CHANNEL);
		speak(JAKARTA, OTHER);
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).isEmpty();
		assertThat(said(OTHER)).hasSize(1);
		speak(JAKARTA, CHANNEL);
		this.stage.settle();
		assertThat(said(CHANNEL)).isEmpty();
	}

	@Test
	void withoutAChannelNothingIsDueAndWhatWasMissedIsNotMadeUpFor() {
		speak(JAKARTA, CHANNEL);
		speak(JAKARTA, null);
		assertThat(this.log.isWaiting(this.cast.team(), DigestCalendar.KIND + ":2027-02-01")).isFalse();
		travel("2027-02-10T09:00", JAKARTA);
		speak(JAKARTA, CHANNEL);
		this.stage.settle();
		assertThat(said(CHANNEL)).isEmpty();
		travel("2027-03-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).hasSize(1);
	}

	@Test
	void aProgrammeWhoseChannelWasChosenBeforeIsPlannedAtTheStart() {
		speak(JAKARTA, CHANNEL);
		this.calendar.afterSingletonsInstantiated();
		assertThat(this.log.isWaiting(this.cast.team(), DigestCalendar.KIND + ":2027-02-01")).isTrue();
		travel("2027-02-01T09:00", JAKARTA);
		this.calendar.afterSingletonsInstantiated();
		this.stage.settle();
		assertThat(said(CHANNEL)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "is_archived,sudah diarsipkan", "not_in_channel,tidak lagi menjadi anggota",
			"channel_not_found,tidak lagi menjadi anggota" })
	void eachAdminIsToldOnceAMonthThatSlackDidNotTakeIt(String code, String why) {
		PersonId second = this.cast.account("John", "Europe/Brussels", "en-GB");
		this.cast.addAdmin(second);
		speak(JAKARTA, CHANNEL);
		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused(code));
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).isEmpty();
		assertThat(told(this.admin)).singleElement().satisfies((card) -> {
			assertThat(card.text()).contains("Ringkasan Januari 2027 tidak dapat dikirim ke <#" + CHANNEL + ">", why,
					"Pilih kanal lain", "/invite @Pandu");
			assertThat(card.message().fallback()).doesNotContain(CHANNEL);
		});
		assertThat(told(second)).singleElement()
			.satisfies((card) -> assertThat(card.text()).contains("The summary of January 2027 could not be sent"));

		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused(code));
		again();
		assertThat(told(this.admin)).hasSize(1);

		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused(code));
		travel("2027-03-01T09:00", JAKARTA);
		assertThat(told(this.admin)).hasSize(2);
		assertThat(told(this.admin).getLast().text()).contains("Ringkasan Februari 2027");
	}

	@Test
	void sentOnceMoreItArrivesAndTheCardSaysSo() {
		refusedOnce();
		assertThat(again()).contains("dikirim sekali lagi ke <#" + CHANNEL + ">");
		assertThat(said(CHANNEL)).hasSize(1);
		assertThat(told(this.admin)).singleElement().satisfies((card) -> {
			assertThat(card.text()).contains("Ringkasan Januari 2027 sudah dikirim ke <#" + CHANNEL + ">");
			assertThat(card.actions()).isEmpty();
		});
		assertThat(again()).contains("sudah dikirim");
		assertThat(said(CHANNEL)).hasSize(1);
	}

	@Test
	void anotherChannelGetsItByItself() {
		refusedOnce();
		speak(JAKARTA, OTHER);
		this.stage.settle();
		assertThat(said(OTHER)).hasSize(1);
		assertThat(told(this.admin)).singleElement()
			.satisfies((card) -> assertThat(card.text()).contains("sudah dikirim ke <#" + OTHER + ">"));
		travel("2027-03-01T09:00", JAKARTA);
		assertThat(said(OTHER)).hasSize(2);
		assertThat(said(CHANNEL)).isEmpty();
	}

	@Test
	void onlyAnAdminSendsItOnceMore() {
		refusedOnce();
		PersonId someone = this.cast.account("Dana");
		assertThat(this.desk.click(someone, "summary.again", "2027-01-01/2027-02-01").told())
			.contains("Hanya pengelola program yang dapat melakukan ini.");
		this.stage.settle();
		assertThat(said(CHANNEL)).isEmpty();
	}

	@Test
	void itComesOnMondaysAboutTheWeekBefore() {
		speak(JAKARTA, CHANNEL);
		this.settings.set(this.admin, new SummaryRules(5, Rhythm.WEEK));
		travel("2027-01-18T08:59", JAKARTA);
		assertThat(said(CHANNEL)).isEmpty();
		travel("2027-01-18T09:00", JAKARTA);
		assertThat(said(CHANNEL)).singleElement()
			.satisfies((digest) -> assertThat(digest.text())
				.contains("Senin, 11 Januari 2027 sampai Minggu, 17 Januari 2027"));
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).hasSize(2);
		assertThat(said(CHANNEL).getLast().text()).contains("Senin, 25 Januari 2027 sampai Minggu, 31 Januari 2027");
	}

	@Test
	void itComesEachQuarterWhereThatIsSetAndNoMonthBetween() {
		speak(JAKARTA, CHANNEL);
		this.settings.set(this.admin, new SummaryRules(5, Rhythm.QUARTER));
		travel("2027-03-31T09:00", JAKARTA);
		assertThat(said(CHANNEL)).isEmpty();
		travel("2027-04-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).singleElement()
			.satisfies(
					(digest) -> assertThat(digest.text()).contains("Jumat, 1 Januari 2027 sampai Rabu, 31 Maret 2027"));
	}

	@Test
	void aWeekThatSlackDidNotTakeIsNamedByItsDays() {
		speak(JAKARTA, CHANNEL);
		this.settings.set(this.admin, new SummaryRules(5, Rhythm.WEEK));
		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused("is_archived"));
		travel("2027-01-18T09:00", JAKARTA);
		assertThat(told(this.admin)).singleElement()
			.satisfies((card) -> assertThat(card.text())
				.contains("Ringkasan Senin, 11 Januari 2027 sampai Minggu, 17 Januari 2027"));
	}

	@Test
	void whatWasRefusedWhenPostedEarlyComesOnTheFirst() {
		speak(JAKARTA, CHANNEL);
		travel("2027-01-31T12:00", JAKARTA);
		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused("not_in_channel"));
		postEarly();
		assertThat(said(CHANNEL)).isEmpty();
		assertThat(told(this.admin)).hasSize(1);
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).hasSize(1);
		assertThat(told(this.admin)).singleElement()
			.satisfies((card) -> assertThat(card.text()).contains("sudah dikirim"));
	}

	@Test
	void whatWasPostedEarlyComesOnTheFirstToTheChannelChosenSince() {
		speak(JAKARTA, CHANNEL);
		postEarly();
		speak(JAKARTA, OTHER);
		this.stage.settle();
		assertThat(said(OTHER)).isEmpty();
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(said(OTHER)).hasSize(1);
		assertThat(said(CHANNEL)).hasSize(1);
	}

	@Test
	void theAdminsAreToldWhereAnEarlyMessageCanNotBeBroughtUpToDate() {
		speak(JAKARTA, CHANNEL);
		postEarly();
		assertThat(told(this.admin)).isEmpty();
		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused("not_in_channel"));
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(told(this.admin)).singleElement()
			.satisfies((card) -> assertThat(card.text()).contains("tidak dapat dikirim ke <#" + CHANNEL + ">"));
		again();
		assertThat(told(this.admin)).singleElement()
			.satisfies((card) -> assertThat(card.text()).contains("sudah dikirim"));
	}

	@Test
	void anEarlyMessageThatWasDeletedIsPostedAnewOnTheFirst() {
		speak(JAKARTA, CHANNEL);
		postEarly();
		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused("message_not_found"));
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(said(CHANNEL)).hasSize(2);
		assertThat(told(this.admin)).isEmpty();
		travel("2027-02-02T09:00", JAKARTA);
		assertThat(said(CHANNEL)).hasSize(2);
	}

	/** This month's last day, so that it is the month that is posted. */
	private void postEarly() {
		travel("2027-01-31T12:00", JAKARTA);
		this.desk.click(this.admin, "summary.post", "THIS_MONTH");
		this.stage.settle();
	}

	private void refusedOnce() {
		speak(JAKARTA, CHANNEL);
		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused("is_archived"));
		travel("2027-02-01T09:00", JAKARTA);
		assertThat(told(this.admin)).hasSize(1);
	}

	private String again() {
		String told = this.desk.click(this.admin, "summary.again", "2027-01-01/2027-02-01").told();
		this.stage.settle();
		return told;
	}

	private void speak(ZoneId zone, @Nullable String channel) {
		this.rules.setVoice(this.admin, zone, "id", channel);
	}

	private void travel(String local, ZoneId zone) {
		this.stage.travelTo(LocalDateTime.parse(local).atZone(zone).toInstant());
	}

	private List<Said> said(String channel) {
		return this.stage.slack().messages(this.cast.team(), channel);
	}

	private List<Said> told(PersonId person) {
		return this.stage.slack()
			.messages(person)
			.stream()
			.filter((said) -> Shown.of(said.message()).text().matches("(?s).*(Ringkasan|The summary of).*"))
			.toList();
	}

}
