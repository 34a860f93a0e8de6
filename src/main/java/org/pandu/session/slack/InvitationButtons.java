package org.pandu.session.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.Session;
import org.pandu.session.SessionHistory.Change;

import org.springframework.stereotype.Component;

/**
 * What can be done from a session's card, by state, time and side; rare things in a menu.
 */
@Component
class InvitationButtons {

	private final ProposalPieces proposals;

	private final OutcomeButtons outcomes;

	private final SessionMenu more;

	private final RunningOffers offers;

	private final Clock clock;

	InvitationButtons(ProposalPieces proposals, OutcomeButtons outcomes, SessionMenu more, RunningOffers offers,
			Clock clock) {
		this.proposals = proposals;
		this.outcomes = outcomes;
		this.more = more;
		this.offers = offers;
		this.clock = clock;
	}

	/**
	 * @param changes what happened to the session, the first first
	 */
	List<BlockElement> of(Perspective seen, List<Change> changes) {
		Session session = seen.session();
		Instant now = this.clock.instant();
		SessionButtons buttons = new SessionButtons(session, seen.words());
		List<BlockElement> shown = new ArrayList<>(switch (session.state()) {
			case PROPOSED -> this.proposals.answers(seen);
			case SCHEDULED -> scheduled(seen, buttons, now);
			case RUNNING -> session.isOver(now) ? this.outcomes.asking(seen) : this.offers.of(seen);
			case CANCELLED, DECLINED -> isReasoned(changes) ? List.of(buttons.readReason()) : List.of();
			case LAPSED -> List.of(buttons.proposeAnew());
			case NEEDS_TIME -> List.of(buttons.pickTime(), buttons.skip());
			case HELD, NOT_HELD, UNRECORDED -> this.outcomes.afterwards(seen);
		});
		boolean current = session.isOpen() && !session.isOver(now) || session.waitsFor(seen.reader());
		if (current && session.origin().invitation() != null) {
			shown.add(buttons.readInvitation());
		}
		this.more.of(seen, changes).ifPresent(shown::add);
		return shown;
	}

	private static boolean isReasoned(List<Change> changes) {
		return !changes.isEmpty() && changes.getLast().reason() != null;
	}

	/**
	 * Start stands on the coach's card from the beginning, so that it is at hand when the
	 * time comes; who comes too early is told from when on it works.
	 */
	private List<ButtonElement> scheduled(Perspective seen, SessionButtons buttons, Instant now) {
		if (seen.session().isOver(now)) {
			return this.outcomes.asking(seen);
		}
		List<ButtonElement> shown = new ArrayList<>();
		if (!seen.session().isClosable(now)) {
			shown.add(seen.leads() ? buttons.start() : buttons.prepare());
			shown.addAll(buttons.changing(now));
		}
		else {
			shown.addAll(seen.leads() ? buttons.leading(now) : List.of(buttons.prepare()));
			shown.addAll(this.outcomes.during(seen));
		}
		return shown;
	}

}
