package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.ReadFeedback;
import org.pandu.feedback.Sbi;
import org.pandu.goal.Goal;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.slack.Modal;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * The words of a feedback, exactly as typed. They stand in modals only.
 */
final class FeedbackWords {

	private FeedbackWords() {
	}

	static Modal modal(ReadFeedback read, PersonId reader, Words words) {
		Feedback feedback = read.what();
		List<LayoutBlock> blocks = new ArrayList<>(parts(read, reader, words));
		if (feedback.isAnswered()) {
			blocks.add(Pieces.header(words.of("feedback.answer.header")));
			blocks.add(Pieces.words((read.answer() != null) ? read.answer() : words.of("feedback.erased")));
		}
		if (feedback.isReplied()) {
			blocks.add(Pieces.header(words.of("feedback.reply.header")));
			blocks.add(Pieces.words((read.reply() != null) ? read.reply() : words.of("feedback.erased")));
		}
		blocks.add(Pieces.context(FeedbackLines.state(feedback, words)));
		List<ButtonElement> buttons = read.canReact() ? reactions(feedback, words) : new ArrayList<>();
		if (read.canReply()) {
			buttons.add(Pieces.button(words.of("feedback.reply"), FeedbackActions.REPLY, feedback.id().subject()));
		}
		if (!buttons.isEmpty()) {
			blocks.add(Pieces.buttons(buttons));
		}
		blocks.add(Pieces.context(words.of("feedback.who", "person", feedback.other(reader).mention())));
		return new Modal(FeedbackActions.READ, feedback.id().subject(), words.of("feedback.list.title"), null,
				words.of("slack.close"), blocks);
	}

	/**
	 * From or for whom, and the three parts.
	 */
	static List<LayoutBlock> parts(ReadFeedback read, PersonId reader, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(FeedbackLines.title(read.what(), reader, words)));
		about(read, words).ifPresent((line) -> blocks.add(Pieces.words(line)));
		Sbi sbi = read.words();
		if (sbi == null) {
			blocks.add(Pieces.section(words.of("feedback.erased")));
			return blocks;
		}
		blocks.add(Pieces.header(words.of("feedback.part.situation")));
		blocks.add(Pieces.words(sbi.situation()));
		blocks.add(Pieces.header(words.of("feedback.part.behaviour")));
		blocks.add(Pieces.words(sbi.behaviour()));
		blocks.add(Pieces.header(words.of("feedback.part.impact")));
		blocks.add(Pieces.words(sbi.impact()));
		return blocks;
	}

	/**
	 * What it is linked to, as plain text.
	 */
	private static Optional<String> about(ReadFeedback read, Words words) {
		List<String> lines = new ArrayList<>();
		if (read.session() != null) {
			lines.add(words.of("feedback.about.session") + ": "
					+ words.range(read.session().startsAt(), read.session().endsAt()));
		}
		if (read.goal() != null) {
			lines.add(words.of("feedback.about.goal") + ": " + inOneLine(read.goal(), words));
		}
		return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
	}

	/**
	 * A goal's words without line breaks.
	 */
	static String inOneLine(Worded<Goal> goal, Words words) {
		return Optional.ofNullable(goal.wording())
			.map((wording) -> wording.strip().replaceAll("\\s+", " "))
			.filter((wording) -> !wording.isEmpty())
			.orElseGet(() -> words.of("feedback.erased"));
	}

	private static List<ButtonElement> reactions(Feedback feedback, Words words) {
		String id = feedback.id().subject();
		List<ButtonElement> buttons = new ArrayList<>();
		if (!feedback.isThanked()) {
			buttons.add(Pieces.primary(words.of("feedback.thank"), FeedbackActions.THANK, id));
		}
		if (!feedback.isAnswered()) {
			buttons.add(Pieces.button(words.of("feedback.answer"), FeedbackActions.ANSWER, id));
		}
		if (!feedback.waitsForTalk()) {
			buttons.add(Pieces.button(words.of("feedback.talk"), FeedbackActions.TALK, id));
		}
		return buttons;
	}

}
