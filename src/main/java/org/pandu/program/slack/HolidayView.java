package org.pandu.program.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.people.Admins;
import org.pandu.program.holiday.Holiday;
import org.pandu.program.holiday.HolidayCalendar;
import org.pandu.program.holiday.HolidayCalendars;
import org.pandu.program.holiday.HolidaySetting;
import org.pandu.program.slack.HolidayWords.Run;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * One holiday calendar, a year at a time, with what can be done about it.
 */
@Component
class HolidayView implements SlackFeature {

	/** As many lines as a modal has room for. */
	private static final int MOST_LINES = 80;

	private final HolidayCalendars calendars;

	private final HolidaySetting setting;

	private final Admins admins;

	private final Clock clock;

	HolidayView(HolidayCalendars calendars, HolidaySetting setting, Admins admins, Clock clock) {
		this.calendars = calendars;
		this.setting = setting;
		this.admins = admins;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(HolidayActions.CALENDAR, (call) -> call.update(of(require(call, call.value()), "", call.words())));
		on.action(HolidayActions.YEAR, (call) -> {
			String[] parts = call.value().split("/");
			call.update(of(require(call, parts[0]), "", Integer.parseInt(parts[1]), call.words()));
		});
		on.action(HolidayActions.REMOVE_DAYS, this::removeDays);
	}

	/**
	 * A calendar as it is now.
	 * @param news what has just been done, in mrkdwn; may be empty
	 */
	Modal of(HolidayCalendar calendar, String news, Words words) {
		return of(calendar, news, LocalDate.ofInstant(this.clock.instant(), words.zone()).getYear(), words);
	}

	private void removeDays(ActionCall call) {
		String[] parts = call.value().split("/");
		LocalDate first = LocalDate.parse(parts[1]);
		HolidayCalendar calendar = this.setting
			.removeDays(call.actor(), UUID.fromString(parts[0]), first, LocalDate.parse(parts[2]))
			.calendar();
		call.update(of(calendar, call.words().of("program.holidays.removed"), first.getYear(), call.words()));
	}

	private HolidayCalendar require(ActionCall call, String id) {
		this.admins.requireAdmin(call.actor());
		return this.calendars.require(call.actor().team(), UUID.fromString(id));
	}

	/** The wished year, or the nearest that has days. */
	private Modal of(HolidayCalendar calendar, String news, int wished, Words words) {
		List<Holiday> days = this.calendars.days(calendar);
		TreeSet<Integer> years = days.stream()
			.map((day) -> day.day().getYear())
			.collect(Collectors.toCollection(TreeSet::new));
		Integer next = years.ceiling(wished);
		int year = (next != null) ? next : years.isEmpty() ? wished : years.last();
		List<LayoutBlock> blocks = new ArrayList<>();
		if (!news.isEmpty()) {
			blocks.add(Pieces.section(news));
		}
		blocks.add(Pieces
			.section("*" + Mrkdwn.escape(calendar.name()) + "*\n" + HolidayWords.scope(calendar.scope(), words)));
		blocks.add(buttons(calendar, words));
		if (years.size() > 1) {
			blocks.add(Pieces.section(words.of("program.holidays.year"),
					Pieces.menu(HolidayActions.YEAR,
							years.stream().map((one) -> new Choice(calendar.id() + "/" + one, "" + one)).toList(),
							calendar.id() + "/" + year)));
		}
		blocks.addAll(
				lines(calendar, Run.of(days.stream().filter((day) -> day.day().getYear() == year).toList()), words));
		return new Modal(HolidayActions.CALENDAR, calendar.id().toString(), words.of("program.holidays.title"), null,
				words.of("slack.close"), blocks);
	}

	private static List<LayoutBlock> lines(HolidayCalendar calendar, List<Run> runs, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		for (Run run : runs.stream().limit(MOST_LINES).toList()) {
			blocks.add(Pieces.section(run.in(words), Pieces.button(words.of("program.holidays.remove-days"),
					HolidayActions.REMOVE_DAYS, calendar.id() + "/" + run.first() + "/" + run.last())));
		}
		if (runs.isEmpty()) {
			blocks.add(Pieces.context(words.of("program.holidays.no-days")));
		}
		if (runs.size() > MOST_LINES) {
			blocks.add(Pieces.context(words.of("program.holidays.more", "count", runs.size() - MOST_LINES)));
		}
		return blocks;
	}

	private static LayoutBlock buttons(HolidayCalendar calendar, Words words) {
		String id = calendar.id().toString();
		return Pieces.buttons(Pieces.primary(words.of("program.holidays.add"), HolidayActions.ADD, id),
				Pieces.button(words.of("program.change"), HolidayActions.CHANGE, id),
				Pieces.confirmed(Pieces.button(words.of("program.holidays.remove"), HolidayActions.REMOVE, id),
						words.of("program.holidays.remove-title"), words.of("program.holidays.remove-what"),
						words.of("program.holidays.remove"), words.of("slack.cancel")),
				Pieces.button(words.of("program.holidays.back"), HolidayActions.BACK, "back"));
	}

}
