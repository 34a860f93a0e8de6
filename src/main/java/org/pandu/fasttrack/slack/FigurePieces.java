package org.pandu.fasttrack.slack;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.pandu.fasttrack.FastTrackFigures;
import org.pandu.text.Words;

/**
 * The figures of urgent requests in words.
 */
public final class FigurePieces {

	private static final long MINUTES_TO_SAY = 120;

	private static final long HOURS_TO_SAY = 48;

	private FigurePieces() {
	}

	public static String of(FastTrackFigures figures, Words words) {
		return words.of("fasttrack.figures", "asked", figures.asked(), "answered", figures.answered(), "timed",
				shown(figures.toFirstAnswer()), "answer", span(figures.toFirstAnswer(), words), "sessions",
				figures.sessions(), "soon", shown(figures.toSession()), "session", span(figures.toSession(), words),
				"others", figures.byOthers(), "escalated", figures.escalated(), "unanswered", figures.unanswered());
	}

	private static String shown(@Nullable Duration length) {
		return (length != null) ? "yes" : "no";
	}

	/**
	 * A length of time in the unit that reads best.
	 */
	private static String span(@Nullable Duration length, Words words) {
		if (length == null) {
			return "";
		}
		if (length.toMinutes() < MINUTES_TO_SAY) {
			return words.of("fasttrack.span", "unit", "minutes", "count", Math.max(1, length.toMinutes()));
		}
		return (length.toHours() < HOURS_TO_SAY)
				? words.of("fasttrack.span", "unit", "hours", "count", length.toHours())
				: words.of("fasttrack.span", "unit", "days", "count", length.toDays());
	}

}
