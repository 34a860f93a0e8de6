package org.pandu.guide.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.Session;
import org.pandu.session.slack.RunningOffer;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Lets the coachee or mentee write a note of their own while the session runs. Which step
 * it belongs to is looked up when the button is clicked, since their card stays as it is
 * while the guide goes on.
 */
@Component
class NoteOffer implements RunningOffer {

	@Override
	public List<ButtonElement> buttons(Session session, Words words) {
		return List.of(Pieces.button(words.of("guide.note"), GuideActions.NOTE_NOW, session.id().subject()));
	}

}
