package org.pandu.people.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.people.Admins;
import org.pandu.people.Week;
import org.pandu.people.Whose;
import org.pandu.people.WorkingWeek;
import org.pandu.people.WorkingWeeks;
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
 * The working weeks that hold or will hold, everyone's first, each with a menu.
 */
@Component
class WorkingWeekList implements SlackFeature {

	/** As many as fit a modal beside what stands around them. */
	private static final int MOST = 95;

	private final WorkingWeeks weeks;

	private final Admins admins;

	private final StandingWeekForm standing;

	private final WeekProfileForm profiles;

	private final RemoveWeekForm removing;

	private final Clock clock;

	WorkingWeekList(WorkingWeeks weeks, Admins admins, StandingWeekForm standing, WeekProfileForm profiles,
			RemoveWeekForm removing, Clock clock) {
		this.weeks = weeks;
		this.admins = admins;
		this.standing = standing;
		this.profiles = profiles;
		this.removing = removing;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(HoursActions.LIST, this::open);
		on.action(HoursActions.MENU, this::choose);
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("people.hours.note")));
		blocks.add(Pieces.buttons(Pieces.button(words.of("people.hours.add"), HoursActions.ADD, "open"),
				Pieces.button(words.of("people.hours.add-profile"), HoursActions.ADD_PROFILE, "open")));
		this.weeks.shared(call.actor().team(), LocalDate.ofInstant(this.clock.instant(), words.zone()))
			.forEach(
					(week) -> blocks.add(Pieces.section(describe(week, words),
							Pieces.overflow(HoursActions.MENU, List.of(
									new Choice(HoursActions.CHANGE + week.id(), words.of("people.hours.change")),
									new Choice(HoursActions.REMOVE + week.id(), words.of("people.hours.remove")))))));
		List<LayoutBlock> shown = new ArrayList<>(Pieces.atMost(MOST, blocks));
		shown.add(Pieces.section(words.of("people.hours.default", "hours", WeekWords.of(Week.USUAL, words))));
		call.open(
				new Modal(HoursActions.LIST, "", words.of("people.hours.title"), null, words.of("slack.close"), shown));
	}

	private void choose(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		String[] chosen = call.value().split(" ", 2);
		Optional<WorkingWeek> found = this.weeks.find(call.actor().team(), UUID.fromString(chosen[1]))
			.filter((week) -> !(week.whose() instanceof Whose.Own));
		if (found.isEmpty()) {
			call.tell(call.words().of("people.hours.refusal.none"));
		}
		else if (call.value().startsWith(HoursActions.REMOVE)) {
			this.removing.open(call, found.get());
		}
		else if (found.get().isProfile()) {
			this.profiles.open(call, found.get());
		}
		else {
			this.standing.open(call, found.get());
		}
	}

	/**
	 * Whom it holds for, its days, and its hours.
	 */
	static String describe(WorkingWeek week, Words words) {
		String whose = (week.whose() instanceof Whose.OfUnit unit) ? Mrkdwn.escape(unit.name())
				: words.of("people.hours.everyone");
		LocalDate until = week.until();
		String days = (until != null) ? words.of("people.hours.between", "name", Mrkdwn.escape(week.name()), "from",
				week.from(), "until", until) : words.of("people.hours.since", "from", week.from());
		return "*" + whose + "* · " + days + "\n" + WeekWords.of(week.week(), words);
	}

}
