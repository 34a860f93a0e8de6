package org.pandu.guide;

import java.time.Clock;
import java.util.function.UnaryOperator;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.session.SessionClosed;
import org.pandu.session.SessionId;
import org.pandu.session.SessionStarted;
import org.pandu.session.Sessions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walks a session through the method's steps. Where it stands lies in the database, so it
 * survives a restart at any step.
 */
@Service
@Transactional
public class Walking {

	private final Walks walks;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Walking(Walks walks, Sessions sessions, Pairings pairings, Permissions permissions,
			ApplicationEventPublisher events, Clock clock) {
		this.walks = walks;
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Goes on from the step that was shown.
	 * @throws MovedOn when the session stands elsewhere
	 * @throws NotRunning when it does not run
	 */
	public void next(PersonId actor, SessionId id, Step shown) {
		move(actor, id, (walk) -> walk.next(shown));
	}

	/**
	 * Goes back from the step that was shown.
	 * @throws MovedOn when the session stands elsewhere
	 * @throws NotRunning when it does not run
	 */
	public void back(PersonId actor, SessionId id, Step shown) {
		move(actor, id, (walk) -> walk.back(shown));
	}

	/**
	 * Goes from the step that was shown to any other.
	 * @throws MovedOn when the session stands elsewhere
	 * @throws NotRunning when it does not run
	 */
	public void go(PersonId actor, SessionId id, Step shown, Step to) {
		move(actor, id, (walk) -> walk.go(shown, to));
	}

	/**
	 * Asks for other questions than those shown.
	 * @throws MovedOn when the session stands elsewhere, or shows others already
	 * @throws NotRunning when it does not run
	 */
	public void anotherQuestion(PersonId actor, SessionId id, Step shown, int shownMore) {
		move(actor, id, (walk) -> walk.anotherQuestion(shown, shownMore));
	}

	@EventListener
	void on(SessionStarted started) {
		Session session = started.session();
		this.walks.save(begin(session));
		this.events.publishEvent(new WalkChanged(session));
	}

	/**
	 * A session that was held without having been started has its follow-up too.
	 */
	@EventListener
	void on(SessionClosed closed) {
		Session session = closed.session();
		if (session.state() == Session.State.HELD) {
			this.walks.takeTurn(session.id());
			this.walks.save(this.walks.findById(session.id()).orElseGet(() -> begin(session)).followUp());
		}
		this.events.publishEvent(new WalkChanged(session));
	}

	private Walk begin(Session session) {
		return Walk.begin(session.id(), this.sessions.lastHeldOf(session.pairing()).isEmpty(), this.clock.instant());
	}

	/**
	 * Where a session stands, for whoever leads it.
	 * @throws NotRunning when it does not run
	 */
	@Transactional(readOnly = true)
	public Walk at(PersonId actor, SessionId id) {
		Session session = this.sessions.require(id);
		this.permissions.require(actor, this.pairings.require(session.pairing()), Right.START);
		if (session.state() != Session.State.RUNNING) {
			throw new NotRunning();
		}
		return this.walks.findById(id).orElseThrow(NotRunning::new);
	}

	private void move(PersonId actor, SessionId id, UnaryOperator<Walk> move) {
		Walk walk = at(actor, id);
		Walk moved = move.apply(walk);
		if (moved.equals(walk)) {
			return;
		}
		try {
			this.walks.save(moved);
		}
		catch (OptimisticLockingFailureException ex) {
			throw new MovedOn(this.walks.findById(id).map(Walk::step).orElse(walk.step()));
		}
		this.events.publishEvent(new WalkChanged(this.sessions.require(id)));
	}

}
