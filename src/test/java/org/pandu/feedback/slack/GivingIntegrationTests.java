package org.pandu.feedback.slack;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.Modal;
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
 * Rani in Jakarta coaches Dana in Brussels, who reads English, and Eka.
 */
@PanduIntegrationTest
class GivingIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private Agreement agreement;

	@Autowired
	private HomeVisits visits;

	private Cast cast;

	private PersonId rani;

	private PersonId dana;

	private PersonId eka;

	private Pairing pairing;

	private Pairing other;

	@BeforeEach
	void twoPairingsRun() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA, "Europe/Brussels", "en-GB");
		this.eka = this.cast.enrol("Eka", Level.PERTAMA);
		this.pairing = this.cast.pair(Kind.COACHING, this.rani, this.dana);
		this.other = this.cast.pair(Kind.COACHING, this.rani, this.eka);
	}

	@Test
	void theFormShowsTheGuidelinesExamplesAndWhoWillRead() {
		Modal form = this.desk.type(this.rani, "umpanbalik", this.dana).modal();
		assertThat(form.title()).isEqualTo("Umpan balik SBI");
		assertThat(Shown.of(form).text()).contains("Untuk *<@UDANA>* (coaching)", "Situasi", "Perilaku", "Dampak",
				"Hanya Anda dan <@UDANA> yang dapat membaca");
		assertThat(form.blocks().toString()).contains("Saat rapat kemarin…", "Anda mempresentasikan data dengan jelas…",
				"Tim merasa lebih percaya diri dengan rencana tersebut.");
	}

	@Test
	void theReceiverIsToldWithoutTheWords() {
		Reply reply = give(filled(this.desk.type(this.rani, "feedback", this.dana).modal(), "rahasia"));
		assertThat(Shown.of(reply.modal()).text()).contains("sudah disampaikan kepada <@UDANA>");
		Said card = card(this.dana, "gave you feedback");
		assertThat(Shown.of(card.message()).button("Read").primary()).isTrue();
		assertThat(card.message().fallback()).isEqualTo("Rani gave you feedback.");
		assertNothingSays("rahasia");
		assertThat(this.stage.slack().messages(this.rani)).noneMatch((said) -> said.text().contains("umpan balik"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!channel> *tebal* <@U123> &amp; `kode`", "مرحبا بالعالم", "👩🏽‍🏫 semangat 🚀" })
	void anythingTypedIsShownAsTypedAndInModalsOnly(String typed) {
		give(filled(this.desk.type(this.rani, "feedback", this.dana).modal(), typed));
		Reply read = this.desk.click(this.dana,
				Shown.of(card(this.dana, "gave you feedback").message()).button("Read"));
		assertThat(Shown.of(read.modal()).text()).contains("Situation\n" + typed, "Behaviour\n" + typed,
				"Impact\n" + typed);
		assertNothingSays(typed);
	}

	@Test
	void aCoacheeGivesItToTheCoach() {
		give(filled(this.desk.type(this.dana, "feedback").modal(), "Terima kasih"));
		assertThat(card(this.rani, "memberi Anda umpan balik").text()).contains("<@UDANA>", "Baca");
	}

	@Test
	void asksWhomWhenThereAreSeveral() {
		Modal form = this.desk.type(this.rani, "feedback").modal();
		assertThat(Shown.of(form).text()).contains("Untuk siapa", "Dana (coaching)", "Eka (coaching)",
				"orang yang Anda pilih");
		Filled filled = Filled.of(this.cast.team(), form);
		assertThat(filled.option(FeedbackActions.WHOM)).as("nobody is chosen by chance").isEmpty();
		Modal chosen = this.desk
			.click(this.rani, type(filled, "Bagus").choose(FeedbackActions.WHOM, eka()), FeedbackActions.WHOM, eka())
			.modal();
		assertThat(Shown.of(chosen).text()).contains("Hanya Anda dan <@UEKA>");
		Filled same = filled.in(chosen);
		assertThat(same.text("situation-0")).contains("Bagus");
		give(same);
		assertThat(card(this.eka, "memberi Anda umpan balik").text()).contains("<@URANI>");
		assertThat(this.stage.slack().messages(this.dana)).noneMatch((said) -> said.text().contains("feedback"));
	}

	@Test
	void asksWhichOfTwoPairingsWithThePersonNamed() {
		Pairing mentoring = this.cast.pair(Kind.MENTORING, this.rani, this.dana);
		Modal form = this.desk.type(this.rani, "feedback", this.dana).modal();
		assertThat(Shown.of(form).text()).contains("Dana (coaching)", "Dana (mentoring)").doesNotContain("Eka");
		Filled filled = Filled.of(this.cast.team(), form).choose(FeedbackActions.WHOM, mentoring.id().subject());
		Modal chosen = this.desk.click(this.rani, filled, FeedbackActions.WHOM, mentoring.id().subject()).modal();
		assertThat(Shown.of(chosen).text()).doesNotContain("Eka");
	}

	@Test
	void refusesKindlyWhoeverIsNotInARunningPairing() {
		assertThat(this.desk.type(this.rani, "feedback", this.rani).told()).contains("kepada orang lain");
		assertThat(this.desk.type(this.rani, "feedback", this.cast.bot("Robot")).told()).contains("Robot adalah bot");
		assertThat(this.desk.type(this.dana, "feedback", this.eka).told()).contains("no active pairing with Eka");
		assertThat(this.desk.type(this.dana, "feedback", "rani").told()).contains("Mention the person with @");
		assertThat(this.desk.type(this.cast.enrol("Tomi", Level.MUDA), "feedback").told())
			.contains("belum memiliki pasangan");
		assertThat(this.desk.type(this.cast.admin(), "feedback", this.dana).told())
			.contains("tidak memiliki pendampingan");
	}

	@Test
	void theMenuOfAMessageTakesItsAuthor() {
		Modal form = this.desk.messageShortcut(this.rani, "feedback.about-message", this.dana).modal();
		assertThat(Shown.of(form).text()).contains("Untuk *<@UDANA>*");
		assertThat(this.desk.messageShortcut(this.rani, "feedback.about-message").told())
			.contains("ditulis oleh aplikasi");
		assertThat(this.desk.messageShortcut(this.rani, "feedback.about-message", this.rani).told())
			.contains("kepada orang lain");
		assertThat(this.desk.messageShortcut(this.dana, "feedback.about-message", this.eka).told())
			.contains("no active pairing with Eka");
	}

	@Test
	void aSecondSendingIsAnsweredKindly() {
		Filled filled = filled(this.desk.type(this.dana, "feedback").modal(), "Bagus");
		give(filled);
		assertThat(this.desk.send(this.dana, filled).errors().values()).singleElement()
			.asString()
			.contains("saved already");
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.rani)).filteredOn((said) -> said.text().contains("umpan balik"))
			.hasSize(1);
	}

	@Test
	void whatWasTypedStaysWhenThePairingHasEnded() {
		Modal fixed = this.desk.type(this.rani, "feedback", this.dana).modal();
		Modal open = this.desk.type(this.rani, "feedback").modal();
		this.agreement.end(this.dana, this.pairing.id(), Pairing.Ending.STOPPED);
		Reply refused = this.desk.send(this.rani,
				filled(open, "Bagus").choose(FeedbackActions.WHOM, this.pairing.id().subject()));
		assertThat(refused.errors()).containsOnlyKeys(FeedbackActions.WHOM);
		assertThat(refused.errors().get(FeedbackActions.WHOM)).contains("sudah berakhir");
		assertThat(this.desk.send(this.rani, filled(fixed, "Bagus")).errors().values()).singleElement()
			.asString()
			.contains("sudah berakhir");
	}

	@Test
	void emptyPartsAreRefusedAtTheirField() {
		Filled filled = filled(this.desk.type(this.rani, "feedback", this.dana).modal(), "Bagus").type("impact-0",
				"   ");
		assertThat(this.desk.send(this.rani, filled).errors()).containsEntry("impact-0", "Bagian ini perlu diisi.");
	}

	@Test
	void aDraftIsKeptAndThereAgain() {
		Filled filled = filled(this.desk.type(this.rani, "feedback", this.dana).modal(), "Belum selesai")
			.empty("impact-0");
		Modal kept = keep(filled);
		assertThat(Shown.of(kept).text()).contains("Draf tersimpan: Senin, 11 Januari 2027, pukul 09.00 WIB");
		assertThat(filled.in(kept).text("situation-0")).contains("Belum selesai");

		this.stage.travel(Duration.ofDays(1));
		Filled again = Filled.of(this.cast.team(), this.desk.type(this.rani, "feedback", this.dana).modal());
		assertThat(again.text("situation-0")).contains("Belum selesai");
		assertThat(again.text("impact-0")).isEmpty();
		assertThat(Shown.of(again.modal()).text()).contains("Draf tersimpan: Senin");
		// Who opens the form without a name finds the one begun.
		assertThat(
				Filled.of(this.cast.team(), this.desk.type(this.rani, "feedback").modal()).option(FeedbackActions.WHOM))
			.contains(this.pairing.id().subject());
		assertThat(Shown.of(this.desk.type(this.dana, "feedback").modal()).text()).doesNotContain("Draft kept");

		give(again.type("impact-0", "Tim yakin"));
		assertThat(Filled.of(this.cast.team(), this.desk.type(this.rani, "feedback", this.dana).modal())
			.text("situation-0")).isEmpty();
	}

	@Test
	void aDraftNeedsAPersonToBeChosen() {
		Reply reply = this.desk.click(this.rani, filled(this.desk.type(this.rani, "feedback").modal(), "Bagus"),
				FeedbackActions.KEEP, "");
		assertThat(reply.told()).contains("Pilih dahulu untuk siapa");
	}

	@Test
	void choosingAnotherPersonShowsThatDraftUnlessWordsWereTyped() {
		keep(filled(this.desk.type(this.rani, "feedback", this.dana).modal(), "Untuk Dana"));
		keep(filled(this.desk.type(this.rani, "feedback", this.eka).modal(), "Untuk Eka"));
		Filled first = Filled.of(this.cast.team(), this.desk.type(this.rani, "feedback").modal());
		assertThat(first.text("situation-0")).contains("Untuk Dana");
		Modal second = this.desk
			.click(this.rani, first.choose(FeedbackActions.WHOM, eka()), FeedbackActions.WHOM, eka())
			.modal();
		Filled shown = first.in(second);
		assertThat(shown.text("situation-1")).contains("Untuk Eka");
		// Words that are no draft go along.
		Filled typed = type(shown, "Baru", 1);
		Modal third = this.desk
			.click(this.rani, typed.choose(FeedbackActions.WHOM, this.pairing.id().subject()), FeedbackActions.WHOM,
					this.pairing.id().subject())
			.modal();
		Filled moved = typed.in(third);
		assertThat(moved.text("situation-1")).contains("Baru");
		// And don't replace that person's draft unseen.
		Modal warned = keep(moved);
		assertThat(Shown.of(warned).text()).contains("simpan di tempat lain", "Untuk Dana");
		assertThat(moved.in(warned).text("situation-1")).contains("Baru");
		assertThat(Shown.of(keep(moved.in(warned))).text()).contains("Draf tersimpan").doesNotContain("di tempat lain");
	}

	@Test
	void theHomeTabOffersItUnderEachPairing() {
		this.visits.opened(this.dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).contains("Give feedback", "Feedback");
		Modal form = this.desk.click(this.rani, FeedbackActions.GIVE, this.other.id().subject()).modal();
		assertThat(Shown.of(form).text()).contains("Untuk *<@UEKA>*");
		give(filled(this.desk.click(this.rani, FeedbackActions.GIVE, this.pairing.id().subject()).modal(), "Bagus"));
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).contains("*Feedback from <@URANI>*", "Read");
		this.desk.click(this.dana, Shown.of(card(this.dana, "gave you feedback").message()).button("Read"));
		this.stage.settle();
		assertThat(this.stage.slack().home(this.dana).orElseThrow()).doesNotContain("Feedback from");
	}

	private Filled filled(Modal form, String words) {
		return type(Filled.of(this.cast.team(), form), words);
	}

	private static Filled type(Filled form, String words) {
		return type(form, words, 0);
	}

	private static Filled type(Filled form, String words, int round) {
		return form.type("situation-" + round, words).type("behaviour-" + round, words).type("impact-" + round, words);
	}

	private Modal keep(Filled form) {
		return this.desk.click(this.rani, form, FeedbackActions.KEEP, "").modal();
	}

	private Reply give(Filled form) {
		PersonId giver = Shown.of(form.modal()).text().contains("Situasi") ? this.rani : this.dana;
		Reply reply = this.desk.send(giver, form);
		assertThat(reply.isDone()).as(reply.toString()).isTrue();
		this.stage.settle();
		return reply;
	}

	private String eka() {
		return this.other.id().subject();
	}

	private Said card(PersonId person, String part) {
		List<Said> found = this.stage.slack()
			.messages(person)
			.stream()
			.filter((said) -> said.text().contains(part))
			.toList();
		assertThat(found).as("cards with '%s'", part).hasSize(1);
		return found.getFirst();
	}

	private void assertNothingSays(String words) {
		assertThat(this.stage.slack().messages(this.cast.team())).isNotEmpty()
			.noneMatch((said) -> said.text().contains(words) || said.message().fallback().contains(words)
					|| said.message().blocks().toString().contains(words));
	}

}
