package org.pandu.session.zone;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.people.Enrolment;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.people.SlackZoneChanged;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.session.SeriesChanging;
import org.pandu.session.SeriesId;

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
		settleOlder(event.person());
		this.people.findById(event.person())
			.filter((person) -> !event.after().getId().equals(person.zone()))
			.ifPresent((person) -> ask(event, person));
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
					ZoneId.of(row.getString("after")),
					Optional.ofNullable(row.getString("own")).map(ZoneId::of).orElse(null),
					row.getObject("answered_at") != null))
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
		if (!change.answered()) {
			set(actor, null);
			if (slotsElsewhere(change).isEmpty()) {
				answer(change);
			}
		}
	}

	/**
	 * Keeps the zone that held before, whatever Slack shows.
	 */
	public void stay(PersonId actor, UUID id) {
		ZoneChange change = require(actor, id);
		if (!change.answered()) {
			set(actor, change.old());
			answer(change);
		}
	}

	/**
	 * Lets a standing slot keep its time of day on the new clock.
	 * @throws org.pandu.text.Refusal when it can't
	 */
	public void moveSlot(PersonId actor, UUID id, SeriesId slot) {
		ZoneChange change = require(actor, id);
		if (!change.answered()) {
			this.changing.moveToZone(actor, slot, change.after());
			if (slotsElsewhere(change).isEmpty()) {
				answer(change);
			}
		}
	}

	/**
	 * Leaves the standing slots as they are.
	 */
	public void leaveSlots(PersonId actor, UUID id) {
		answer(require(actor, id));
	}

	private void ask(SlackZoneChanged event, Person person) {
		String own = person.zone();
		ZoneChange change = new ZoneChange(Ids.next(), event.person(), event.before(), event.after(),
				person.ownZone().orElse(null), false);
		this.jdbc.sql("""
				INSERT INTO zone_change (team_id, id, person, before, after, own, seen_at)
				VALUES (:team, :id, :person, :before, :after, :own, :now)
				""")
			.param("team", event.person().team().value())
			.param("id", change.id())
			.param("person", event.person().user())
			.param("before", event.before().getId())
			.param("after", event.after().getId())
			.param("own", own)
			.param("now", Sql.of(this.clock.instant()))
			.update();
		this.events.publishEvent(new ZoneChangeSeen(change));
	}

	/** A question about a zone that Slack no longer shows is not to be answered late. */
	private void settleOlder(PersonId person) {
		this.jdbc.sql("""
				UPDATE zone_change SET answered_at = :now
				WHERE team_id = :team AND person = :person AND answered_at IS NULL RETURNING id
				""")
			.param("now", Sql.of(this.clock.instant()))
			.param("team", person.team().value())
			.param("person", person.user())
			.query((row, number) -> row.getObject("id", UUID.class))
			.list()
			.forEach((id) -> this.events.publishEvent(new ZoneChangeSettled(person, id)));
	}

	private void set(PersonId actor, @Nullable ZoneId zone) {
		Person person = this.people.findById(actor).orElseThrow(NoSuchZoneChange::new);
		this.enrolment.setOwn(actor, zone, person.language());
	}

	private void answer(ZoneChange change) {
		this.jdbc.sql("UPDATE zone_change SET answered_at = ? WHERE team_id = ? AND id = ? AND answered_at IS NULL")
			.params(Sql.of(this.clock.instant()), change.person().team().value(), change.id())
			.update();
	}

}
