package org.pandu.pairing.slack;

import java.util.List;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.slack.OpenModal;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * The question whether a coach may be the coachee's direct superior. The answer holds for
 * the two people it was asked about: someone else chosen afterwards is asked about anew.
 *
 * @param coach the coach or mentor
 * @param coachee whose superior the coach is
 */
record Superior(PersonId coach, PersonId coachee) {

	static final String CONFIRMED = "superior";

	private static final String YES = "yes";

	/**
	 * The two people, as the form carries them.
	 */
	String subject() {
		return this.coach.user() + "/" + this.coachee.user();
	}

	List<LayoutBlock> question(Words words) {
		return List.of(
				Pieces.section(words.of("pairing.superior.warning", "coach", this.coach.mention(), "coachee",
						this.coachee.mention())),
				Field.of(CONFIRMED, words.of("pairing.superior.field"))
					.mayBeEmpty()
					.checkboxes(List.of(new Choice(YES, words.of("pairing.superior.confirm"))), Set.of()));
	}

	boolean wasAskedIn(OpenModal form) {
		return form.subject().endsWith(subject());
	}

	boolean isConfirmedIn(OpenModal form) {
		return wasAskedIn(form) && form.values().options(CONFIRMED).contains(YES);
	}

}
