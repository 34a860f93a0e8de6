package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackReading;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.slack.BriefPart;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The feedback its receiver asked to talk about, in the brief before the next session.
 */
@Component
class FeedbackBrief implements BriefPart {

	private static final int ORDER = 40;

	private final FeedbackReading reading;

	FeedbackBrief(FeedbackReading reading) {
		this.reading = reading;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> fact(Session session, PersonId reader, Words words) {
		int count = this.reading.toTalkAbout(reader, session.pairing()).size();
		return (count == 0) ? Optional.empty() : Optional.of(words.of("feedback.brief.fact", "count", count));
	}

	@Override
	public List<LayoutBlock> detail(Session session, PersonId reader, Words words) {
		List<Feedback> waiting = this.reading.toTalkAbout(reader, session.pairing());
		if (waiting.isEmpty()) {
			return List.of();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("feedback.brief.title")));
		waiting.forEach((feedback) -> blocks.add(Pieces.section(FeedbackLines.title(feedback, reader, words),
				Pieces.button(words.of("feedback.read"), FeedbackActions.READ, feedback.id().subject()))));
		return blocks;
	}

}
