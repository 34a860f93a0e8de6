package org.pandu.fasttrack.slack;

import java.util.UUID;

import org.pandu.fasttrack.Asking;
import org.pandu.fasttrack.Choosing;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;

import org.springframework.stereotype.Component;

/**
 * What the requester does with a click: takes a proposed time or none, withdraws. The
 * card itself shows the outcome.
 */
@Component
class OwnAnswers implements SlackFeature {

	private final Asking asking;

	private final Choosing choosing;

	private final OwnModal own;

	OwnAnswers(Asking asking, Choosing choosing, OwnModal own) {
		this.asking = asking;
		this.choosing = choosing;
		this.own = own;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.TAKE, this::take);
		on.action(FastTrackActions.NONE_FITS, (call) -> {
			this.choosing.refuse(call.actor(), id(call, call.value()));
			this.own.refresh(call);
		});
		on.action(FastTrackActions.WITHDRAW, (call) -> {
			this.asking.withdraw(call.actor(), id(call, call.value()));
			this.own.refresh(call);
		});
	}

	private void take(ActionCall call) {
		String[] value = call.value().split(" ", 2);
		this.choosing.take(call.actor(), id(call, value[0]), UUID.fromString(value[1]));
		this.own.refresh(call);
	}

	private static FastTrackId id(ActionCall call, String text) {
		return FastTrackId.parse(call.actor().team(), text);
	}

}
