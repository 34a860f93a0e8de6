package org.pandu.pairing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import static org.pandu.pairing.Role.ADMIN;
import static org.pandu.pairing.Role.COACH;
import static org.pandu.pairing.Role.COACHEE;
import static org.pandu.pairing.Role.MENTEE;
import static org.pandu.pairing.Role.MENTOR;

/**
 * The table of rights: who may do what. The README shows the same table, and a test holds
 * the two together. A programme admin keeps the programme going and reads nothing that
 * was said.
 */
public final class Rights {

	private static final Map<Right, Set<Role>> TABLE = new EnumMap<>(Map.ofEntries(
			Map.entry(Right.ANSWER_PAIRING, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.READ_AGREEMENT, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE, ADMIN)),
			Map.entry(Right.WITHDRAW_PROPOSAL, EnumSet.of(ADMIN)),
			Map.entry(Right.END_PAIRING, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE, ADMIN)),
			Map.entry(Right.READ_END_REASON, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.HAND_OVER, EnumSet.of(ADMIN)),
			Map.entry(Right.ASK_FOR_SOMEONE_ELSE, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.READ_WISH, EnumSet.of(ADMIN)),
			Map.entry(Right.LET_GOALS_FOLLOW, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.SET_CADENCE, EnumSet.of(COACH, MENTOR, ADMIN)),
			Map.entry(Right.READ_CADENCE_REASON, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE, ADMIN)),
			Map.entry(Right.PAUSE, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE, ADMIN)),
			Map.entry(Right.READ_PAUSE_REASON, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE, ADMIN)),
			Map.entry(Right.RECORD_NEED, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.READ_NEEDS, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.SCHEDULE, EnumSet.of(COACH, MENTOR)),
			Map.entry(Right.PROPOSE_TIME, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.ANSWER_TIME, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.MOVE, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.CANCEL, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.SET_SLOT, EnumSet.of(COACH, MENTOR)),
			Map.entry(Right.PROPOSE_SLOT, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.ANSWER_SLOT, EnumSet.of(COACH, MENTOR)),
			Map.entry(Right.CHANGE_SLOT, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.START, EnumSet.of(COACH, MENTOR)), Map.entry(Right.CLOSE, EnumSet.of(COACH, MENTOR)),
			Map.entry(Right.SAY_HELD, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.MARK_ABSENCE, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.READ_INVITATION, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.SET_SESSION_GOAL, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.SAY_WHAT_MATTERS, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.READ_REASON, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.SHARE_PLAN, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.WRITE_NOTES, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.READ_SHARED_NOTES, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.READ_SUMMARY, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.GIVE_FEEDBACK, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.READ_FEEDBACK, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.ANSWER_FEEDBACK, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.REPLY_TO_ANSWER, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE)),
			Map.entry(Right.RATE, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.RATE_AT_CLOSING, EnumSet.of(COACH, MENTOR)),
			Map.entry(Right.READ_RATING, EnumSet.noneOf(Role.class)),
			Map.entry(Right.CHOOSE_SKILLS, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.RATE_COACHEES_SKILLS, EnumSet.of(COACH, MENTOR)),
			Map.entry(Right.READ_SKILLS, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.ASK_FAST_TRACK, EnumSet.of(COACHEE, MENTEE)),
			Map.entry(Right.ANSWER_FAST_TRACK, EnumSet.of(COACH, MENTOR)),
			Map.entry(Right.READ_FAST_TRACK, EnumSet.of(COACH, MENTOR, COACHEE, MENTEE))));

	private Rights() {
	}

	public static boolean allow(Role role, Right right) {
		return TABLE.getOrDefault(right, Set.of()).contains(role);
	}

}
