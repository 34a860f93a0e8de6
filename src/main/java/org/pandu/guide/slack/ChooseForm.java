package org.pandu.guide.slack;

import java.util.List;

import org.pandu.guide.Situation;
import org.pandu.slack.Call;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * {@code /coach choose}: a few questions that lead to coaching, mentoring, training or
 * counselling. What is answered is shown back and kept nowhere.
 */
@Component
class ChooseForm implements SlackFeature {

	private static final String MATTER = "matter";

	private static final String SUPPORT = "support";

	private static final String HORIZON = "horizon";

	private static final String EXPERIENCE = "experience";

	private final SuggestionModal suggestion;

	ChooseForm(SuggestionModal suggestion) {
		this.suggestion = suggestion;
	}

	@Override
	public void register(Interactions on) {
		on.command("choose", "pendekatan", "guide.choose.usage", this::open);
		on.action(GuideActions.CHOOSE, this::open);
		on.submission(GuideActions.CHOOSE, this::answer);
	}

	private void open(Call call) {
		Words words = call.words();
		call.open(new Modal(GuideActions.CHOOSE, "", words.of("guide.choose.title"), words.of("guide.choose.submit"),
				words.of("slack.cancel"),
				List.of(Pieces.section(words.of("guide.choose.intro")),
						Field.of(MATTER, words.of("guide.choose.matter"))
							.radio(Wordings.of(Situation.Matter.class, "guide.choose.matter", words), null),
						Field.of(SUPPORT, words.of("guide.choose.support"))
							.mayBeEmpty()
							.radio(Wordings.of(Situation.Support.class, "guide.choose.support", words), null),
						Field.of(HORIZON, words.of("guide.choose.horizon"))
							.mayBeEmpty()
							.radio(Wordings.of(Situation.Horizon.class, "guide.choose.horizon", words), null),
						Field.of(EXPERIENCE, words.of("guide.choose.experience"))
							.mayBeEmpty()
							.radio(Wordings.of(Situation.Experience.class, "guide.choose.experience", words), null),
						Pieces.context(words.of("guide.choose.kept")))));
	}

	private Submission answer(SubmissionCall call) {
		FormValues values = call.form().values();
		Situation situation = new Situation(Situation.Matter.valueOf(values.option(MATTER).orElseThrow()),
				values.option(SUPPORT).map(Situation.Support::valueOf).orElse(null),
				values.option(HORIZON).map(Situation.Horizon::valueOf).orElse(null),
				values.option(EXPERIENCE).map(Situation.Experience::valueOf).orElse(null));
		return new Submission.Show(this.suggestion.about(situation, call.actor(), call.words()));
	}

}
