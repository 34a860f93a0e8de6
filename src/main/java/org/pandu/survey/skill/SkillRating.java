package org.pandu.survey.skill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.Side;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.program.Programs;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.question.Wording;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes which skills a coachee works on, and how far each is. Guideline, "Pengukuran
 * Keberhasilan", 2: new skills and improved ones count apart, so the scale begins with
 * "not yet acquired". The coach or mentor rates only where the coachee lets them; what
 * was rated while that held stays.
 */
@Service
@Transactional
public class SkillRating {

	/** As many as one form rates. */
	public static final int MOST = 6;

	/** As many as one form offers. */
	private static final int MOST_OFFERED = 10;

	private final SkillRows rows;

	private final Questions questions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final People people;

	private final Programs programs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SkillRating(SkillRows rows, Questions questions, Pairings pairings, Permissions permissions, People people,
			Programs programs, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.questions = questions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.people = people;
		this.programs = programs;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The skills as one of the two reads them; a coach or mentor never sees the coachee's
	 * ratings.
	 * @throws org.pandu.pairing.NotAllowed when the actor is neither of the two
	 */
	@Transactional(readOnly = true)
	public SkillSheet sheet(PersonId actor, PairingId id) {
		Pairing pairing = this.pairings.require(id);
		Side side = sideThatMay(actor, pairing);
		List<Question> all = this.questions.asked(id.team(), Topic.SKILL);
		List<UUID> chosenIds = this.rows.chosen(id);
		List<Question> chosen = all.stream().filter((skill) -> chosenIds.contains(skill.id())).toList();
		Person coachee = coachee(pairing);
		List<Question> offered = new ArrayList<>(chosen);
		all.stream()
			.filter((skill) -> skill.level() == coachee.level() && !chosenIds.contains(skill.id()))
			.forEach(offered::add);
		return new SkillSheet(id, offered.subList(0, Math.min(offered.size(), MOST_OFFERED)), chosen,
				this.rows.isConsented(id), this.rows.latest(id, side),
				this.permissions.allow(actor, pairing, Right.READ_SKILLS) ? this.rows.latest(id, side.other())
						: Map.of());
	}

	/**
	 * Whether the actor has skills to rate in this pairing now.
	 */
	@Transactional(readOnly = true)
	public boolean mayRate(PersonId actor, Pairing pairing) {
		Side side = pairing.sideOf(actor).orElse(null);
		return side != null && pairing.isActive() && !this.rows.chosen(pairing.id()).isEmpty()
				&& (side == Side.COACHEE || this.rows.isConsented(pairing.id()));
	}

	/**
	 * Makes sure that the actor has skills to rate.
	 * @throws NoConsent when not
	 */
	@Transactional(readOnly = true)
	public void requireToRate(PersonId actor, PairingId id) {
		if (!mayRate(actor, this.pairings.require(id))) {
			throw new NoConsent();
		}
	}

	/**
	 * Chooses the skills, in place of those chosen before.
	 * @param consent whether the coach or mentor may rate them too
	 * @param field the form's field they were chosen in
	 * @throws TooManySkills at the field
	 */
	public void choose(PersonId actor, PairingId id, Set<UUID> skills, boolean consent, String field) {
		Pairing pairing = active(id);
		this.permissions.require(actor, pairing, Right.CHOOSE_SKILLS);
		if (skills.size() > MOST) {
			throw new TooManySkills(MOST, field);
		}
		skills.forEach((skill) -> this.questions.require(id.team(), skill, Topic.SKILL));
		this.rows.choose(id, skills);
		this.rows.consent(id, consent);
		this.events.publishEvent(new SkillsChanged(pairing));
	}

	/**
	 * Rates chosen skills as on today.
	 * @param ratings from 0, not yet acquired, to 4, by the id of the words they were
	 * given to
	 * @throws NoConsent when the actor is the coach or mentor and the coachee does not
	 * let them
	 */
	public void rate(PersonId actor, PairingId id, Map<UUID, Integer> ratings) {
		Pairing pairing = active(id);
		Side side = sideThatMay(actor, pairing);
		if (side == Side.COACH && !this.rows.isConsented(id)) {
			throw new NoConsent();
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.programs.of(id.team()).zone());
		List<UUID> chosen = this.rows.chosen(id);
		ratings.forEach((wordingId, rating) -> {
			if (rating < 0 || rating > 4) {
				throw new IllegalArgumentException("A skill is rated from 0 to 4");
			}
			Wording wording = this.questions.wording(id.team(), wordingId);
			if (chosen.contains(wording.question())) {
				this.rows.rate(id, side, actor, coachee(pairing), wording, rating, today);
			}
		});
		this.events.publishEvent(new SkillsChanged(pairing));
	}

	/**
	 * The pairing, held: whoever withdraws the consent at the same instant waits.
	 */
	private Pairing active(PairingId id) {
		Pairing pairing = this.pairings.hold(id);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		return pairing;
	}

	private Side sideThatMay(PersonId actor, Pairing pairing) {
		Side side = pairing.sideOf(actor).orElse(Side.COACHEE);
		this.permissions.require(actor, pairing,
				(side == Side.COACH) ? Right.RATE_COACHEES_SKILLS : Right.CHOOSE_SKILLS);
		return side;
	}

	private Person coachee(Pairing pairing) {
		return this.people.findById(pairing.coacheeId()).orElseThrow();
	}

}
