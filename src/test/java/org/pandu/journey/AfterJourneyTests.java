package org.pandu.journey;

import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stays of a session: feedback about it with its thread, the summary to read and to
 * take along, and the record of one's hours.
 */
@ExtendWith(JourneyExtension.class)
class AfterJourneyTests {

	private static final String STEP = "Menulis kerangka *pidato*";

	private static final String OWN_NOTE = "Tampak lelah hari ini";

	private static final String SITUATION = "Tadi, di tengah sesi";

	private static final String IMPACT = "Saya menemukan jawabannya sendiri";

	private static final String ANSWER = "Saya senang mendengarnya";

	private static final String REPLY = "Sampai bulan depan";

	/** Who leads whom, and a behaviour that claims too much in a word. */
	enum Two {

		INDONESIAN_COACH_AND_ENGLISH_COACHEE("COACHING", "Budi", "Dana", "Anda selalu bertanya dahulu", "“selalu”"),

		ENGLISH_MENTOR_AND_INDONESIAN_MENTEE("MENTORING", "Mark", "Agus", "You always ask first", "“always”");

		private final String kind;

		private final String leads;

		private final String grows;

		private final String behaviour;

		private final String hinted;

		Two(String kind, String leads, String grows, String behaviour, String hinted) {
			this.kind = kind;
			this.leads = leads;
			this.grows = grows;
			this.behaviour = behaviour;
			this.hinted = hinted;
		}

	}

	@BeforeAll
	static void begin(Journey journey) {
		journey.passesOverNudges();
		Programme programme = Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Mark")
			.enrols("Pertama (staf)", "Dana", "Agus")
			.pairs("Coaching", "Budi", "Dana")
			.pairs("Mentoring", "Mark", "Agus");
		programme.opensRules()
			.clicksBeside("Jam pelajaran", "Ubah")
			.seesModal("Jam pelajaran")
			.fills("Menit sesi untuk satu jam pelajaran", "45")
			.submits();
		journey.closeModals();
	}

	@ParameterizedTest
	@EnumSource
	void whatStaysOfASession(Two two, Journey journey) throws IOException {
		Acting leads = journey.as(two.leads);
		Acting grows = journey.as(two.grows);
		MessageOnScreen guide = meets(two, journey);
		MessageOnScreen after = grows.receives(grows.says("after.summary"));
		givesFeedbackAboutIt(two, guide, leads);
		answersAndIsRepliedTo(leads, grows);
		after.clicks(grows.says("after.summary"))
			.seesModal(grows.says("after.summary.title"))
			.shows(STEP, two.behaviour, ANSWER, REPLY)
			.hides(OWN_NOTE)
			.closes();
		assertThat(Everything.exportedFrom(journey.workspace().state())).doesNotContain(two.behaviour, OWN_NOTE);

		for (Acting person : List.of(leads, grows)) {
			assertThat(takesTheSummaryAlong(person)).contains(STEP, SITUATION, two.behaviour, IMPACT, ANSWER, REPLY)
				.doesNotContain(OWN_NOTE);
			Acting other = person.equals(leads) ? grows : leads;
			assertThat(takesTheRecord(person)).contains(person.says("activity.title"), person.member().name())
				.doesNotContain(STEP, two.behaviour, other.member().name());
		}
	}

	private static MessageOnScreen meets(Two two, Journey journey) {
		Acting leads = journey.as(two.leads);
		Acting grows = journey.as(two.grows);
		ZoneId zone = ZoneId.of(leads.member().zone());
		leads.orders("schedule @" + grows.member().handle(), "jadwal @" + grows.member().handle())
			.toPandu()
			.seesModal(leads.says("session.schedule.title"))
			.picks(leads.says("session.form.day"), journey.today(zone.getId()))
			.picks(leads.says("session.form.time"), LocalTime.ofInstant(journey.now(), zone).plusMinutes(8))
			.submits()
			.seesNoModal();
		MessageOnScreen card = leads
			.receives(leads.says("session.heading.SCHEDULED", "kind", two.kind, "person", name(grows)));
		card.threadGetsFile(".ics");
		grows.receives(grows.says("session.heading.SCHEDULED", "kind", two.kind, "person", name(leads)))
			.threadGetsFile(".ics");
		card.clicks(leads.says("session.button.start"));
		MessageOnScreen guide = leads.receives(leads.says("guide.next"));
		ModalOnScreen note = guide.clicks(leads.says("guide.note")).seesModal(leads.says("guide.note.title"));
		note.fills(note.labels().getFirst(), OWN_NOTE).submits().seesNoModal();
		guide.clicks(leads.says("guide.finish"))
			.seesModal(leads.says("guide.finish.title"))
			.submits()
			.seesModal(leads.says("guide.wrap-up.title"))
			.fills(leads.says("guide.wrap-up.plan"), STEP)
			.clears(leads.says("guide.wrap-up.day"))
			.clears(leads.says("guide.wrap-up.time"))
			.submits()
			.seesNoModal();
		return guide;
	}

