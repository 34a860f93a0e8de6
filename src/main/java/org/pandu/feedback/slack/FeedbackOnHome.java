package org.pandu.feedback.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.feedback.FeedbackReading;
import org.pandu.id.PersonId;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The newest feedback that its receiver has not read yet.
 */
@Component
class FeedbackOnHome implements HomeSection {

	private static final int MOST = 2;

	private final FeedbackReading reading;

	FeedbackOnHome(FeedbackReading reading) {
		this.reading = reading;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		return this.reading.unreadOf(person)
			.stream()
			.limit(MOST)
			.<LayoutBlock>map((feedback) -> Pieces.section(FeedbackLines.title(feedback, person, words),
					Pieces.button(words.of("feedback.read"), FeedbackActions.READ, feedback.id().subject())))
			.toList();
	}

}
