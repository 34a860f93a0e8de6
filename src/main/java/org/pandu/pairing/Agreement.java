package org.pandu.pairing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two sides of a pairing say to it: accept, decline, ask for someone else, end.
 */
@Service
@Transactional
public class Agreement {

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Agreement(Pairings pairings, Permissions permissions, Vault vault, JdbcClient jdbc,
			ApplicationEventPublisher events, Clock clock) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Accepts a proposal for one side.
	 * @throws PairingNotWaiting when it was answered or withdrawn
	 */
	public Pairing accept(PersonId actor, PairingId id) {
		Pairing pairing = mine(actor, id, Right.ANSWER_PAIRING);
		Pairing accepted = this.pairings
			.save(pairing.accept(pairing.sideOf(actor).orElseThrow(NotAllowed::new), this.clock.instant()));
		if (accepted.isActive()) {
			this.events.publishEvent(new PairingActivated(accepted));
		}
		else {
			this.events.publishEvent(new PairingProposed(accepted));
		}
		return accepted;
	}

	public Pairing decline(PersonId actor, PairingId id) {
		Pairing declined = this.pairings
			.save(mine(actor, id, Right.ANSWER_PAIRING).decline(actor, this.clock.instant()));
		this.events.publishEvent(new PairingClosed(declined));
		return declined;
	}

	/**
	 * Asks privately for someone else. A proposal ends with it; a running pairing goes on
	 * until an admin has acted. The other side learns nothing of the wish.
	 * @param reason why, for programme admins only; may be empty
	 */
	public void askForSomeoneElse(PersonId actor, PairingId id, String reason) {
		Pairing pairing = mine(actor, id, Right.ASK_FOR_SOMEONE_ELSE);
		if (!pairing.isOpen()) {
			throw new PairingNotWaiting();
		}
		UUID wish = Ids.next();
		int asked = this.jdbc.sql("""
				INSERT INTO other_wish (team_id, id, pairing_id, asked_at, reason) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT (team_id, pairing_id) DO NOTHING
				""")
			.param(id.team().value())
			.param(wish)
			.param(id.id())
			.param(Sql.of(this.clock.instant()))
			.param(reason.isEmpty() ? null : this.vault.seal(reason, actor, wishCell(wish)).bytes())
			.update();
		if (asked == 1) {
			this.events.publishEvent(new SomeoneElseWished(pairing));
		}
		if (pairing.state() == Pairing.State.PROPOSED) {
			Pairing declined = this.pairings.save(pairing.decline(actor, this.clock.instant()));
			this.events.publishEvent(new PairingClosed(declined));
		}
	}

	/**
	 * Reads why a coachee wishes someone else.
	 * @return the reason; empty when none was given or it was erased
	 */
	@Transactional(readOnly = true)
	public Optional<String> readWish(PersonId actor, PairingId id) {
		this.permissions.require(actor, this.pairings.require(id), Right.READ_WISH);
		record Wish(UUID id, byte @Nullable [] reason) {
		}
		return this.jdbc.sql("SELECT id, reason FROM other_wish WHERE team_id = ? AND pairing_id = ?")
			.params(id.team().value(), id.id())
			.query((row, number) -> new Wish(row.getObject("id", UUID.class), row.getBytes("reason")))
			.optional()
			.flatMap((wish) -> (wish.reason() != null)
					? this.vault.open(new Sealed(wish.reason()), id.team(), wishCell(wish.id())) : Optional.empty());
	}

	/**
	 * Ends a running pairing. Its future sessions are withdrawn; goals and notes stay
	 * with the two.
	 */
	public Pairing end(PersonId actor, PairingId id, Pairing.Ending how) {
		Pairing ended = this.pairings
			.save(mine(actor, id, Right.END_PAIRING).end(actor, how, null, this.clock.instant()));
		this.events.publishEvent(new PairingClosed(ended));
		return ended;
	}

	/**
	 * The coachee says whether goals and open actions of the predecessor go along.
	 */
	public void letGoalsFollow(PersonId actor, PairingId id, boolean follow) {
		Pairing pairing = mine(actor, id, Right.ASK_FOR_SOMEONE_ELSE);
		if (pairing.predecessor() == null || pairing.goalsFollow() != null) {
			throw new PairingNotWaiting();
		}
		this.events.publishEvent(new GoalsDecided(this.pairings.save(pairing.letGoalsFollow(follow))));
	}

	/**
	 * Remembers where the two usually meet.
	 */
	public void meetAt(Pairing pairing, String place) {
		if (!pairing.place().equals(place)) {
			this.pairings.save(pairing.meetAt(place));
		}
	}

	private Pairing mine(PersonId actor, PairingId id, Right right) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, right);
		return pairing;
	}

	private static Cell wishCell(UUID wish) {
		return new Cell("other_wish", wish, "reason");
	}

}
