package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session from its brief to its end, led by a coach and by a mentor: prepared and in
 * another order than the guide's, or unprepared and ended early.
 */
@ExtendWith(JourneyExtension.class)
class GuideJourneyTests {

	private static final String AIM = "Tahu kalimat pembuka presentasi";

	private static final String FOUND = "Berani meminta umpan tanggap";

	private static final String MATTERS = "Rapat Kamis lalu membuat saya gugup";

	private static final String NOTE = "Suaranya tenang saat bercerita";

	private static final String OWN_NOTE = "Yang saya bawa dari langkah ini";

	/** Nobody's night, wherever the two are. */
	private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

	/**
	 * Who leads whom, what only this role is told at the step of positive input, and what
	 * is said of a session that runs over.
	 */
	enum Two {

		INDONESIAN_COACH_AND_ENGLISH_COACHEE("COACHING", "Budi", "Dana", 7,
				"Improve public speaking until I can give presentations with confidence within 2 months",
				"minta izin dahulu", " menit lebih dari rencana"),

		ENGLISH_MENTOR_AND_INDONESIAN_MENTEE("MENTORING", "Mark", "Agus", 8,
				"Meningkatkan keterampilan public speaking hingga dapat memberikan presentasi dengan percaya diri "
						+ "dalam waktu 2 bulan",
				"You may stay with it", " more than planned");

		private final String kind;

		private final String leads;

		private final String grows;

		private final int inDays;

		private final String goal;

		private final String ofTheRole;

		private final String overrun;

		Two(String kind, String leads, String grows, int inDays, String goal, String ofTheRole, String overrun) {
			this.kind = kind;
			this.leads = leads;
			this.grows = grows;
			this.inDays = inDays;
			this.goal = goal;
			this.ofTheRole = ofTheRole;
			this.overrun = overrun;
		}

	}

	@BeforeAll
	static void begin(Journey journey) {
		journey.passesOverNudges();
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Mark")
			.enrols("Pertama (staf)", "Dana", "Agus")
			.pairs("Coaching", "Budi", "Dana")
			.pairs("Mentoring", "Mark", "Agus");
	}

	@ParameterizedTest
	@EnumSource
	void aPreparedSessionIsWalkedInAnotherOrderAndRunsOver(Two two, Journey journey) {
		Acting leads = journey.as(two.leads);
		Acting grows = journey.as(two.grows);
		long leadsBefore = leads.messagesSoFar();
		long growsBefore = grows.messagesSoFar();
		Instant start = schedules(two, two.inDays, journey);
		hasAGoal(two, grows);

		journey.travelTo(start.minus(Duration.ofDays(1)));
		prepares(two, leads, grows);
		journey.travelTo(start.minus(Duration.ofMinutes(10)));
		MessageOnScreen guide = starts(two, leads, grows);
		readsTheGoal(guide, leads);
		walksInAnotherOrder(two, guide, leads);
		takesANoteToo(two, grows, leads);
		journey.travelTo(start.plus(Duration.ofMinutes(65)));
		guide.clicks(leads.says("guide.next"));
		guide.shows(two.overrun);
		finishes(guide, leads);
		isOver(two, grows, 1);

		assertThat(leads.messagesSoFar() - leadsBefore).isLessThanOrEqualTo(4);
		assertThat(grows.messagesSoFar() - growsBefore).isLessThanOrEqualTo(4);
		assertThat(Everything.exportedFrom(journey.workspace().state())).doesNotContain(AIM, MATTERS, NOTE, OWN_NOTE,
				two.goal);
	}

	@ParameterizedTest
	@EnumSource
	void anUnpreparedSessionBeginsWithTheQuestionForItsGoalAndEndsEarly(Two two, Journey journey) {
		Acting leads = journey.as(two.leads);
		Acting grows = journey.as(two.grows);
		Instant start = schedules(two, 2 + two.inDays, journey);
		journey.travelTo(start.minus(Duration.ofDays(1)));
		reminder("DAY", two, leads, grows)
			.shows(leads.says("agenda.fact", "goal", "no", "matters", "no", "asked", "no"));
		reminder("DAY", two, grows, leads)
			.shows(grows.says("agenda.fact", "goal", "no", "matters", "no", "asked", "yes"));
		journey.travelTo(start.minus(Duration.ofMinutes(10)));
		MessageOnScreen guide = starts(two, leads, grows);

		guide.shows(leads.says("agenda.question"), leads.says("agenda.on-card.none"));
		guide.clicks(leads.says("agenda.write"))
			.seesModal(leads.says("agenda.title"))
			.hides(leads.says("agenda.matters"))
			.fills(leads.says("agenda.goal"), FOUND)
			.submits()
			.seesNoModal();
		guide.shows(leads.says("agenda.on-card.written")).hides(leads.says("agenda.question"), FOUND);
		finishes(guide, leads);

		isOver(two, grows, 0);
		assertThat(Everything.exportedFrom(journey.workspace().state())).doesNotContain(FOUND);
	}

