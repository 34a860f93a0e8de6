package org.pandu.journey;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goals from one sentence to the end, and a plan from the closing form until nothing is
 * open.
 */
@ExtendWith(JourneyExtension.class)
class GoalsJourneyTests {

	private static final String REMARK = "Dua laporan tanpa salah ketik";

	private static final String OBSTACLES = "Naskah datang menjelang tenggat";

	private static final String STRATEGY = "Membaca ulang bersama rekan";

	private static final String FIRST_STEP = "Menyusun daftar periksa";

	private static final String SECOND_STEP = "Membaca panduan naskah";

	private static final String REASON = "Pedomannya sudah dibaca";

	/** Nobody's night, wherever the two are. */
	private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

	/** Everything that is typed in confidence. */
	private static final List<String> CONFIDENTIAL = List.of("lebih baik", "become better", "laporan", "reports",
			"kesalahan ketik", REMARK, OBSTACLES, STRATEGY, FIRST_STEP, SECOND_STEP, REASON);

	/** Who leads whom, and how the other words a goal. */
	enum Two {

		INDONESIAN_COACH_AND_ENGLISH_COACHEE("COACHING", "Budi", "Dana", "become better",
				"Write reports without typing mistakes"),

		ENGLISH_MENTOR_AND_INDONESIAN_MENTEE("MENTORING", "Mark", "Agus", "menjadi lebih baik",
				"Menulis laporan tanpa salah ketik");

		private final String kind;

		private final String leads;

		private final String grows;

		private final String vague;

		private final String smart;

