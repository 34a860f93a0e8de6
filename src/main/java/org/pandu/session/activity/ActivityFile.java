package org.pandu.session.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.pandu.people.Profiles;
import org.pandu.slack.CardKey;
import org.pandu.slack.FileRenderer;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A person's activity record as a file, in the person's language and zone.
 */
@Component
public class ActivityFile implements FileRenderer {

	/** The kind of file. */
	public static final String KIND = "activity-record";

	private final Activities activities;

	private final Profiles profiles;

	private final Clock clock;

	ActivityFile(Activities activities, Profiles profiles, Clock clock) {
		this.activities = activities;
		this.profiles = profiles;
		this.clock = clock;
	}

	/**
	 * The subject of the card it follows.
	 * @param request tells one asking from another
	 */
	public static String subject(ActivityPeriod period, String request) {
		return period.from() + "/" + period.to() + "/" + request;
	}

	/**
	 * The period a card's subject is about.
	 */
	public static ActivityPeriod period(CardKey card) {
		String[] parts = card.subject().split("/");
		return new ActivityPeriod(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<Attachment> render(CardKey card, Words words) {
		ActivityPeriod period = period(card);
		Activity activity = this.activities.of(card.person(), period, words.zone());
		String title = words.of("activity.title");
		return Optional.of(
				new Attachment(
						words.of("activity.file", "from", period.from().toString(), "to", period.to().toString())
								+ ".pdf",
						title, title, words.of("activity.comment"),
						ActivityPdf.of(activity, this.profiles.name(card.person()), this.clock.instant(), words)));
	}

}
