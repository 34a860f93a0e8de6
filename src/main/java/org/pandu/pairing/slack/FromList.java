package org.pandu.pairing.slack;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.slack.Call;
import org.pandu.slack.Submission;

/**
 * The pairing that is ended or handed over, and where in a list that was begun.
 *
 * @param pairing the pairing
 * @param place the place in a {@link DecisionList}; {@code null} where it was begun
 * elsewhere
 */
record FromList(PairingId pairing, @Nullable String place) {

	private static final String BETWEEN = "/";

	/**
	 * Reads what a button or form carries.
	 * @throws IllegalArgumentException when it is something else
	 */
	static FromList parse(TeamId team, String text) {
		String[] parts = text.split(BETWEEN, 2);
		return new FromList(PairingId.parse(team, parts[0]), (parts.length > 1) ? parts[1] : null);
	}

	String subject() {
		return this.pairing.subject() + ((this.place != null) ? BETWEEN + this.place : "");
	}

	/**
	 * Back to the list, or what is shown elsewhere.
	 */
	Submission after(Call call, DecisionList list, Supplier<Submission> elsewhere) {
		return (this.place != null) ? new Submission.Back(list.at(call.actor(), this.place, call.words()))
				: elsewhere.get();
	}

}
