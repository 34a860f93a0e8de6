package org.pandu.goal.slack;

import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.SectionBlock;
import org.pandu.goal.smart.Mark;
import org.pandu.goal.smart.Reason;
import org.pandu.goal.smart.Topics;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The five marks of SMART in words, each with the reason for it. They quote the goal, so
 * they stand in modals only.
 */
@Component
class SmartPieces {

	/** How many words a reason quotes. */
	private static final int QUOTED = 3;

	/** How long a quoted word may be. */
	private static final int LONGEST = 40;

	private final Topics topics;

	SmartPieces(Topics topics) {
		this.topics = topics;
	}

	/**
	 * The marks, a line each.
	 */
	SectionBlock marks(List<Mark> marks, Words words) {
		return Pieces.section(marks.stream().map((mark) -> line(mark, words)).collect(Collectors.joining("\n")));
	}

	private String line(Mark mark, Words words) {
		return words.of("goal.smart.mark", "criterion", words.of("goal.smart." + mark.criterion()), "met",
				mark.isMet() ? "yes" : "no", "why", words.of("goal.smart.why." + mark.reason(), "found",
						quoted(mark, words), "count", mark.found().size()));
	}

	private String quoted(Mark mark, Words words) {
		return mark.found()
			.stream()
			.limit(QUOTED)
			.map((found) -> (mark.reason() == Reason.TOUCHES_OBJECTIVE)
					? this.topics.find(found).map((topic) -> topic.title(words.locale())).orElse(found)
					: Mrkdwn.fit(found, LONGEST))
			.map((found) -> words.of("goal.smart.quote", "words", Mrkdwn.escape(found)))
			.collect(Collectors.joining(", "));
	}

}
