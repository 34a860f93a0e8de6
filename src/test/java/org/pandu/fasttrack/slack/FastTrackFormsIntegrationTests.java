package org.pandu.fasttrack.slack;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import com.slack.api.model.block.InputBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.Haste;
import org.pandu.fasttrack.Route;
import org.pandu.fasttrack.Need;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.session.slack.AppointmentForm;
import org.pandu.program.slack.ProgramActions;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.FakeDirectory;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people see, type and click around a fast-track request.
 */
@PanduIntegrationTest
class FastTrackFormsIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	FakeDirectory directory;

	@Autowired
	FastTrackRequests requests;

	@Autowired
	ProgramRules rules;

	@Autowired
	HomeVisits visits;

	Need need;

	@BeforeEach
	void danaNeedsASession() {
		this.need = Need.of(this.stage);
	}

	@Test
	void theFormSaysWhoReadsAndOffersByDefault() {
		Modal form = this.desk.type(this.need.dana, "mendesak").modal();
		assertThat(Shown.of(form).text()).contains("dengan <@URANI>", "Pengelola program tidak membacanya",
				"jika belum dijawab, yang lain tanpa nama saya", "Anda menyetujui satu sesi dengannya",
				"Keputusan dalam pekerjaan", "Hari ini: Senin, 11 Januari 2027",
				"Dalam pekan ini: paling lambat Jumat, 15 Januari 2027");
		assertThat(filled(form).option(AskForm.ROUTE)).contains(Route.OFFER_OTHERS.name());
		assertThat(filled(form).option(AskForm.BY)).contains(Haste.WEEK.name());
		assertThat(form.blocks().stream().filter(InputBlock.class::isInstance)).hasSizeLessThanOrEqualTo(6);
		assertThat(this.desk.shortcut(this.need.dana, FastTrackActions.SHORTCUT).modal().title())
			.isEqualTo(form.title());
		assertThat(this.desk.type(this.need.dana, "fasttrack").modal().title()).isEqualTo(form.title());
	}

	@Test
	void errorsStandAtTheirFields() {
		Filled form = form();
		assertThat(this.desk.send(this.need.dana, form.type(AskForm.TOPIC, " ")).errors())
			.containsOnlyKeys(AskForm.TOPIC);
		assertThat(this.desk.send(this.need.dana, form.type(AskForm.TOPIC, "a".repeat(3001))).errors())
			.containsOnlyKeys(AskForm.TOPIC);
		assertThat(this.desk.send(this.need.dana, form.type(AskForm.TIMES, "a".repeat(301))).errors())
			.containsOnlyKeys(AskForm.TOPIC);
		form.type(AskForm.TOPIC, Need.TOPIC);
		assertThat(this.desk.send(this.need.dana, form).errors()).containsOnlyKeys(AskForm.TIMES);
		form.type(AskForm.TIMES, "Sore").choose(AskForm.BY, "2027-01-12");
		this.stage.travel(Duration.ofDays(2));
		assertThat(this.desk.send(this.need.dana, form).errors()).containsOnlyKeys(AskForm.BY);
		assertThat(this.requests.openBy(this.need.dana)).isEmpty();
		assertThat(this.desk.send(this.need.dana, form.choose(AskForm.BY, Haste.TODAY.name())).isDone()).isTrue();
		assertThat(this.requests.openBy(this.need.dana).getFirst().asked().wantedBy()).as("today, when it is sent")
			.isEqualTo(LocalDate.of(2027, 1, 13));
		assertThat(this.desk.send(this.need.dana, form).errors()).as("sent twice").isNotEmpty();
		assertThat(this.requests.openBy(this.need.dana)).hasSize(1);
	}

	@Test
	void whoHasNoPairingOrCoachesIsToldKindly() {
		for (PersonId other : List.of(this.need.rani, this.need.cast.enrol("Lina", Level.MUDA),
				this.need.cast.account("Tamu"))) {
			Reply reply = this.desk.type(other, "fasttrack");
			assertThat(reply.modalIfAny()).isEmpty();
			assertThat(reply.told()).contains("coachee atau mentee yang sudah memiliki coach atau mentor");
		}
	}

	@Test
	void aSecondRequestShowsHowTheFirstStands() {
		Filled early = form().type(AskForm.TOPIC, "Lain");
		ask();
		Modal state = this.desk.type(this.need.dana, "fasttrack").modal();
		assertThat(Shown.of(state).text()).contains("sudah sampai kepada <@URANI>").doesNotContain("dewan");
		Modal add = this.desk.send(this.need.dana, early).modal();
		assertThat(Shown.of(add).text()).contains("sudah sampai");
		assertThat(filled(add).text(AddForm.WORDS)).as("what was typed stays").contains("Lain");
		assertThat(this.desk.send(this.need.dana, filled(add)).isDone()).isTrue();
		assertThat(this.requests.openBy(this.need.dana)).hasSize(1);

		Reply withdrawn = this.desk.click(this.need.dana, state, Shown.of(state).button("Tarik permintaan"));
		assertThat(Shown.of(state).button("Tarik permintaan").asksFirst()).isTrue();
		assertThat(Shown.of(withdrawn.modal()).text()).contains("Tidak ada permintaan fast-track yang menunggu");
		assertThat(this.desk.click(this.need.dana, FastTrackActions.WITHDRAW, id()).told()).contains("sudah ditarik");
	}

	@Test
	void whoHasTwoPairingsChoosesAndMayAskInEach() {
		this.need.cast.pair(Kind.MENTORING, this.need.putu, this.need.dana);
		Filled form = form();
		assertThat(Shown.of(form.modal()).text()).contains("Rani (coaching)", "Putu (mentoring)");
		assertThat(this.desk.send(this.need.dana, form.type(AskForm.TOPIC, Need.TOPIC)).isDone()).isTrue();
		Modal state = this.desk.type(this.need.dana, "fasttrack").modal();
		Modal second = this.desk.click(this.need.dana, state, Shown.of(state).button("Permintaan lain")).modal();
		assertThat(this.desk
			.send(this.need.dana, filled(second).choose(AskForm.CATEGORY, "task").type(AskForm.TOPIC, Need.TOPIC))
			.isDone()).isTrue();
		assertThat(this.requests.openBy(this.need.dana)).hasSize(2);
	}

	@Test
	void theCoachReadsAcceptsAndMeets() {
		Said card = ask();
		assertThat(Shown.of(card.message()).labels()).containsExactly("Terima dan jadwalkan", "Baca isinya",
				"Usulkan waktu", "Tidak dapat");
		assertThat(Shown.of(this.desk.click(this.need.rani, button(card, "Baca isinya")).modal()).text())
			.contains(Need.TOPIC);
		Filled form = filled(this.desk.click(this.need.rani, button(card, "Terima dan jadwalkan")).modal());
		assertThat(form.date(AppointmentForm.DAY)).contains(LocalDate.of(2027, 1, 11));
		assertThat(form.time(AppointmentForm.TIME)).contains(LocalTime.of(11, 0));
		assertThat(this.desk.send(this.need.rani, form.choose(AppointmentForm.TIME, LocalTime.of(8, 0))).errors())
			.containsOnlyKeys(AppointmentForm.TIME);
		assertThat(this.desk
			.send(this.need.rani,
					form.choose(AppointmentForm.TIME, LocalTime.of(14, 0)).type(AppointmentForm.LENGTH, "15"))
			.asks()).isTrue();
		assertThat(this.desk.send(this.need.rani, form.type(AppointmentForm.LENGTH, "60")).isDone()).isTrue();
		this.stage.settle();
		assertThat(this.need.card(this.need.dana).text()).contains("Senin, 11 Januari 2027, pukul 14.00–15.00 WIB");
		for (String stale : List.of("Terima dan jadwalkan", "Usulkan waktu", "Tidak dapat")) {
			Reply reply = this.desk.click(this.need.rani, button(card, stale));
			assertThat(reply.modalIfAny()).as(stale).isEmpty();
			assertThat(reply.told()).as(stale).contains("sudah diambil");
		}
	}

	@Test
	void timesAreProposedInPairsOfDayAndTime() {
		Said card = ask();
		Filled form = filled(this.desk.click(this.need.rani, button(card, "Usulkan waktu")).modal());
		assertThat(this.desk.send(this.need.rani, form.choose("day-2", LocalDate.of(2027, 1, 13))).errors())
			.containsOnlyKeys("time-2");
		assertThat(this.desk
			.send(this.need.rani, form.choose("day-2", LocalDate.of(2027, 1, 11)).choose("time-2", LocalTime.of(8, 0)))
			.errors()).containsOnlyKeys("day-2");
		assertThat(this.desk
			.send(this.need.rani, form.choose("day-2", LocalDate.of(2027, 1, 13)).choose("time-2", LocalTime.of(8, 0)))
			.isDone()).isTrue();
		this.stage.settle();
		Said own = this.need.card(this.need.dana);
		assertThat(Shown.of(own.message()).labels()).startsWith("Pilih waktu 1", "Pilih waktu 2",
				"Tidak ada yang cocok");
		assertThat(this.need.card(this.need.rani).text())
			.contains("Anda mengusulkan waktu sesi fast-track kepada <@UDANA>", "Rabu, 13 Januari 2027, pukul 08.00");
		this.desk.click(this.need.dana, button(own, "Pilih waktu 1"));
		this.stage.settle();
		assertThat(this.desk.click(this.need.dana, button(own, "Pilih waktu 1")).told()).contains("sudah diambil");
		assertThat(this.desk.click(this.need.dana, button(own, "Tidak ada yang cocok")).told())
			.contains("sudah diambil");
	}

	@Test
	void aDeclinesWordIsReadInItsModalOnly() {
		Said card = ask();
		Modal form = this.desk.click(this.need.rani, button(card, "Tidak dapat")).modal();
		assertThat(Shown.of(form).text()).contains("ditawarkan kepada rekan lain tanpa nama");
		assertThat(this.desk.send(this.need.rani, filled(form).type(DeclineForm.WORD, " ")).errors())
			.containsOnlyKeys(DeclineForm.WORD);
		this.desk.send(this.need.rani, filled(form).type(DeclineForm.WORD, "Saya di luar kota"));
		this.stage.settle();
		Said own = this.need.card(this.need.dana);
		assertThat(own.text()).doesNotContain("luar kota");
		assertThat(Shown.of(this.desk.click(this.need.dana, button(own, "Baca pesan jawaban")).modal()).text())
			.contains("Saya di luar kota");
	}

	@Test
	void whoTakesAnOfferReadsTheAgreementAndNoName() {
		ask();
		this.stage.travelTo(Need.COACH_SILENT);
		Said offer = this.need.card(this.need.putu);
		Modal form = this.desk.click(this.need.putu, button(offer, "Ambil permintaan")).modal();
		assertThat(Shown.of(form).text()).contains("Jenjang Muda", "menyetujui satu sesi", "bersifat rahasia")
			.doesNotContain("UDANA", "Dana");
		assertThat(this.desk.click(this.need.putu, FastTrackActions.READ_TOPIC, id()).modalIfAny()).isEmpty();
		Modal taken = this.desk.send(this.need.putu, filled(form)).modal();
		assertThat(Shown.of(taken).text()).contains("<@UDANA>", Need.TOPIC, "Percakapan yang sulit");
		assertThat(Shown.of(taken).labels()).containsExactly("Terima dan jadwalkan", "Usulkan waktu", "Lepaskan");
		this.stage.settle();
		Filled accept = filled(
				this.desk.click(this.need.putu, taken, Shown.of(taken).button("Terima dan jadwalkan")).modal());
		assertThat(this.desk.send(this.need.putu, accept).isDone()).isTrue();
		this.stage.settle();
		assertThat(Shown.of(this.desk.click(this.need.putu, FastTrackActions.READ_TOPIC, id()).modal()).text())
			.contains(Need.TOPIC);
		assertThat(this.desk.click(this.need.budi, button(offer, "Ambil permintaan")).told()).contains("sudah diambil");
		assertThat(this.desk.click(this.need.tomi, button(offer, "Ambil permintaan")).told())
			.contains("tidak ditawarkan kepada Anda");
	}

	@Test
	void anAdminPostsTheButtonWherePanduIs() {
		assertThat(this.desk.type(this.need.dana, "fasttrack", "post").told()).contains("Hanya pengelola program");
		assertThat(this.desk.type(this.need.admin, "mendesak", "kirim").told()).contains("/invite");
		this.directory.join(this.need.cast.team(), "C0TEST");
		assertThat(this.desk.type(this.need.admin, "mendesak", "kirim").told()).contains("sudah dikirim");
		this.desk.type(this.need.admin, "fasttrack", "post");
		this.stage.settle();
		List<Said> posted = this.stage.slack().messages(this.need.cast.team(), "C0TEST");
		assertThat(posted).hasSize(2);
		Shown.Button button = button(posted.getLast(), "Minta sesi fast-track");
		assertThat(this.desk.click(this.need.dana, button).modal().title()).isEqualTo("Minta sesi fast-track");
		assertThat(this.desk.click(this.need.admin, button).told()).contains("coach atau mentor");
	}

	@Test
	void whatIsBeyondCoachingHasItsContactsAndKeepsNoReason() {
		Modal form = this.desk.type(this.need.dana, "fasttrack").modal();
		Shown.Button button = Shown.of(form).button("Ini di luar coaching");
		assertThat(Shown.of(this.desk.click(this.need.dana, form, button).modal()).text()).contains("<@UTOMI>",
				"Belum diisi");
		this.rules.setContacts(this.need.admin, "Bu Asih <!channel>, lantai 2", "dr. Rahma, 021-555");
		Shown contacts = Shown.of(this.desk.click(this.need.dana, form, button).modal());
		assertThat(contacts.text()).contains("Bu Asih <!channel>, lantai 2", "dr. Rahma, 021-555",
				"tidak dicatat bahwa Anda membuka");
		assertThat(Shown.of(this.desk.click(this.need.putu, ProgramActions.BEYOND, "form").modal()).text())
			.contains("Belum tercatat");
	}

	@Test
	void theHomeTabShowsWhatWaitsAndTheWayToAsk() {
		for (PersonId person : List.of(this.need.dana, this.need.rani, this.need.putu)) {
			this.visits.opened(person);
		}
		this.stage.settle();
		assertThat(home(this.need.dana)).contains("Minta sesi fast-track");
		assertThat(home(this.need.rani)).doesNotContain("fast-track");
		ask();
		assertThat(home(this.need.dana)).contains("sudah sampai kepada <@URANI>").doesNotContain("Minta sesi");
		assertThat(home(this.need.rani)).contains("<@UDANA> meminta sesi coaching fast-track", "Terima dan jadwalkan");
		this.stage.travelTo(Need.COACH_SILENT);
		assertThat(home(this.need.putu)).contains("memerlukan sesi fast-track", "Ambil permintaan");
	}

	private String home(PersonId person) {
		return this.stage.slack().home(person).orElseThrow();
	}

	private String id() {
		return button(this.need.card(this.need.dana), "Baca isinya").value().split(" ")[1];
	}

	/** Dana asks within the week; the coach's card. */
	private Said ask() {
		Filled form = form().type(AskForm.TOPIC, Need.TOPIC).choose(AskForm.BY, Haste.WEEK.name());
		assertThat(this.desk.send(this.need.dana, form).isDone()).isTrue();
		this.stage.settle();
		assertThat(this.requests.openBy(this.need.dana)).extracting(FastTrackRequest::requesterId)
			.containsExactly(this.need.dana);
		return this.need.card(this.need.rani);
	}

	/** Dana's form, with all chosen but the words. */
	private Filled form() {
		return filled(this.desk.type(this.need.dana, "fasttrack").modal()).choose(AskForm.CATEGORY, "conversation");
	}

	private static Shown.Button button(Said said, String label) {
		return Shown.of(said.message()).button(label);
	}

	private Filled filled(Modal modal) {
		return Filled.of(this.need.cast.team(), modal);
	}

}
