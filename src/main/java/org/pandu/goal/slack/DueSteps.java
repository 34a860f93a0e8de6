package org.pandu.goal.slack;

import java.time.LocalDate;

import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Side;

/**
 * The steps of one side that are due on a day: what one reminder is about, however many
 * they are.
 *
 * @param pairing the pairing
 * @param owner the side that takes them
 * @param due the day
 */
record DueSteps(PairingId pairing, Side owner, LocalDate due) {

	/**
	 * Reads what a card or a button carries.
	 * @throws RuntimeException when it is something else
	 */
	static DueSteps parse(TeamId team, String subject) {
		String[] parts = subject.split("/");
		return new DueSteps(PairingId.parse(team, parts[0]), Side.valueOf(parts[1]), LocalDate.parse(parts[2]));
	}

	String subject() {
		return this.pairing.subject() + "/" + this.owner + "/" + this.due;
	}

}
