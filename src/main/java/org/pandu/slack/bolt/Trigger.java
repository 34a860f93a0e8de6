package org.pandu.slack.bolt;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.slack.Call;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * Something a person did, and the two ways to answer it: a modal, or words only they see.
 */
class Trigger implements Call {

	/** The modal that only tells something. */
	static final String ALERT = "slack.alert";

	private final SlackGateway slack;

	private final PersonId actor;

	private final Words words;

	private final @Nullable String triggerId;

	private final Place place;

	/** Where the person did it. */
	enum Place {

		/** In a message or channel, which has a response URL. */
		CHANNEL,

		/** In a modal, on which another can be put. */
		MODAL,

		/** On the Home tab or through a shortcut. */
		ELSEWHERE

	}

	Trigger(SlackGateway slack, PersonId actor, Words words, @Nullable String triggerId, Place place) {
		this.slack = slack;
		this.actor = actor;
		this.words = words;
		this.triggerId = triggerId;
		this.place = place;
	}

	@Override
	public final PersonId actor() {
		return this.actor;
	}

	@Override
	public final Words words() {
		return this.words;
	}

	@Override
	public final void open(Modal modal) {
		show(modal);
	}

	@Override
	public final void openLater(String title, Supplier<Modal> modal) {
		later((shown) -> Optional.of(show(shown)), title, modal);
	}

	final void later(Later.Place shownAt, String title, Supplier<Modal> modal) {
		new Later(this.slack, this.actor.team(), this.words, shownAt, Later.SOON).bring(title, modal);
	}

	private String show(Modal modal) {
		String trigger = (this.triggerId != null) ? this.triggerId : "";
		return (this.place == Place.MODAL) ? this.slack.push(this.actor.team(), trigger, modal)
				: this.slack.open(this.actor.team(), trigger, modal);
	}

	@Override
	public void tell(String mrkdwn) {
		open(alert(this.words, mrkdwn));
	}

	final SlackGateway slack() {
		return this.slack;
	}

	static Modal alert(Words words, String mrkdwn) {
		return new Modal(ALERT, "", words.of("slack.alert.title"), null, words.of("slack.alert.close"),
				List.of(Pieces.section(mrkdwn)));
	}

}
