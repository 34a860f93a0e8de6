package org.pandu.slack.bolt;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway;
import org.pandu.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A click on one element.
 */
final class Click extends Trigger implements ActionCall {

	private static final Logger log = LoggerFactory.getLogger(Click.class);

	private static final String CHANGED_BEFORE = "hash_conflict";

	private final BlockActionPayload payload;

	private final Presses presses;

	Click(SlackGateway slack, PersonId actor, Words words, BlockActionPayload payload, Presses presses) {
		super(slack, actor, words, payload.getTriggerId(), place(payload));
		this.payload = payload;
		this.presses = presses;
	}

	@Override
	public String value() {
		BlockActionPayload.Action action = this.payload.getActions().getFirst();
		String option = (action.getSelectedOption() != null) ? action.getSelectedOption().getValue() : null;
		return Stream
			.<@Nullable String>of(action.getValue(), option, action.getSelectedDate(), action.getSelectedTime(),
					action.getSelectedUser(), action.getSelectedChannel())
			.filter((value) -> value != null)
			.findFirst()
			.orElse("");
	}

	@Override
	public Optional<OpenModal> modal() {
		View view = this.payload.getView();
		if (view == null || !"modal".equals(view.getType())) {
			return Optional.empty();
		}
		return Optional.of(SentForm.form(actor(), view));
	}

	@Override
	public void update(Modal modal) {
		if (!replace(modal)) {
			log.info("A modal was changed by another press");
		}
	}

	@Override
	public void updateLater(String title, Supplier<Modal> modal) {
		Presses.Press press = this.presses.press(view().getId(), this.payload.getActions().getFirst().getActionTs());
		later(new Later.Place() {

			@Override
			public Optional<String> show(Modal shown) {
				return press.ifLast(() -> insist(shown));
			}

			@Override
			public void ifWanted(Runnable filling) {
				press.ifLast(() -> {
					filling.run();
					return true;
				});
			}

		}, title, modal);
	}

	/** Replaces the modal, also where an earlier press has changed it. */
	private String insist(Modal modal) {
		if (!replace(modal)) {
			slack().fill(actor().team(), view().getId(), modal);
		}
		return view().getId();
	}

	/** Answers whether no other press had changed the modal. */
	private boolean replace(Modal modal) {
		try {
			slack().replace(actor().team(), view().getId(), view().getHash(), modal);
			return true;
		}
		catch (SlackFailure failure) {
			if (!failure.code().equals(CHANGED_BEFORE)) {
				throw failure;
			}
			return false;
		}
	}

	private View view() {
		View view = this.payload.getView();
		if (view == null) {
			throw new IllegalStateException("The click did not come from a modal");
		}
		return view;
	}

	@Override
	public void tell(String mrkdwn) {
		if (this.payload.getResponseUrl() != null) {
			slack().respond(this.payload.getResponseUrl(), mrkdwn);
		}
		else {
			super.tell(mrkdwn);
		}
	}

	private static Place place(BlockActionPayload payload) {
		if (payload.getView() == null) {
			return Place.CHANNEL;
		}
		return "modal".equals(payload.getView().getType()) ? Place.MODAL : Place.ELSEWHERE;
	}

}
