package org.pandu.people;

import org.pandu.id.PersonId;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;
import org.pandu.slack.Recipients;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets nothing be sent to closed accounts, and has what was missed shown once they are
 * open again.
 */
@Component
class OpenAccounts implements Recipients {

	private final Profiles profiles;

	private final Cards cards;

	private final Home home;

	OpenAccounts(Profiles profiles, Cards cards, Home home) {
		this.profiles = profiles;
		this.cards = cards;
		this.home = home;
	}

	@Override
	public boolean isReachable(PersonId person) {
		return this.profiles.find(person).filter(Profile::deactivated).isEmpty();
	}

	@EventListener
	void on(AccountReopened event) {
		this.cards.catchUp(event.person());
		this.home.refresh(event.person());
	}

}
