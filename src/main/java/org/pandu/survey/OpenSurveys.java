package org.pandu.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

import org.springframework.stereotype.Component;

/**
 * The surveys of a workspace that can still be answered, or their answer be changed.
 */
@Component
public class OpenSurveys {

	/** Whatever was asked earlier can no longer count. */
	private static final Duration WAITS = Duration.ofDays(40);

	private final Surveys surveys;

	private final AnswerDays days;

	private final Clock clock;

	OpenSurveys(Surveys surveys, AnswerDays days, Clock clock) {
		this.surveys = surveys;
		this.days = days;
		this.clock = clock;
	}

	/**
	 * An open survey.
	 *
	 * @param person who was asked
	 * @param about what the question is about
	 * @param until when it closes
	 */
	public record Open(PersonId person, Occasion about, Instant until) {
	}

	public List<Open> in(TeamId team) {
		Instant now = this.clock.instant();
		return this.surveys.findRecent(team.value(), now.minus(WAITS), now.minus(Survey.CHANGEABLE))
			.stream()
			.map((survey) -> new Open(survey.personId(), survey.occasion(),
					survey.isAnswered() ? survey.changeableUntil(now) : this.days.countsUntil(team, survey.askedAt())))
			.filter((open) -> now.isBefore(open.until()))
			.toList();
	}

}
