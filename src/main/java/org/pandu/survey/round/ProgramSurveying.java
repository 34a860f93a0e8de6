package org.pandu.survey.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.survey.AnswerDays;
import org.pandu.survey.AnswerSettled;
import org.pandu.survey.NotAsked;
import org.pandu.survey.Standing;
import org.pandu.survey.SurveyClosed;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.question.Wording;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what people say of the programme: its value, the experience, its impact on the
 * organisation. Guideline, "Pengukuran Keberhasilan", 1 and 5. Nobody but its writer
 * reads an answer here.
 */
@Service
@Transactional
public class ProgramSurveying {

	/** Whatever was asked earlier can no longer count. */
	private static final Duration WAITS = Duration.ofDays(40);

	/** How long an answer can be changed. Only then does it count in any figure. */
	private static final Duration CHANGEABLE = Duration.ofDays(7);

	private final ProgramSurveys surveys;

	private final Rounds rounds;

	private final Questions questions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final AnswerDays days;

	ProgramSurveying(ProgramSurveys surveys, Rounds rounds, Questions questions, Vault vault,
			ApplicationEventPublisher events, Clock clock, AnswerDays days) {
		this.days = days;
		this.surveys = surveys;
		this.rounds = rounds;
		this.questions = questions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * How a person's own survey stands; empty when the person was not asked.
	 */
	@Transactional(readOnly = true)
	public Optional<Standing> standing(PersonId person, UUID id) {
		return own(person, id).map(this::standing);
	}

	/**
	 * What a person's survey looks back on.
	 * @throws NotAsked when the person was not asked
	 */
	@Transactional(readOnly = true)
	public Round round(PersonId person, UUID id) {
		UUID round = own(person, id).map(ProgramSurvey::round).orElseThrow(NotAsked::new);
		return this.rounds.require(person.team(), round);
	}

	/**
	 * The surveys that wait for a person, the newest first. Nobody is asked any more for
	 * an answer that would come too late to count.
	 */
	@Transactional(readOnly = true)
	public List<UUID> waitingFor(PersonId person) {
		Instant now = this.clock.instant();
		return this.surveys.unanswered(person, now.minus(WAITS))
			.stream()
			.filter((survey) -> standing(survey) == Standing.WAITING)
			.map(ProgramSurvey::id)
			.toList();
	}

	/**
	 * A survey that can still be answered, or its answers be changed.
	 *
	 * @param person who was asked
	 * @param survey its id
	 * @param until when it closes
	 */
	public record Open(PersonId person, UUID survey, Instant until) {
	}

	/**
	 * The open surveys of a workspace.
	 */
	@Transactional(readOnly = true)
	public List<Open> openIn(TeamId team) {
		Instant now = this.clock.instant();
		return this.surveys.recent(team, now.minus(WAITS), now.minus(CHANGEABLE)).stream().map((survey) -> {
			Instant answered = survey.answeredAt();
			return new Open(survey.person(), survey.id(),
					(answered != null) ? answered.plus(CHANGEABLE) : countsUntil(survey.person(), survey.id()));
		}).filter((open) -> now.isBefore(open.until())).toList();
	}

	/**
	 * The moment from which an answer to a person's survey no longer counts.
	 * @throws NotAsked when the person was not asked
	 */
	@Transactional(readOnly = true)
	public Instant countsUntil(PersonId person, UUID id) {
		ProgramSurvey survey = own(person, id).orElseThrow(NotAsked::new);
		ZoneId zone = this.days.zone(person.team());
		return AnswerDays.countsUntil(AnswerDays.day(round(person, id).about().last(), survey.askedAt(), zone), zone);
	}

	/**
	 * The last day on which an answer to a person's survey counts.
	 * @throws NotAsked when the person was not asked
	 */
	@Transactional(readOnly = true)
	public LocalDate lastDay(PersonId person, UUID id) {
		return this.days.lastDay(person.team(), countsUntil(person, id));
	}

	/**
	 * A page of a person's own survey. What was answered is shown in the words it was
	 * answered in, whatever it is asked in since.
	 * @param number from 0
	 * @throws NotAsked when the person was not asked
	 * @throws SurveyClosed when a first answer would come too late to count
	 * @throws AnswerSettled when the answers can no longer be changed
	 */
	@Transactional(readOnly = true)
	public ProgramPage page(PersonId person, UUID id, int number) {
		ProgramSurvey survey = requireOpen(own(person, id).orElseThrow(NotAsked::new));
		List<Question> all = this.questions.asked(person.team(), Topic.PROGRAM);
		int from = Math.min(number * ProgramPage.MOST, all.size());
		int until = Math.min(from + ProgramPage.MOST, all.size());
		String comment = (survey.comment() != null)
				? this.vault.open(survey.comment(), person.team(), survey.commentCell()).orElse("") : "";
		return new ProgramPage(id, number, asAnswered(survey, all.subList(from, until)), this.surveys.answers(survey),
				until == all.size(), comment, survey.quotable());
	}

	/**
	 * Takes the answers of a page.
	 * @param ratings from 1 to 5, by the id of the words they were given to
	 * @throws NotAsked when the actor was not asked
	 * @throws SurveyClosed when a first answer comes too late to count
	 * @throws AnswerSettled when the answers can no longer be changed
	 */
	public void answer(PersonId actor, UUID id, Map<UUID, Integer> ratings) {
		ProgramSurvey survey = toAnswer(actor, id);
		keep(survey, ratings);
		answered(survey);
	}

	/**
	 * Takes the words of the last page.
	 * @param comment empty takes earlier words back
	 * @param quotable whether they may be quoted without a name
	 * @throws NotAsked when the actor was not asked
	 * @throws SurveyClosed when a first answer comes too late to count
	 * @throws AnswerSettled when they can no longer be changed
	 */
	public void comment(PersonId actor, UUID id, String comment, boolean quotable) {
		ProgramSurvey survey = toAnswer(actor, id);
		answered(survey);
		this.surveys.comment(survey, comment.isEmpty() ? null : this.vault.seal(comment, actor, survey.commentCell()),
				quotable);
	}

	private void answered(ProgramSurvey survey) {
		Instant now = this.clock.instant();
		this.surveys.markAnswered(survey, now);
		Instant first = survey.answeredAt();
		this.events.publishEvent(new ProgramSurveyAnswered(survey.id(), survey.person(),
				((first != null) ? first : now).plus(CHANGEABLE)));
	}

	void keep(ProgramSurvey survey, Map<UUID, Integer> ratings) {
		TeamId team = survey.person().team();
		ratings.forEach((wordingId, rating) -> {
			if (rating < 1 || rating > 5) {
				throw new IllegalArgumentException("A rating is from 1 to 5");
			}
			Wording wording = this.questions.wording(team, wordingId);
			this.questions.require(team, wording.question(), Topic.PROGRAM);
			this.surveys.answer(survey, wording, rating);
		});
	}

	private List<Question> asAnswered(ProgramSurvey survey, List<Question> questions) {
		Map<UUID, UUID> wordings = this.surveys.wordings(survey);
		return questions.stream().map((question) -> {
			UUID answered = wordings.get(question.id());
			return (answered != null) ? question.in(this.questions.wording(question.team(), answered)) : question;
		}).toList();
	}

	private ProgramSurvey toAnswer(PersonId actor, UUID id) {
		return requireOpen(
				this.surveys.lock(actor.team(), id).filter((found) -> isOwn(actor, found)).orElseThrow(NotAsked::new));
	}

	private ProgramSurvey requireOpen(ProgramSurvey survey) {
		return switch (standing(survey)) {
			case WAITING, CHANGEABLE -> survey;
			case CLOSED -> throw new SurveyClosed(lastDay(survey.person(), survey.id()));
			case SETTLED -> throw new AnswerSettled();
		};
	}

	private Optional<ProgramSurvey> own(PersonId person, UUID id) {
		return this.surveys.find(person.team(), id).filter((survey) -> isOwn(person, survey));
	}

	private Standing standing(ProgramSurvey survey) {
		Instant now = this.clock.instant();
		Instant answeredAt = survey.answeredAt();
		if (answeredAt == null) {
			return now.isBefore(countsUntil(survey.person(), survey.id())) ? Standing.WAITING : Standing.CLOSED;
		}
		return now.isBefore(answeredAt.plus(CHANGEABLE)) ? Standing.CHANGEABLE : Standing.SETTLED;
	}

	private static boolean isOwn(PersonId person, ProgramSurvey survey) {
		return survey.round() != null && survey.person().equals(person);
	}

}
