package org.pandu.session.slack;

import java.time.Instant;
import java.util.Optional;

import org.pandu.session.Session;
import org.pandu.session.SessionHistory.Change;

/**
 * How a session stands, in a line.
 */
public final class Headings {

	private Headings() {
	}

	/**
	 * The key of the line that says what it is and with whom; its arguments are kind and
	 * person.
	 */
	public static String of(Perspective seen) {
		Session session = seen.session();
		return "session.heading." + session.state()
				+ (session.isProposed() && !session.waitsFor(seen.reader()) ? ".own" : "")
				+ (session.state() == Session.State.LAPSED && session.isOccurrence() ? ".occurrence" : "");
	}

	/**
	 * The same, but for a session whose time is over: whether it took place.
	 */
	static String at(Perspective seen, Instant now) {
		return seen.session().isOver(now) ? "session.heading.over" : of(seen);
	}

	/**
	 * What happened last, where the heading does not say it.
	 */
	static Optional<String> after(Change change, Perspective seen) {
		if (change.fact() != null) {
			return Optional.of(seen.words()
				.of("session.fact." + change.fact(), "self", seen.reader().equals(change.by()) ? "yes" : "no", "person",
						mention(change)));
		}
		return switch (change.what()) {
			case MOVED, DEFERRED, CANCELLED, PAUSED, DECLINED, SAID_HELD,
					REPLACED ->
				Optional.of(seen.words()
					.of("session.change." + change.what(), "self", seen.reader().equals(change.by()) ? "yes" : "no",
							"person", mention(change)));
			case NOT_HELD -> Optional.of(notHeld(change, seen));
			case PROPOSED, SCHEDULED, LAPSED, STARTED, HELD, UNRECORDED -> Optional.empty();
		};
	}

	private static String mention(Change change) {
		return (change.by() != null) ? change.by().mention() : "";
	}

	/**
	 * Who could not come, and who says so.
	 */
	private static String notHeld(Change change, Perspective seen) {
		String by = seen.words()
			.of("session.recorded-by", "self", seen.reader().equals(change.by()) ? "yes" : "no", "person",
					mention(change));
		return absence(seen).map((absent) -> absent + ". " + by).orElse(by);
	}

	private static Optional<String> absence(Perspective seen) {
		Session session = seen.session();
		return Optional.ofNullable(session.course().absent())
			.map((absent) -> seen.words()
				.of("session.absent", "who", absent.name(), "coach", session.coachId().mention(), "coachee",
						session.coacheeId().mention()));
	}

}