		Two(String kind, String leads, String grows, String vague, String smart) {
			this.kind = kind;
			this.leads = leads;
			this.grows = grows;
			this.vague = vague;
			this.smart = smart;
		}

	}

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.enrols("Madya (manajer)", "Budi", "Mark")
			.enrols("Pertama (staf)", "Dana", "Agus")
			.pairs("Coaching", "Budi", "Dana")
			.pairs("Mentoring", "Mark", "Agus");
	}

	@ParameterizedTest
	@EnumSource
	void aGoalFromOneSentenceToTheEnd(Two two, Journey journey) {
		journey.ignoresOtherMessages();
		Acting leads = journey.as(two.leads);
		Acting grows = journey.as(two.grows);
		LocalDate today = journey.today(grows.member().zone());
		LocalDate due = today.plusDays(50).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

		isWritten(two, grows, due);
		isMeasured(two, leads);
		journey.travelTo(at(today.plusDays(20), 10, grows));
		progressIsNoted(grows, expected(today, due, today.plusDays(20)));
		journey.travelTo(at(due.minusDays(7), 9, grows));
		MessageOnScreen card = grows.receives(grows.says("goal.due", "other", "@" + leads.member().name(), "due", due));
		card.shows("30%", expected(today, due, due.minusDays(7)))
			.offers(grows.says("goal.progress"), grows.says("goal.details"));
		journey.travelTo(at(due.plusDays(1), 10, grows));
		isRevised(two, grows, leads, due.plusDays(60));
		card.shows(grows.says("goal.due.over", "other", "@" + leads.member().name(), "due", due, "state", "MOVED"))
			.offersNothing();
		isReached(two, grows, leads);

		String exported = Everything.exportedFrom(journey.workspace().state());
		CONFIDENTIAL.forEach((words) -> assertThat(exported).doesNotContain(words));
	}

	@ParameterizedTest
	@EnumSource
	void aPlanUntilNothingIsOpen(Two two, Journey journey) {
		journey.ignoresOtherMessages();
		Acting leads = journey.as(two.leads);
		Acting grows = journey.as(two.grows);
		LocalDate day = journey.today(leads.member().zone()).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
		holdsASession(leads, grows, day, journey);
		LocalDate due = day.plusDays(2);
		LocalDate next = day.plusWeeks(3);
		ModalOnScreen form = leads.seesModal(leads.says("guide.wrap-up.title"));
		form.fills(leads.says("guide.wrap-up.plan"), FIRST_STEP + " (tinggi, " + due + ")\n" + SECOND_STEP)
			.picks(leads.says("guide.wrap-up.day"), next)
			.picks(leads.says("guide.wrap-up.time"), AFTERNOON)
			.submits()
			.seesNoModal();

		String high = grows.says("goal.step.facts", "who",
				grows.says("goal.step.with", "other", "@" + leads.member().name()), "until",
				grows.says("goal.step.by", "due", due), "priority", "HIGH");
		grows.opensHome().shows(grows.says("goal.todo"), FIRST_STEP, high, SECOND_STEP);
		journey.travelTo(at(due.minusDays(1), 9, grows));
		MessageOnScreen card = grows
			.receives(grows.says("goal.steps-due", "count", 1, "other", "@" + leads.member().name(), "due", due));
		card.hides(FIRST_STEP).clicks(grows.says("goal.steps-due.carry"));
		card.shows(grows.says("goal.steps-due.over", "count", 0, "other", "@" + leads.member().name(), "due", due))
			.offersNothing();

		Instant start = at(next, AFTERNOON.getHour(), leads);
		journey.travelTo(start.minus(Duration.ofDays(1)));
		leads
			.receives(leads.says("session.reminder.DAY", "kind", two.kind, "person", "@" + grows.member().name()),
					leads.says("goal.fact", "goals", 0, "progress", "", "steps", 2))
			.hides(FIRST_STEP)
			.clicks(leads.says("session.button.brief"))
			.seesModal(leads.says("session.brief.title"))
			.shows(FIRST_STEP, SECOND_STEP)
			.clicks(leads.says("goal.open-plan"))
			.seesModal(leads.says("goal.title"))
			.clicksBeside(FIRST_STEP, leads.says("goal.step.done"));
		dropsTheOther(leads, grows);
		grows.opensHome().shows(grows.says("goal.todo.none")).hides(FIRST_STEP, SECOND_STEP);
		addsOneAtHome(grows);

		String exported = Everything.exportedFrom(journey.workspace().state());
		CONFIDENTIAL.forEach((words) -> assertThat(exported).doesNotContain(words));
	}

	private static void isWritten(Two two, Acting grows, LocalDate due) {
		ModalOnScreen form = grows.orders("goals", "tujuan")
			.inChannel("umum")
			.seesModal(grows.says("goal.title"))
			.clicks(grows.says("goal.add"))
			.seesModal(grows.says("goal.add.title"));
		form.fills(grows.says("goal.field.wording"), two.vague).picks(grows.says("goal.field.due"), due).submits();
		form.shows(grows.says("goal.smart.why.NO_MEASURE"), grows.says("goal.smart.why.NO_OBJECTIVE"),
				grows.says("goal.smart.why.HAS_DAY"));
		assertThat(form.labels()).hasSizeLessThanOrEqualTo(6);
		assertThat(form.valueOf(grows.says("goal.field.wording"))).contains(two.vague);
		form.fills(grows.says("goal.field.wording"), two.smart).submits().seesNoModal();
	}

	private static void isMeasured(Two two, Acting leads) {
		ModalOnScreen form = leads.orders("goals", "tujuan")
			.inChannel("umum")
			.seesModal(leads.says("goal.title"))
			.shows(two.smart)
			.clicks(leads.says("goal.details"))
			.seesModal(leads.says("goal.details.title"))
			.shows(leads.says("goal.smart.why.HAS_DAY"))
			.clicks(leads.says("goal.measure"))
			.seesModal(leads.says("goal.measure.title"));
		form.fills(leads.says("goal.field.unit"), "kesalahan ketik")
			.fills(leads.says("goal.field.baseline"), "10")
			.fills(leads.says("goal.field.target"), "2,0")
			.chooses(leads.says("goal.field.direction"), leads.says("goal.direction.MORE"))
			.isRefusedAt(leads.says("goal.field.target"), "10")
			.chooses(leads.says("goal.field.direction"), leads.says("goal.direction.LESS"))
			.submits()
			.seesNoModal();
	}

	private static void progressIsNoted(Acting grows, String expected) {
		ModalOnScreen form = grows.opensHome()
			.clicks(grows.says("goal.details"))
			.seesModal(grows.says("goal.details.title"))
			.clicks(grows.says("goal.progress"))
			.seesModal(grows.says("goal.progress.title"));
		form.fills(grows.says("goal.field.value", "unit", "kesalahan ketik"), "tujuh")
			.isRefusedAt(grows.says("goal.field.value", "unit", "kesalahan ketik"),
					grows.says("goal.refusal.not-a-number"))
			.fills(grows.says("goal.field.value", "unit", "kesalahan ketik"), "7.6")
			.fills(grows.says("goal.field.remark"), REMARK)
			.submits()
			.seesNoModal();
		grows.opensHome()
			.shows("███░░░░░░░", "30%", expected)
			.clicks(grows.says("goal.details"))
			.seesModal(grows.says("goal.details.title"))
			.shows(REMARK, "███░░░░░░░", expected)
			.closes();
	}

	private static void isRevised(Two two, Acting grows, Acting leads, LocalDate due) {
		grows.opensHome()
			.clicks(grows.says("goal.revise"))
			.seesModal(grows.says("goal.revise.title"))
			.fills(grows.says("goal.field.obstacles"), OBSTACLES)
			.fills(grows.says("goal.field.strategy"), STRATEGY)
			.picks(grows.says("goal.field.new-due"), due)
			.submits()
			.seesNoModal();
		leads.orders("goals", "tujuan")
			.inChannel("umum")
			.seesModal(leads.says("goal.title"))
			.clicks(leads.says("goal.details"))
			.seesModal(leads.says("goal.details.title"))
			.shows(OBSTACLES, STRATEGY)
			.clicksBeside("2", leads.says("goal.version.read"))
			.seesModal(leads.says("goal.version.title"))
			.shows(two.smart, leads.says("goal.version.until", "percent", 30))
			.hides(STRATEGY)
			.clicks(leads.says("goal.back"))
			.seesModal(leads.says("goal.details.title"))
			.closes();
	}

	private static void isReached(Two two, Acting grows, Acting leads) {
		grows.opensHome()
			.clicks(grows.says("goal.details"))
			.seesModal(grows.says("goal.details.title"))
			.clicks(grows.says("goal.reached"));
		grows.seesModal(grows.says("goal.details.title")).closes();
		leads.orders("goals", "tujuan")
			.inChannel("umum")
			.seesModal(leads.says("goal.title"))
			.shows(leads.says("goal.closed"), two.smart, "100%")
			.closes();
	}

	private static void holdsASession(Acting leads, Acting grows, LocalDate day, Journey journey) {
		leads.orders("schedule @" + grows.member().handle(), "jadwal @" + grows.member().handle())
			.inChannel("umum")
			.seesModal(leads.says("session.schedule.title"))
			.picks(leads.says("session.form.day"), day)
			.picks(leads.says("session.form.time"), AFTERNOON)
			.submits()
			.seesNoModal();
		Instant start = at(day, AFTERNOON.getHour(), leads);
		journey.travelTo(start.minus(Duration.ofMinutes(10)));
		leads.sees(leads.says("session.button.start")).clicks(leads.says("session.button.start"));
		leads.receives(leads.says("guide.next"))
			.clicks(leads.says("guide.finish"))
			.seesModal(leads.says("guide.finish.title"))
			.submits();
	}

	private static void dropsTheOther(Acting leads, Acting grows) {
		leads.seesModal(leads.says("goal.title"))
			.clicks(leads.says("goal.step.drop"))
			.seesModal(leads.says("goal.step.drop.title"))
			.fills(leads.says("goal.field.reason"), REASON)
			.submits()
			.seesNoModal();
		grows.orders("goals", "tujuan").inChannel("umum").seesModal(grows.says("goal.title")).shows(REASON).closes();
	}

	private static void addsOneAtHome(Acting grows) {
		grows.opensHome()
			.clicks(grows.says("goal.step.add"))
			.seesModal(grows.says("goal.step.add.title"))
			.fills(grows.says("goal.field.step"), FIRST_STEP)
			.submits()
			.seesNoModal();
		grows.opensHome().shows(FIRST_STEP).clicks(grows.says("goal.step.done"));
		grows.opensHome().shows(grows.says("goal.todo.none")).hides(FIRST_STEP);
	}

	private static String expected(LocalDate set, LocalDate due, LocalDate day) {
		return ChronoUnit.DAYS.between(set, day) * 100 / ChronoUnit.DAYS.between(set, due) + "%";
	}

	private static Instant at(LocalDate day, int hour, Acting person) {
		return day.atTime(hour, 0).atZone(ZoneId.of(person.member().zone())).toInstant();
	}

}
