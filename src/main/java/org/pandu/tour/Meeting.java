package org.pandu.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.pandu.tour.Cast.Pair;

/**
 * A session of two, step by step.
 */
final class Meeting {

	private static final Duration LENGTH = Duration.ofMinutes(45);

	private final World world;

	private final Pair pair;

	private final Actor coach;

	private final Actor coachee;

	Meeting(World world, Pair pair) {
		this.world = world;
		this.pair = pair;
		this.coach = world.as(pair.coach());
		this.coachee = world.as(pair.coachee());
	}

	/**
	 * The coach books it.
	 * @param start on the coach's clock
	 */
	void book(ZonedDateTime start) {
		String other = this.pair.coachee().handle();
		this.coach.orders("schedule @" + other, "jadwal @" + other);
		Form form = this.coach.sees("session.schedule.title");
		if (form.has("session.form.pairing")) {
			form.option("session.form.pairing", "session.form.pairing-choice", "person", this.pair.coachee().name(),
					"kind", this.pair.kind());
		}
		form.day("session.form.day", start.toLocalDate()).time("session.form.time", start.toLocalTime());
		form.text("session.form.place", this.coach.says("tour.words.place")).submit();
		expectClosed(form);
	}

	/**
	 * The coach starts it once it is time, and looks at the first steps of the guide.
	 */
	void start(ZonedDateTime start) {
		this.world.forwardTo(start.toInstant());
		if (!isRunning()) {
			this.coach.presses("session.button.start", this.coachee);
			this.world.settle();
		}
	}

	/**
	 * The coach closes it with a plan, and books the next one.
	 * @param step what was agreed
	 * @param next on the coach's clock; {@code null} for what the form suggests
	 */
	void close(String step, @Nullable ZonedDateTime next) {
		this.world.forwardTo(this.world.now().plus(LENGTH));
		this.coach.presses("guide.finish", this.coachee);
		this.coach.sees("guide.finish.title").submit();
		Form plan = this.coach.sees("guide.wrap-up.title")
			.text("guide.wrap-up.plan", step)
			.text("guide.wrap-up.note", this.coach.says("tour.words.note"));
		if (next != null) {
			plan.day("guide.wrap-up.day", next.toLocalDate()).time("guide.wrap-up.time", next.toLocalTime());
		}
		plan.submit();
		if (plan.isOpen() && plan.has("session.form.other-time")) {
			// Somebody is busy then: the first of the other times.
			plan.firstOption("session.form.other-time").submit();
			expectClosed(plan);
		}
		// A form that was sent twice, since the answer was late, says that it was taken.
		this.coach.closesForms();
		this.world.settle();
	}

	/**
	 * The coachee says how it was, if asked: not every session is.
	 * @param rating from 1 to 5
	 * @param start of the session
	 */
	void rate(int rating, ZonedDateTime start) {
		String key = "survey.rating." + rating;
		if (this.coachee.canPress(key, this.coach, start.toInstant())) {
			this.coachee.presses(key, this.coach);
		}
	}

	/**
	 * The coachee says that the first open step was done.
	 */
	void doStep() {
		Form plan = openPlan();
		if (plan.has("goal.step.done")) {
			plan.press("goal.step.done");
		}
		this.coachee.closesForms();
		this.world.settle();
	}

	/**
	 * The coachee sets a goal that serves an objective of the level.
	 * @param goal in the coachee's words
	 */
	void setGoal(String goal, LocalDate due) {
		openPlan().press("goal.add");
		Form form = this.coachee.sees("goal.add.title")
			.text("goal.field.wording", goal)
			.day("goal.field.due", due)
			.firstOption("goal.field.topic");
		form.submit();
		expectClosed(form);
		this.coachee.closesForms();
	}

	/**
	 * The coachee says how far the goal is.
	 * @param percent 100 when it is reached
	 */
	void noteProgress(int percent) {
		openPlan().press("goal.details");
		this.coachee.sees("goal.details.title").press("goal.progress");
		Form form = this.coachee.sees("goal.progress.title").text("goal.field.progress", Integer.toString(percent));
		if (percent == 100) {
			form.tick("goal.field.reached");
		}
		form.submit();
		expectClosed(form);
		this.coachee.closesForms();
	}

	private Form openPlan() {
		this.coachee.orders("goals", "tujuan");
		Form plan = this.coachee.sees("goal.title");
		if (plan.has("goal.open")) {
			// More than one coaches this person.
			plan.pressBeside(this.coach.member().id(), "goal.open");
			plan = this.coachee.seesOver(plan, "goal.title");
		}
		return plan;
	}

	/**
	 * Whether it was started and is not closed.
	 */
	boolean isRunning() {
		return this.coach.canPress("guide.finish", this.coachee, Instant.MIN);
	}

	/**
	 * Whether the coachee has feedback that was given since a moment.
	 */
	boolean hasFeedback(ZonedDateTime since) {
		return this.coachee.canPress("feedback.read", this.coach, since.toInstant());
	}

	/**
	 * The coachee opens the latest feedback.
	 */
	void readFeedback() {
		this.coachee.presses("feedback.read", this.coach);
		this.coachee.sees("feedback.list.title");
	}

	/**
	 * The coach calls it off.
	 */
	void cancel() {
		this.coach.presses("session.button.cancel", this.coachee);
		this.coach.sees("session.cancel.title").submit();
	}

	/**
	 * One gives the other feedback by Situation, Behaviour and Impact.
	 */
	void giveFeedback(boolean byCoach) {
		Actor giver = byCoach ? this.coach : this.coachee;
		Actor receiver = byCoach ? this.coachee : this.coach;
		String handle = receiver.member().handle();
		giver.orders("feedback @" + handle, "umpanbalik @" + handle);
		giver.sees("feedback.give.title")
			.text("feedback.part.situation", giver.says("tour.words.situation"))
			.text("feedback.part.behaviour", giver.says("tour.words.behaviour"))
			.text("feedback.part.impact", giver.says("tour.words.impact"))
			.submit();
		giver.closesForms();
		this.world.settle();
	}

	Actor coach() {
		return this.coach;
	}

	Actor coachee() {
		return this.coachee;
	}

	private static void expectClosed(Form form) {
		if (form.isOpen()) {
			throw new WentWrong("The form asks once more: " + form.words());
		}
	}

}
