package org.pandu.pairing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of rights, row by row.
 */
class RightsTests {

	private static final String TABLE = """
			ANSWER_PAIRING       | COACH MENTOR COACHEE MENTEE
			READ_AGREEMENT       | COACH MENTOR COACHEE MENTEE ADMIN
			WITHDRAW_PROPOSAL    | ADMIN
			END_PAIRING          | COACH MENTOR COACHEE MENTEE ADMIN
			READ_END_REASON      | COACH MENTOR COACHEE MENTEE
			HAND_OVER            | ADMIN
			ASK_FOR_SOMEONE_ELSE | COACHEE MENTEE
			READ_WISH            | ADMIN
			LET_GOALS_FOLLOW     | COACHEE MENTEE
			SET_CADENCE          | COACH MENTOR ADMIN
			READ_CADENCE_REASON  | COACH MENTOR COACHEE MENTEE ADMIN
			PAUSE                | COACH MENTOR COACHEE MENTEE ADMIN
			READ_PAUSE_REASON    | COACH MENTOR COACHEE MENTEE ADMIN
			RECORD_NEED          | COACH MENTOR COACHEE MENTEE
			READ_NEEDS           | COACH MENTOR COACHEE MENTEE
			SCHEDULE             | COACH MENTOR
			PROPOSE_TIME         | COACH MENTOR COACHEE MENTEE
			ANSWER_TIME          | COACH MENTOR COACHEE MENTEE
			MOVE                 | COACH MENTOR COACHEE MENTEE
			CANCEL               | COACH MENTOR COACHEE MENTEE
			SET_SLOT             | COACH MENTOR
			PROPOSE_SLOT         | COACHEE MENTEE
			ANSWER_SLOT          | COACH MENTOR
			CHANGE_SLOT          | COACH MENTOR COACHEE MENTEE
			START                | COACH MENTOR
			CLOSE                | COACH MENTOR
			SAY_HELD             | COACHEE MENTEE
			MARK_ABSENCE         | COACH MENTOR COACHEE MENTEE
			READ_INVITATION      | COACH MENTOR COACHEE MENTEE
			SET_SESSION_GOAL     | COACH MENTOR COACHEE MENTEE
			SAY_WHAT_MATTERS     | COACHEE MENTEE
			READ_REASON          | COACH MENTOR COACHEE MENTEE
			SHARE_PLAN           | COACH MENTOR COACHEE MENTEE
			WRITE_NOTES          | COACH MENTOR COACHEE MENTEE
			READ_SHARED_NOTES    | COACH MENTOR COACHEE MENTEE
			READ_SUMMARY         | COACH MENTOR COACHEE MENTEE
			GIVE_FEEDBACK        | COACH MENTOR COACHEE MENTEE
			READ_FEEDBACK        | COACH MENTOR COACHEE MENTEE
			ANSWER_FEEDBACK      | COACH MENTOR COACHEE MENTEE
			REPLY_TO_ANSWER      | COACH MENTOR COACHEE MENTEE
			RATE                 | COACHEE MENTEE
			RATE_AT_CLOSING      | COACH MENTOR
			READ_RATING          |
			CHOOSE_SKILLS        | COACHEE MENTEE
			RATE_COACHEES_SKILLS | COACH MENTOR
			READ_SKILLS          | COACHEE MENTEE
			ASK_FAST_TRACK       | COACHEE MENTEE
			ANSWER_FAST_TRACK    | COACH MENTOR
			READ_FAST_TRACK      | COACH MENTOR COACHEE MENTEE
			""";

	/**
	 * One row: a right and who has it.
	 */
	record Row(Right right, Set<Role> roles) {

		static Row parse(String line) {
			String[] cells = line.split("\\|", -1);
			return new Row(Right.valueOf(cells[0].strip()),
					Arrays.stream(cells[1].strip().split(" "))
						.filter((role) -> !role.isEmpty())
						.map(Role::valueOf)
						.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
		}

	}

	static List<Row> rows() {
		return TABLE.lines().map(Row::parse).toList();
	}

	@Test
	void everyRightHasItsRow() {
		assertThat(rows().stream().map(Row::right)).containsExactly(Right.values());
	}

	@ParameterizedTest
	@MethodSource("rows")
	void exactlyTheseRolesHaveTheRight(Row row) {
		for (Role role : Role.values()) {
			assertThat(Rights.allow(role, row.right())).as("%s may %s", role, row.right())
				.isEqualTo(row.roles().contains(role));
		}
	}

}