	private static void givesFeedbackAboutIt(Two two, MessageOnScreen guide, Acting leads) {
		guide.offers(leads.says("after.summary"))
			.clicks(leads.says("after.summary"))
			.seesModal(leads.says("after.summary.title"))
			.shows(STEP, OWN_NOTE, leads.says("after.own-notes"))
			.clicks(leads.says("feedback.give"))
			.seesModal(leads.says("feedback.give.title"))
			.fills(leads.says("feedback.part.situation"), SITUATION)
			.fills(leads.says("feedback.part.behaviour"), two.behaviour)
			.fills(leads.says("feedback.part.impact"), IMPACT)
			.submits()
			.seesModal(leads.says("feedback.give.title"))
			.shows(two.hinted)
			.clicks(leads.says("feedback.judgement.hide"))
			.seesModal(leads.says("feedback.give.title"))
			.hides(two.hinted)
			.submits()
			.seesModal(leads.says("feedback.give.title"))
			.closesAll();
		leads.seesNoModal();
	}

	private static void answersAndIsRepliedTo(Acting leads, Acting grows) {
		grows.receives(grows.says("feedback.received.plain", "person", name(leads)))
			.clicks(grows.says("feedback.read"))
			.seesModal(grows.says("feedback.list.title"))
			.shows(SITUATION, grows.says("feedback.about.session"))
			.clicks(grows.says("feedback.answer"))
			.seesModal(grows.says("feedback.answer.title"))
			.fills(grows.says("feedback.answer.header"), ANSWER)
			.submits()
			.seesModal(grows.says("feedback.list.title"))
			.closes();
		leads.receives(leads.says("feedback.echo.answered", "person", name(grows)))
			.clicks(leads.says("feedback.read"))
			.seesModal(leads.says("feedback.list.title"))
			.clicks(leads.says("feedback.reply"))
			.seesModal(leads.says("feedback.reply.title"))
			.shows(ANSWER)
			.fills(leads.says("feedback.reply.header"), REPLY)
			.submits()
			.seesModal(leads.says("feedback.list.title"))
			.closes();
		grows.receives(grows.says("feedback.replied.plain", "person", name(leads)));
	}

	private static String takesTheSummaryAlong(Acting person) {
		person.orders("sessions", "sesi")
			.toPandu()
			.seesModal(person.says("session.list.title"))
			.clicks(person.says("after.summary"))
			.seesModal(person.says("after.summary.title"))
			.clicks(person.says("after.take"))
			.seesModal(person.says("after.take.title"))
			.shows(person.says("after.take.agreement"))
			.submits()
			.seesModal(person.says("after.take.title"))
			.closesAll();
		person.seesNoModal();
		String markdown = person.receives(person.says("after.taken.plain")).threadGetsFile(".md");
		return TextContentRenderer.builder().build().render(Parser.builder().build().parse(markdown));
	}

	private static String takesTheRecord(Acting person) throws IOException {
		person.opensHome()
			.clicks(person.says("activity.open"))
			.seesModal(person.says("activity.form.title"))
			.submits()
			.seesModal(person.says("activity.form.title"))
			.closes();
		byte[] pdf = person.receives(person.says("activity.card.plain")).threadGetsContent(".pdf");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static String name(Acting person) {
		return "@" + person.member().name();
	}

}
