package org.pandu.survey.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.Occasion;
import org.pandu.survey.OwnAnswer;
import org.pandu.survey.Surveying;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The comment beside a rating. The form says who will read it, and lets its writer change
 * the rating too.
 */
@Component
class CommentForm implements SlackFeature {

	private static final String RATING = "rating";

	private final Surveying surveying;

	CommentForm(Surveying surveying) {
		this.surveying = surveying;
	}

	@Override
	public void register(Interactions on) {
		on.action(SurveyActions.COMMENT, this::open);
		on.submission(SurveyActions.COMMENT, this::save);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		Occasion about = Occasion.parse(call.actor().team(), call.value());
		OwnAnswer answer = this.surveying.ownAnswer(call.actor(), about);
		List<LayoutBlock> blocks = new ArrayList<>(CommentFields.of(answer.comment(), answer.quotable(), words));
		blocks.add(Field.of(RATING, this.surveying.wording(call.actor(), about).in(words.locale()))
			.radio(Ratings.choices(words), Integer.toString(answer.rating())));
		blocks.add(Pieces.context(words.of("survey.comment.who-sees")));
		call.open(new Modal(SurveyActions.COMMENT, about.subject(), words.of("survey.comment.title"),
				words.of("survey.comment.submit"), words.of("slack.cancel"), blocks));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		this.surveying.answer(call.actor(), Occasion.parse(call.actor().team(), call.form().subject()),
				Integer.parseInt(values.option(RATING).orElseThrow()), CommentFields.comment(values),
				CommentFields.isQuotable(values));
		return Submission.done();
	}

}
