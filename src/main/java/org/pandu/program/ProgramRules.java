package org.pandu.program;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.text.Bilingual;
import org.pandu.text.Languages;
import org.pandu.text.Texts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets and changes a programme's rules. Changes hold for what is scheduled from then on.
 */
@Service
@Transactional
public class ProgramRules {

	private static final String USUAL_ZONE = "Asia/Jakarta";

	private final JdbcClient jdbc;

	private final Admins admins;

	private final Programs programs;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ProgramRules(JdbcClient jdbc, Admins admins, Programs programs, Texts texts, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.admins = admins;
		this.programs = programs;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sets the guideline's rules for a workspace that has none yet.
	 */
	public void begin(TeamId team) {
		int made = this.jdbc.sql("""
				INSERT INTO program (team_id, zone, language, remind_day_before, remind_hour_before,
				    remind_minutes_before, agreement_id, agreement_en, counsellor, psychologist, version)
				VALUES (?, ?, 'id', true, false, 10, ?, ?, '', '', 1) ON CONFLICT DO NOTHING
				""")
			.params(team.value(), USUAL_ZONE,
					this.texts.get(Languages.INDONESIAN, "program.agreement.default", Map.of()),
					this.texts.get(Languages.ENGLISH, "program.agreement.default", Map.of()))
			.update();
		if (made == 1) {
			Guideline.CADENCES
				.forEach((cadence) -> write(team, new DatedCadence(DatedCadence.BEGINNING, cadence), null));
			this.events.publishEvent(new ProgramBegun(team));
		}
	}

	/**
	 * Changes one rule of the cadence table, from today in the programme's zone. The
	 * rules of earlier days stay known.
	 */
	public void setCadence(PersonId actor, Cadence cadence) {
		this.admins.requireAdmin(actor);
		TeamId team = actor.team();
		if (!cadence.equals(this.programs.cadence(team, cadence.level(), cadence.kind()))) {
			write(team, new DatedCadence(nextFrom(team, cadence), cadence), actor.user());
			this.events.publishEvent(new CadenceChanged(team, cadence));
		}
	}

	/**
	 * Changes when people are reminded: at most twice, so that a session makes at most
	 * four messages with its invitation and its survey.
	 * @param minutesBefore 0 for none, 5, 10, 15 or 30
	 * @param field the form's field the earlier reminders were chosen in
	 * @throws TooManyReminders at the field
	 */
	public void setReminders(PersonId actor, boolean dayBefore, boolean hourBefore, int minutesBefore, String field) {
		this.admins.requireAdmin(actor);
		if (dayBefore && hourBefore && minutesBefore > 0) {
			throw new TooManyReminders(field);
		}
		this.jdbc.sql("""
				UPDATE program SET remind_day_before = ?, remind_hour_before = ?, remind_minutes_before = ?,
				    version = version + 1
				WHERE team_id = ?
				""").params(dayBefore, hourBefore, minutesBefore, actor.team().value()).update();
	}

	/**
	 * Changes where and how the programme speaks to everyone.
	 */
	public void setVoice(PersonId actor, ZoneId zone, String language, @Nullable String channel) {
		this.admins.requireAdmin(actor);
		boolean otherZone = !zone.equals(this.programs.of(actor.team()).zone());
		this.jdbc.sql("""
				UPDATE program SET zone = ?, language = ?, channel = ?, version = version + 1 WHERE team_id = ?
				""").param(zone.getId()).param(language).param(channel).param(actor.team().value()).update();
		this.events.publishEvent(new VoiceChanged(actor.team(), otherZone));
	}

	/**
	 * Changes the agreement. Pairings keep the one they were proposed with.
	 */
	public void setAgreement(PersonId actor, Bilingual agreement) {
		this.admins.requireAdmin(actor);
		this.jdbc.sql("UPDATE program SET agreement_id = ?, agreement_en = ?, version = version + 1 WHERE team_id = ?")
			.params(agreement.id(), agreement.en(), actor.team().value())
			.update();
	}

	/**
	 * Changes whom people may turn to with what is beyond coaching.
	 * @param counsellor at most 500 characters; may be empty
	 * @param psychologist at most 500 characters; may be empty
	 */
	public void setContacts(PersonId actor, String counsellor, String psychologist) {
		this.admins.requireAdmin(actor);
		this.jdbc.sql("UPDATE program SET counsellor = ?, psychologist = ?, version = version + 1 WHERE team_id = ?")
			.params(counsellor, psychologist, actor.team().value())
			.update();
	}

	/**
	 * Changes how sessions count as learning hours, in the records people make from then
	 * on.
	 * @param minutes how many minutes of sessions make one, from 1 to 600; {@code null}
	 * to count none
	 */
	public void setLearningMinutes(PersonId actor, @Nullable Integer minutes) {
		this.admins.requireAdmin(actor);
		this.jdbc.sql("UPDATE program SET learning_minutes = :minutes, version = version + 1 WHERE team_id = :team")
			.param("minutes", minutes)
			.param("team", actor.team().value())
			.update();
	}

	/**
	 * Today, or the day the present rule holds from: that may be tomorrow where the
	 * programme's zone was moved meanwhile.
	 */
	private LocalDate nextFrom(TeamId team, Cadence cadence) {
		LocalDate today = this.clock.instant().atZone(this.programs.of(team).zone()).toLocalDate();
		return this.programs.cadenceHistory(team)
			.stream()
			.filter((rule) -> rule.isAbout(cadence.level(), cadence.kind()))
			.map(DatedCadence::from)
			.filter((from) -> from.isAfter(today))
			.max(LocalDate::compareTo)
			.orElse(today);
	}

	private void write(TeamId team, DatedCadence rule, @Nullable String by) {
		Cadence cadence = rule.cadence();
		this.jdbc.sql("""
				INSERT INTO cadence_rule (team_id, level, kind, from_day, every, unit, as_needed, min_minutes,
				    max_minutes, set_by)
				VALUES (:team, :level, :kind, :from, :every, :unit, :asNeeded, :min, :max, :by)
				ON CONFLICT (team_id, level, kind, from_day) DO UPDATE SET every = excluded.every,
				    unit = excluded.unit, as_needed = excluded.as_needed, min_minutes = excluded.min_minutes,
				    max_minutes = excluded.max_minutes, set_by = excluded.set_by
				""")
			.param("team", team.value())
			.param("level", cadence.level().name())
			.param("kind", cadence.kind().name())
			.param("from", rule.from())
			.param("every", cadence.every())
			.param("unit", cadence.unit().name())
			.param("asNeeded", cadence.asNeeded())
			.param("min", cadence.minMinutes())
			.param("max", cadence.maxMinutes())
			.param("by", by)
			.update();
	}

}
