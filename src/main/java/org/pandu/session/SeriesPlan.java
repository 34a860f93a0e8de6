package org.pandu.session;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.series.Recurrence;
import org.pandu.session.series.Rhythm;

/**
 * A standing slot as it is asked for.
 *
 * @param rhythm how often
 * @param until the last day a session may fall on; {@code null} for no end
 * @param first the first session
 */
public record SeriesPlan(Rhythm rhythm, @Nullable LocalDate until, Appointment first) {

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param first those of the first session
	 * @param until where the last day was chosen
	 */
	public record Fields(SessionScheduling.Fields first, String until) {
	}

	/**
	 * The series it makes, not answered yet.
	 * @throws FirstDayOffRule when the rhythm does not know the first day
	 * @throws EndBeforeStart when it would end before
	 */
	Series series(Pairing pairing, PersonId by, Instant at, Fields fields) {
		Slot slot = this.first.slot();
		Recurrence recurrence = Recurrence.of(this.rhythm, slot.day());
		if (!this.rhythm.fits(slot.day())) {
			throw new FirstDayOffRule(slot.day(), recurrence.next(slot.day(), 1).getFirst(), fields.first().day());
		}
		if (this.until != null && this.until.isBefore(slot.day())) {
			throw new EndBeforeStart(slot.day(), fields.until());
		}
		return Series.proposed(pairing, recurrence, slot, this.until, this.first.place(), by, at);
	}

}
