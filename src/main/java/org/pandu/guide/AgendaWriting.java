package org.pandu.guide;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalReading;
import org.pandu.goal.Worded;
import org.pandu.goal.smart.Topic;
import org.pandu.goal.smart.Topics;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionNotOpen;
import org.pandu.session.Sessions;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what a session is for, until it is over. Either side sets its goal; only the
 * coachee or mentee says what they want to talk about.
 */
@Service
@Transactional
public class AgendaWriting {

	private final Agendas agendas;

	private final GoalReading goals;

	private final Topics topics;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AgendaWriting(Agendas agendas, GoalReading goals, Topics topics, Sessions sessions, Pairings pairings,
			Permissions permissions, Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.agendas = agendas;
		this.goals = goals;
		this.topics = topics;
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is written down before a session, or at its beginning.
	 *
	 * @param goal the session's goal; may be empty
	 * @param linked the pairing's goal it is a part of; {@code null} for none
	 * @param serves the names of objectives and focuses
	 */
	public record Aim(String goal, @Nullable GoalId linked, List<String> serves) {

		public Aim {
			serves = List.copyOf(serves);
		}

		@Override
		public String toString() {
			return "Aim[linked=" + this.linked + ", serves=" + this.serves + "]";
		}

	}

	/**
	 * Sets what a session is to reach. What is as before keeps its writer.
	 * @param seen the version the writer saw when beginning to write; 0 for none
	 * @throws SessionNotOpen when it is over, or not booked
	 * @throws AgendaChanged when it was written elsewhere meanwhile
	 */
	public void aim(PersonId actor, SessionId id, Aim aim, long seen) {
		Session session = openFor(actor, id, Right.SET_SESSION_GOAL);
		save(session, aimed(actor, session, aim, hold(actor, id, seen)));
	}

	/**
	 * Sets what a session is to reach and what the coachee or mentee wants to talk about.
	 * @param matters may be empty
	 * @param seen the version the writer saw when beginning to write; 0 for none
	 * @throws SessionNotOpen when it is over, or not booked
	 * @throws AgendaChanged when it was written elsewhere meanwhile
	 */
	public void prepare(PersonId actor, SessionId id, Aim aim, String matters, long seen) {
		Session session = openFor(actor, id, Right.SAY_WHAT_MATTERS);
		Agenda aimed = aimed(actor, session, aim, hold(actor, id, seen));
		save(session, aimed.talkAbout(sealed(matters, aimed.matters(),
				opened(aimed.matters(), id, Agenda.mattersCellOf(id)), actor, Agenda.mattersCellOf(id))));
	}

	/**
	 * What a session is for, as far as it was written.
	 */
	@Transactional(readOnly = true)
	public WrittenAgenda read(PersonId actor, SessionId id) {
		this.permissions.require(actor, this.pairings.require(this.sessions.require(id).pairing()),
				Right.READ_INVITATION);
		return this.agendas.findById(id).map((agenda) -> open(actor, agenda)).orElse(WrittenAgenda.NONE);
	}

	private Session openFor(PersonId actor, SessionId id, Right right) {
		Session session = this.sessions.require(id);
		this.permissions.require(actor, this.pairings.require(session.pairing()), right);
		if (!session.isOpen()) {
			throw new SessionNotOpen();
		}
		return session;
	}

	private Agenda hold(PersonId actor, SessionId id, long seen) {
		this.agendas.takeTurn(id);
		@Nullable Agenda before = this.agendas.findById(id).orElse(null);
		if (seen != ((before != null) ? before.version() : 0)) {
			throw new AgendaChanged((before != null) ? open(actor, before) : WrittenAgenda.NONE);
		}
		return (before != null) ? before : Agenda.empty(id, this.clock.instant());
	}

	private Agenda aimed(PersonId actor, Session session, Aim aim, Agenda before) {
		Pairing pairing = this.pairings.require(session.pairing());
		List<String> known = this.goals.topics(actor, pairing.id()).stream().map(Topic::name).toList();
		GoalId linked = aim.linked();
		if (linked != null && !this.goals.read(actor, linked).what().pairing().equals(pairing.id())) {
			throw new IllegalArgumentException("A session's goal is a part of its own pairing's");
		}
		Cell cell = Agenda.goalCellOf(session.id());
		Sealed words = sealed(aim.goal(), before.goal(), opened(before.goal(), session.id(), cell), actor, cell);
		Agenda served = before.serve(aim.serves().stream().filter(known::contains).toList());
		return (Objects.equals(words, before.goal()) && Objects.equals(linked, before.linked())) ? served
				: served.aimAt(words, linked, actor);
	}

	/**
	 * Words sealed anew only where they are other than before, so that the key stays that
	 * of who wrote them.
	 */
	private @Nullable Sealed sealed(String words, @Nullable Sealed before, @Nullable String beforeOpened,
			PersonId actor, Cell cell) {
		if (words.equals(beforeOpened)) {
			return before;
		}
		return words.isEmpty() ? null : this.vault.seal(words, actor, cell);
	}

	private void save(Session session, Agenda agenda) {
		if (agenda.isEmpty()) {
			this.agendas.deleteById(session.id());
		}
		else {
			this.agendas.save(agenda.writtenAt(this.clock.instant()));
		}
		this.events.publishEvent(new AgendaSet(session));
	}

	private WrittenAgenda open(PersonId actor, Agenda agenda) {
		GoalId linked = agenda.linked();
		Session session = this.sessions.require(agenda.id());
		// A goal that went along to a new coach is read there.
		@Nullable Worded<Goal> goal = (linked == null) ? null
				: this.goals.read(actor, session.pairing())
					.stream()
					.filter((one) -> one.what().id().equals(linked))
					.findFirst()
					.orElse(null);
		return new WrittenAgenda(opened(agenda.goal(), agenda.id(), Agenda.goalCellOf(agenda.id())), goal,
				agenda.goalWriter(),
				agenda.serves().stream().flatMap((name) -> this.topics.find(name).stream()).toList(),
				opened(agenda.matters(), agenda.id(), Agenda.mattersCellOf(agenda.id())), agenda.version());
	}

	private @Nullable String opened(@Nullable Sealed words, SessionId id, Cell cell) {
		return (words != null) ? this.vault.open(words, id.team(), cell).orElse(null) : "";
	}

}
