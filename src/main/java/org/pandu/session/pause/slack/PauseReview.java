package org.pandu.session.pause.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pause;
import org.pandu.pairing.PauseId;
import org.pandu.pairing.Pauses;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.pause.PausedSessions;
import org.pandu.session.slack.Headings;
import org.pandu.session.slack.Perspective;
import org.pandu.session.slack.Perspectives;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The sessions within a pause, each to keep or to cancel. Nothing is moved silently.
 */
@Component
class PauseReview implements SlackFeature {

	private static final int MOST = 20;

	private final Pauses pauses;

	private final PausedSessions paused;

	private final Perspectives perspectives;

	private final Cards cards;

	private final Home home;

	private final Transactions transactions;

	PauseReview(Pauses pauses, PausedSessions paused, Perspectives perspectives, Cards cards, Home home,
			Transactions transactions) {
		this.pauses = pauses;
		this.paused = paused;
		this.perspectives = perspectives;
		this.cards = cards;
		this.home = home;
		this.transactions = transactions;
	}

	@Override
	public void register(Interactions on) {
		on.action(PauseActions.REVIEW, this::open);
		on.action(PauseActions.KEEP, (call) -> decide(call, true));
		on.action(PauseActions.CANCEL, (call) -> decide(call, false));
	}

	/**
	 * The modal, where the actor has something to decide.
	 */
	Optional<Modal> ifAny(Pause pause, PersonId actor, Words words) {
		return mine(pause, actor).isEmpty() ? Optional.empty() : Optional.of(modal(pause, actor, words));
	}

	private void open(ActionCall call) {
		Pause pause = this.pauses.require(PauseId.parse(call.actor().team(), call.value()));
		call.open(this.transactions.read(() -> modal(pause, call.actor(), call.words())));
	}

	private void decide(ActionCall call, boolean keep) {
		String[] ids = call.value().split("/", 2);
		PersonId actor = call.actor();
		SessionId session = SessionId.parse(actor.team(), ids[1]);
		Modal left = this.transactions.write(() -> {
			Pause pause = this.pauses.require(PauseId.parse(actor.team(), ids[0]));
			if (keep) {
				this.paused.keep(actor, pause, session);
			}
			else {
				this.paused.cancel(actor, session);
			}
			this.cards.refresh(actor.team(), pause.id().subject());
			this.home.refresh(actor);
			return modal(pause, actor, call.words());
		});
		call.update(left);
	}

	private Modal modal(Pause pause, PersonId actor, Words words) {
		List<Session> mine = mine(pause, actor);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("cadence.pause.sessions", "count", mine.size())));
		for (Session session : mine.stream().limit(MOST).toList()) {
			Perspective seen = this.perspectives.of(session, actor, words);
			String value = pause.id().subject() + "/" + session.id().subject();
			blocks.add(seen.lines(Headings.of(seen)));
			blocks.add(Pieces.buttons(Pieces.button(words.of("cadence.pause.keep"), PauseActions.KEEP, value),
					Pieces.confirmed(Pieces.button(words.of("session.button.cancel"), PauseActions.CANCEL, value),
							words.of("cadence.pause.cancel-title"),
							words.of("cadence.pause.cancel-what", "person", seen.otherName()),
							words.of("session.button.cancel"), words.of("slack.cancel"))));
		}
		return new Modal(PauseActions.REVIEW, pause.id().subject(), words.of("cadence.pause.review-title"), null,
				words.of("slack.close"), blocks);
	}

	/**
	 * An admin who is on neither side decides nothing.
	 */
	private List<Session> mine(Pause pause, PersonId actor) {
		return this.paused.undecided(pause)
			.stream()
			.filter((session) -> session.coachId().equals(actor) || session.coacheeId().equals(actor))
			.toList();
	}

}
