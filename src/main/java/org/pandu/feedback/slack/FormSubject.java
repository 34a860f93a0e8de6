package org.pandu.feedback.slack;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.feedback.About;
import org.pandu.feedback.Fields;
import org.pandu.feedback.Sbi;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.slack.FormValues;

/**
 * What the form carries besides what is typed.
 *
 * @param fixed the pairing's id when there is nothing to choose, else empty
 * @param other Slack's id of who was named, when that leaves a choice; else empty
 * @param shown the id of the pairing whose draft was shown or kept last, else empty
 * @param round counts how often the three fields were filled anew by another draft: Slack
 * keeps what stands in a field of the same name
 * @param seen the version of that draft; 0 for none
 * @param hinted whether the writer had a hint at words already
 */
record FormSubject(String fixed, String other, String shown, int round, long seen, boolean hinted) {

	/** The choice of a link to nothing. */
	static final String NOTHING = "-";

	static FormSubject of(Pairing fixed, long seen) {
		return new FormSubject(fixed.id().subject(), "", fixed.id().subject(), 0, seen, false);
	}

	static FormSubject toChoose(String other) {
		return new FormSubject("", other, "", 0, 0, false);
	}

	static FormSubject parse(String text) {
		String[] parts = text.split("/", -1);
		return new FormSubject(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), Long.parseLong(parts[4]),
				Boolean.parseBoolean(parts[5]));
	}

	String written() {
		return String.join("/", this.fixed, this.other, this.shown, Integer.toString(this.round),
				Long.toString(this.seen), Boolean.toString(this.hinted));
	}

	/**
	 * The form now shows what stands in a pairing's draft, or is kept there.
	 */
	FormSubject showing(PairingId pairing, int newRound, long version) {
		return new FormSubject(this.fixed, this.other, pairing.subject(), newRound, version, this.hinted);
	}

	/**
	 * The writer has had a hint, and gets none again.
	 */
	FormSubject afterHint() {
		return new FormSubject(this.fixed, this.other, this.shown, this.round, this.seen, true);
	}

	Optional<PairingId> shownIn(TeamId team) {
		return this.shown.isEmpty() ? Optional.empty() : Optional.of(PairingId.parse(team, this.shown));
	}

	/**
	 * The pairing the feedback is for, as far as it is chosen.
	 */
	Optional<PairingId> pairing(FormValues values, PersonId actor) {
		return (this.fixed.isEmpty() ? values.option(FeedbackActions.WHOM) : Optional.of(this.fixed))
			.map((id) -> PairingId.parse(actor.team(), id));
	}

	Fields fields() {
		return new Fields(FeedbackActions.WHOM, "situation-" + this.round, "behaviour-" + this.round,
				"impact-" + this.round);
	}

	/**
	 * The field for the session it is about. It changes with the pairing, whose sessions
	 * it offers.
	 */
	static String sessionField(PairingId pairing) {
		return "session-" + pairing.subject();
	}

	/**
	 * The field for the goal it is about, likewise.
	 */
	static String goalField(PairingId pairing) {
		return "goal-" + pairing.subject();
	}

	/**
	 * What was typed, and what it is linked to in a pairing.
	 */
	Sbi words(FormValues values, PairingId pairing) {
		return words(values)
			.about(new About(chosen(values, sessionField(pairing)), chosen(values, goalField(pairing))));
	}

	private static @Nullable UUID chosen(FormValues values, String field) {
		return values.option(field).filter((value) -> !value.equals(NOTHING)).map(UUID::fromString).orElse(null);
	}

	/**
	 * The words that were typed.
	 */
	Sbi words(FormValues values) {
		Fields fields = fields();
		return new Sbi(values.text(fields.situation()).orElse(""), values.text(fields.behaviour()).orElse(""),
				values.text(fields.impact()).orElse(""));
	}

}
