package org.pandu.workspace.acting;

import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Hands whose every move is delivered to the app as Slack would deliver it.
 */
@Component
final class DeliveringHands implements Hands {

	private final Typing typing;

	private final Clicks clicks;

	private final Forms forms;

	private final Starts starts;

	private final Attaching attaching;

	private final Suggestions suggestions;

	DeliveringHands(Typing typing, Clicks clicks, Forms forms, Starts starts, Attaching attaching,
			Suggestions suggestions) {
		this.typing = typing;
		this.clicks = clicks;
		this.forms = forms;
		this.starts = starts;
		this.attaching = attaching;
		this.suggestions = suggestions;
	}

	@Override
	public Sent type(String user, String channel, String text) {
		return this.typing.type(user, channel, text);
	}

	@Override
	public Sent use(String user, Place place, String blockId, String actionId, Input input) {
		return this.clicks.use(user, place, blockId, actionId, input);
	}

	@Override
	public Suggested suggest(String user, Place place, String blockId, String actionId, String typed) {
		return this.suggestions.suggest(user, place, blockId, actionId, typed);
	}

	@Override
	public Sent submit(String user, String viewId, Map<String, Map<String, Input>> entered) {
		return this.forms.submit(user, viewId, entered);
	}

	@Override
	public void enter(String user, String viewId, Map<String, Map<String, Input>> entered) {
		this.forms.enter(user, viewId, entered);
	}

	@Override
	public Sent attach(String user, String viewId, String blockId, String actionId, String name, byte[] content) {
		return this.attaching.attach(user, viewId, blockId, actionId, name, content);
	}

	@Override
	public Sent close(String user, String viewId, boolean all) {
		return this.forms.close(user, viewId, all);
	}

	@Override
	public Sent openHome(String user) {
		return this.starts.openHome(user);
	}

	@Override
	public Sent openMessages(String user) {
		return this.starts.openMessages(user);
	}

	@Override
	public Sent shortcut(String user, String callbackId) {
		return this.starts.shortcut(user, callbackId);
	}

	@Override
	public Sent messageShortcut(String user, Place.InMessage message, String callbackId) {
		return this.starts.messageShortcut(user, message, callbackId);
	}

}
