package org.pandu.session.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.Session;
import org.pandu.session.SessionHistory;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The card a session lives in, from the proposal or booking to its end. It says how
 * things stand and offers what can be done then.
 */
@Component
class InvitationCard implements CardRenderer {

	private final Sessions sessions;

	private final SessionHistory history;

	private final Perspectives perspectives;

	private final ProposalPieces proposals;

	private final OccurrencePieces occurrences;

	private final CalendarMenu calendars;

	private final DaysOffOnCards daysOff;

	private final Clock clock;

	InvitationCard(Sessions sessions, SessionHistory history, Perspectives perspectives, ProposalPieces proposals,
			OccurrencePieces occurrences, CalendarMenu calendars, DaysOffOnCards daysOff, Clock clock) {
		this.sessions = sessions;
		this.history = history;
		this.perspectives = perspectives;
		this.proposals = proposals;
		this.occurrences = occurrences;
		this.calendars = calendars;
		this.daysOff = daysOff;
		this.clock = clock;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(SessionCards.INVITATION);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return this.sessions.findById(SessionId.parse(card.team(), card.subject()))
			.filter((session) -> posted || session.isOpen() || session.isProposed() || session.seriesId() != null)
			.map((session) -> render(this.perspectives.of(session, card.person(), words)));
	}

	private Message render(Perspective seen) {
		Optional<SessionHistory.Change> last = this.history.last(seen.session().id());
		String heading = Headings.of(seen);
		List<LayoutBlock> blocks = new ArrayList<>();
		if (seen.session().isProposed()) {
			blocks.addAll(this.proposals.blocks(seen));
		}
		else {
			blocks.add(seen.lines(heading));
			seen.otherTime().map(Pieces::context).ifPresent(blocks::add);
		}
		blocks.addAll(this.occurrences.blocks(seen));
		last.flatMap((change) -> Headings.after(change, seen)).map(Pieces::context).ifPresent(blocks::add);
		List<BlockElement> buttons = new ArrayList<>(
				buttons(seen, last.filter((change) -> change.reason() != null).isPresent()));
		if (isAhead(seen.session())) {
			this.daysOff.line(seen).map(Pieces::context).ifPresent(blocks::add);
			buttons.add(this.calendars.of(seen));
		}
		if (!buttons.isEmpty()) {
			blocks.add(Pieces.buttons(buttons));
		}
		return new Message(
				seen.session().isProposed() ? this.proposals.plainly(seen)
						: seen.words().of("session.fallback", "what", seen.sayPlainly(heading), "when", seen.when()),
				blocks);
	}

	/**
	 * Whether it is booked and its time has not come: it may still be put into a
	 * calendar.
	 */
	private boolean isAhead(Session session) {
		return session.state() == Session.State.SCHEDULED && !session.isClosable(this.clock.instant());
	}

	/**
	 * Start stands on the coach's card from the beginning, so that it is at hand when the
	 * time comes; who comes too early is told from when on it works.
	 */
	private List<ButtonElement> first(Perspective seen, SessionButtons buttons) {
		Instant now = this.clock.instant();
		if (!seen.leads()) {
			return List.of(buttons.prepare());
		}
		return seen.session().isClosable(now) ? buttons.leading(now) : List.of(buttons.start());
	}

	private List<ButtonElement> buttons(Perspective seen, boolean reasoned) {
		Session session = seen.session();
		SessionButtons buttons = new SessionButtons(session, seen.words());
		List<ButtonElement> shown = new ArrayList<>();
		switch (session.state()) {
			case PROPOSED -> shown.addAll(this.proposals.answers(seen));
			case SCHEDULED -> {
				shown.addAll(first(seen, buttons));
				shown.addAll(buttons.changing(this.clock.instant()));
			}
			case CANCELLED, DECLINED -> {
				if (reasoned) {
					shown.add(buttons.readReason());
				}
			}
			case LAPSED -> shown.add(buttons.proposeAnew());
			case NEEDS_TIME -> shown.addAll(List.of(buttons.pickTime(), buttons.skip()));
			case RUNNING, HELD, NOT_HELD, UNRECORDED -> {
			}
		}
		boolean current = session.isOpen() || session.waitsFor(seen.reader());
		if (current && session.invitation() != null) {
			shown.add(buttons.readInvitation());
		}
		return shown;
	}

}
