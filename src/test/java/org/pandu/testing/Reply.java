package org.pandu.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pandu.slack.Modal;
import org.pandu.slack.Submission;

/**
 * What came back to who acted at the {@link Desk}.
 */
public final class Reply {

	private final List<Modal> opened;

	private final List<String> told;

	private final Submission answer;

	Reply(List<Modal> opened, List<String> told, Submission answer) {
		this.opened = opened;
		this.told = told;
		this.answer = answer;
	}

	/**
	 * What was told only to the actor.
	 */
	public String told() {
		return String.join("\n", this.told);
	}

	/**
	 * The modal that is open now.
	 */
	public Modal modal() {
		return modalIfAny().orElseThrow(() -> new AssertionError("No modal; " + this));
	}

	public Optional<Modal> modalIfAny() {
		return switch (this.answer) {
			case Submission.Ask ask -> Optional.of(ask.modal());
			case Submission.Show show -> Optional.of(show.modal());
			case Submission.Back back -> Optional.of(back.below());
			case null, default -> this.opened.isEmpty() ? Optional.empty() : Optional.of(this.opened.getLast());
		};
	}

	/**
	 * Whether a form came back with a question, without having taken effect.
	 */
	public boolean asks() {
		return this.answer instanceof Submission.Ask;
	}

	/**
	 * Whether a form took effect.
	 */
	public boolean isDone() {
		return this.answer instanceof Submission.Done || this.answer instanceof Submission.Show
				|| this.answer instanceof Submission.Back;
	}

	/**
	 * The errors by field; the key is empty where none was named.
	 */
	public Map<String, String> errors() {
		return (this.answer instanceof Submission.Errors errors) ? errors.byField() : Map.of();
	}

	@Override
	public String toString() {
		return "told " + this.told + ", answered " + this.answer + ", opened " + this.opened;
	}

}
