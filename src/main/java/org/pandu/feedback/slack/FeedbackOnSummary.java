package org.pandu.feedback.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.session.after.SessionSummary;
import org.pandu.session.after.slack.SummaryOffer;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Giving feedback about a session, from its summary.
 */
@Component
class FeedbackOnSummary implements SummaryOffer {

	@Override
	public List<ButtonElement> buttons(SessionSummary summary, PersonId reader, Words words) {
		return summary.pairing().isActive()
				? List
					.of(Pieces.button(words.of("feedback.give"), FeedbackActions.GIVE, GiveAbout.of(summary.session())))
				: List.of();
	}

}
