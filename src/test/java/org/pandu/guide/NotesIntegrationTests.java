package org.pandu.guide;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.NotAllowed;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class NotesIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private NoteTaking notes;

	@Autowired
	private JdbcClient jdbc;

	private Meeting meeting;

	private SessionId session;

	@BeforeEach
	void meet() {
		this.meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		this.session = this.meeting.session().id();
	}

	@Test
	void aPrivateNoteIsReadByItsWriterOnly() {
		this.notes.write(this.meeting.coach(), this.session, Step.TRUST, "Tampak lelah", false, 0);
		assertThat(this.notes.read(this.meeting.coach(), this.session)).extracting(WrittenNote::text)
			.containsExactly("Tampak lelah");
		assertThat(this.notes.read(this.meeting.coachee(), this.session)).isEmpty();
		assertThat(this.notes.countSharedWith(this.meeting.coachee(), this.session)).isZero();
	}

	@Test
	void aSharedNoteIsReadByBoth() {
		this.notes.write(this.meeting.coach(), this.session, Step.TRUST, "Kekuatan: tekun", true, 0);
		assertThat(this.notes.read(this.meeting.coachee(), this.session)).extracting(WrittenNote::text)
			.containsExactly("Kekuatan: tekun");
	}

	@Test
	void neitherAnAdminNorAnyoneElseReadsNotes() {
		this.notes.write(this.meeting.coach(), this.session, Step.TRUST, "Kekuatan: tekun", true, 0);
		PersonId stranger = this.meeting.cast().enrol("Eka", Level.MUDA);
		for (PersonId other : new PersonId[] { this.meeting.cast().admin(), stranger }) {
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.notes.read(other, this.session));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.notes.own(other, this.session, Step.TRUST));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.notes.write(other, this.session, Step.TRUST, "x", false, 0));
		}
	}

	@Test
	void theDatabaseHoldsNoWords() {
		this.notes.write(this.meeting.coach(), this.session, Step.TRUST, "Tampak lelah", false, 0);
		byte[] body = this.jdbc.sql("SELECT body FROM note WHERE team_id = ?")
			.param(this.session.team().value())
			.query(byte[].class)
			.single();
		assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("lelah");
	}

	@Test
	void theFormSaysWhoWillReadAndKeepsNotesPrivateUnlessChosenOtherwise() {
		Modal form = open();
		assertThat(Shown.of(form).text()).contains("Hanya saya", "Saya dan coachee saya", "Pengelola program tidak");
		this.desk.send(this.meeting.coach(), fill(form).type("note", "Hanya untuk saya"));
		assertThat(this.notes.read(this.meeting.coachee(), this.session)).isEmpty();
	}

	@Test
	void aSecondDeviceDoesNotOverwriteSilently() {
		Modal phone = open();
		Modal laptop = open();
		this.desk.send(this.meeting.coach(), fill(phone).type("note", "Dari telepon"));
		Filled typed = fill(laptop).type("note", "Dari laptop");
		Reply reply = this.desk.send(this.meeting.coach(), typed);
		assertThat(reply.asks()).isTrue();
		assertThat(Shown.of(reply.modal()).text()).contains("diubah di perangkat lain", "Dari telepon");
		assertThat(own()).isEqualTo("Dari telepon");
		Filled again = typed.in(reply.modal());
		assertThat(again.text("note")).contains("Dari laptop");
		assertThat(this.desk.send(this.meeting.coach(), again).isDone()).isTrue();
		assertThat(own()).isEqualTo("Dari laptop");
	}

	@Test
	void aNoteDeletedElsewhereIsNotWrittenAgainUnseen() {
		this.notes.write(this.meeting.coach(), this.session, Step.OPENING, "Lama", false, 0);
		Modal phone = open();
		Modal laptop = open();
		this.desk.send(this.meeting.coach(), fill(phone).empty("note"));
		assertThat(this.notes.own(this.meeting.coach(), this.session, Step.OPENING)).isEmpty();
		Reply reply = this.desk.send(this.meeting.coach(), fill(laptop).type("note", "Baru"));
		assertThat(Shown.of(reply.modal()).text()).contains("dihapus di perangkat lain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!channel> *tebal* <@U123> &amp; `kode`", "مرحبا بالعالم", "👩🏽‍🏫 semangat 🚀" })
	void wordsAreKeptAndShownAsTyped(String words) {
		this.desk.send(this.meeting.coach(), fill(open()).type("note", words).choose("readers", "shared"));
		assertThat(own()).isEqualTo(words);
		this.running.close(this.meeting.coach(), this.session, true, null);
		this.stage.settle();
		Reply read = this.desk.click(this.meeting.coachee(),
				Shown.of(this.meeting.afterCard(this.stage).message()).button("Ringkasan"));
		assertThat(Shown.of(read.modal()).text()).contains(words);
		assertThat(this.stage.slack().messages(this.session.team())).extracting(Said::text)
			.noneSatisfy((message) -> assertThat(message).contains(words));
	}

	@Test
	void threeThousandCharactersAreKept() {
		String words = "x".repeat(3000);
		this.desk.send(this.meeting.coach(), fill(open()).type("note", words));
		assertThat(own()).isEqualTo(words);
		assertThat(Shown.of(open()).text()).isNotEmpty();
	}

	@Test
	void theNextBriefHoldsEachOnesNotesOfTheLastSession() {
		this.notes.write(this.meeting.coach(), this.session, Step.TRUST, "Tampak lelah", false, 0);
		this.notes.write(this.meeting.coach(), this.session, Step.INPUT, "Kekuatan: tekun", true, 0);
		this.running.close(this.meeting.coach(), this.session, true, null);
		String next = Meeting.schedule(this.stage, this.scheduling, this.meeting.pairing(), Duration.ofDays(30))
			.id()
			.subject();
		assertThat(Shown.of(this.desk.click(this.meeting.coach(), "session.brief", next).modal()).text())
			.contains("Tampak lelah", "Kekuatan: tekun");
		assertThat(Shown.of(this.desk.click(this.meeting.coachee(), "session.brief", next).modal()).text())
			.contains("Kekuatan: tekun")
			.doesNotContain("Tampak lelah");
	}

	private Modal open() {
		return this.desk.click(this.meeting.coach(), "guide.note", this.session.subject() + "/" + Step.OPENING + "/0")
			.modal();
	}

	private Filled fill(Modal form) {
		return Filled.of(this.session.team(), form);
	}

	private @Nullable String own() {
		return this.notes.own(this.meeting.coach(), this.session, Step.OPENING).orElseThrow().text();
	}

}
