package org.pandu.pairing;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.Participants;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and ends pauses. Everyone pauses for oneself, either side lets a pairing pause,
 * and a programme admin does either for anyone. A pause holds from today on: what is past
 * stays as it was.
 */
@Service
@Transactional
public class Pausing {

	private static final String EXCLUDED = "23P01";

	private final Pauses pauses;

	private final PauseStore store;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Participants participants;

	private final Admins admins;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Pausing(Pauses pauses, PauseStore store, Pairings pairings, Permissions permissions, Participants participants,
			Admins admins, Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.pauses = pauses;
		this.store = store;
		this.pairings = pairings;
		this.permissions = permissions;
		this.participants = participants;
		this.admins = admins;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param days from the first day until the day of the return, in the programme's zone
	 * @param cause what it is for, if said
	 * @param reason why; may be empty
	 */
	public record Wish(Days days, Pause.@Nullable Cause cause, String reason) {
	}

	/**
	 * Lets a person pause with all their pairings.
	 * @throws ImpossiblePause when the days can't be
	 * @throws PausedAlready when the person pauses on some of them already
	 */
	public Pause pause(PersonId actor, PersonId person, Wish wish, Pauses.Fields fields) {
		if (!actor.equals(person)) {
			this.admins.requireAdmin(actor);
		}
		this.participants.require(person, fields.person());
		return make(actor, wish, new Pause(PauseId.next(actor.team()), person.user(), null, wish.days(), wish.cause(),
				!wish.reason().isBlank(), actor.user(), null), fields);
	}

	/**
	 * Lets a running pairing pause.
	 * @throws ImpossiblePause when the days can't be
	 * @throws PausedAlready when the pairing pauses on some of them already
	 */
	public Pause pause(PersonId actor, PairingId id, Wish wish, Pauses.Fields fields) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, Right.PAUSE);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		return make(actor, wish, new Pause(PauseId.next(actor.team()), null, id.id(), wish.days(), wish.cause(),
				!wish.reason().isBlank(), actor.user(), null), fields);
	}

	/**
	 * Ends a pause before its day: today is the day of the return. One that has not begun
	 * will not.
	 * @throws NoSuchPause when it is over
	 */
	public Pause end(PersonId actor, PauseId id) {
		Pause pause = this.pauses.require(id);
		requireMine(actor, pause, Right.PAUSE);
		LocalDate today = this.pauses.today(actor.team());
		if (!pause.isComing(today)) {
			throw new NoSuchPause();
		}
		LocalDate back = today.isBefore(pause.days().from()) ? pause.days().from() : today;
		this.store.end(id, back, actor, this.clock.instant());
		Pause ended = this.pauses.require(id);
		this.events.publishEvent(new PauseChanged(ended));
		return ended;
	}

	/**
	 * Whether someone may end a pause and read what it is for.
	 */
	@Transactional(readOnly = true)
	public boolean isMine(PersonId actor, Pause pause) {
		return isAllowed(actor, pause, Right.PAUSE);
	}

	/**
	 * Reads why there is a pause: who pauses and the programme admins may. Of a pairing's
	 * pause, both sides.
	 * @return the reason, or empty when there is none or it was erased
	 */
	@Transactional(readOnly = true)
	public Optional<String> reason(PersonId actor, PauseId id) {
		requireMine(actor, this.pauses.require(id), Right.READ_PAUSE_REASON);
		return this.store.reason(id).flatMap((sealed) -> this.vault.open(sealed, id.team(), cell(id)));
	}

	private Pause make(PersonId actor, Wish wish, Pause pause, Pauses.Fields fields) {
		ImpossiblePause.refuse(wish.days(), this.pauses.today(actor.team()), fields);
		TooLong.refuse(wish.reason(), Pauses.LONGEST_REASON, fields.reason());
		Sealed reason = pause.reasoned() ? this.vault.seal(wish.reason(), actor, cell(pause.id())) : null;
		try {
			this.store.insert(pause, reason, this.clock.instant());
		}
		catch (DataIntegrityViolationException ex) {
			if (ex.getMostSpecificCause() instanceof SQLException cause && EXCLUDED.equals(cause.getSQLState())) {
				throw new PausedAlready(fields.from());
			}
			throw ex;
		}
		this.events.publishEvent(new PauseChanged(pause));
		return pause;
	}

	private void requireMine(PersonId actor, Pause pause, Right right) {
		if (!isAllowed(actor, pause, right)) {
			throw new NotAllowed();
		}
	}

	private boolean isAllowed(PersonId actor, Pause pause, Right right) {
		if (pause.pairingId() != null) {
			PairingId pairing = new PairingId(pause.id().team(), pause.pairingId());
			return this.permissions.allow(actor, this.pairings.require(pairing), right);
		}
		return pause.isOf(actor) || this.admins.isAdmin(actor);
	}

	private static Cell cell(PauseId id) {
		return new Cell("pause", id.id(), "reason");
	}

}
