package org.pandu.program.holiday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.slack.Mrkdwn;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and changes holiday calendars. Each change tells how many booked sessions now
 * fall on a holiday; their people see it on the cards and decide themselves.
 */
@Service
@Transactional
public class HolidaySetting {

	/** As many days as one calendar takes. */
	public static final int MOST_DAYS = 1000;

	/** As many calendars as the list shows. */
	public static final int MOST_CALENDARS = 40;

	/** The database takes 200 characters for a day. */
	private static final int HALF = 98;

	private final JdbcClient jdbc;

	private final Admins admins;

	private final HolidayCalendars calendars;

	private final ObjectProvider<BookedOnHolidays> booked;

	private final Clock clock;

	HolidaySetting(JdbcClient jdbc, Admins admins, HolidayCalendars calendars, ObjectProvider<BookedOnHolidays> booked,
			Clock clock) {
		this.jdbc = jdbc;
		this.admins = admins;
		this.calendars = calendars;
		this.booked = booked;
		this.clock = clock;
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param covers the unit or zone
	 * @param days the days
	 */
	public record Fields(String covers, String days) {
	}

	/**
	 * What a change came to.
	 *
	 * @param calendar the calendar as it is now
	 * @param affected how many booked sessions fall on the days concerned, where those
	 * are holidays of either side
	 */
	public record Outcome(HolidayCalendar calendar, int affected) {
	}

	/**
	 * Makes a calendar with its first days.
	 * @throws NobodyThere when nobody works at the unit
	 * @throws TooManyDays for more than {@value #MOST_DAYS} days
	 * @throws TooManyCalendars for more than {@value #MOST_CALENDARS} calendars
	 */
	public Outcome make(PersonId actor, String name, Scope scope, Collection<Holiday> days, Fields fields) {
		this.admins.requireAdmin(actor);
		lock(actor.team());
		if (this.calendars.all(actor.team()).size() >= MOST_CALENDARS) {
			throw new TooManyCalendars(MOST_CALENDARS, null);
		}
		requireSomeone(actor.team(), scope, fields.covers());
		HolidayCalendar calendar = new HolidayCalendar(actor.team(), Ids.next(), name, scope);
		this.jdbc.sql("""
				INSERT INTO holiday_calendar (team_id, id, name, scope, covers, made_by, made_at)
				VALUES (:team, :id, :name, :scope, :covers, :by, :at)
				""")
			.param("team", actor.team().value())
			.param("id", calendar.id())
			.param("name", name)
			.param("scope", scope.kind())
			.param("covers", scope.covers().orElse(null))
			.param("by", actor.user())
			.param("at", Sql.of(this.clock.instant()))
			.update();
		put(calendar, days, fields.days());
		// Those it holds for keep no other calendar any more.
		return new Outcome(calendar, tell(actor.team(), daysOfAll(actor.team())));
	}

	/**
	 * Adds days. A day that is there already gets the new name.
	 * @throws NoSuchCalendar when the calendar is gone
	 * @throws TooManyDays when there would be more than {@value #MOST_DAYS}
	 */
	public Outcome add(PersonId actor, UUID id, Collection<Holiday> days, Fields fields) {
		HolidayCalendar calendar = change(actor, id);
		put(calendar, days, fields.days());
		return new Outcome(calendar, tell(actor.team(), days.stream().map(Holiday::day).collect(Collectors.toSet())));
	}

	/**
	 * Changes name and scope.
	 * @throws NoSuchCalendar when the calendar is gone
	 * @throws NobodyThere when nobody works at the unit
	 */
	public Outcome change(PersonId actor, UUID id, String name, Scope scope, Fields fields) {
		change(actor, id);
		requireSomeone(actor.team(), scope, fields.covers());
		this.jdbc.sql("UPDATE holiday_calendar SET name = ?, scope = ?, covers = ? WHERE team_id = ? AND id = ?")
			.param(name)
			.param(scope.kind())
			.param(scope.covers().orElse(null))
			.param(actor.team().value())
			.param(id)
			.update();
		return new Outcome(new HolidayCalendar(actor.team(), id, name, scope),
				tell(actor.team(), daysOfAll(actor.team())));
	}

	/**
	 * Removes the days from one to another, both included.
	 * @throws NoSuchCalendar when the calendar is gone
	 */
	public Outcome removeDays(PersonId actor, UUID id, LocalDate first, LocalDate last) {
		HolidayCalendar calendar = change(actor, id);
		List<LocalDate> removed = this.jdbc
			.sql("DELETE FROM holiday WHERE team_id = ? AND calendar_id = ? AND day BETWEEN ? AND ? RETURNING day")
			.params(actor.team().value(), id, first, last)
			.query(LocalDate.class)
			.list();
		return new Outcome(calendar, tell(actor.team(), Set.copyOf(removed)));
	}

	/**
	 * Removes a calendar with its days.
	 * @throws NoSuchCalendar when it is gone
	 */
	public void remove(PersonId actor, UUID id) {
		change(actor, id);
		Set<LocalDate> days = daysOfAll(actor.team());
		this.jdbc.sql("DELETE FROM holiday_calendar WHERE team_id = ? AND id = ?")
			.params(actor.team().value(), id)
			.update();
		tell(actor.team(), days);
	}

	private HolidayCalendar change(PersonId actor, UUID id) {
		this.admins.requireAdmin(actor);
		lock(actor.team());
		return this.calendars.require(actor.team(), id);
	}

	/** Two admins at once would each see too few days. */
	private void lock(TeamId team) {
		this.jdbc.sql("SELECT team_id FROM program WHERE team_id = ? FOR NO KEY UPDATE")
			.param(team.value())
			.query()
			.singleRow();
	}

	private void requireSomeone(TeamId team, Scope scope, String field) {
		if (scope instanceof Scope.OfUnit(String unit)
				&& this.jdbc.sql("SELECT count(*) FROM person WHERE team_id = ? AND lower(unit) = lower(?)")
					.params(team.value(), unit)
					.query(Integer.class)
					.single() == 0) {
			throw new NobodyThere(unit, field);
		}
	}

	private void put(HolidayCalendar calendar, Collection<Holiday> days, String field) {
		if (days.size() > MOST_DAYS) {
			throw new TooManyDays(MOST_DAYS, field);
		}
		merged(days).forEach((day, name) -> this.jdbc.sql("""
				INSERT INTO holiday (team_id, calendar_id, day, name) VALUES (?, ?, ?, ?)
				ON CONFLICT (team_id, calendar_id, day) DO UPDATE SET name = excluded.name
				""").params(calendar.team().value(), calendar.id(), day, name).update());
		if (this.calendars.days(calendar).size() > MOST_DAYS) {
			throw new TooManyDays(MOST_DAYS, field);
		}
	}

	/** Two holidays may fall on one day. */
	private static Map<LocalDate, String> merged(Collection<Holiday> days) {
		return days.stream()
			.collect(Collectors.groupingBy(Holiday::day,
					Collectors.collectingAndThen(
							Collectors.mapping(Holiday::name, Collectors.toCollection(LinkedHashSet::new)),
							HolidaySetting::joined)));
	}

	private static String joined(Set<String> names) {
		return names.stream().limit(2).map((name) -> Mrkdwn.fit(name, HALF)).collect(Collectors.joining(" / "));
	}

	private Set<LocalDate> daysOfAll(TeamId team) {
		return new TreeSet<>(this.jdbc.sql("SELECT DISTINCT day FROM holiday WHERE team_id = ?")
			.param(team.value())
			.query(LocalDate.class)
			.list());
	}

	private int tell(TeamId team, Set<LocalDate> days) {
		return this.booked.stream().mapToInt((one) -> one.changed(team, days)).sum();
	}

}
