package org.pandu.survey.slack;

import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;

import org.springframework.stereotype.Component;

/**
 * One tap rates a session; the message and the Home tab then say thanks.
 */
@Component
class RatingTaps implements SlackFeature {

	private final Surveying surveying;

	RatingTaps(Surveying surveying) {
		this.surveying = surveying;
	}

	@Override
	public void register(Interactions on) {
		for (int rating : Ratings.ALL) {
			on.action(SurveyActions.rate(rating), (call) -> this.surveying.rate(call.actor(),
					Occasion.parse(call.actor().team(), call.value()), rating));
		}
	}

}
