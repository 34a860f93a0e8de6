package org.pandu.people.slack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Sets hours for some days only. It begins with the usual hours of Ramadan.
 */
@Component
class WeekProfileForm implements SlackFeature {

	private static final String NAME = "name";

	private static final String LAST = "last";

	private final WeekSetting setting;

	private final WorkingWeeks weeks;

	private final WhoseChoices whose;

	private final Admins admins;

	WeekProfileForm(WeekSetting setting, WorkingWeeks weeks, WhoseChoices whose, Admins admins) {
		this.setting = setting;
		this.weeks = weeks;
		this.whose = whose;
		this.admins = admins;
	}

	@Override
	public void register(Interactions on) {
		on.action(HoursActions.ADD_PROFILE, (call) -> {
			this.admins.requireAdmin(call.actor());
			open(call, null);
		});
		on.submission(HoursActions.SET_PROFILE, this::save);
	}

	/**
	 * Opens the form for a programme admin.
	 * @param week the profile to change; {@code null} for a new one
	 */
	void open(ActionCall call, @Nullable WorkingWeek week) {
		Words words = call.words();
		call.open(new Modal(HoursActions.SET_PROFILE, (week != null) ? week.id().toString() : "",
				words.of("people.hours.profile.title"), words.of("slack.save"), words.of("slack.cancel"),
				List.of(this.whose.field(call.actor().team(), (week != null) ? week.whose() : Whose.EVERYONE, words),
						Field.of(NAME, words.of("people.hours.name"))
							.line(words.of("people.hours.name-example"), (week != null) ? week.name() : "",
									WeekSetting.LONGEST_NAME),
						Field.of(HoursField.FROM, words.of("people.hours.first"))
							.date((week != null) ? week.from() : null),
						Field.of(LAST, words.of("people.hours.last")).date((week != null) ? week.until() : null),
						HoursField.of(words, WeekWords.of((week != null) ? week.week() : Week.RAMADAN, words)))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		Optional<UUID> id = Optional.of(call.form().subject()).filter((text) -> !text.isEmpty()).map(UUID::fromString);
		Whose known = id.map((each) -> this.weeks.require(call.actor().team(), each).whose()).orElse(Whose.EVERYONE);
		String name = values.text(NAME).orElse("");
		if (name.isEmpty()) {
			return new Submission.Errors(Map.of(NAME, call.words().of("people.hours.no-name")));
		}
		Week week = HoursField.read(values);
		LocalDate first = values.date(HoursField.FROM).orElseThrow();
		this.setting.setProfile(call.actor(), id.orElse(null), this.whose.read(call.actor().team(), values, known),
				new WeekSetting.Profile(name, first, values.date(LAST).orElseThrow()), week, LAST);
		return Submission.done();
	}

}
