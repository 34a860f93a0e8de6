package org.pandu.survey.slack;

import java.util.UUID;

import com.slack.api.model.block.InputBlock;
import org.pandu.id.TeamId;
import org.pandu.session.SessionId;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.survey.LeastPeople;
import org.pandu.survey.Surveying;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The coach's or mentor's own rating, asked in the form that closes the session and never
 * again.
 */
@Component
public class ClosingRating {

	private static final String RATING = "rating";

	private final Surveying surveying;

	private final Questions questions;

	private final LeastPeople least;

	ClosingRating(Surveying surveying, Questions questions, LeastPeople least) {
		this.least = least;
		this.surveying = surveying;
		this.questions = questions;
	}

	/**
	 * The id of the words that are asked now. The form keeps it, so that the answer
	 * belongs to them even when they are changed before it is sent.
	 */
	public UUID asked(TeamId team) {
		return this.questions.single(team, Topic.CLOSING).wording().id();
	}

	/**
	 * The input, which may stay empty.
	 */
	public InputBlock input(TeamId team, UUID asked, Words words) {
		return Field.of(RATING, this.questions.wording(team, asked).words().in(words.locale()))
			.mayBeEmpty()
			.hint(words.of("survey.closing.hint", "least", this.least.of(team)))
			.select(Ratings.choices(words), null);
	}

	/**
	 * Keeps what was chosen for a session that was just closed as held.
	 * @param asked the id of the words the form showed
	 */
	public void take(SubmissionCall call, SessionId held, UUID asked) {
		call.form()
			.values()
			.option(RATING)
			.map(Integer::valueOf)
			.ifPresent((rating) -> this.surveying.rateAtClosing(call.actor(), held, asked, rating));
	}

}
