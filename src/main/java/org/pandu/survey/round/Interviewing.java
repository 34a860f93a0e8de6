package org.pandu.survey.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.Participants;
import org.pandu.people.Postings;
import org.pandu.program.Programs;
import org.pandu.survey.NotAsked;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a programme admin noted in an interview, the guideline's other way to ask.
 * It counts as that person's answer; nobody reads it afterwards, its writer neither.
 */
@Service
@Transactional
public class Interviewing {

	private final ProgramSurveys surveys;

	private final ProgramSurveying surveying;

	private final Questions questions;

	private final Admins admins;

	private final Participants participants;

	private final Postings postings;

	private final Programs programs;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Interviewing(ProgramSurveys surveys, ProgramSurveying surveying, Questions questions, Admins admins,
			Participants participants, Postings postings, Programs programs, Vault vault,
			ApplicationEventPublisher events, Clock clock) {
		this.surveys = surveys;
		this.surveying = surveying;
		this.questions = questions;
		this.admins = admins;
		this.participants = participants;
		this.postings = postings;
		this.programs = programs;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param person who was interviewed
	 * @param day when
	 */
	public record Fields(String person, String day) {
	}

	/**
	 * A page of statements to note, from 0.
	 */
	@Transactional(readOnly = true)
	public List<Question> page(PersonId actor, int number) {
		this.admins.requireAdmin(actor);
		List<Question> all = this.questions.asked(actor.team(), Topic.PROGRAM);
		int from = Math.min(number * ProgramPage.MOST, all.size());
		return all.subList(from, Math.min(from + ProgramPage.MOST, all.size()));
	}

	/**
	 * Keeps the first page of an interview.
	 * @param ratings from 1 to 5, by the id of the words they were given to
	 * @return the interview's id
	 * @throws InterviewInFuture when its day has not come
	 * @throws InterviewKept when there is one of that person on that day
	 */
	public UUID begin(PersonId actor, PersonId person, LocalDate day, Map<UUID, Integer> ratings, Fields fields) {
		this.admins.requireAdmin(actor);
		this.participants.require(person, fields.person());
		if (day.isAfter(this.postings.today(actor.team()))) {
			throw new InterviewInFuture(fields.day());
		}
		Instant noon = day.atTime(LocalTime.NOON).atZone(this.programs.of(actor.team()).zone()).toInstant();
		UUID id = Ids.next();
		if (!this.surveys.keepInterview(id, person, noon, this.clock.instant(), actor)) {
			throw new InterviewKept(fields.day());
		}
		this.surveying.keep(this.surveys.find(actor.team(), id).orElseThrow(), ratings);
		this.events.publishEvent(new InterviewNoted(person));
		return id;
	}

	/**
	 * Keeps a further page.
	 * @throws NotAsked when the actor did not begin this interview
	 */
	public void goOn(PersonId actor, UUID id, Map<UUID, Integer> ratings) {
		this.surveying.keep(require(actor, id), ratings);
	}

	/**
	 * Keeps the words of the last page, sealed with the key of whoever said them.
	 * @param comment may be empty
	 * @param quotable whether the person let them be quoted without a name
	 * @throws NotAsked when the actor did not begin this interview
	 */
	public void comment(PersonId actor, UUID id, String comment, boolean quotable) {
		ProgramSurvey interview = require(actor, id);
		if (!comment.isEmpty()) {
			this.surveys.comment(interview, this.vault.seal(comment, interview.person(), interview.commentCell()),
					quotable);
		}
	}

	private ProgramSurvey require(PersonId actor, UUID id) {
		this.admins.requireAdmin(actor);
		return this.surveys.lockInterview(id, actor).orElseThrow(NotAsked::new);
	}

}
