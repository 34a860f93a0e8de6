package org.pandu.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.Modal;
import org.pandu.survey.Surveying;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The summary in the programme's channel.
 */
@PanduIntegrationTest
class DigestIntegrationTests {

	private static final String CHANNEL = "CRINGKASAN";

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Agreement agreement;

	@Autowired
	private Surveying surveying;

	@Autowired
	private ProgramRules rules;

	@Autowired
	private SummarySettings settings;

	private Term term;

	private Cast cast;

	private PersonId admin;

	@BeforeEach
	void aProgramme() {
		this.term = new Term(this.stage, this.scheduling, this.running, this.agreement, this.surveying);
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
	}

	@Test
	void withoutAChannelNothingIsPosted() {
		assertThat(Shown.of(this.desk.type(this.admin, "ringkasan").modal()).text())
			.contains("Kanal ringkasan belum dipilih")
			.doesNotContain("Kirim ke kanal");
		assertThat(this.desk.click(this.admin, "summary.post", "SINCE_START").told())
			.contains("Kanal ringkasan belum dipilih");
	}

	@Test
	void theChannelReadsTotalsInItsOwnLanguageAndNothingConfidential() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		this.term.meetAndRate(pairs, 5, 5, 5, 5, 5);
		this.stage.travel(Duration.ofDays(20));
		this.rules.setVoice(this.admin, ZoneId.of("Asia/Jakarta"), "en", CHANNEL);

		assertThat(post()).contains("segera tampil di <#" + CHANNEL + ">");

		Said digest = said().getFirst();
		assertThat(digest.text()).contains("Summary of the coaching and mentoring programme",
				"Monday, 11 January 2027 to Sunday, 31 January 2027", "5 took place", "whole calendar months");
		assertThat(digest.message().fallback()).contains("5 took place");
		assertThat(digest.text() + digest.message().fallback()).doesNotContain("<@", "Komentar", "Madya", "Pertama");
		assertThat(digest.actions()).isEmpty();
	}

	@Test
	void theSameDaysAreOneMessageThatIsBroughtUpToDate() {
		this.rules.setVoice(this.admin, ZoneId.of("Asia/Jakarta"), "id", CHANNEL);
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		post();
		assertThat(said().getFirst().text()).contains("Belum ada sesi dalam periode ini");
		this.term.meetAndRate(pairs);
		post();
		assertThat(said()).singleElement()
			.satisfies((digest) -> assertThat(digest.text()).contains("5 terlaksana, 0 tidak terlaksana"));
		this.stage.travel(Duration.ofDays(1));
		post();
		assertThat(said()).hasSize(2);
	}

	@Test
	void fewPairingsShowOnlyWhatTookPlace() {
		this.rules.setVoice(this.admin, ZoneId.of("Asia/Jakarta"), "id", CHANNEL);
		this.term.meetAndRate(this.term.pairs(this.cast, Kind.COACHING, 4), 1, 1, 1, 1);
		this.stage.travel(Duration.ofDays(20));
		post();
		assertThat(said().getFirst().text()).contains("Sesi yang terlaksana: 4", "kalender yang utuh")
			.doesNotContain("Tidak memuaskan", "dibatalkan", "Menurut irama", "survei dijawab");
	}

	/**
	 * Not even where January's satisfaction stands settled and may be read.
	 */
	@Test
	void aWeekShowsWhatWasDoneAndNothingThatWasAnswered() {
		this.rules.setVoice(this.admin, ZoneId.of("Asia/Jakarta"), "id", CHANNEL);
		this.settings.set(this.admin, new SummaryRules(5, Rhythm.WEEK));
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		this.term.meetAndRate(pairs, 5, 5, 5, 5, 5);
		this.stage.travelTo(Instant.parse("2027-02-16T02:00:00Z"));
		this.term.meetAndRate(pairs, 4, 4, 4, 4, 4);
		this.stage.travelTo(Instant.parse("2027-02-22T02:00:00Z"));
		Said week = said().getLast();
		assertThat(week.text()).contains("Senin, 15 Februari 2027 sampai Minggu, 21 Februari 2027", "5 terlaksana")
			.doesNotContain("Rata-rata", "survei dijawab", "memuaskan", "penilaian baru");
		assertThat(pictures(week)).contains("sesi terlaksana").doesNotContainIgnoringCase("kepuasan", "keterampilan");

		this.settings.set(this.admin, new SummaryRules(5, Rhythm.MONTH));
		this.stage.travelTo(Instant.parse("2027-03-01T02:00:00Z"));
		assertThat(pictures(said().getLast())).contains("kepuasan 5,0");
	}

	@Test
	void thePicturesAreThoseOfTheFinalFiguresAndOfNoPressBetween() {
		this.rules.setVoice(this.admin, ZoneId.of("Asia/Jakarta"), "id", CHANNEL);
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		this.term.meetAndRate(pairs, 5, 5, 5, 5, 5);
		this.stage.travelTo(Instant.parse("2027-01-31T01:00:00Z"));
		postThisMonth();
		String first = pictures(said().getFirst());
		assertThat(first).contains("5 sesi terlaksana");
		postThisMonth();
		assertThat(pictures(said().getFirst())).isEqualTo(first);

		this.term.meetAndRate(pairs);
		this.stage.travelTo(Instant.parse("2027-02-01T02:00:00Z"));
		String over = pictures(said().getFirst());
		assertThat(over).startsWith(first).contains("10 sesi terlaksana").doesNotContain("kepuasan");
		this.stage.travelTo(Instant.parse("2027-02-16T02:00:00Z"));
		assertThat(said()).hasSize(1);
		assertThat(pictures(said().getFirst())).startsWith(over).contains("kepuasan 5,0");
	}

	private void postThisMonth() {
		this.desk.click(this.admin, "summary.post", "THIS_MONTH");
		this.stage.settle();
	}

	/** What the pictures in a message's thread say. */
	private String pictures(Said message) {
		return this.stage.slack()
			.files(message)
			.stream()
			.map((file) -> file.title() + " " + file.altText())
			.collect(Collectors.joining("\n"));
	}

	private String post() {
		Modal summary = this.desk.type(this.admin, "summary").modal();
		Reply reply = this.desk.click(this.admin, Filled.of(this.cast.team(), summary), "summary.post", "SINCE_START");
		this.stage.settle();
		return reply.told();
	}

	private List<Said> said() {
		return this.stage.slack().messages(this.cast.team(), CHANNEL);
	}

}
