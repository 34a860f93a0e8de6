package org.pandu.summary.slack;

import org.pandu.id.TeamId;
import org.pandu.pairing.PairingActivated;
import org.pandu.pairing.PairingClosed;
import org.pandu.pairing.PairingProposed;
import org.pandu.pairing.SomeoneElseWished;
import org.pandu.people.Admins;
import org.pandu.session.SessionCancelled;
import org.pandu.session.SessionClosed;
import org.pandu.session.SessionScheduled;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the admins' Home tabs true to the programme's state.
 */
@Component
class AdminsHomeRefresh {

	private final Admins admins;

	private final Home home;

	AdminsHomeRefresh(Admins admins, Home home) {
		this.admins = admins;
		this.home = home;
	}

	@EventListener
	void on(PairingProposed event) {
		refresh(event.pairing().id().team());
	}

	@EventListener
	void on(PairingActivated event) {
		refresh(event.pairing().id().team());
	}

	@EventListener
	void on(PairingClosed event) {
		refresh(event.pairing().id().team());
	}

	@EventListener
	void on(SomeoneElseWished event) {
		refresh(event.pairing().id().team());
	}

	@EventListener
	void on(SessionScheduled event) {
		refresh(event.session().id().team());
	}

	@EventListener
	void on(SessionClosed event) {
		refresh(event.session().id().team());
	}

	@EventListener
	void on(SessionCancelled event) {
		refresh(event.session().id().team());
	}

	private void refresh(TeamId team) {
		this.admins.all(team).forEach(this.home::refresh);
	}

}
