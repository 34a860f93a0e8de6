package org.pandu.program.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.people.Admins;
import org.pandu.program.holiday.HolidayCalendar;
import org.pandu.program.holiday.HolidayCalendars;
import org.pandu.program.holiday.HolidaySetting;
import org.pandu.program.holiday.HolidaySetting.Outcome;
import org.pandu.program.holiday.Scope;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Makes a holiday calendar, adds days to it, changes whom it holds for.
 */
@Component
class HolidayForms implements SlackFeature {

	private final HolidayCalendars calendars;

	private final HolidaySetting setting;

	private final HolidayDays days;

	private final HolidayView view;

	private final Admins admins;

	HolidayForms(HolidayCalendars calendars, HolidaySetting setting, HolidayDays days, HolidayView view,
			Admins admins) {
		this.calendars = calendars;
		this.setting = setting;
		this.days = days;
		this.view = view;
		this.admins = admins;
	}

	@Override
	public void register(Interactions on) {
		on.action(HolidayActions.NEW, this::openNew);
		on.submissionWith(HolidayActions.NEW, this.days::load, this::make);
		on.action(HolidayActions.ADD, this::openAdd);
		on.submissionWith(HolidayActions.ADD, this.days::load, this::add);
		on.action(HolidayActions.CHANGE, this::openChange);
		on.submission(HolidayActions.CHANGE, this::change);
	}

	private void openNew(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>(HolidayFields.about(null, words));
		blocks.add(HolidayFields.lines(words));
		blocks.add(HolidayFields.file(words));
		call.update(new Modal(HolidayActions.NEW, "", words.of("program.holidays.new-title"), words.of("slack.save"),
				words.of("slack.cancel"), blocks));
	}

	private Submission make(SubmissionCall call, Optional<byte[]> file) {
		FormValues values = call.form().values();
		String name = HolidayFields.name(values);
		Scope scope = HolidayFields.scope(values);
		return this.days.save(call, file, name,
				(days) -> this.setting.make(call.actor(), name, scope, days, HolidayFields.FIELDS));
	}

	private void openAdd(ActionCall call) {
		HolidayCalendar calendar = require(call);
		Words words = call.words();
		call.update(new Modal(HolidayActions.ADD, calendar.id().toString(), words.of("program.holidays.add"),
				words.of("program.holidays.add"), words.of("slack.cancel"),
				List.of(Pieces.section("*" + Mrkdwn.escape(calendar.name()) + "*"), HolidayFields.lines(words),
						HolidayFields.file(words))));
	}

	private Submission add(SubmissionCall call, Optional<byte[]> file) {
		UUID id = UUID.fromString(call.form().subject());
		String name = this.calendars.require(call.actor().team(), id).name();
		return this.days.save(call, file, name,
				(days) -> this.setting.add(call.actor(), id, days, HolidayFields.FIELDS));
	}

	private void openChange(ActionCall call) {
		HolidayCalendar calendar = require(call);
		Words words = call.words();
		call.update(
				new Modal(HolidayActions.CHANGE, calendar.id().toString(), words.of("program.holidays.change-title"),
						words.of("slack.save"), words.of("slack.cancel"), HolidayFields.about(calendar, words)));
	}

	private Submission change(SubmissionCall call) {
		FormValues values = call.form().values();
		Outcome outcome = this.setting.change(call.actor(), UUID.fromString(call.form().subject()),
				HolidayFields.name(values), HolidayFields.scope(values), HolidayFields.FIELDS);
		return new Submission.Show(
				this.view.of(outcome.calendar(), HolidayWords.affected(outcome, call.words()).strip(), call.words()));
	}

	private HolidayCalendar require(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		return this.calendars.require(call.actor().team(), UUID.fromString(call.value()));
	}

}
