package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One session from the first proposal to the summary, between two people who share
 * neither zone nor language.
 */
@ExtendWith(JourneyExtension.class)
class CoachingJourneyTests {

	private static final String INVITATION = "Mari bicara tentang rasa gugup di depan dewan";

	private static final String GOAL = "Berbicara di depan dewan tanpa membaca naskah";

	private static final String PRIVATE_NOTE = "Tampak sangat lelah dan ragu pada dirinya";

	private static final String SHARED_NOTE = "Kekuatannya: mendengarkan sebelum menjawab";

	private static final String CLOSING_NOTE = "Lain kali lebih banyak bertanya";

	private static final String FIRST_STEP = "Menulis tiga pokok pidato";

	private static final String SECOND_STEP = "Berlatih di depan rekan";

	private static final String COMMENT = "Pertanyaannya membuka mata saya";

	/** Everything that is typed in confidence. */
	private static final List<String> CONFIDENTIAL = List.of(INVITATION, GOAL, PRIVATE_NOTE, SHARED_NOTE, CLOSING_NOTE,
			FIRST_STEP, SECOND_STEP, COMMENT);

	/**
	 * Who meets, and when each of them reads that it is.
	 */
	enum Two {

		INDONESIAN_COACH_AND_ENGLISH_COACHEE("Budi", "Dana", "2035-01-11", "15:00",
				"Kamis, 11 Januari 2035, pukul 15.00–15.45 WIB", "Thursday, 11 January 2035, 09:00–09:45 CET",
				"DTSTART:20350111T080000Z", "2035-04-11"),

		ENGLISH_COACH_AND_INDONESIAN_COACHEE("Mark", "Agus", "2035-01-25", "10:00",
				"Thursday, 25 January 2035, 10:00–10:45 WIT", "Kamis, 25 Januari 2035, pukul 08.00–08.45 WIB",
				"DTSTART:20350125T010000Z", "2035-04-25");

		private final String coach;

		private final String coachee;

		private final LocalDate day;

		private final LocalTime time;

		private final String coachReads;

		private final String coacheeReads;

		private final String utc;

		private final LocalDate nextDue;

