package org.pandu.survey.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.program.Programs;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks everyone who took part in a span of days, once: about the programme where there
 * are statements on it, and always for their skills.
 */
@Component
class RoundAsking {

	private final Rounds rounds;

	private final ProgramSurveys surveys;

	private final Questions questions;

	private final Programs programs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RoundAsking(Rounds rounds, ProgramSurveys surveys, Questions questions, Programs programs,
			ApplicationEventPublisher events, Clock clock) {
		this.rounds = rounds;
		this.surveys = surveys;
		this.questions = questions;
		this.programs = programs;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks, where it was not asked before.
	 * @param from the first day that is looked back on, in the programme's zone
	 * @param to the last one
	 * @return whether it was this call that asked
	 */
	boolean ask(TeamId team, Round.About about, LocalDate from, LocalDate to) {
		boolean statements = !this.questions.asked(team, Topic.PROGRAM).isEmpty();
		Instant now = this.clock.instant();
		ZoneId zone = this.programs.of(team).zone();
		Instant begins = from.atStartOfDay(zone).toInstant();
		Instant ends = to.plusDays(1).atStartOfDay(zone).toInstant();
		return this.rounds.begin(team, about, now).map((round) -> {
			this.rounds.participants(team, begins, ends).forEach((one) -> {
				if (statements && !one.interviewed()) {
					ask(one.person(), round, now);
				}
				else {
					this.events.publishEvent(new SkillsAsked(round, one.person()));
				}
			});
			return true;
		}).orElse(false);
	}

	private void ask(PersonId person, Round round, Instant now) {
		UUID survey = Ids.next();
		if (this.surveys.ask(survey, person, round.id(), now)) {
			this.events.publishEvent(new ProgramSurveyAsked(survey, person));
		}
	}

}
