package org.pandu.session.due;

import java.time.LocalDate;
import java.util.ArrayList;
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
	 * @param windows those that began by today, as {@link CadenceWindows} counts them
	 * @param heldOn the days of the sessions that took place, sorted
	 * @param ended the day the pairing ended; {@code null} while it runs
	 */
	public static List<Decided> of(List<Window> windows, List<LocalDate> heldOn, @Nullable LocalDate ended,
			LocalDate today) {
		List<LocalDate> unused = new ArrayList<>(heldOn);
		List<Window> held = windows.stream()
			.filter((window) -> take(unused, (day) -> !day.isBefore(window.begin()) && !day.isAfter(window.end())))
			.toList();
		boolean over = ended != null && !ended.isAfter(today);
		return windows.stream().filter((window) -> window.end().isBefore(today)).map((window) -> {
			if (held.contains(window)) {
				return new Decided(window, HELD);
			}
			if (take(unused, (day) -> day.isAfter(window.end()) && !day.isAfter(window.makeUpBy()))) {
				return new Decided(window, LATE);
			}
			return new Decided(window, (over || window.makeUpBy().isBefore(today)) ? MISSED : OPEN);
		}).toList();
	}

	private static boolean take(List<LocalDate> unused, Predicate<LocalDate> fits) {
		return unused.stream().filter(fits).findFirst().map(unused::remove).orElse(false);
	}

}
