package org.pandu.workspace.acting;

import java.time.ZoneId;
import java.util.function.UnaryOperator;

import org.pandu.workspace.api.MemberJson;
import org.pandu.workspace.api.ModalStacks;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.delivery.Events;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * What an admin of Slack does with accounts. The app hears of it by the event
 * {@code user_change}, when it asked to.
 */
@Component
public final class Accounts {

	private static final String EVENT = "user_change";

	private final Workspace workspace;

	private final InstalledApp app;

	private final ModalStacks modals;

	private final Events events;

	Accounts(Workspace workspace, InstalledApp app, ModalStacks modals, Events events) {
		this.workspace = workspace;
		this.app = app;
		this.modals = modals;
		this.events = events;
	}

	/**
	 * Deactivates an account: nobody acts with it any more, and nothing can be sent to
	 * it.
	 */
	public void close(String user) {
		change(user, (member) -> with(member, member.zone(), member.locale(), true));
		this.modals.clear(user);
	}

	/**
	 * Reactivates an account.
	 */
	public void reopen(String user) {
		change(user, (member) -> with(member, member.zone(), member.locale(), false));
	}

	/**
	 * Changes the zone of an account, as Slack itself does when somebody is elsewhere.
	 * @throws java.time.DateTimeException when there is no such zone
	 */
	public void moveTo(String user, String zone) {
		ZoneId known = ZoneId.of(zone);
		change(user, (member) -> with(member, known.getId(), member.locale(), member.deactivated()));
	}

	/**
	 * Changes the language of an account, as people do in their own preferences.
	 * @param locale such as {@code id-ID}
	 */
	public void speaks(String user, String locale) {
		change(user, (member) -> with(member, member.zone(), locale, member.deactivated()));
	}

	private void change(String user, UnaryOperator<Member> change) {
		Member before = this.workspace.member(user)
			.filter((member) -> !member.bot())
			.orElseThrow(() -> new IllegalArgumentException("There is no person " + user));
		Member after = change.apply(before);
		if (after.equals(before)) {
			return;
		}
		this.workspace.put(after);
		if (this.app.manifest().events().contains(EVENT)) {
			this.events.tell(event(after));
		}
	}

	private ObjectNode event(Member member) {
		ObjectNode event = JsonNodeFactory.instance.objectNode();
		event.put("type", EVENT);
		event.set("user", MemberJson.of(member, this.workspace, true));
		event.put("cache_ts", this.workspace.time().real().getEpochSecond());
		return event;
	}

	private static Member with(Member member, String zone, String locale, boolean closed) {
		return new Member(member.id(), member.handle(), member.name(), member.title(), zone, locale, member.admin(),
				member.bot(), closed);
	}

}
