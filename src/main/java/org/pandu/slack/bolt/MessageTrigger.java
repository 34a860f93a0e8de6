package org.pandu.slack.bolt;

import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Message;
import org.pandu.id.PersonId;
import org.pandu.slack.MessageCall;
import org.pandu.slack.SlackGateway;
import org.pandu.text.Words;

/**
 * A shortcut of a message. It is answered by a modal: Pandu need not be where the message
 * is.
 */
final class MessageTrigger extends Trigger implements MessageCall {

	private final MessageShortcutPayload payload;

	MessageTrigger(SlackGateway slack, PersonId actor, Words words, MessageShortcutPayload payload) {
		super(slack, actor, words, payload.getTriggerId(), Place.ELSEWHERE);
		this.payload = payload;
	}

	@Override
	public Optional<PersonId> author() {
		Message message = this.payload.getMessage();
		return Optional.ofNullable(message.getUser())
			.filter((user) -> message.getBotId() == null && PersonId.isShapeOf(user))
			.map((user) -> new PersonId(actor().team(), user));
	}

}
