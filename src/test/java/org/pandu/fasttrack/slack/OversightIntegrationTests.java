package org.pandu.fasttrack.slack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.fasttrack.Answering;
import org.pandu.fasttrack.Asking;
import org.pandu.fasttrack.Claiming;
import org.pandu.fasttrack.FastTrackFigures;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackMeasures;
import org.pandu.fasttrack.FastTrackRules;
import org.pandu.fasttrack.FastTrackSettings;
import org.pandu.fasttrack.Need;
import org.pandu.fasttrack.Route;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.FakeDirectory;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What programme admins see and set: figures and open requests, never what they are
 * about.
 */
@PanduIntegrationTest
class OversightIntegrationTests {

	private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	FakeDirectory directory;

	@Autowired
	Asking asking;

	@Autowired
	Answering answering;

	@Autowired
	Claiming claiming;

	@Autowired
	FastTrackMeasures measures;

	@Autowired
	FastTrackSettings settings;

	Need need;

	@BeforeEach
	void danaNeedsASession() {
		this.need = Need.of(this.stage);
	}

	@Test
	void theListNamesNobodyUntilTheAdminsWereTold() {
		assertThat(list("mendesak", "daftar")).contains("Tidak ada permintaan.", "Tidak ada permintaan yang terbuka.");
		ask(Route.OFFER_OTHERS);
		assertThat(list("fasttrack", "list"))
			.contains("1 permintaan terbuka", "*Muda (supervisor), coaching*", "Kamis, 14 Januari 2027",
					"Menunggu coach atau mentornya sendiri")
			.doesNotContain("UDANA", "URANI", "dewan", "Percakapan");
		this.stage.travelTo(Need.COACH_SILENT);
		assertThat(list("fasttrack", "list")).contains("Sudah ditawarkan kepada yang lain").doesNotContain("UDANA");
		this.stage.travelTo(Need.OTHERS_SILENT);
		assertThat(list("fasttrack", "list")).contains("Pengelola program sudah diberi tahu",
				"<@UDANA> meminta kepada <@URANI>");
	}

	@Test
	void onlyAdminsSeeTheList() {
		assertThat(this.desk.type(this.need.dana, "fasttrack", "list").told()).contains("Hanya pengelola program");
		assertThat(this.desk.type(this.need.rani, "mendesak", "daftar").modalIfAny()).isEmpty();
	}

	@Test
	void whatIsMeasuredIsActivityAlone() {
		FastTrackId first = ask(Route.OFFER_OTHERS);
		this.stage.travel(Duration.ofHours(1));
		this.answering.accept(this.need.rani, first, Need.at(11, 15), Need.FIELDS);
		FastTrackId second = ask(Route.ANYONE);
		this.stage.travel(Duration.ofMinutes(30));
		this.claiming.claim(this.need.putu, second);
		this.stage.travel(Duration.ofMinutes(30));
		this.answering.accept(this.need.putu, second, Need.at(12, 10), Need.FIELDS);
		ask(Route.WAIT);
		this.stage.travel(Duration.ofDays(5));

		FastTrackFigures figures = this.measures.of(this.need.cast.team(), Stage.START, this.stage.clock().instant(),
				1);
		assertThat(figures).isEqualTo(new FastTrackFigures(3, 2, Duration.ofMinutes(45), 2,
				Duration.ofMinutes((6 * 60 + 24 * 60) / 2), 2, 1, 1));
		assertThat(this.measures.of(FastTrackMeasures.By.UNIT, this.need.cast.team(), Need.JAKARTA, Stage.START,
				this.stage.clock().instant(), 1))
			.containsExactly(Map.entry("Direktorat Amerika I", figures));
		assertThat(this.measures.of(this.need.cast.team(), Stage.START, this.stage.clock().instant(), 2))
			.isEqualTo(new FastTrackFigures(3, 2, null, 2, null, 2, 1, 1));
		assertThat(list("fasttrack", "list")).contains(
				"3 permintaan. Dijawab: 2 (lamanya tidak ditampilkan). Menjadi sesi: 2 (lamanya tidak ditampilkan)",
				"1 dengan coach atau mentor lain", "Diteruskan kepada yang lain atau pengelola: 2. Tidak terjawab: 1.");
		assertThat(Shown.of(this.desk.type(this.need.admin, "summary").modal()).text())
			.contains("*Permintaan fast-track*\n3 permintaan. Dijawab: 2");
		assertThat(Shown.of(this.desk.type(this.need.admin, "summary", "this month by level").modal()).text()).contains(
				"• *Muda (supervisor)*: 3 permintaan. Dijawab: 2 (lamanya tidak ditampilkan). Menjadi sesi: 2 (lamanya tidak ditampilkan)");
		assertThat(Shown.of(this.desk.type(this.need.admin, "summary", "this month by kind").modal()).text())
			.contains("• *Coaching*: 3 permintaan. Dijawab: 2");
	}

	@Test
	void anAdminSetsTheRules() {
		Modal overview = this.desk.type(this.need.admin, "program").modal();
		assertThat(Shown.of(overview).text()).contains("dijawab dalam 2 jam untuk hari ini, 8 jam kerja",
				"coach dihubungi satu per satu");
		Modal form = this.desk.click(this.need.admin, FastTrackActions.RULES, "open").modal();
		Filled filled = Filled.of(this.need.cast.team(), form);
		assertThat(this.desk.send(this.need.admin, filled.type("week", "41")).errors()).containsOnlyKeys("week");
		filled.type("week", "4").pickChannel("channel", "C0COACHES");
		assertThat(this.desk.send(this.need.admin, filled).errors()).containsOnlyKeys("channel");
		this.directory.join(this.need.cast.team(), "C0COACHES");
		assertThat(this.desk.send(this.need.admin, filled).isDone()).isTrue();
		assertThat(this.settings.of(this.need.cast.team())).isEqualTo(new FastTrackRules("C0COACHES", 2, 4, 16, 2));
		assertThat(this.desk.click(this.need.dana, FastTrackActions.RULES, "open").told())
			.contains("Hanya pengelola program");
	}

	private String list(String command, String word) {
		return Shown.of(this.desk.type(this.need.admin, command, word).modal()).text();
	}

	private FastTrackId ask(Route route) {
		FastTrackId id = this.asking
			.ask(this.need.dana, this.need.pairing.id(), Need.wish(THURSDAY, route), Need.ASKING)
			.id();
		this.stage.settle();
		return id;
	}

}
