package org.pandu.guide.slack;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Side;
import org.pandu.session.Absence;
import org.pandu.session.Session;
import org.pandu.slack.blocks.Choice;
import org.pandu.text.Words;

/**
 * The words for who came to a session: the same in the form and on the cards.
 */
final class Attendance {

	/** The session took place. */
	static final String HELD = "HELD";

	/** It did not, though both could have come. */
	private static final String NOT_MET = "NOT_MET";

	private Attendance() {
	}

	/**
	 * What may have happened: it took place, or who could not come.
	 */
	static List<Choice> choices(Pairing pairing, Words words) {
		return List.of(new Choice(HELD, words.of("guide.attendance.held")),
				new Choice(Absence.COACH.name(), absent(pairing, Side.COACH, words)),
				new Choice(Absence.COACHEE.name(), absent(pairing, Side.COACHEE, words)),
				new Choice(Absence.BOTH.name(), words.of("guide.attendance.nobody")),
				new Choice(NOT_MET, words.of("guide.attendance.not-met")));
	}

	/**
	 * Who could not come, by a choice that it did not take place.
	 */
	static @Nullable Absence absence(String choice) {
		return choice.equals(NOT_MET) ? null : Absence.valueOf(choice);
	}

	/**
	 * Who could not come to a session that did not take place.
	 */
	static String of(Session session, Pairing pairing, Words words) {
		return switch (session.course().absent()) {
			case COACH -> absent(pairing, Side.COACH, words);
			case COACHEE -> absent(pairing, Side.COACHEE, words);
			case BOTH -> words.of("guide.attendance.nobody");
			case null -> words.of("guide.attendance.not-met");
		};
	}

	private static String absent(Pairing pairing, Side side, Words words) {
		return words.of("guide.attendance.absent", "role", words.of("guide.role." + pairing.roleOf(side)));
	}

}
