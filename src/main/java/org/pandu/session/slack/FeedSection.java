package org.pandu.session.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.people.People;
import org.pandu.session.PublicUrl;
import org.pandu.session.calendar.Feeds;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Home;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The secret link to one's own sessions, for Google Calendar or Outlook to subscribe to.
 * The link itself stands in a modal only, since a Home tab is seen over shoulders.
 */
@Component
class FeedSection implements SlackFeature, HomeSection {

	private final Feeds feeds;

	private final PublicUrl publicUrl;

	private final People people;

	private final Home home;

	FeedSection(Feeds feeds, PublicUrl publicUrl, People people, Home home) {
		this.feeds = feeds;
		this.publicUrl = publicUrl;
		this.people = people;
		this.home = home;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.FEED, (call) -> show(call, this.feeds.open(call.actor())));
		on.action(SessionActions.RENEW_FEED, (call) -> show(call, this.feeds.renew(call.actor())));
	}

	@Override
	public HomePlace place() {
		return HomePlace.CALENDAR;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		if (!this.people.existsById(person)) {
			return List.of();
		}
		if (!this.publicUrl.isKnown()) {
			return List.of(Pieces.context(words.of("session.feed.unavailable")));
		}
		List<ButtonElement> buttons = new ArrayList<>();
		buttons.add(Pieces.button(words.of("session.feed.open"), SessionActions.FEED, "open"));
		if (this.feeds.pathOf(person).isPresent()) {
			buttons.add(renew(words));
		}
		return List.of(Pieces.context(words.of("session.feed.what")), Pieces.buttons(buttons));
	}

	private void show(ActionCall call, String path) {
		Words words = call.words();
		String url = this.publicUrl.of(path).orElse(null);
		if (url == null) {
			call.tell(words.of("session.feed.unavailable"));
			return;
		}
		Modal modal = new Modal(SessionActions.FEED, "", words.of("session.feed.title"), null, words.of("slack.close"),
				List.of(Pieces.section(words.of("session.feed.link") + "\n<" + url + ">"),
						Pieces.section(words.of("session.feed.how")), Pieces.context(words.of("session.feed.secret")),
						Pieces.buttons(renew(words))));
		if (call.modal().isPresent()) {
			call.update(modal);
		}
		else {
			call.open(modal);
		}
		this.home.refresh(call.actor());
	}

	private static ButtonElement renew(Words words) {
		return Pieces.confirmed(Pieces.button(words.of("session.feed.renew"), SessionActions.RENEW_FEED, "renew"),
				words.of("session.feed.renew-title"), words.of("session.feed.renew-what"),
				words.of("session.feed.renew"), words.of("slack.cancel"));
	}

}
