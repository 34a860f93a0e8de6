package org.pandu.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.pandu.tour.Cast.Pair;
import org.pandu.workspace.seed.Ministry;

/**
 * Twenty-six weeks of a programme: who meets when, what is agreed, rated and said. Lived
 * through from its first day to the last by what people do.
 */
final class HalfYear {

	static final int WEEKS = 26;

	/** Everyone is enrolled and paired this long before the first session. */
	private static final Duration BEFOREHAND = Duration.ofDays(3);

	private static final Duration ONE_HOUR = Duration.ofHours(1);

	private static final List<Course> COURSES = List.of(
			new Course(Cast.FIRST, LocalTime.of(15, 0), 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 0),
			new Course(Cast.FAR_EAST, LocalTime.of(8, 30), 25, 21, 17, 13, 9, 5, 1),
			new Course(Cast.WITH_SUPERIOR, LocalTime.of(10, 30), 23, 14, 6),
			new Course(Cast.FAR_WEST, LocalTime.of(15, 0), 24, 15, 7),
			new Course(Cast.IN_BRUSSELS, LocalTime.of(10, 30), 25, 21, 17, 13, 8, 4),
			new Course(Cast.MENTORED_COACH, LocalTime.of(14, 0), 25, 21, 16, 12, 8, 3),
			new Course(Cast.MENTORED_ABROAD, LocalTime.of(15, 0), 24, 20, 16, 11, 7, 3));

	private static final int[] RATINGS = { 4, 5, 4, 3, 5, 4, 5 };

	private static final int STEPS = 6;

	/** How often each notes progress. */
	private static final int NOTED = 3;

	/** In months. */
	private static final int QUARTER = 3;

	private final World world;

	/** The last meeting of the first two, still to come. */
	private final ZonedDateTime end;

	private final List<Event> events = new ArrayList<>();

	HalfYear(World world, ZonedDateTime end) {
		this.world = world;
		this.end = end;
	}

	/**
	 * The sessions of two.
	 *
	 * @param pair the two
	 * @param time on the coach's clock
	 * @param weeks how many weeks before the end each takes place
	 */
	private record Course(Pair pair, LocalTime time, int... weeks) {

		/** The start of a session. */
		ZonedDateTime start(int number, ZonedDateTime end) {
			return end.toLocalDate()
				.minusWeeks(this.weeks[number])
				.atTime(this.time)
				.atZone(ZoneId.of(this.pair.coach().zone()));
		}

	}

	private record Event(Instant at, Runnable what) {

	}

	/**
	 * When a half-year begins that ends at a meeting.
	 */
	static Instant begins(ZonedDateTime end) {
		return end.minusWeeks(WEEKS).toInstant().minus(BEFOREHAND);
	}

	/**
	 * Lives through it.
	 * @param progress is told how far it is, from 0 to 1
	 */
	void live(DoubleConsumer progress) {
		Beginnings beginnings = new Beginnings(this.world);
		beginnings.enrol(Cast.ROLES);
		Cast.PAIRS.forEach(beginnings::pair);
		COURSES.forEach(this::plan);
		planSurveys();
		this.events.sort(Comparator.comparing(Event::at));
		Instant from = this.world.now();
		Instant to = this.end.toInstant().minus(ONE_HOUR);
		for (Event event : this.events) {
			this.world.forwardTo(event.at());
			event.what().run();
			progress
				.accept(Duration.between(from, event.at()).toMillis() / (double) Duration.between(from, to).toMillis());
		}
		this.world.forwardTo(to);
		progress.accept(1);
	}

	private void plan(Course course) {
		Meeting meeting = new Meeting(this.world, course.pair());
		meeting.book(course.start(0, this.end));
		for (int number = 0; number < course.weeks().length; number++) {
			if (course.weeks()[number] > 0) {
				plan(course, meeting, number);
			}
		}
		if (course.pair().kind().equals(Cast.FIRST.kind())) {
			planGoal(course, meeting);
		}
	}

	/**
	 * A goal is set after the first session, and its progress noted now and then. The
	 * first two reach theirs.
	 */
	private void planGoal(Course course, Meeting meeting) {
		int sessions = course.weeks().length;
		String words = meeting.coachee().says("tour.words.goal." + sessions % 2);
		this.events.add(new Event(course.start(0, this.end).plusDays(1).plusHours(1).toInstant(),
				() -> meeting.setGoal(words, this.end.toLocalDate().plusMonths(1))));
		int each = Math.max(1, sessions / NOTED);
		for (int number = each; number < sessions && course.weeks()[number] > 0; number += each) {
			boolean reached = course.pair() == Cast.FIRST && number + each >= sessions;
			int percent = reached ? 100 : 100 * number / sessions;
			this.events.add(new Event(course.start(number, this.end).plusDays(1).plusHours(1).toInstant(),
					() -> meeting.noteProgress(percent)));
		}
	}

	private void plan(Course course, Meeting meeting, int number) {
		ZonedDateTime start = course.start(number, this.end);
		boolean last = number + 1 == course.weeks().length;
		ZonedDateTime next = last ? start.plusWeeks(13) : course.start(number + 1, this.end);
		if (course.pair() == Cast.FAR_EAST && number == 3) {
			// Something came up: this one is called off, and missed.
			this.events.add(new Event(start.minusDays(2).toInstant(), () -> {
				meeting.cancel();
				meeting.book(next);
			}));
			return;
		}
		this.events.add(new Event(start.toInstant(), () -> {
			meeting.start(start);
			meeting.close(meeting.coach().says("tour.words.step." + (number % STEPS)), next);
		}));
		this.events.add(new Event(start.plusHours(3).toInstant(),
				() -> meeting.rate(RATINGS[(number + course.weeks()[0]) % RATINGS.length], start)));
		if (number % 4 != 3) {
			this.events.add(new Event(start.plusDays(5).plusHours(1).toInstant(), meeting::doStep));
		}
		if (number % 5 == 2) {
			this.events.add(new Event(start.plusHours(20).toInstant(), () -> meeting.giveFeedback(number % 2 == 0)));
		}
	}

	/**
	 * On the day after each quarter's first, most have answered the programme's survey.
	 */
	private void planSurveys() {
		LocalDate first = this.end.toLocalDate().minusWeeks(WEEKS);
		first.datesUntil(this.end.toLocalDate().minusDays(1))
			.filter((day) -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % QUARTER == 0)
			.forEach((day) -> this.events
				.add(new Event(day.plusDays(1).atTime(LocalTime.NOON).atZone(this.end.getZone()).toInstant(),
						this::answerSurvey)));
	}

	private void answerSurvey() {
		for (int i = 0; i < Cast.ROLES.size(); i++) {
			if (Cast.ROLES.get(i).member() != Ministry.HASAN) {
				answerSurvey(this.world.as(Cast.ROLES.get(i).member()), 3 + i % 3);
			}
		}
		this.world.settle();
	}

	/** Whoever was asked agrees with each statement, more or less, page by page. */
	private static void answerSurvey(Actor person, int agreement) {
		if (!person.canPress("survey.program.answer")) {
			return;
		}
		person.presses("survey.program.answer");
		Form page = person.sees("survey.program.title");
		page.optionEverywhere("survey.agree." + agreement).submit();
		while (page.isOpen()) {
			page = person.sees("survey.program.title");
			page.optionEverywhere("survey.agree." + agreement).submit();
		}
		person.closesForms();
	}

}
