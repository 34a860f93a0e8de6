package org.pandu.guide;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.session.SessionId;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Where a session stands in the guide. Every move names the step its button was shown at:
 * one from an older card moves nothing, so that a double click never skips a step.
 *
 * @param id the session
 * @param step the step it stands at
 * @param more how often "another question" was asked for at this step
 * @param first whether it is the pairing's first session
 * @param startedAt when it began
 * @param seen the names of the steps that were opened, in that order
 * @param wrappedUpAt when note, plan and next session were written down
 * @param version for optimistic locking; 0 before the first save
 */
@Table("walk")
public record Walk(@Id SessionId id, Step step, int more, boolean first, Instant startedAt, List<String> seen,
		@Nullable Instant wrappedUpAt, @Version long version) {

	public Walk {
		seen = List.copyOf(seen);
	}

	static Walk begin(SessionId session, boolean first, Instant at) {
		return new Walk(session, Step.OPENING, 0, first, at, List.of(Step.OPENING.name()), null, 0);
	}

	/**
	 * Whether the session took place and the plan still waits to be written.
	 */
	public boolean waitsForPlan() {
		return this.step == Step.FOLLOW_UP && this.wrappedUpAt == null;
	}

	/**
	 * Goes on from the step that was shown.
	 * @throws MovedOn when it stands elsewhere
	 */
	Walk next(Step shown) {
		requireAt(shown);
		return at(this.step.next(), 0);
	}

	/**
	 * Goes back from the step that was shown.
	 * @throws MovedOn when it stands elsewhere
	 */
	Walk back(Step shown) {
		requireAt(shown);
		return at(this.step.previous(), 0);
	}

	/**
	 * Goes to any step, forward or back. Steps may be left out, taken in another order
	 * and opened again.
	 * @throws MovedOn when it stands elsewhere than what was shown
	 * @throws IllegalArgumentException when it is none of a running session
	 */
	Walk go(Step shown, Step to) {
		requireAt(shown);
		if (to == Step.FOLLOW_UP) {
			throw new IllegalArgumentException("The follow-up comes after the session");
		}
		return (to == shown) ? this : at(to, 0);
	}

	/**
	 * Whether a step was opened.
	 */
	public boolean hasSeen(Step one) {
		return this.seen.contains(one.name());
	}

	/**
	 * Asks for other questions than those shown.
	 * @param shownMore how often others had been asked for when the card was shown
	 * @throws MovedOn when it stands elsewhere, or others are shown already
	 */
	Walk anotherQuestion(Step shown, int shownMore) {
		requireAt(shown);
		if (this.more != shownMore) {
			throw new MovedOn(this.step);
		}
		return at(this.step, this.more + 1);
	}

	/**
	 * The session took place: what follows is the follow-up.
	 */
	Walk followUp() {
		return at(Step.FOLLOW_UP, 0);
	}

	/**
	 * Note, plan and next session were written down.
	 * @throws WrappedUpAlready when they had been
	 */
	Walk wrapUp(Instant at) {
		if (this.wrappedUpAt != null) {
			throw new WrappedUpAlready();
		}
		return new Walk(this.id, Step.FOLLOW_UP, 0, this.first, this.startedAt, this.seen, at, this.version);
	}

	private void requireAt(Step shown) {
		if (this.step != shown) {
			throw new MovedOn(this.step);
		}
	}

	private Walk at(Step newStep, int newMore) {
		List<String> opened = hasSeen(newStep) ? this.seen
				: Stream.concat(this.seen.stream(), Stream.of(newStep.name())).toList();
		return new Walk(this.id, newStep, newMore, this.first, this.startedAt, opened, this.wrappedUpAt, this.version);
	}

}
