package org.pandu.feedback.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.session.due.Outlook;
import org.pandu.session.slack.PairingOffer;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Giving feedback, and looking through it, under each pairing on the Home tab.
 */
@Component
class FeedbackOffer implements PairingOffer {

	@Override
	public List<ButtonElement> buttons(Outlook outlook, PersonId reader, Words words) {
		return List.of(Pieces.button(words.of("feedback.give"), FeedbackActions.GIVE, outlook.pairing().id().subject()),
				Pieces.button(words.of("feedback.list.title"), FeedbackActions.LIST,
						ListPlace.of(outlook.pairing().id()).written()));
	}

}
