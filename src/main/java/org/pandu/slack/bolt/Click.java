package org.pandu.slack.bolt;

import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackGateway;
import org.pandu.text.Words;

/**
 * A click on one element.
 */
final class Click extends Trigger implements ActionCall {

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
		return Optional.of(new OpenModal(Views.Metadata.read(view.getPrivateMetadata()).subject(),
				new StateValues(actor().team(), view)));
	}

	@Override
	public void update(Modal modal) {
		View view = this.payload.getView();
		if (view == null) {
			throw new IllegalStateException("The click did not come from a modal");
		}
		slack().replace(actor().team(), view.getId(), view.getHash(), modal);
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