		Two(String coach, String coachee, String day, String time, String coachReads, String coacheeReads, String utc,
				String nextDue) {
			this.coach = coach;
			this.coachee = coachee;
			this.day = LocalDate.parse(day);
			this.time = LocalTime.parse(time);
			this.coachReads = coachReads;
			this.coacheeReads = coacheeReads;
			this.utc = utc;
			this.nextDue = LocalDate.parse(nextDue);
		}

	}

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Mark")
			.enrols("Pertama (staf)", "Dana", "Agus")
			.pairs("Budi", "Dana")
			.pairs("Mark", "Agus");
	}

	@ParameterizedTest
	@EnumSource
	void aSessionFromTheInvitationToTheSummary(Two two, Journey journey) {
		Acting coach = journey.as(two.coach);
		Acting coachee = journey.as(two.coachee);
		long coachsMessages = coach.messagesSoFar();
		long coacheesMessages = coachee.messagesSoFar();

		schedules(two, coach, coachee);
		Instant start = two.day.atTime(two.time).atZone(ZoneId.of(coach.member().zone())).toInstant();
		isReminded(two, start, journey);
		MessageOnScreen guide = starts(coach, coachee);
		walks(guide, coach, coachee);
		finishes(guide, coach);
		MessageOnScreen after = coachee
			.receives(coachee.says("guide.after", "coach", name(coach), "when", two.coacheeReads));
		after.shows(coachee.says("guide.after.plan", "steps", 0, "notes", 1, "waits", "yes", "role", "coach"));
		// Neither has got more than four so far, and what follows changes these.
		assertThat(coach.messagesSoFar() - coachsMessages).isLessThanOrEqualTo(4);
		assertThat(coachee.messagesSoFar() - coacheesMessages).isLessThanOrEqualTo(4);

		writesThePlan(two, guide, coach);
		coach.receives(coach.says("session.heading.SCHEDULED", "kind", "COACHING", "person", name(coachee)))
			.threadGetsFile(".ics");
		coachee.receives(coachee.says("session.heading.SCHEDULED", "kind", "COACHING", "person", name(coach)))
			.threadGetsFile(".ics");
		reads(after, coach, coachee);
		rates(after, coach, coachee);
		isSummedUp(two.ordinal() + 1, journey);

		String exported = Everything.exportedFrom(journey.workspace().state());
		CONFIDENTIAL.forEach((words) -> assertThat(exported).doesNotContain(words));
	}

	private static void schedules(Two two, Acting coach, Acting coachee) {
		coach.orders("schedule @" + coachee.member().handle(), "jadwal @" + coachee.member().handle())
			.inChannel("umum")
			.seesModal(coach.says("session.schedule.title"))
			.picks(coach.says("session.form.day"), two.day)
			.picks(coach.says("session.form.time"), two.time)
			.fills(coach.says("session.form.place"), "https://rapat.example/ruang-2")
			.fills(coach.says("session.form.invitation"), INVITATION)
			.submits()
			.seesNoModal();

		String heading = "session.heading.SCHEDULED";
		MessageOnScreen coachs = coach.receives(coach.says(heading, "kind", "COACHING", "person", name(coachee)));
		coachs.shows(two.coachReads, "https://rapat.example/ruang-2")
			.offers(coach.says("session.button.move"), coach.says("session.button.cancel"));
		assertThat(coachs.fallback()).contains(two.coachReads);
		MessageOnScreen coachees = coachee.receives(coachee.says(heading, "kind", "COACHING", "person", name(coach)));
		coachees.shows(two.coacheeReads, "https://rapat.example/ruang-2")
			.offers(coachee.says("session.button.move"), coachee.says("session.button.cancel"));
		assertThat(coachs.threadGetsFile(".ics")).contains("METHOD:PUBLISH", two.utc, coachee.member().name());
		assertThat(coachees.threadGetsFile(".ics")).contains("METHOD:PUBLISH", two.utc, coach.member().name());
		coachees.clicks(coachee.says("session.button.read-invitation"))
			.seesModal(coachee.says("session.invitation.title"))
			.shows(INVITATION)
			.closes();
	}

	private static void isReminded(Two two, Instant start, Journey journey) {
		Acting coach = journey.as(two.coach);
		Acting coachee = journey.as(two.coachee);
		journey.travelTo(start.minus(Duration.ofDays(1)).minusSeconds(1));
		coach.receivesNothing();
		coachee.receivesNothing();
		journey.travelTo(start.minus(Duration.ofDays(1)));
		coach.receives(coach.says("session.reminder.DAY", "kind", "COACHING", "person", name(coachee)))
			.shows(two.coachReads, coach.says("session.brief.first"),
					coach.says("session.brief.short.COACH", "first", "yes"));
		coachee.receives(coachee.says("session.reminder.DAY", "kind", "COACHING", "person", name(coach)))
			.shows(two.coacheeReads, coachee.says("session.brief.short.COACHEE", "first", "yes"))
			.clicks(coachee.says("session.button.brief"))
			.seesModal(coachee.says("session.brief.title"))
			.shows(coachee.says("session.brief.role.COACHEE", "person", name(coach)), INVITATION)
			.closes();

		journey.travelTo(start.minus(Duration.ofMinutes(10)));
		coach.receives(coach.says("session.reminder.LAST", "kind", "COACHING", "person", name(coachee)))
			.shows(two.coachReads)
			.offers(coach.says("session.button.start"));
		coachee.receives(coachee.says("session.reminder.LAST", "kind", "COACHING", "person", name(coach)))
			.shows(two.coacheeReads);
		journey.travelTo(start);
	}

	private static MessageOnScreen starts(Acting coach, Acting coachee) {
		coach.sees(coach.says("session.reminder.LAST", "kind", "COACHING", "person", name(coachee)))
			.clicks(coach.says("session.button.start"));
		MessageOnScreen guide = coach.receives(step(coach, 1));
		coachee.sees(coachee.says("session.heading.RUNNING", "kind", "COACHING", "person", name(coach)));
		coachee.receivesNothing();
		return guide;
	}

	private static void walks(MessageOnScreen guide, Acting coach, Acting coachee) {
		isAt(1, guide, coach);
		guide.shows(coach.says("guide.walk.no-goal"));
		guide.clicks(coach.says("guide.write-goal"))
			.seesModal(coach.says("goal.add.title"))
			.fills(coach.says("goal.field.wording"), GOAL)
			.picks(coach.says("goal.field.due"), LocalDate.of(2035, 6, 1))
			.submits()
			.seesNoModal();
		String before = guide.shows(coach.says("goal.fact", "goals", 1, "progress", "0%", "steps", 0)).text();
		guide.clicks(coach.says("guide.another"));
		guide.differsFrom(before);
		isAt(1, guide, coach);

		guide.clicks(coach.says("guide.next"));
		isAt(2, guide, coach);
		takesNote(guide, coach, PRIVATE_NOTE, coach.says("guide.note.private"));
		guide.clicks(coach.says("guide.next"));
		isAt(3, guide, coach);
		takesNote(guide, coach, SHARED_NOTE, coach.says("guide.note.shared", "role", "coachee"));
		guide.clicks(coach.says("guide.back"));
		for (int number = 2; number < 6; number++) {
			isAt(number, guide, coach);
			guide.clicks(coach.says("guide.next"));
		}
		isAt(6, guide, coach);
		guide.offers(coach.says("guide.finish"));
		coachee.receivesNothing();
	}

	private static void isAt(int number, MessageOnScreen guide, Acting coach) {
		String card = guide.shows(step(coach, number)).text();
		assertThat(StringUtils.countMatches(card, "•")).as("open questions in: %s", card).isEqualTo(3);
	}

	private static void takesNote(MessageOnScreen guide, Acting coach, String note, String readers) {
		ModalOnScreen form = guide.clicks(coach.says("guide.note")).seesModal(coach.says("guide.note.title"));
		form.fills(form.labels().getFirst(), note)
			.chooses(coach.says("guide.note.readers"), readers)
			.submits()
			.seesNoModal();
	}

	private static void finishes(MessageOnScreen guide, Acting coach) {
		guide.clicks(coach.says("guide.finish"))
			.seesModal(coach.says("guide.finish.title"))
			.submits()
			.seesModal(coach.says("guide.wrap-up.title"))
			.closes();
		guide.offers(coach.says("guide.wrap-up"));
	}

	private static void writesThePlan(Two two, MessageOnScreen guide, Acting coach) {
		ModalOnScreen form = guide.clicks(coach.says("guide.wrap-up")).seesModal(coach.says("guide.wrap-up.title"));
		assertThat(form.labels()).hasSizeLessThanOrEqualTo(4);
		form.fills(coach.says("guide.wrap-up.plan"), FIRST_STEP + "\n" + SECOND_STEP)
			.fills(coach.says("guide.wrap-up.note"), CLOSING_NOTE);
		assertThat(form.valueOf(coach.says("guide.wrap-up.day"))).contains(two.nextDue.toString());
		assertThat(form.valueOf(coach.says("guide.wrap-up.time"))).contains(two.time.toString());
		form.submits().seesNoModal();
		guide.offers(coach.says("after.summary"));
	}

	private static void reads(MessageOnScreen after, Acting coach, Acting coachee) {
		after.shows(coachee.says("guide.after.plan", "steps", 2, "notes", 1, "waits", "no", "role", "coach"))
			.clicks(coachee.says("after.summary"))
			.seesModal(coachee.says("after.summary.title"))
			.shows(FIRST_STEP, SECOND_STEP, SHARED_NOTE, coachee.says("after.summary.who", "person", name(coach)))
			.hides(PRIVATE_NOTE, CLOSING_NOTE)
			.closes();
		coachee.opensHome().shows(FIRST_STEP, GOAL);
	}

	private static void rates(MessageOnScreen after, Acting coach, Acting coachee) {
		after.shows(coachee.says("survey.begin.session")).clicks(coachee.says("survey.rating.4"));
		after.shows(coachee.says("survey.thanks"))
			.clicks(coachee.says("survey.comment.add"))
			.seesModal(coachee.says("survey.comment.title"))
			.fills(coachee.says("survey.comment.field"), COMMENT)
			.submits()
			.seesNoModal();
		coach.receivesNothing();
		coach.opensHome().hides(COMMENT, coach.says("survey.rating.4"));
	}

	private static void isSummedUp(int held, Journey journey) {
		journey.as("Rani")
			.types("/coach ringkasan")
			.inChannel("umum")
			.seesModal("Ringkasan program")
			.shows("Coaching, Pertama (staf)", held + " terlaksana", "kalender yang utuh")
			.hides(COMMENT, "Rata-rata")
			.closes();
	}

	private static String step(Acting coach, int number) {
		String title = coach.says("guide.walk.title", "kind", "COACHING", "other", "", "step", number, "of", 6, "stage",
				"");
		return title.substring(title.indexOf('\n') + 1, title.indexOf('·')).strip();
	}

	private static String name(Acting person) {
		return "@" + person.member().name();
	}

}
