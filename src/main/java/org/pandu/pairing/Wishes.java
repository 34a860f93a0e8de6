package org.pandu.pairing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private wishes of coachees for someone else. The other side learns nothing of them,
 * not even when it is an admin of the programme, as long as there is another one.
 */
@Service
@Transactional
public class Wishes {

	/**
	 * A wish about a running pairing waits until that ends; one that closed a proposal
	 * waits until another proposal is open or has been accepted.
	 */
	private static final String WAITS = """
			(p.state = 'ACTIVE' OR p.state = 'DECLINED' AND NOT EXISTS (
			    SELECT 1 FROM pairing n WHERE n.team_id = p.team_id AND n.coachee = p.coachee AND n.kind = p.kind
			    AND n.proposed_at >= p.proposed_at AND n.id <> p.id AND n.state <> 'DECLINED' AND NOT n.once))
			""";

	private final Pairings pairings;

	private final Permissions permissions;

	private final Admins admins;

	private final Vault vault;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Wishes(Pairings pairings, Permissions permissions, Admins admins, Vault vault, JdbcClient jdbc,
			ApplicationEventPublisher events, Clock clock) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.admins = admins;
		this.vault = vault;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks privately for someone else. A proposal ends with it; a running pairing goes on
	 * until an admin has acted.
	 * @param reason why, for programme admins only; may be empty
	 * @throws WishedAlready when it was asked before
	 */
	public void ask(PersonId actor, PairingId id, String reason) {
		Pairing pairing = this.pairings.hold(id);
		this.permissions.require(actor, pairing, Right.ASK_FOR_SOMEONE_ELSE);
		if (find(pairing).isPresent()) {
			throw new WishedAlready();
		}
		if (!pairing.isOpen()) {
			throw new PairingNotWaiting();
		}
		UUID wish = Ids.next();
		this.jdbc.sql("INSERT INTO other_wish (team_id, id, pairing_id, asked_at, reason) VALUES (?, ?, ?, ?, ?)")
			.param(id.team().value())
			.param(wish)
			.param(id.id())
			.param(Sql.of(this.clock.instant()))
			.param(reason.isEmpty() ? null : this.vault.seal(reason, actor, cell(wish)).bytes())
			.update();
		if (pairing.state() == Pairing.State.PROPOSED) {
			pairing = this.pairings.save(pairing.decline(actor, this.clock.instant()));
			this.events.publishEvent(new PairingClosed(pairing));
		}
		this.events.publishEvent(new SomeoneElseWished(pairing));
	}

	/**
	 * Who reads the coachee's wish: the programme admins other than the coach. Only where
	 * there is no other, the coach; the coachee is told before asking.
	 */
	@Transactional(readOnly = true)
	public List<PersonId> readers(Pairing pairing) {
		List<PersonId> all = this.admins.all(pairing.id().team());
		List<PersonId> others = all.stream().filter((admin) -> !admin.equals(pairing.coachId())).toList();
		return others.isEmpty() ? all : others;
	}

	/**
	 * The wish about a pairing, for those who may know of it: who asked, and its readers.
	 * Everyone else finds none.
	 */
	@Transactional(readOnly = true)
	public Optional<Wish> find(PersonId reader, Pairing pairing) {
		return (reader.equals(pairing.coacheeId()) || readers(pairing).contains(reader)) ? find(pairing)
				: Optional.empty();
	}

	/**
	 * The pairings whose coachee still waits for someone else, as far as this admin may
	 * know of it; the oldest wish first.
	 */
	@Transactional(readOnly = true)
	public List<Pairing> waitingFor(PersonId admin) {
		if (!this.admins.isAdmin(admin)) {
			return List.of();
		}
		return this.jdbc.sql(
				"SELECT w.pairing_id FROM other_wish w JOIN pairing p ON p.team_id = w.team_id AND p.id = w.pairing_id "
						+ "WHERE w.team_id = ? AND " + WAITS + " ORDER BY w.asked_at, w.id")
			.param(admin.team().value())
			.query(UUID.class)
			.list()
			.stream()
			.map((id) -> this.pairings.require(new PairingId(admin.team(), id)))
			.filter((pairing) -> readers(pairing).contains(admin))
			.toList();
	}

	/**
	 * Whether the coachee of a pairing with a wish still waits for someone else.
	 */
	@Transactional(readOnly = true)
	public boolean waits(PairingId id) {
		return this.jdbc.sql("SELECT count(*) FROM pairing p WHERE p.team_id = ? AND p.id = ? AND " + WAITS)
			.params(id.team().value(), id.id())
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Reads why a coachee wishes someone else.
	 * @return the reason; empty when none was given or it was erased
	 */
	@Transactional(readOnly = true)
	public Optional<String> reason(PersonId actor, PairingId id) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, Right.READ_WISH);
		if (!readers(pairing).contains(actor)) {
			throw new NotAllowed();
		}
		record Reason(UUID id, byte @Nullable [] text) {
		}
		return this.jdbc.sql("SELECT id, reason FROM other_wish WHERE team_id = ? AND pairing_id = ?")
			.params(id.team().value(), id.id())
			.query((row, number) -> new Reason(row.getObject("id", UUID.class), row.getBytes("reason")))
			.optional()
			.flatMap((reason) -> (reason.text() != null)
					? this.vault.open(new Sealed(reason.text()), id.team(), cell(reason.id())) : Optional.empty());
	}

	private Optional<Wish> find(Pairing pairing) {
		return this.jdbc
			.sql("SELECT asked_at, reason IS NOT NULL AS reasoned FROM other_wish WHERE team_id = ? AND pairing_id = ?")
			.params(pairing.id().team().value(), pairing.id().id())
			.query((row, number) -> new Wish(Sql.instant(row, "asked_at"), row.getBoolean("reasoned")))
			.optional();
	}

	private static Cell cell(UUID wish) {
		return new Cell("other_wish", wish, "reason");
	}

}
