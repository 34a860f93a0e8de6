package org.pandu.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.pairing.Side;
import org.pandu.program.Kind;
import org.pandu.survey.AnswerDays;
import org.pandu.survey.RawAnswers;

import org.springframework.stereotype.Component;

/**
 * Gathers what people answered, by what it is about. An answer belongs to the day it was
 * asked for, that of the programme to the last day it looks back on. It counts if it came
 * by a week after the end of that month: by the time figures are settled it can no longer
 * be changed.
 */
@Component
class Opinions {

	/** How long after what it looks back on the programme's survey may be asked. */
	private static final Duration LOOKING_BACK = Duration.ofDays(62);

	private final RawAnswers answers;

	Opinions(RawAnswers answers) {
		this.answers = answers;
	}

	/**
	 * What was asked in a span of whole months.
	 */
	Map<String, Gathered> in(TeamId team, ZoneId zone, Period period) {
		Instant from = period.from().atStartOfDay(zone).toInstant();
		Instant until = period.until().atStartOfDay(zone).toInstant();
		Map<String, Gathered> opinions = new HashMap<>();
		this.answers.afterSessions(team, from, until, (asked) -> add(asked, zone, opinions));
		this.answers.impact(team, from, until.plus(LOOKING_BACK))
			.forEach((answer) -> add(answer, zone, period, opinions));
		skills(this.answers.ofSkills(team, until), zone, period, opinions);
		return opinions;
	}

	private static void add(RawAnswers.OfSession asked, ZoneId zone, Map<String, Gathered> opinions) {
		LocalDate day = LocalDate.ofInstant(asked.askedAt(), zone);
		Integer rating = isInTime(asked.answeredAt(), day, zone) ? asked.rating() : null;
		if (rating != null) {
			put(opinions, (asked.side() == Side.COACHEE) ? Matter.SESSION : Matter.LEADING, asked.who(), day,
					asked.kind(), rating);
		}
		if (asked.side() == Side.COACHEE) {
			put(opinions, Matter.RESPONSE, asked.who(), day, asked.kind(), (rating != null) ? 2 : 1);
		}
	}

	private static void add(RawAnswers.Impact answer, ZoneId zone, Period period, Map<String, Gathered> opinions) {
		LocalDate day = AnswerDays.day(answer.about(), answer.of().askedAt(), zone);
		if (period.contains(day) && isInTime(answer.of().answeredAt(), day, zone)) {
			put(opinions, Matter.question(answer.question().toString()), answer.of().who(), day, Kind.COACHING,
					answer.rating());
		}
	}

	/** A skill as a coachee sees it, against how the same coachee saw it before. */
	private static void skills(List<RawAnswers.OfSkill> ratings, ZoneId zone, Period period,
			Map<String, Gathered> opinions) {
		Map<String, Integer> before = new HashMap<>();
		for (RawAnswers.OfSkill rating : ratings) {
			if (rating.side() == Side.COACHEE) {
				Integer last = before.put(rating.pairing() + ":" + rating.skill(), rating.rating());
				LocalDate day = LocalDate.ofInstant(rating.at(), zone);
				if (last != null && period.contains(day)) {
					put(opinions, Matter.SKILL, rating.coachee(), day, rating.kind(),
							1 + change(last, rating.rating()).ordinal());
				}
			}
		}
	}

	private static Matter.Change change(int before, int now) {
		if (now > before) {
			return (before == 0) ? Matter.Change.ACQUIRED : Matter.Change.IMPROVED;
		}
		return (now == before) ? Matter.Change.SAME : Matter.Change.LOWER;
	}

	private static boolean isInTime(@Nullable Instant answeredAt, LocalDate day, ZoneId zone) {
		return answeredAt != null && answeredAt.isBefore(AnswerDays.countsUntil(day, zone));
	}

	private static void put(Map<String, Gathered> opinions, String matter, RawAnswers.Who who, LocalDate day, Kind kind,
			int score) {
		opinions.computeIfAbsent(matter, (key) -> new Gathered(Matter.scores(matter)))
			.add(new Opinion(who.person(), day, who.level(), who.unit(), kind, score));
	}

}
