package org.pandu.people.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.SectionBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.people.PersonHours;
import org.pandu.people.Week;
import org.pandu.people.WeekSetting;
import org.pandu.people.Whose;
import org.pandu.people.WorkingHours;
import org.pandu.people.WorkingWeek;
import org.pandu.slack.Call;
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
 * Each participant's own working hours. Empty, they are those of the unit or programme.
 */
@Component
class OwnHoursForm implements SlackFeature {

	private final WeekSetting setting;

	private final WorkingHours hours;

	private final Clock clock;

	OwnHoursForm(WeekSetting setting, WorkingHours hours, Clock clock) {
		this.setting = setting;
		this.hours = hours;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(HoursActions.OWN, this::open);
		on.submission(HoursActions.OWN, this::save);
	}

	/**
	 * What holds for a person today, with the way to change it.
	 */
	SectionBlock section(PersonId person, Words words) {
		return Pieces.section(words.of("people.hours.own.now", "hours", now(person, words)),
				Pieces.button(words.of("people.hours.own.change"), HoursActions.OWN, "open"));
	}

	private void open(Call call) {
		Words words = call.words();
		String own = Optional.of(this.hours.of(call.actor()))
			.flatMap((mine) -> mine.setFor(today(words)))
			.filter((week) -> week.whose() instanceof Whose.Own)
			.map((week) -> WeekWords.of(week.week(), words))
			.orElse("");
		call.open(new Modal(HoursActions.OWN, "", words.of("people.hours.own.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Pieces.section(words.of("people.hours.own.now", "hours", now(call.actor(), words))),
						HoursField.optional(words, words.of("people.hours.own.hint"), own),
						Field.of(HoursField.FROM, words.of("people.hours.from"))
							.hint(words.of("people.hours.from-hint"))
							.date(today(words)))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		@Nullable Week week = values.text(HoursField.NAME).isPresent() ? HoursField.read(values) : null;
		this.setting.setOwn(call.actor(), week, values.date(HoursField.FROM).orElseThrow());
		return Submission.done();
	}

	private String now(PersonId person, Words words) {
		PersonHours mine = this.hours.of(person);
		Optional<WorkingWeek> set = mine.setFor(today(words));
		String source = switch (set.map(WorkingWeek::whose).orElse(Whose.EVERYONE)) {
			case Whose.Everyone everyone -> "program";
			case Whose.OfUnit unit -> "unit";
			case Whose.Own own -> "own";
		};
		return words.of("people.hours.own.source", "source", source) + "\n"
				+ WeekWords.of(mine.weekOn(today(words)), words);
	}

	private LocalDate today(Words words) {
		return LocalDate.ofInstant(this.clock.instant(), words.zone());
	}

}
