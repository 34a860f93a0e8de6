package org.pandu.session.slack;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.element.OverflowMenuElement;
import org.pandu.session.Session;
import org.pandu.session.SessionHistory.Change;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Link;
import org.pandu.slack.blocks.Pieces;

import org.springframework.stereotype.Component;

/**
 * The menu of a session's card: its history once there is one, and while it lies ahead
 * the ways into a web calendar.
 */
@Component
class SessionMenu implements SlackFeature {

	private static final String HISTORY = "history ";

	private final CalendarMenu calendars;

	private final HistoryModal history;

	private final Clock clock;

	SessionMenu(CalendarMenu calendars, HistoryModal history, Clock clock) {
		this.calendars = calendars;
		this.history = history;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.MORE, this::chosen);
	}

	/**
	 * The menu; empty when there is nothing to choose.
	 */
	Optional<OverflowMenuElement> of(Perspective seen, List<Change> changes) {
		Session session = seen.session();
		boolean ahead = session.state() == Session.State.SCHEDULED && !session.isClosable(this.clock.instant());
		List<Link> links = ahead ? this.calendars.links(seen) : List.of();
		List<Choice> choices = (changes.size() > 1)
				? List.of(new Choice(HISTORY + session.id().subject(), seen.words().of("session.button.history")))
				: List.of();
		return (choices.isEmpty() && links.isEmpty()) ? Optional.empty()
				: Optional.of(Pieces.overflow(SessionActions.MORE, choices, links));
	}

	/**
	 * The browser follows a link by itself; Slack only wants to hear that it was heard.
	 */
	private void chosen(ActionCall call) {
		if (call.value().startsWith(HISTORY)) {
			this.history.open(call, call.value().substring(HISTORY.length()));
		}
	}

}
