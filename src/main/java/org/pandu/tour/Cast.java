package org.pandu.tour;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.seed.Ministry;
import org.pandu.workspace.state.Member;

/**
 * Who takes part, and who meets whom.
 */
final class Cast {

	/** The coach and the coachee that the tour follows. */
	static final Pair FIRST = new Pair("COACHING", Ministry.ANDI, Ministry.DEWI);

	/** Someone's direct superior may coach, if both know and agree. */
	static final Pair WITH_SUPERIOR = new Pair("COACHING", Ministry.ANDI, Ministry.BUDI);

	static final Pair FAR_EAST = new Pair("COACHING", Ministry.ANDI, Ministry.YOSEF);

	static final Pair FAR_WEST = new Pair("COACHING", Ministry.SARI, Ministry.MAYA);

	static final Pair IN_BRUSSELS = new Pair("COACHING", Ministry.SARI, Ministry.LINA);

	static final Pair MENTORED_COACH = new Pair("MENTORING", Ministry.HASAN, Ministry.ANDI);

	static final Pair MENTORED_ABROAD = new Pair("MENTORING", Ministry.HASAN, Ministry.SARI);

	static final List<Pair> PAIRS = List.of(FIRST, WITH_SUPERIOR, FAR_EAST, FAR_WEST, IN_BRUSSELS, MENTORED_COACH,
			MENTORED_ABROAD);

	static final List<Role> ROLES = List.of(new Role(Ministry.ANDI, "MADYA", null),
			new Role(Ministry.SARI, "MADYA", null), new Role(Ministry.HASAN, "MADYA", null),
			new Role(Ministry.DEWI, "MADYA", Ministry.SARI), new Role(Ministry.YOSEF, "MUDA", null),
			new Role(Ministry.LINA, "MUDA", Ministry.SARI), new Role(Ministry.BUDI, "PERTAMA", Ministry.ANDI),
			new Role(Ministry.MAYA, "PERTAMA", null));

	private Cast() {
	}

	/**
	 * Two who are paired.
	 *
	 * @param kind {@code COACHING} or {@code MENTORING}
	 * @param coach or mentor
	 * @param coachee or mentee
	 */
	record Pair(String kind, Member coach, Member coachee) {

	}

	/**
	 * Someone's part.
	 *
	 * @param member the account
	 * @param level of the guideline
	 * @param superior the direct superior; {@code null} where it is no other of these
	 */
	record Role(Member member, String level, @Nullable Member superior) {

		/** The first half of the title in Slack. */
		String position() {
			return this.member.title().split(", ", 2)[0];
		}

		/** The second half. */
		String unit() {
			return this.member.title().split(", ", 2)[1];
		}

	}

}
