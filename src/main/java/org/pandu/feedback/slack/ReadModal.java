package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.feedback.FeedbackId;
import org.pandu.feedback.FeedbackReading;
import org.pandu.feedback.ReadFeedback;
import org.pandu.feedback.Responding;
import org.pandu.feedback.TooLong;
import org.pandu.id.PersonId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
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
 * Where feedback is read, and what its receiver can say to it. The form for the answer
 * takes the modal's place and gives it back: Slack stacks three modals at most, and a
 * feedback being written may lie under them.
 */
@Component
class ReadModal implements SlackFeature {

	static final String ANSWER = "answer";

	private final FeedbackReading reading;

	private final Responding responding;

	ReadModal(FeedbackReading reading, Responding responding) {
		this.reading = reading;
		this.responding = responding;
	}

	@Override
	public void register(Interactions on) {
		on.action(FeedbackActions.READ, (call) -> call.open(read(call, id(call))));
		on.action(FeedbackActions.THANK, (call) -> react(call, this.responding::thank));
		on.action(FeedbackActions.TALK, (call) -> react(call, this.responding::talkNextTime));
		on.action(FeedbackActions.ANSWER, this::openAnswer);
		on.submission(FeedbackActions.ANSWER, this::answer);
	}

	private void react(ActionCall call, BiConsumer<PersonId, FeedbackId> reaction) {
		reaction.accept(call.actor(), id(call));
		if (call.modal().isPresent()) {
			call.update(read(call, id(call)));
		}
	}

	private void openAnswer(ActionCall call) {
		ReadFeedback read = this.reading.read(call.actor(), id(call));
		if (read.what().isAnswered() || !read.canReact()) {
			// A stale modal shows how things stand.
			call.update(FeedbackWords.modal(read, call.actor(), call.words()));
			return;
		}
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>(FeedbackWords.parts(read, call.actor(), words));
		blocks.add(Field.of(ANSWER, words.of("feedback.answer.header"))
			.hint(words.of("feedback.answer.hint"))
			.text("", "", TooLong.MOST));
		blocks.add(Pieces.context(words.of("feedback.who", "person", read.what().giverId().mention())));
		call.update(new Modal(FeedbackActions.ANSWER, read.what().id().subject(), words.of("feedback.answer.title"),
				words.of("feedback.answer.submit"), words.of("slack.cancel"), blocks));
	}

	private Submission answer(SubmissionCall call) {
		FeedbackId id = FeedbackId.parse(call.actor().team(), call.form().subject());
		this.responding.answer(call.actor(), id, call.form().values().text(ANSWER).orElse(""), ANSWER);
		return new Submission.Show(read(call, id));
	}

	private Modal read(Call call, FeedbackId id) {
		return FeedbackWords.modal(this.reading.read(call.actor(), id), call.actor(), call.words());
	}

	private static FeedbackId id(ActionCall call) {
		return FeedbackId.parse(call.actor().team(), call.value());
	}

}
