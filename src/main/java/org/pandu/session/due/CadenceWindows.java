package org.pandu.session.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Days;
import org.pandu.pairing.NeedDays;
import org.pandu.program.Cadence;
import org.pandu.program.DatedCadence;

/**
 * The windows in each of which a pairing owes one session, for the measures. A window is
 * one period of the cadence and ends with its due day. Windows are counted from the day
 * of the acceptance; they begin anew on the day of the return from a pause, on the day
 * another cadence holds from, and, where sessions take place as needed, on the day a need
 * was recorded. All of a stretch are counted from its first day, so that the 31st keeps
 * to the ends of months. A window that a pause, another cadence, the end of the need or
 * of the pairing cuts short is not due, with one exception: the first window of a need
 * ends on the day the need is met.
 */
public final class CadenceWindows {

	private CadenceWindows() {
	}

	/**
	 * A window.
	 *
	 * @param begin its first day
	 * @param end its last day, on which a session is due
	 * @param makeUpBy until when a further session makes up for it: the end of the window
	 * after; where that is cut short, the end of the first one that begins anew
	 */
	public record Window(LocalDate begin, LocalDate end, LocalDate makeUpBy) {
	}

	/**
	 * Days in which windows follow each other.
	 *
	 * @param days when
	 * @param cadence what they are counted by
	 * @param need the need behind them; {@code null} where there has to be none
	 */
	private record Stretch(Days days, Cadence cadence, @Nullable NeedDays need) {

		LocalDate end(int number) {
			return this.cadence.after(this.days.from(), number);
		}

		boolean endsWithItsNeed() {
			return this.need != null && this.need.days().until().equals(this.days.until());
		}

		boolean isMet() {
			return this.need != null && this.need.met() && endsWithItsNeed();
		}

		/**
		 * Whether what is owed here is owed there too.
		 */
		boolean goesOnIn(Stretch next) {
			return !endsWithItsNeed() && (next.need == null || next.need.equals(this.need));
		}

	}

	/**
	 * The windows that began by a day, the first first.
	 * @param since the day both had accepted
	 * @param ended the day the pairing ended; {@code null} while it runs
	 */
	public static List<Window> of(Terms terms, LocalDate since, @Nullable LocalDate ended, LocalDate until) {
		List<Stretch> stretches = stretches(terms, new Days(since, (ended != null) ? ended : LocalDate.MAX));
		List<Window> windows = new ArrayList<>();
		for (int i = 0; i < stretches.size(); i++) {
			Stretch next = (i + 1 < stretches.size()) ? stretches.get(i + 1) : null;
			addWindows(stretches.get(i), next, until, windows);
		}
		return windows;
	}

	private static void addWindows(Stretch stretch, @Nullable Stretch next, LocalDate until, List<Window> windows) {
		LocalDate begin = stretch.days().from();
		for (int number = 1; stretch.days().contains(begin) && !begin.isAfter(until); number++) {
			LocalDate end = stretch.end(number);
			if (stretch.days().contains(end)) {
				windows.add(new Window(begin, end, makeUpBy(stretch, number, next)));
			}
			else if (stretch.isMet() && number == 1) {
				LocalDate met = stretch.days().until().minusDays(1);
				windows.add(new Window(begin, met, met));
			}
			begin = end.plusDays(1);
		}
	}

	private static LocalDate makeUpBy(Stretch stretch, int number, @Nullable Stretch next) {
		LocalDate end = stretch.end(number + 1);
		boolean cut = !stretch.days().contains(end);
		return (cut && next != null && stretch.goesOnIn(next)) ? next.end(1) : end;
	}

	private static List<Stretch> stretches(Terms terms, Days life) {
		List<Stretch> stretches = new ArrayList<>();
		for (Rule rule : rules(terms.rules(), life)) {
			for (Days days : without(terms.pauses(), rule.days())) {
				if (rule.cadence().asNeeded()) {
					addNeeds(terms, days, rule.cadence(), stretches);
				}
				else {
					stretches.add(new Stretch(days, rule.cadence(), null));
				}
			}
		}
		return stretches;
	}

	/** A cadence with the days it held. */
	private record Rule(Days days, Cadence cadence) {
	}

	/**
	 * The cadences that held during a pairing's life. A change of the sessions' length
	 * alone begins nothing anew.
	 */
	private static List<Rule> rules(List<DatedCadence> all, Days life) {
		List<Rule> rules = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			LocalDate until = (i + 1 < all.size()) ? all.get(i + 1).from() : LocalDate.MAX;
			Cadence cadence = all.get(i).cadence();
			Days days = new Days(all.get(i).from(), until).within(life);
			if (!days.isEmpty() && !rules.isEmpty() && rules.getLast().cadence().isAsOftenAs(cadence)) {
				days = new Days(rules.removeLast().days().from(), days.until());
			}
			if (!days.isEmpty()) {
				rules.add(new Rule(days, cadence));
			}
		}
		return rules;
	}

	private static List<Days> without(List<Days> pauses, Days days) {
		List<Days> left = new ArrayList<>();
		Days rest = days;
		for (Days pause : pauses) {
			left.add(new Days(rest.from(), pause.from()).within(rest));
			rest = new Days(pause.until(), rest.until()).within(rest);
		}
		left.add(rest);
		return left.stream().filter((some) -> !some.isEmpty()).toList();
	}

	private static void addNeeds(Terms terms, Days days, Cadence cadence, List<Stretch> stretches) {
		for (NeedDays need : terms.needs()) {
			Days some = need.days().within(days);
			if (!some.isEmpty()) {
				stretches.add(new Stretch(some, cadence, need));
			}
		}
	}

}
