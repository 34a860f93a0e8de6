package org.pandu.people.slack;

import java.util.List;
import java.util.UUID;

import org.pandu.people.WeekSetting;
import org.pandu.people.WorkingWeek;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Takes a week back, after saying what will hold instead.
 */
@Component
class RemoveWeekForm implements SlackFeature {

	private final WeekSetting setting;

	RemoveWeekForm(WeekSetting setting) {
		this.setting = setting;
	}

	@Override
	public void register(Interactions on) {
		on.submission(HoursActions.TAKE_BACK, this::remove);
	}

	void open(ActionCall call, WorkingWeek week) {
		Words words = call.words();
		call.open(new Modal(HoursActions.TAKE_BACK, week.id().toString(), words.of("people.hours.remove.title"),
				words.of("people.hours.remove.submit"), words.of("slack.cancel"),
				List.of(Pieces.section(WorkingWeekList.describe(week, words)),
						Pieces.section(words.of("people.hours.remove.what")))));
	}

	private Submission remove(SubmissionCall call) {
		this.setting.remove(call.actor(), UUID.fromString(call.form().subject()));
		return Submission.done();
	}

}