	@ParameterizedTest
	@EnumSource
	void ofTwoWhoWriteThreeThousandCharactersAtOnceNeitherLosesOne(Two two, Journey journey) {
		Acting leads = journey.as(two.leads);
		Acting grows = journey.as(two.grows);
		String longest = ("🎉*Tujuan* <!channel> & ").repeat(200).substring(0, 2998) + "é";
		Instant start = schedules(two, 4 + two.inDays, journey);
		journey.travelTo(start.minus(Duration.ofDays(1)));
		ModalOnScreen leadsForm = reminder("DAY", two, leads, grows).clicks(leads.says("session.button.brief"))
			.seesModal(leads.says("session.brief.title"))
			.clicks(leads.says("agenda.write"))
			.seesModal(leads.says("agenda.title"));
		MessageOnScreen brief = reminder("DAY", two, grows, leads);
		brief.clicks(grows.says("agenda.write"))
			.seesModal(grows.says("agenda.title"))
			.fills(grows.says("agenda.goal"), longest)
			.fills(grows.says("agenda.matters"), longest)
			.submits()
			.seesNoModal();

		leadsForm.fills(leads.says("agenda.goal"), longest.toUpperCase(Locale.ROOT)).submits();
		leadsForm.shows(leads.says("agenda.changed-meanwhile"), longest).submits();
		leads.seesNoModal();

		brief.clicks(grows.says("session.button.brief"))
			.seesModal(grows.says("session.brief.title"))
			.shows(longest, longest.toUpperCase(Locale.ROOT), grows.says("agenda.by", "writer", name(leads)))
			.closes();
		assertThat(Everything.exportedFrom(journey.workspace().state())).doesNotContain(longest.substring(0, 100));
		leads.sees(leads.says("session.heading.SCHEDULED", "kind", two.kind, "person", name(grows)))
			.clicks(leads.says("session.button.cancel"))
			.seesModal(leads.says("session.cancel.title"))
			.submits()
			.seesNoModal();
		journey.ignoresOtherMessages();
	}

	private static Instant schedules(Two two, int inDays, Journey journey) {
		Acting leads = journey.as(two.leads);
		Acting grows = journey.as(two.grows);
		LocalDate day = journey.today(leads.member().zone()).plusDays(inDays);
		leads.orders("schedule @" + grows.member().handle(), "jadwal @" + grows.member().handle())
			.toPandu()
			.seesModal(leads.says("session.schedule.title"))
			.picks(leads.says("session.form.day"), day)
			.picks(leads.says("session.form.time"), AFTERNOON)
			.fills(leads.says("session.form.length"), "45")
			.submits()
			.seesNoModal();
		leads.receives(leads.says("session.heading.SCHEDULED", "kind", two.kind, "person", name(grows)))
			.threadGetsFile(".ics");
		grows.receives(grows.says("session.heading.SCHEDULED", "kind", two.kind, "person", name(leads)))
			.threadGetsFile(".ics");
		return day.atTime(AFTERNOON).atZone(ZoneId.of(leads.member().zone())).toInstant();
	}

	/**
	 * Whoever is led has the note at hand on the own card, at the step the guide is at.
	 */
	private static void takesANoteToo(Two two, Acting grows, Acting leads) {
		ModalOnScreen form = grows.sees(grows.says("session.heading.RUNNING", "kind", two.kind, "person", name(leads)))
			.clicks(grows.says("guide.note"))
			.seesModal(grows.says("guide.note.title"));
		String step = form.labels().getFirst();
		form.fills(step, OWN_NOTE).submits().seesNoModal();
		ModalOnScreen again = grows.sees(grows.says("session.heading.RUNNING", "kind", two.kind, "person", name(leads)))
			.clicks(grows.says("guide.note"))
			.seesModal(grows.says("guide.note.title"));
		assertThat(again.valueOf(step)).contains(OWN_NOTE);
		again.closes();
	}

