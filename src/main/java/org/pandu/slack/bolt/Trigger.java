package org.pandu.slack.bolt;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.slack.Call;
import org.pandu.slack.Modal;
import org.pandu.slack.Reference;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something a person did, and the two ways to answer it: a modal, or words only they see.
 */
class Trigger implements Call {

	private static final Logger log = LoggerFactory.getLogger(Trigger.class);

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
		String trigger = (this.triggerId != null) ? this.triggerId : "";
		if (this.place == Place.MODAL) {
			this.slack.push(this.actor.team(), trigger, modal);
		}
		else {
			this.slack.open(this.actor.team(), trigger, modal);
		}
	}

	@Override
	public final void openLater(Modal waiting, Supplier<Modal> modal) {
		String view = this.slack.openWaiting(this.actor.team(), (this.triggerId != null) ? this.triggerId : "",
				waiting);
		Thread.startVirtualThread(() -> fill(view, modal));
	}

	private void fill(String view, Supplier<Modal> modal) {
		try {
			this.slack.fill(this.actor.team(), view, modal.get());
		}
		catch (SlackFailure failure) {
			log.info("A modal could not be filled: {}", failure.getMessage());
		}
		catch (RuntimeException ex) {
			String reference = Reference.next(Ids.next());
			log.error("{} filling a modal failed", reference, ex);
			this.slack.fill(this.actor.team(), view,
					alert(this.words, this.words.of("slack.failed", "reference", reference)));
		}
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
