package org.pandu.session;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.people.Enrolment;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.people.SlackZoneChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of someone's zone and standing slots when Slack shows another zone, as
 * after a new posting. Pandu asks; only the person decides.
 */
@Service
@Transactional
public class ZoneChanges {

	private final JdbcClient jdbc;

	private final People people;

	private final Enrolment enrolment;

	private final AllSeries allSeries;

	private final SeriesChanging changing;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ZoneChanges(JdbcClient jdbc, People people, Enrolment enrolment, AllSeries allSeries, SeriesChanging changing,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.enrolment = enrolment;
		this.allSeries = allSeries;
		this.changing = changing;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(SlackZoneChanged event) {
		this.people.findById(event.person())
			.filter((person) -> !event.after().getId().equals(person.zone()))
			.ifPresent((person) -> ask(event));
	}

	/**
	 * A change, with whether it was answered.
	 * @throws NoSuchZoneChange when it is somebody else's
	 */
	@Transactional(readOnly = true)
	public ZoneChange require(PersonId actor, UUID id) {
		return this.jdbc.sql("SELECT * FROM zone_change WHERE team_id = ? AND id = ? AND person = ?")
			.params(actor.team().value(), id, actor.user())
			.query((row, number) -> new ZoneChange(id, actor, ZoneId.of(row.getString("before")),
					ZoneId.of(row.getString("after")), row.getObject("answered_at") != null))
			.optional()
			.orElseThrow(NoSuchZoneChange::new);
	}

	/**
	 * The person's standing slots that go by another clock than the new one's.
	 */
	@Transactional(readOnly = true)
	public List<Series> slotsElsewhere(ZoneChange change) {
		return this.allSeries.ownedBy(change.person())
			.stream()
			.filter((series) -> !series.zone().equals(change.after().getId()))
			.toList();
	}

	/**
	 * Follows Slack from now on. What is left to ask is whether standing slots move.
	 */
	public void adopt(PersonId actor, UUID id) {
		ZoneChange change = require(actor, id);
		set(actor, null);
		if (slotsElsewhere(change).isEmpty()) {
			answer(change);
		}
	}

	/**
	 * Keeps the zone that held before, whatever Slack shows.
	 */
	public void stay(PersonId actor, UUID id) {
		ZoneChange change = require(actor, id);
		Person person = this.people.findById(actor).orElseThrow(NoSuchZoneChange::new);
		if (!change.answered()) {
			set(actor, person.ownZone().orElse(change.before()));
			answer(change);
		}
	}

	/**
	 * Lets the standing slots keep their time of day on the new clock.
	 */
	public void moveSlots(PersonId actor, UUID id) {
		ZoneChange change = require(actor, id);
		if (!change.answered()) {
			slotsElsewhere(change).forEach((series) -> this.changing.moveToZone(actor, series.id(), change.after()));
			answer(change);
		}
	}

	private void ask(SlackZoneChanged event) {
		ZoneChange change = new ZoneChange(Ids.next(), event.person(), event.before(), event.after(), false);
		this.jdbc.sql("""
				INSERT INTO zone_change (team_id, id, person, before, after, seen_at) VALUES (?, ?, ?, ?, ?, ?)
				""")
			.params(event.person().team().value(), change.id(), event.person().user(), event.before().getId(),
					event.after().getId(), Sql.of(this.clock.instant()))
			.update();
		this.events.publishEvent(new ZoneChangeSeen(change));
	}

	private void set(PersonId actor, @Nullable ZoneId zone) {
		Person person = this.people.findById(actor).orElseThrow(NoSuchZoneChange::new);
		this.enrolment.setOwn(actor, zone, person.language());
	}

	private void answer(ZoneChange change) {
		this.jdbc.sql("UPDATE zone_change SET answered_at = ? WHERE team_id = ? AND id = ?")
			.params(Sql.of(this.clock.instant()), change.person().team().value(), change.id())
			.update();
	}

}
