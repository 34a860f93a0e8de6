package org.pandu.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pandu.goal.Goal;
import org.pandu.goal.GoalReading;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions and goals of a pairing that feedback can be about.
 */
@Service
@Transactional(readOnly = true)
public class Occasions {

	/** As many as one looks back on. */
	private static final int MOST = 50;

	private final Sessions sessions;

	private final GoalReading goals;

	Occasions(Sessions sessions, GoalReading goals) {
		this.sessions = sessions;
		this.goals = goals;
	}

	/**
	 * The sessions that took place or are under way, the latest first.
	 */
	public List<Session> sessions(PairingId pairing) {
		return this.sessions.ofPairing(pairing)
			.stream()
			.filter(Occasions::isAnOccasion)
			.sorted(Comparator.comparing(Session::startsAt).reversed())
			.limit(MOST)
			.toList();
	}

	/**
	 * The pairing's goals with their words, the newest first.
	 */
	public List<Worded<Goal>> goals(PersonId reader, PairingId pairing) {
		return this.goals.read(reader, pairing).reversed().stream().limit(MOST).toList();
	}

	/**
	 * The session a feedback is linked to.
	 */
	Optional<Session> session(PairingId pairing, About about) {
		return Optional.ofNullable(about.session())
			.flatMap((id) -> this.sessions.findById(new SessionId(pairing.team(), id)))
			.filter((session) -> session.pairing().equals(pairing));
	}

	/**
	 * The goal a feedback is linked to. One that went along to another coach is read
	 * there.
	 */
	Optional<Worded<Goal>> goal(PersonId reader, PairingId pairing, About about) {
		return (about.goal() == null) ? Optional.empty()
				: this.goals.read(reader, pairing)
					.stream()
					.filter((goal) -> goal.what().id().id().equals(about.goal()))
					.findFirst();
	}

	/**
	 * Insists that what a feedback is linked to belongs to its pairing.
	 * @throws NotOfThisPairing when it does not, or the session did not take place
	 */
	void require(PersonId giver, PairingId pairing, About about) {
		boolean knownSession = about.session() == null
				|| session(pairing, about).filter(Occasions::isAnOccasion).isPresent();
		if (!knownSession || about.goal() != null && goal(giver, pairing, about).isEmpty()) {
			throw new NotOfThisPairing();
		}
	}

	private static boolean isAnOccasion(Session session) {
		return session.state() == Session.State.HELD || session.state() == Session.State.RUNNING;
	}

}
