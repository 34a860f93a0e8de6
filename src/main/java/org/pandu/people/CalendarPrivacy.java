package org.pandu.people;

import org.pandu.id.PersonId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose calendars show sessions under a neutral title, since secretaries read along.
 */
@Service
@Transactional
public class CalendarPrivacy {

	private final JdbcClient jdbc;

	private final People people;

	private final ApplicationEventPublisher events;

	CalendarPrivacy(JdbcClient jdbc, People people, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.people = people;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public boolean isNeutral(PersonId person) {
		return this.jdbc.sql("SELECT neutral FROM calendar_privacy WHERE team_id = ? AND person = ?")
			.params(person.team().value(), person.user())
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/**
	 * Sets a participant's own choice.
	 * @throws NotEnrolled when the person takes no part
	 */
	public void setOwn(PersonId actor, boolean neutral) {
		if (!this.people.existsById(actor)) {
			throw new NotEnrolled(actor.mention(), "");
		}
		if (isNeutral(actor) == neutral) {
			return;
		}
		this.jdbc.sql("""
				INSERT INTO calendar_privacy (team_id, person, neutral) VALUES (?, ?, ?)
				ON CONFLICT (team_id, person) DO UPDATE SET neutral = excluded.neutral
				""").params(actor.team().value(), actor.user(), neutral).update();
		this.events.publishEvent(new CalendarPrivacyChanged(actor));
	}

}
