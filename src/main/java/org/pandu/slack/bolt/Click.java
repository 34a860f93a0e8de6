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

	Click(SlackGateway slack, PersonId actor, Words words, BlockActionPayload payload) {
		super(slack, actor, words, payload.getTriggerId(), place(payload));
		this.payload = payload;
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
		replace(modal);
	}

	@Override
	public void updateLater(String title, Supplier<Modal> modal) {
		later(this::replace, title, modal);
	}

	/** Answers nothing where another press has changed the modal before. */
	private Optional<String> replace(Modal modal) {
		View view = this.payload.getView();
		if (view == null) {
			throw new IllegalStateException("The click did not come from a modal");
		}
		try {
			slack().replace(actor().team(), view.getId(), view.getHash(), modal);
			return Optional.of(view.getId());
		}
		catch (SlackFailure failure) {
			if (!failure.code().equals(CHANGED_BEFORE)) {
				throw failure;
			}
			log.info("A modal was changed by another press");
			return Optional.empty();
		}
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
