package org.pandu.session.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The next session with the one thing to do about it: answer, start, record or prepare.
 */
@Component
class NextSessionSection implements HomeSection {

	private final Sessions sessions;

	private final Pairings pairings;

	private final Perspectives perspectives;

	private final ProposalPieces proposals;

	private final OutcomeButtons outcomes;

	private final Clock clock;

	NextSessionSection(Sessions sessions, Pairings pairings, Perspectives perspectives, ProposalPieces proposals,
			OutcomeButtons outcomes, Clock clock) {
		this.sessions = sessions;
		this.pairings = pairings;
		this.perspectives = perspectives;
		this.proposals = proposals;
		this.outcomes = outcomes;
		this.clock = clock;
	}

	@Override
	public HomePlace place() {
		return HomePlace.NEXT_SESSION;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		Optional<Session> next = this.sessions.currentOf(person)
			.stream()
			.filter((session) -> isNews(session, person))
			.findFirst();
		if (next.isPresent()) {
			return of(this.perspectives.of(next.get(), person, words));
		}
		if (this.pairings.lastingOf(person).isEmpty()) {
			return List.of();
		}
		return List.of(Pieces.header(words.of("session.home.next")), Pieces.section(words.of("session.none-yet")),
				Pieces.buttons(Pieces.primary(words.of("session.button.schedule"), SessionActions.SCHEDULE,
						SessionActions.ANY)));
	}

	private List<LayoutBlock> of(Perspective seen) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(seen.words().of("session.home.next")));
		if (seen.session().isProposed()) {
			blocks.addAll(this.proposals.blocks(seen));
		}
		else {
			blocks.add(seen.lines(Headings.at(seen, this.clock.instant())));
			seen.otherTime().map(Pieces::context).ifPresent(blocks::add);
		}
		List<ButtonElement> buttons = new ArrayList<>(actions(seen));
		buttons.add(Pieces.button(seen.words().of("session.button.all"), SessionActions.LIST, "all"));
		blocks.add(Pieces.buttons(buttons));
		return blocks;
	}

	/**
	 * Whether there is still something to do about it: a proposal until its time, a
	 * session until it is closed, which its coach does.
	 */
	private boolean isNews(Session session, PersonId person) {
		Instant now = this.clock.instant();
		return switch (session.state()) {
			case PROPOSED, NEEDS_TIME -> session.startsAt().isAfter(now);
			case SCHEDULED -> session.endsAt().isAfter(now) || session.coachId().equals(person);
			default -> true;
		};
	}

	private List<ButtonElement> actions(Perspective seen) {
		Session session = seen.session();
		SessionButtons buttons = new SessionButtons(session, seen.words());
		if (session.isProposed()) {
			return session.waitsFor(seen.reader()) ? this.proposals.answers(seen) : List.of();
		}
		if (session.needsTime()) {
			return List.of(buttons.pickTime());
		}
		if (session.isOver(this.clock.instant())) {
			return this.outcomes.asking(seen);
		}
		List<ButtonElement> now = seen.leads() ? buttons.leading(this.clock.instant()) : List.of();
		return (now.isEmpty() && session.state() == Session.State.SCHEDULED) ? List.of(buttons.prepare()) : now;
	}

}
