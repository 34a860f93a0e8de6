package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.feedback.FeedbackId;
import org.pandu.feedback.FeedbackReading;
import org.pandu.feedback.ReadFeedback;
import org.pandu.feedback.Responding;
import org.pandu.feedback.TooLong;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The giver's one reply to an answer. It takes the place of the modal it was read in, and
 * gives it back.
 */
@Component
class ReplyForm implements SlackFeature {

	static final String REPLY = "reply";

	private final FeedbackReading reading;

	private final Responding responding;

	ReplyForm(FeedbackReading reading, Responding responding) {
		this.reading = reading;
		this.responding = responding;
	}

	@Override
	public void register(Interactions on) {
		on.action(FeedbackActions.REPLY, this::open);
		on.submission(FeedbackActions.REPLY, this::reply);
	}

	private void open(ActionCall call) {
		ReadFeedback read = this.reading.read(call.actor(), FeedbackId.parse(call.actor().team(), call.value()));
		Words words = call.words();
		if (!read.canReply()) {
			// A stale modal shows how things stand.
			call.update(FeedbackWords.modal(read, call.actor(), words));
			return;
		}
		List<LayoutBlock> blocks = new ArrayList<>(FeedbackWords.parts(read, call.actor(), words));
		blocks.add(Pieces.header(words.of("feedback.answer.header")));
		blocks.add(Pieces.words((read.answer() != null) ? read.answer() : words.of("feedback.erased")));
		blocks.add(Field.of(REPLY, words.of("feedback.reply.header"))
			.hint(words.of("feedback.reply.hint"))
			.text("", "", TooLong.MOST));
		blocks.add(Pieces.context(words.of("feedback.who", "person", read.what().receiverId().mention())));
		call.update(new Modal(FeedbackActions.REPLY, read.what().id().subject(), words.of("feedback.reply.title"),
				words.of("feedback.reply.submit"), words.of("slack.cancel"), blocks));
	}

	private Submission reply(SubmissionCall call) {
		FeedbackId id = FeedbackId.parse(call.actor().team(), call.form().subject());
		this.responding.reply(call.actor(), id, call.form().values().text(REPLY).orElse(""), REPLY);
		return new Submission.Show(
				FeedbackWords.modal(this.reading.read(call.actor(), id), call.actor(), call.words()));
	}

}
