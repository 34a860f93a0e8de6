package org.pandu.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Languages;
import org.pandu.workspace.seed.Ministry;

/**
 * What is done on the way from one scene to the next.
 */
final class Story {

	private static final Duration ONE_HOUR = Duration.ofHours(1);

	/** Everyone is enrolled and paired this long before the first session. */
	private static final Duration BEFOREHAND = Duration.ofMinutes(90);

	private static final Duration LAST_REMINDER = Duration.ofMinutes(10);

	private final World world;

	private final Rebirth rebirth;

	private final Meeting meeting;

	private volatile @Nullable ZonedDateTime start;

	Story(World world, Rebirth rebirth) {
		this.world = world;
		this.rebirth = rebirth;
		this.meeting = new Meeting(world, Cast.FIRST);
	}

	void prepare() {
		ZonedDateTime first = Days.firstAfter(this.world.now(), BEFOREHAND.plusMinutes(5));
		this.world.forwardTo(first.toInstant().minus(BEFOREHAND));
		Beginnings beginnings = new Beginnings(this.world);
		beginnings.enrol(Cast.ROLES);
		beginnings.pair(Cast.FIRST);
		beginnings.pair(Cast.WITH_SUPERIOR);
		this.start = first;
		this.meeting.book(first);
		this.world.forwardTo(first.toInstant().minus(ONE_HOUR));
		Stream.of(this.meeting.coach(), this.meeting.coachee()).forEach(Actor::opensHome);
	}

	/**
	 * Leads on from a scene.
	 * @param language the visitor's: the admin, whom one looks over the shoulder, reads
	 * it too
	 * @param progress is told how far it is, from 0 to 1
	 */
	void leave(StoryPart scene, Locale language, DoubleConsumer progress) {
		switch (scene) {
			case SOON -> this.world.forwardTo(begin().toInstant().minus(LAST_REMINDER));
			case REMINDED -> this.meeting.start(begin());
			case RUNNING -> close();
			case CLOSED -> giveFeedback();
			case FEEDBACK -> showAdmin(language);
			case ADMIN -> fill(language, progress);
			case HALF_YEAR -> sumUp();
			case SUMMARY -> {
			}
		}
	}

	/**
	 * What the participants typed so far, as the one who typed it reads it.
	 */
	List<String> confidences() {
		return Stream.of("situation", "behaviour", "impact", "note", "step.0")
			.map((word) -> this.meeting.coach().says("tour.words." + word))
			.toList();
	}

	private void close() {
		if (this.meeting.isRunning()) {
			this.meeting.close(this.meeting.coach().says("tour.words.step.0"), null);
		}
	}

	private void giveFeedback() {
		if (!this.meeting.hasFeedback(begin())) {
			this.meeting.giveFeedback(true);
		}
		this.meeting.readFeedback();
	}

	private void showAdmin(Locale language) {
		Stream.of(this.meeting.coach(), this.meeting.coachee()).forEach(Actor::closesForms);
		adminReads(language);
		Actor admin = this.world.as(Ministry.RATNA);
		admin.closesForms();
		admin.opensHome();
		this.world.settle();
	}

	private void fill(Locale language, DoubleConsumer progress) {
		Instant now = this.world.now();
		ZonedDateTime end = Days.firstAfter(now, ONE_HOUR.plusMinutes(5));
		progress.accept(0);
		this.rebirth.at(HalfYear.begins(end));
		adminReads(language);
		new HalfYear(this.world, end).live(progress);
		this.start = end;
		Stream.of(this.meeting.coach(), this.meeting.coachee(), this.world.as(Ministry.RATNA)).forEach((person) -> {
			person.closesForms();
			person.opensHome();
		});
		this.world.settle();
	}

	private void sumUp() {
		Actor admin = this.world.as(Ministry.RATNA);
		admin.closesForms();
		admin.orders("summary", "ringkasan");
		admin.sees("summary.title").chooseAtOnce("summary.period.SINCE_START");
	}

	/** The app hears of it from Slack. */
	private void adminReads(Locale language) {
		this.world.workspace()
			.accounts()
			.speaks(Ministry.RATNA.id(),
					Languages.of(language.toLanguageTag()).equals(Languages.INDONESIAN) ? "id-ID" : "en-GB");
		this.world.settle();
	}

	private ZonedDateTime begin() {
		return Objects.requireNonNull(this.start, "The first scene was not made ready");
	}

}
