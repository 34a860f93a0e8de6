package org.pandu.slack.bolt;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import org.pandu.id.PersonId;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.SubmissionCall;
import org.pandu.text.Words;

/**
 * A form that was sent off. It is answered by its acknowledgement, which can open nothing
 * else.
 */
final class SentForm extends Trigger implements SubmissionCall {

	private final OpenModal form;

	SentForm(SlackGateway slack, PersonId actor, Words words, ViewSubmissionPayload payload) {
		super(slack, actor, words, payload.getTriggerId(), Place.MODAL);
		this.form = form(actor, payload.getView());
	}

	/**
	 * A modal as it stood when it was sent or clicked in.
	 */
	static OpenModal form(PersonId actor, View view) {
		Views.Metadata metadata = Views.Metadata.read(view.getPrivateMetadata());
		return new OpenModal(metadata.form(), metadata.subject(), new StateValues(actor.team(), view));
	}

	@Override
	public OpenModal form() {
		return this.form;
	}

}
