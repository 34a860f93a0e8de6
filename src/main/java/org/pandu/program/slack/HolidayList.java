package org.pandu.program.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.program.holiday.Holiday;
import org.pandu.program.holiday.HolidayCalendar;
import org.pandu.program.holiday.HolidayCalendars;
import org.pandu.program.holiday.HolidaySetting;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The programme's holiday calendars. List, calendar and forms take turns in one modal:
 * Slack stacks no more than three, and one below would show what was before.
 */
@Component
class HolidayList implements SlackFeature, RulesSection {

	private final HolidayCalendars calendars;

	private final HolidaySetting setting;

	private final Admins admins;

	HolidayList(HolidayCalendars calendars, HolidaySetting setting, Admins admins) {
		this.calendars = calendars;
		this.setting = setting;
		this.admins = admins;
	}

	@Override
	public String describe(TeamId team, Words words) {
		return words.of("program.holidays", "count", this.calendars.all(team).size());
	}

	@Override
	public String action() {
		return HolidayActions.LIST;
	}

	@Override
	public void register(Interactions on) {
		on.action(HolidayActions.LIST, (call) -> call.open(list(call)));
		on.action(HolidayActions.BACK, (call) -> call.update(list(call)));
		on.action(HolidayActions.REMOVE, (call) -> {
			this.setting.remove(call.actor(), UUID.fromString(call.value()));
			call.update(list(call));
		});
	}

	private Modal list(ActionCall call) {
		PersonId actor = call.actor();
		this.admins.requireAdmin(actor);
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("program.holidays.note")));
		for (HolidayCalendar calendar : this.calendars.all(actor.team())) {
			blocks.add(Pieces.section(line(calendar, words), Pieces.button(words.of("program.holidays.open"),
					HolidayActions.CALENDAR, calendar.id().toString())));
		}
		if (blocks.size() == 1) {
			blocks.add(Pieces.section(words.of("program.holidays.none-yet")));
		}
		blocks.add(Pieces.buttons(Pieces.primary(words.of("program.holidays.new"), HolidayActions.NEW, "new")));
		return new Modal(HolidayActions.LIST, "", words.of("program.holidays.title"), null, words.of("slack.close"),
				blocks);
	}

	private String line(HolidayCalendar calendar, Words words) {
		List<Holiday> days = this.calendars.days(calendar);
		return "*" + Mrkdwn.escape(calendar.name()) + "*\n" + HolidayWords.scope(calendar.scope(), words) + " "
				+ (days.isEmpty() ? words.of("program.holidays.no-days")
						: words.of("program.holidays.until", "count", days.size(), "last", days.getLast().day()));
	}

}
