package org.pandu.session.slack;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.pairing.ClosingChanged;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.SessionsToCome;
import org.pandu.pairing.slack.ClosingConversations;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.Cards;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The sessions of a pairing that may be its closing conversation.
 */
@Component
class ClosingSessions implements ClosingConversations, SessionsToCome {

	private static final int MOST = 3;

	private final Sessions sessions;

	private final Cards cards;

	private final Clock clock;

	ClosingSessions(Sessions sessions, Cards cards, Clock clock) {
		this.sessions = sessions;
		this.cards = cards;
		this.clock = clock;
	}

	@Override
	public List<Choice> booked(Pairing pairing, Words words) {
		return this.sessions.ofPairing(pairing.id())
			.stream()
			.filter(this::isToCome)
			.limit(MOST)
			.map((session) -> new Choice(session.id().subject(), words.when(session.startsAt())))
			.toList();
	}

	@Override
	public Optional<String> when(Pairing pairing, UUID session, Words words) {
		return this.sessions.findById(new SessionId(pairing.id().team(), session))
			.filter((found) -> found.isOpen() || found.isProposed())
			.map((found) -> words.range(found.startsAt(), found.endsAt()));
	}

	@Override
	public boolean isToCome(PairingId pairing, UUID session) {
		return this.sessions.findById(new SessionId(pairing.team(), session))
			.filter((found) -> found.pairing().equals(pairing) && isToCome(found))
			.isPresent();
	}

	private boolean isToCome(Session session) {
		return session.state() == Session.State.SCHEDULED && session.startsAt().isAfter(this.clock.instant());
	}

	@Override
	public ButtonElement arrange(Pairing pairing, Words words) {
		return Pieces.primary(words.of("session.closing.arrange"), SessionActions.SCHEDULE, pairing.id().subject());
	}

	/**
	 * The sessions' own cards say which one it is.
	 */
	@EventListener
	void on(ClosingChanged event) {
		this.sessions.ofPairing(event.pairing().id())
			.stream()
			.filter((session) -> session.isOpen() || session.isProposed())
			.forEach((session) -> this.cards.refresh(session.id().team(), session.id().subject()));
	}

}
