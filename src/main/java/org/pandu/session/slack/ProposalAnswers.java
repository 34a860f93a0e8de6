package org.pandu.session.slack;

import java.util.List;
import java.util.UUID;

import org.pandu.database.Transactions;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.session.SessionId;
import org.pandu.session.SessionProposals;
import org.pandu.session.Sessions;
import org.pandu.session.TimeGone;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Cards;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;

import org.springframework.stereotype.Component;

/**
 * Accepts one of the proposed times, or none. The card itself shows the outcome.
 */
@Component
class ProposalAnswers implements SlackFeature {

	private final SessionProposals proposals;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Profiles profiles;

	private final Cards cards;

	private final Transactions transactions;

	ProposalAnswers(SessionProposals proposals, Sessions sessions, Pairings pairings, Profiles profiles, Cards cards,
			Transactions transactions) {
		this.proposals = proposals;
		this.sessions = sessions;
		this.pairings = pairings;
		this.profiles = profiles;
		this.cards = cards;
		this.transactions = transactions;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.ACCEPT, this::accept);
		on.action(SessionActions.DECLINE, (call) -> this.proposals.decline(call.actor(), id(call, call.value())));
	}

	private void accept(ActionCall call) {
		String[] value = call.value().split(" ", 2);
		SessionId id = id(call, value[0]);
		Pairing pairing = this.pairings.require(this.sessions.require(id).pairing());
		if (pairing.sideOf(call.actor()).isPresent()) {
			this.profiles.refresh(List.of(pairing.coachId(), pairing.coacheeId()));
		}
		try {
			this.proposals.accept(call.actor(), id, UUID.fromString(value[1]));
		}
		catch (TimeGone ex) {
			this.transactions.write(() -> {
				this.cards.refresh(id.team(), id.subject());
				return true;
			});
			call.tell(call.words()
				.of("session.proposal.gone", "count", ex.left().size(), "times",
						ProposalPieces.list(ex.left(), call.words())));
		}
	}

	private static SessionId id(ActionCall call, String text) {
		return SessionId.parse(call.actor().team(), text);
	}

}
