package org.pandu.session.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.pandu.session.due.CadenceWindows.Window;

/**
 * What became of a window whose due day is over.
 */
public enum Fate {

	/** A session took place in it. */
	HELD,

	/** None did, but a further one in the window after. */
	LATE,

	/** None did, in it or further ones after. */
	MISSED,

	/** None did, while the window after still runs. */
	OPEN;

	/**
	 * A window with what became of it.
	 */
	public record Decided(Window window, Fate fate) {
	}

	/**
	 * Decides on all windows whose due day is over. Each session counts once: first for
	 * the window it falls into; a further one makes up for the window before.
	 * @param windows those that began by today, as {@link CadenceWindows} counts them:
	 * one after the other
	 * @param heldOn the days of the sessions that took place, sorted
	 * @param ended the day the pairing ended; {@code null} while it runs
	 */
	public static List<Decided> of(List<Window> windows, List<LocalDate> heldOn, @Nullable LocalDate ended,
			LocalDate today) {
		boolean over = ended != null && !ended.isAfter(today);
		List<LocalDate> further = new ArrayList<>();
		BitSet held = held(windows, heldOn, further);
		List<Decided> decided = new ArrayList<>();
		int next = 0;
		for (int i = 0; i < windows.size() && windows.get(i).end().isBefore(today); i++) {
			Window window = windows.get(i);
			next = skip(further, next, (day) -> !day.isAfter(window.end()));
			if (held.get(i)) {
				decided.add(new Decided(window, HELD));
			}
			else if (next < further.size() && !further.get(next).isAfter(window.makeUpBy())) {
				decided.add(new Decided(window, LATE));
				next++;
			}
			else {
				decided.add(new Decided(window, (over || window.makeUpBy().isBefore(today)) ? MISSED : OPEN));
			}
		}
		return decided;
	}

	/**
	 * Which windows had a session.
	 * @param further gets the days of those sessions that no window needs for itself
	 */
	private static BitSet held(List<Window> windows, List<LocalDate> heldOn, List<LocalDate> further) {
		BitSet held = new BitSet();
		int next = 0;
		for (int i = 0; i < windows.size(); i++) {
			Window window = windows.get(i);
			int first = skip(heldOn, next, (day) -> day.isBefore(window.begin()));
			further.addAll(heldOn.subList(next, first));
			held.set(i, first < heldOn.size() && !heldOn.get(first).isAfter(window.end()));
			next = held.get(i) ? first + 1 : first;
		}
		further.addAll(heldOn.subList(next, heldOn.size()));
		return held;
	}

	private static int skip(List<LocalDate> days, int from, Predicate<LocalDate> which) {
		int next = from;
		while (next < days.size() && which.test(days.get(next))) {
			next++;
		}
		return next;
	}

}
