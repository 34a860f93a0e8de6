package org.pandu.session.slack;

import java.util.List;

import org.pandu.people.CalendarPrivacyChanged;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.session.calendar.CalendarLinks;
import org.pandu.session.calendar.Titles;
import org.pandu.slack.Cards;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Link;
import org.pandu.text.Words;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The menu that puts a booked session into Google Calendar or Outlook.
 */
@Component
class CalendarMenu implements SlackFeature {

	private final Titles titles;

	private final Sessions sessions;

	private final Cards cards;

	CalendarMenu(Titles titles, Sessions sessions, Cards cards) {
		this.titles = titles;
		this.sessions = sessions;
		this.cards = cards;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.CALENDARS, (call) -> {
			// The browser follows the link; Slack only wants to hear that it was heard.
		});
	}

	List<Link> links(Perspective seen) {
		Session session = seen.session();
		Words words = seen.words();
		String title = this.titles.of(seen.reader(), seen.pairing().kind(), seen.otherName(), words);
		return List.of(new Link("google", words.of("session.calendar.google"), CalendarLinks.google(session, title)),
				new Link("outlook", words.of("session.calendar.outlook"), CalendarLinks.outlook(session, title)));
	}

	/**
	 * The links carry the title, so the cards with them are shown anew.
	 */
	@EventListener
	void on(CalendarPrivacyChanged event) {
		this.sessions.openOf(event.person())
			.forEach((session) -> this.cards.refresh(session.id().team(), session.id().subject()));
	}

}
