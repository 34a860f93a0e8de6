package org.pandu.people.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.people.Admins;
import org.pandu.people.Week;
import org.pandu.people.WeekSetting;
import org.pandu.people.Whose;
import org.pandu.people.WorkingWeek;
import org.pandu.people.WorkingWeeks;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
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
 * Sets the standing week of everyone or of a unit, from a day on. To change one is to set
 * another from a later day; from the same day it takes its place.
 */
@Component
class StandingWeekForm implements SlackFeature {

	private final WeekSetting setting;

	private final WorkingWeeks weeks;

	private final WhoseChoices whose;

	private final Admins admins;

	private final Clock clock;

	StandingWeekForm(WeekSetting setting, WorkingWeeks weeks, WhoseChoices whose, Admins admins, Clock clock) {
		this.setting = setting;
		this.weeks = weeks;
		this.whose = whose;
		this.admins = admins;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(HoursActions.ADD, (call) -> {
			this.admins.requireAdmin(call.actor());
			open(call, null);
		});
		on.submission(HoursActions.SET, this::save);
	}

	/**
	 * Opens the form for a programme admin.
	 * @param week the one to change; {@code null} for a new one
	 */
	void open(ActionCall call, @Nullable WorkingWeek week) {
		Words words = call.words();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), words.zone());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add((week != null) ? Pieces.section(WorkingWeekList.describe(week, words))
				: this.whose.field(call.actor().team(), Whose.EVERYONE, words));
		blocks.add(HoursField.of(words, WeekWords.of((week != null) ? week.week() : Week.USUAL, words)));
		blocks.add(Field.of(HoursField.FROM, words.of("people.hours.from"))
			.hint(words.of("people.hours.from-hint"))
			.date((week != null && week.from().isAfter(today)) ? week.from() : today));
		call.open(new Modal(HoursActions.SET, (week != null) ? week.id().toString() : "",
				words.of("people.hours.set.title"), words.of("slack.save"), words.of("slack.cancel"), blocks));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		String id = call.form().subject();
		Whose holder = id.isEmpty() ? this.whose.read(call.actor().team(), values, Whose.EVERYONE)
				: this.weeks.require(call.actor().team(), UUID.fromString(id)).whose();
		this.setting.set(call.actor(), holder, HoursField.read(values), values.date(HoursField.FROM).orElseThrow());
		return Submission.done();
	}

}
