package org.pandu.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.people.Level;
import org.pandu.people.Person;
import org.pandu.session.SessionId;
import org.pandu.survey.question.Wording;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one person was asked after one session, or at a pairing's end, and answered. It
 * never leaves this package: others learn whether there is an answer, and combined
 * figures. Guideline, "Pengukuran Keberhasilan", 1.
 *
 * @param id the survey
 * @param sessionId the session's id within the workspace; {@code null} at a pairing's end
 * @param pairingId the id of the pairing that ended; {@code null} after a session
 * @param person Slack's id of who was asked
 * @param wordingId the words the question was asked in; {@code null} where it was asked
 * before they could be changed
 * @param level the level of who was asked, on that day
 * @param unit the unit of who was asked, on that day
 * @param askedAt when
 * @param rating from 1 (not satisfying) to 5 (very satisfying); {@code null} until
 * answered
 * @param comment sealed with the key of who was asked
 * @param quotable whether the comment may be quoted without a name
 * @param answeredAt when it was answered first; a changed answer keeps it
 * @param version for optimistic locking; 0 before the first save
 */
@Table("survey")
record Survey(@Id SurveyId id, @Nullable UUID sessionId, @Nullable UUID pairingId, String person,
		@Nullable UUID wordingId, Level level, String unit, Instant askedAt, @Nullable Integer rating,
		@Nullable Sealed comment, boolean quotable, @Nullable Instant answeredAt, @Version long version) {

	/** How long an answer can be changed. Only then does it count in any figure. */
	static final Duration CHANGEABLE = Duration.ofDays(7);

	static Survey ask(Occasion about, Person person, Wording wording, Instant at) {
		UUID session = (about instanceof Occasion.OfSession of) ? of.session().id() : null;
		UUID pairing = (about instanceof Occasion.OfEnd of) ? of.pairing().id() : null;
		return new Survey(SurveyId.next(about.team()), session, pairing, person.id().user(), wording.id(),
				person.level(), person.unit(), at, null, null, false, null, 0);
	}

	Occasion occasion() {
		return (this.sessionId != null) ? Occasion.of(new SessionId(this.id.team(), this.sessionId))
				: Occasion.of(new PairingId(this.id.team(), Objects.requireNonNull(this.pairingId)));
	}

	PersonId personId() {
		return new PersonId(this.id.team(), this.person);
	}

	Cell commentCell() {
		return new Cell("survey", this.id.id(), "comment");
	}

	boolean isAnswered() {
		return this.answeredAt != null;
	}

	/**
	 * Until when an answer given now, or given before, can be changed.
	 */
	Instant changeableUntil(Instant now) {
		return ((this.answeredAt != null) ? this.answeredAt : now).plus(CHANGEABLE);
	}

	/**
	 * Whether it can be answered, or the answer still be changed.
	 */
	boolean isOpen(Instant now) {
		return now.isBefore(changeableUntil(now));
	}

	/**
	 * Rates the session, or changes the rating. The same rating again changes nothing.
	 * @throws AnswerSettled when another rating comes too late
	 */
	Survey rate(int newRating, Instant at) {
		if (newRating < 1 || newRating > 5) {
			throw new IllegalArgumentException("A rating is from 1 to 5");
		}
		if (Objects.equals(this.rating, newRating)) {
			return this;
		}
		requireOpen(at);
		return new Survey(this.id, this.sessionId, this.pairingId, this.person, this.wordingId, this.level, this.unit,
				this.askedAt, newRating, this.comment, this.quotable, (this.answeredAt != null) ? this.answeredAt : at,
				this.version);
	}

	/**
	 * Adds, changes or takes back the comment of a rating.
	 * @param mayBeQuoted whether it may be quoted without a name
	 * @throws AnswerSettled when it comes too late
	 */
	Survey comment(@Nullable Sealed newComment, boolean mayBeQuoted, Instant at) {
		requireOpen(at);
		return new Survey(this.id, this.sessionId, this.pairingId, this.person, this.wordingId, this.level, this.unit,
				this.askedAt, this.rating, newComment, mayBeQuoted && newComment != null, this.answeredAt,
				this.version);
	}

	private void requireOpen(Instant at) {
		if (!isOpen(at)) {
			throw new AnswerSettled();
		}
	}

	/**
	 * Says nothing of the answer, so that no log does.
	 */
	@Override
	public String toString() {
		return "survey " + this.id.id();
	}

}
