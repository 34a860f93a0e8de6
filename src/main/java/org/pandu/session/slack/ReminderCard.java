package org.pandu.session.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.people.Daytime;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Cards;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The reminders of a session. The one a day before is the brief, which differs by role.
 */
@Component
class ReminderCard implements CardRenderer {

	/** The invitation and two reminders. */
	private static final int MOST_BEFORE = 3;

	private final Sessions sessions;

	private final Perspectives perspectives;

	private final Brief brief;

	private final RunningOffers offers;

	private final Cards cards;

	private final Daytime daytime;

	private final Clock clock;

	ReminderCard(Sessions sessions, Perspectives perspectives, Brief brief, RunningOffers offers, Cards cards,
			Daytime daytime, Clock clock) {
		this.sessions = sessions;
		this.perspectives = perspectives;
		this.brief = brief;
		this.offers = offers;
		this.cards = cards;
		this.daytime = daytime;
		this.clock = clock;
	}

	@Override
	public Set<String> kinds() {
		return Arrays.stream(Reminder.values()).map(Reminder::kind).collect(Collectors.toSet());
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Reminder reminder = Reminder.ofKind(card.kind());
		return this.sessions.findById(SessionId.parse(card.team(), card.subject()))
			.filter((session) -> posted || applies(reminder, session, card.person()) && hasRoom(reminder, card))
			.map((session) -> render(reminder, this.perspectives.of(session, card.person(), words)));
	}

	/**
	 * Whether it is worth saying now: the session is still to come, and was not moved
	 * away meanwhile.
	 */
	private boolean applies(Reminder reminder, Session session, PersonId person) {
		Instant now = this.clock.instant();
		return session.state() == Session.State.SCHEDULED && now.isBefore(session.startsAt())
				&& !now.isBefore(this.daytime.notAfter(person, reminder.notBefore(session)));
	}

	/**
	 * Whether the last message about the session is still to spare for the card after it.
	 * Only who was reminded of a proposal has none for a second reminder.
	 */
	private boolean hasRoom(Reminder reminder, CardKey card) {
		return reminder == Reminder.DAY
				|| this.cards.posted(card.team(), card.subject(), card.recipient()) < MOST_BEFORE;
	}

	private Message render(Reminder reminder, Perspective seen) {
		Session session = seen.session();
		boolean coming = session.state() == Session.State.SCHEDULED && this.clock.instant().isBefore(session.endsAt());
		String heading = coming ? "session.reminder." + said(reminder, session) : Headings.of(seen);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(seen.lines(heading));
		seen.otherTime().map(Pieces::context).ifPresent(blocks::add);
		if (coming && reminder == Reminder.DAY) {
			blocks.add(Pieces.section(this.brief.facts(seen)));
		}
		List<ButtonElement> buttons = coming ? buttons(reminder, seen) : this.offers.of(seen);
		if (!buttons.isEmpty()) {
			blocks.add(Pieces.buttons(buttons));
		}
		return new Message(seen.words().of("session.fallback", "what", seen.sayPlainly(heading), "when", seen.when()),
				blocks);
	}

	/**
	 * What came the evening before, since it would have come at night, does not say that
	 * the session starts soon.
	 */
	private Reminder said(Reminder reminder, Session session) {
		boolean soon = !this.clock.instant().isBefore(Reminder.LAST.notBefore(session));
		return (reminder == Reminder.LAST && !soon) ? Reminder.HOUR : reminder;
	}

	private List<ButtonElement> buttons(Reminder reminder, Perspective seen) {
		SessionButtons buttons = new SessionButtons(seen.session(), seen.words());
		if (reminder == Reminder.DAY) {
			List<ButtonElement> shown = new ArrayList<>(List.of(buttons.prepare()));
			shown.addAll(this.brief.actions(seen));
			shown.add(buttons.move());
			return shown;
		}
		return seen.leads() ? List.of(buttons.start(), buttons.brief()) : List.of(buttons.prepare());
	}

}
