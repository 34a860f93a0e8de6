package org.pandu.session.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.session.Arranged;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.session.Sessions;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Starts a session: the one it is time for, or the one that is chosen. The guide then
 * comes by itself.
 */
@Component
class StartCommand implements SlackFeature {

	private static final int MOST = 20;

	private final Sessions sessions;

	private final SessionRunning running;

	private final Perspectives perspectives;

	private final Clock clock;

	StartCommand(Sessions sessions, SessionRunning running, Perspectives perspectives, Clock clock) {
		this.sessions = sessions;
		this.running = running;
		this.perspectives = perspectives;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.command("start", "mulai", "session.usage.start", this::typed);
		on.action(SessionActions.START, this::clicked);
	}

	private void clicked(ActionCall call) {
		Session started = this.running.start(call.actor(), SessionId.parse(call.actor().team(), call.value()));
		if (call.modal().isPresent()) {
			Words words = call.words();
			call.update(new Modal(SessionActions.START, "", words.of("session.start.title"), null,
					words.of("slack.close"), List.of(Pieces.section(started(started, call.actor(), words)))));
		}
	}

	private void typed(CommandCall call) {
		Words words = call.words();
		Instant now = this.clock.instant();
		List<Session> mine = this.sessions.openOf(call.actor())
			.stream()
			.filter((session) -> session.coachId().equals(call.actor()))
			.toList();
		List<Session> startable = mine.stream().filter((session) -> session.isStartable(now)).limit(MOST).toList();
		if (startable.size() == 1) {
			Session started = this.running.start(call.actor(), startable.getFirst().id());
			call.tell(started(started, call.actor(), words));
		}
		else if (startable.isEmpty()) {
			call.tell(nothingToStart(mine, call.actor(), now, words));
		}
		else {
			call.open(choice(startable, call.actor(), words));
		}
	}

	private String nothingToStart(List<Session> mine, PersonId actor, Instant now, Words words) {
		return mine.stream()
			.filter((session) -> session.state() == Session.State.RUNNING)
			.findFirst()
			.map((session) -> this.perspectives.of(session, actor, words).say("session.start.running"))
			.or(() -> mine.stream()
				.filter((session) -> session.startsAt().isAfter(now))
				.findFirst()
				.map((session) -> words.of("session.start.next", "person", session.coacheeId().mention(), "when",
						session.startsAt(), "from", session.startsAt().minus(Arranged.START_BEFORE))))
			.orElseGet(() -> words.of("session.start.none"));
	}

	private Modal choice(List<Session> startable, PersonId actor, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("session.start.which")));
		for (Session session : startable) {
			Perspective seen = this.perspectives.of(session, actor, words);
			blocks.add(seen.lines(Headings.of(seen)));
			blocks.add(Pieces.buttons(new SessionButtons(session, words).start()));
		}
		return new Modal(SessionActions.START, "", words.of("session.start.title"), null, words.of("slack.close"),
				blocks);
	}

	private String started(Session session, PersonId actor, Words words) {
		return this.perspectives.of(session, actor, words).say("session.start.started");
	}

}