	private static void hasAGoal(Two two, Acting grows) {
		grows.orders("goals", "tujuan")
			.toPandu()
			.seesModal(grows.says("goal.title"))
			.clicks(grows.says("goal.add"))
			.seesModal(grows.says("goal.add.title"))
			.fills(grows.says("goal.field.wording"), two.goal)
			.picks(grows.says("goal.field.due"), LocalDate.of(2035, 6, 1))
			.submits();
		grows.seesNoModal();
	}

	private static void prepares(Two two, Acting leads, Acting grows) {
		MessageOnScreen leadsBrief = reminder("DAY", two, leads, grows);
		leadsBrief.shows(leads.says("agenda.fact", "goal", "no", "matters", "no", "asked", "no"));
		MessageOnScreen brief = reminder("DAY", two, grows, leads);
		brief.shows(grows.says("agenda.fact", "goal", "no", "matters", "no", "asked", "yes"));
		ModalOnScreen form = brief.clicks(grows.says("agenda.write")).seesModal(grows.says("agenda.title"));
		form.fills(grows.says("agenda.goal"), AIM)
			.choosesPart(grows.says("agenda.link"), two.goal.substring(0, 30))
			.fills(grows.says("agenda.matters"), MATTERS)
			.submits()
			.seesNoModal();

		brief.shows(grows.says("agenda.fact", "goal", "yes", "matters", "yes", "asked", "yes")).hides(AIM, MATTERS);
		leadsBrief.shows(leads.says("agenda.fact", "goal", "yes", "matters", "yes", "asked", "no")).hides(AIM, MATTERS);
		leadsBrief.clicks(leads.says("session.button.brief"))
			.seesModal(leads.says("session.brief.title"))
			.shows(AIM, MATTERS, two.goal, leads.says("agenda.by", "writer", name(grows)))
			.closes();
	}

	private static MessageOnScreen starts(Two two, Acting leads, Acting grows) {
		reminder("LAST", two, grows, leads);
		reminder("LAST", two, leads, grows).clicks(leads.says("session.button.start"));
		return leads.receives(step(two, leads, 1));
	}

	private static void readsTheGoal(MessageOnScreen guide, Acting leads) {
		guide.shows(leads.says("agenda.on-card.written"))
			.hides(AIM, MATTERS, leads.says("agenda.question"))
			.clicks(leads.says("agenda.read"))
			.seesModal(leads.says("agenda.title"))
			.shows(AIM, MATTERS)
			.closes();
	}

	private static void walksInAnotherOrder(Two two, MessageOnScreen guide, Acting leads) {
		guide.clicks(leads.says("guide.steps.other"))
			.seesModal(leads.says("guide.steps"))
			.clicksBeside("5. ", leads.says("guide.steps.go"));
		guide.shows(step(two, leads, 5));
		ModalOnScreen steps = leads.seesModal(leads.says("guide.steps"));
		steps.clicksBeside("4. ", leads.says("guide.steps.go"));
		guide.shows(step(two, leads, 4), two.ofTheRole);
		leads.seesModal(leads.says("guide.steps")).closes();

		ModalOnScreen note = guide.clicks(leads.says("guide.note")).seesModal(leads.says("guide.note.title"));
		String role = leads.says("guide.role." + (two.kind.equals("COACHING") ? "COACHEE" : "MENTEE"));
		note.fills(note.labels().getFirst(), NOTE)
			.chooses(leads.says("guide.note.readers"), leads.says("guide.note.shared", "role", role))
			.submits()
			.seesNoModal();
		guide.clicks(leads.says("program.beyond")).seesModal(leads.says("program.beyond.title")).closes();
	}

	private static void finishes(MessageOnScreen guide, Acting leads) {
		guide.clicks(leads.says("guide.finish"))
			.seesModal(leads.says("guide.finish.title"))
			.submits()
			.seesModal(leads.says("guide.wrap-up.title"))
			.closes();
	}

	private static void isOver(Two two, Acting grows, int notes) {
		grows.receives(grows.says("guide.after.plan", "steps", 0, "notes", notes, "waits", "yes", "role",
				grows.says("guide.role." + (two.kind.equals("COACHING") ? "COACH" : "MENTOR"))));
	}

	private static MessageOnScreen reminder(String which, Two two, Acting person, Acting other) {
		return person.receives(person.says("session.reminder." + which, "kind", two.kind, "person", name(other)));
	}

	private static String step(Two two, Acting leads, int number) {
		String title = leads.says("guide.walk.title", "kind", two.kind, "other", "", "step", number, "of", 6, "stage",
				"");
		return title.substring(title.indexOf('\n') + 1, title.indexOf('·')).strip();
	}

	private static String name(Acting person) {
		return "@" + person.member().name();
	}

}
