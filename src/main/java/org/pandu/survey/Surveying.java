package org.pandu.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.ClosingPlans;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.session.Session;
import org.pandu.session.SessionClosed;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.Recipients;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.question.Wording;
import org.pandu.text.Bilingual;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks how a held session was, once, and takes the answer, also to the last question of a
 * pairing. The coachee is asked after the session, the coach in the form that closes it.
 * Nobody but its writer reads an answer here.
 */
@Service
@Transactional
public class Surveying {

	/** Whatever was asked earlier can no longer count. */
	private static final Duration WAITS = Duration.ofDays(40);

	private final Surveys surveys;

	private final Sessions sessions;

	private final Pairings pairings;

	private final ClosingPlans closings;

	private final Permissions permissions;

	private final People people;

	private final Questions questions;

	private final Vault vault;

	private final AskedLately lately;

	private final Recipients recipients;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final AnswerDays days;

	Surveying(Surveys surveys, Sessions sessions, Pairings pairings, ClosingPlans closings, Permissions permissions,
			People people, Questions questions, Vault vault, AskedLately lately, Recipients recipients,
			ApplicationEventPublisher events, Clock clock, AnswerDays days) {
		this.days = days;
		this.surveys = surveys;
		this.sessions = sessions;
		this.pairings = pairings;
		this.closings = closings;
		this.permissions = permissions;
		this.people = people;
		this.questions = questions;
		this.vault = vault;
		this.lately = lately;
		this.recipients = recipients;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks the coachee after a session that was held. One that was not is not asked
	 * about, and a pairing at most once in a calendar month of the programme's zone:
	 * whoever meets every two weeks is not asked every time. The closing conversation of
	 * a pairing is always asked about: it is the last time. Nobody else closes a session
	 * of the pairing meanwhile: whoever closes one waits for its turn. Whoever has left
	 * can't answer and isn't asked.
	 */
	@EventListener
	public void askAfter(SessionClosed closed) {
		Session session = closed.session();
		if (session.state() != Session.State.HELD || !this.recipients.isReachable(session.coacheeId())
				|| this.lately.thisMonth(session.coacheeId(), session.pairing()) && !isTheLast(session)) {
			return;
		}
		Occasion about = Occasion.of(session.id());
		if (this.surveys.of(session.coacheeId(), about).isEmpty()) {
			this.surveys.save(ask(about, session.coacheeId(),
					this.questions.single(session.id().team(), Topic.SESSION).wording()));
			this.events.publishEvent(new SurveyAsked(about, session.coacheeId()));
		}
	}

	/**
	 * Takes the coach's or mentor's rating of a session they just closed as held, once.
	 * @param asked the id of the words the rating was given to
	 * @param rating from 1 to 5
	 * @throws NotAsked when it was not held
	 */
	public void rateAtClosing(PersonId actor, SessionId id, UUID asked, int rating) {
		Session session = this.sessions.require(id);
		this.permissions.require(actor, this.pairings.require(session.pairing()), Right.RATE_AT_CLOSING);
		if (session.state() != Session.State.HELD) {
			throw new NotAsked();
		}
		Instant now = this.clock.instant();
		if (this.surveys.of(actor, Occasion.of(id)).isEmpty()) {
			Wording wording = this.questions.wording(actor.team(), asked);
			this.questions.require(actor.team(), wording.question(), Topic.CLOSING);
			this.surveys.save(ask(Occasion.of(id), actor, wording).rate(rating, now));
		}
	}

	/**
	 * Rates by one tap. The same tap twice is one answer, another one within a week
	 * changes it.
	 * @param rating from 1 to 5
	 * @throws NotAsked when the actor was not asked about this
	 * @throws SurveyClosed when a first answer comes too late to count
	 * @throws AnswerSettled when the rating can no longer be changed
	 */
	public void rate(PersonId actor, Occasion about, int rating) {
		Survey asked = toAnswer(actor, about);
		Survey rated = asked.rate(rating, this.clock.instant());
		if (rated != asked) {
			save(rated);
		}
	}

	/**
	 * Rates and says something to it.
	 * @param rating from 1 to 5
	 * @param comment the words; empty takes an earlier comment back
	 * @param quotable whether they may be quoted without a name
	 * @throws NotAsked when the actor was not asked about this
	 * @throws SurveyClosed when a first answer comes too late to count
	 * @throws AnswerSettled when the answer can no longer be changed
	 */
	public void answer(PersonId actor, Occasion about, int rating, String comment, boolean quotable) {
		Instant now = this.clock.instant();
		Survey rated = toAnswer(actor, about).rate(rating, now);
		save(rated.comment(comment.isEmpty() ? null : this.vault.seal(comment, actor, rated.commentCell()), quotable,
				now));
	}

	/**
	 * How a person's own survey stands; empty when the person was not asked.
	 */
	@Transactional(readOnly = true)
	public Optional<Standing> standing(PersonId person, Occasion about) {
		return this.surveys.of(person, about).map(this::standing);
	}

	/**
	 * The last day on which a person's answer counts.
	 * @throws NotAsked when the person was not asked
	 */
	@Transactional(readOnly = true)
	public LocalDate lastDay(PersonId person, Occasion about) {
		return lastDay(this.surveys.of(person, about).orElseThrow(NotAsked::new));
	}

	/**
	 * The surveys that wait for a person, the newest first. Nobody is asked any more for
	 * an answer that would come too late to count.
	 */
	@Transactional(readOnly = true)
	public List<Occasion> waitingFor(PersonId person) {
		Instant now = this.clock.instant();
		return this.surveys.unansweredOf(person, now.minus(WAITS))
			.stream()
			.filter((survey) -> standing(survey) == Standing.WAITING)
			.map(Survey::occasion)
			.toList();
	}

	/**
	 * A person's own answer, to be looked at and changed.
	 * @throws NotAsked when there is none of this person's
	 */
	@Transactional(readOnly = true)
	public OwnAnswer ownAnswer(PersonId writer, Occasion about) {
		Survey survey = this.surveys.of(writer, about).orElseThrow(NotAsked::new);
		Integer rating = survey.rating();
		if (rating == null) {
			throw new NotAsked();
		}
		String comment = (survey.comment() != null)
				? this.vault.open(survey.comment(), writer.team(), survey.commentCell()).orElse("") : "";
		return new OwnAnswer(rating, comment, survey.quotable());
	}

	/**
	 * The question as a person was asked it.
	 * @throws NotAsked when there is none of this person's
	 */
	@Transactional(readOnly = true)
	public Bilingual wording(PersonId person, Occasion about) {
		UUID wording = this.surveys.of(person, about).orElseThrow(NotAsked::new).wordingId();
		TeamId team = about.team();
		return ((wording != null) ? this.questions.wording(team, wording)
				: this.questions.single(team, Topic.SESSION).wording())
			.words();
	}

	private Survey ask(Occasion about, PersonId who, Wording wording) {
		Person person = this.people.findById(who).orElseThrow(NotAsked::new);
		return Survey.ask(about, person, wording, this.clock.instant());
	}

	private Survey toAnswer(PersonId actor, Occasion about) {
		PairingId pairing = switch (about) {
			case Occasion.OfSession of -> this.sessions.require(of.session()).pairing();
			case Occasion.OfEnd of -> of.pairing();
		};
		this.permissions.require(actor, this.pairings.require(pairing), Right.RATE);
		Survey survey = this.surveys.requireToAnswer(actor, about);
		if (standing(survey) == Standing.CLOSED) {
			throw new SurveyClosed(lastDay(survey));
		}
		return survey;
	}

	private LocalDate lastDay(Survey survey) {
		TeamId team = survey.personId().team();
		return this.days.lastDay(team, this.days.countsUntil(team, survey.askedAt()));
	}

	private void save(Survey survey) {
		this.surveys.save(survey);
		this.events.publishEvent(
				new SurveyAnswered(survey.occasion(), survey.personId(), survey.changeableUntil(this.clock.instant())));
	}

	private boolean isTheLast(Session session) {
		return this.closings.of(session.pairing())
			.filter((plan) -> session.id().id().equals(plan.session()))
			.isPresent();
	}

	private Standing standing(Survey survey) {
		Instant now = this.clock.instant();
		if (!survey.isAnswered()) {
			return now.isBefore(this.days.countsUntil(survey.personId().team(), survey.askedAt())) ? Standing.WAITING
					: Standing.CLOSED;
		}
		return survey.isOpen(now) ? Standing.CHANGEABLE : Standing.SETTLED;
	}

}
