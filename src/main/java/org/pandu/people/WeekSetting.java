package org.pandu.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.text.ReaderLookup;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets when people work. Standing weeks hold from a day on, so that the weeks before it
 * stay as they were. Admins set everyone's and the units'; each person their own.
 */
@Service
@Transactional
public class WeekSetting {

	/** The longest name of a dated profile. */
	public static final int LONGEST_NAME = 60;

	private final JdbcClient jdbc;

	private final WorkingWeeks weeks;

	private final Admins admins;

	private final ReaderLookup readers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WeekSetting(JdbcClient jdbc, WorkingWeeks weeks, Admins admins, ReaderLookup readers,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.weeks = weeks;
		this.admins = admins;
		this.readers = readers;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A profile's name and days.
	 *
	 * @param name such as Ramadan; not blank
	 * @param first the first day it holds
	 * @param last the last day it holds
	 */
	public record Profile(String name, LocalDate first, LocalDate last) {
	}

	/**
	 * Sets the standing week of everyone or of a unit from a day on. One that was set
	 * from the same day is replaced.
	 */
	public void set(PersonId actor, Whose whose, Week week, LocalDate from) {
		this.admins.requireAdmin(actor);
		write(actor, whose, week, from);
	}

	/**
	 * Sets hours for some days only, such as those of Ramadan.
	 * @param id the profile to change; {@code null} for a new one
	 * @param lastField the form's field the last day was chosen in
	 * @throws EndsBeforeItBegins at the field
	 * @throws NoSuchWeek when the one to change is gone
	 */
	public void setProfile(PersonId actor, @Nullable UUID id, Whose whose, Profile profile, Week week,
			String lastField) {
		this.admins.requireAdmin(actor);
		if (profile.last().isBefore(profile.first())) {
			throw new EndsBeforeItBegins(lastField);
		}
		LocalDate from = profile.first();
		if (id != null) {
			WorkingWeek before = shared(actor.team(), id);
			delete(actor.team(), id);
			tell(actor.team(), before.whose(), before.from());
		}
		UUID made = Ids.next();
		insert(actor, made, whose, profile.name(), from, profile.last());
		fill(actor.team(), made, week);
		tell(actor.team(), whose, from);
	}

	/**
	 * Takes a week of everyone or of a unit back. One that has begun ends yesterday.
	 * @throws NoSuchWeek when it is gone
	 */
	public void remove(PersonId actor, UUID id) {
		this.admins.requireAdmin(actor);
		WorkingWeek week = shared(actor.team(), id);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.readers.programWords(actor.team()).zone());
		if (week.from().isBefore(today)) {
			this.jdbc.sql("UPDATE working_week SET until_day = least(until_day, ?) WHERE team_id = ? AND id = ?")
				.params(today.minusDays(1), actor.team().value(), id)
				.update();
			tell(actor.team(), week.whose(), today);
		}
		else {
			delete(actor.team(), id);
			tell(actor.team(), week.whose(), week.from());
		}
	}

	/**
	 * Sets one's own standing week from a day on.
	 * @param week {@code null} to follow the unit and the programme again
	 * @throws NotEnrolled when the actor takes no part
	 */
	public void setOwn(PersonId actor, @Nullable Week week, LocalDate from) {
		this.jdbc.sql("SELECT id FROM person WHERE team_id = ? AND id = ? FOR NO KEY UPDATE")
			.params(actor.team().value(), actor.user())
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotEnrolled(actor.mention(), null));
		Whose own = new Whose.Own(actor);
		if (week != null) {
			write(actor, own, week, from);
			return;
		}
		this.jdbc.sql("DELETE FROM working_week WHERE team_id = ? AND person = ? AND from_day >= ?")
			.params(actor.team().value(), actor.user(), from)
			.update();
		this.jdbc.sql("""
				UPDATE working_week SET until_day = least(until_day, ?) WHERE team_id = ? AND person = ?
				""").params(from.minusDays(1), actor.team().value(), actor.user()).update();
		tell(actor.team(), own, from);
	}

	private WorkingWeek shared(TeamId team, UUID id) {
		return this.weeks.find(team, id)
			.filter((week) -> !(week.whose() instanceof Whose.Own))
			.orElseThrow(NoSuchWeek::new);
	}

	private void write(PersonId actor, Whose whose, Week week, LocalDate from) {
		UUID id = insert(actor, Ids.next(), whose, "", from, null);
		this.jdbc.sql("DELETE FROM working_day WHERE team_id = ? AND week_id = ?")
			.params(actor.team().value(), id)
			.update();
		fill(actor.team(), id, week);
		tell(actor.team(), whose, from);
	}

	/**
	 * A standing week that begins on the same day keeps its row.
	 */
	private UUID insert(PersonId actor, UUID id, Whose whose, String name, LocalDate from, @Nullable LocalDate until) {
		return this.jdbc.sql("""
				INSERT INTO working_week (team_id, id, unit, person, name, from_day, until_day, set_by, set_at)
				VALUES (:team, :id, :unit, :person, :name, :from, :until, :by, :at)
				ON CONFLICT (team_id, unit, person, from_day) WHERE name = '' DO UPDATE SET
				    until_day = excluded.until_day, set_by = excluded.set_by, set_at = excluded.set_at
				RETURNING id
				""")
			.param("team", actor.team().value())
			.param("id", id)
			.param("unit", whose.unit())
			.param("person", whose.user())
			.param("name", name)
			.param("from", from)
			.param("until", until)
			.param("by", actor.user())
			.param("at", Sql.of(this.clock.instant()))
			.query(UUID.class)
			.single();
	}

	private void fill(TeamId team, UUID id, Week week) {
		week.days()
			.forEach((day, hours) -> this.jdbc.sql("""
					INSERT INTO working_day (team_id, week_id, weekday, starts, ends, break_starts, break_ends)
					VALUES (:team, :week, :day, :starts, :ends, :breakStarts, :breakEnds)
					""")
				.param("team", team.value())
				.param("week", id)
				.param("day", day.getValue())
				.param("starts", hours.starts())
				.param("ends", hours.ends())
				.param("breakStarts", Optional.ofNullable(hours.pause()).map(DayHours.Pause::starts).orElse(null))
				.param("breakEnds", Optional.ofNullable(hours.pause()).map(DayHours.Pause::ends).orElse(null))
				.update());
	}

	private void delete(TeamId team, UUID id) {
		this.jdbc.sql("DELETE FROM working_week WHERE team_id = ? AND id = ?").params(team.value(), id).update();
	}

	private void tell(TeamId team, Whose whose, LocalDate from) {
		this.events.publishEvent(new WeekChanged(team, whose, from));
	}

}
