package org.pandu.session.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.program.Cadence;
import org.pandu.session.SeriesPlan;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.Slot;
import org.pandu.session.series.Rhythm;
import org.pandu.slack.FormValues;
import org.pandu.slack.Modal;
import org.pandu.slack.Submission;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * The form for a standing slot: that for its first session, with how often and until when
 * above it.
 *
 * @param use what it is for
 * @param subject the pairing or series it is about, and how it was opened
 * @param explained what it says on top
 * @param rhythm the rhythm to begin with
 * @param until the last day to begin with
 * @param initial the first session to begin with
 * @param place the place to begin with
 * @param cadence what is usual for the coachee's level
 */
record SlotForm(AppointmentForm.Use use, AppointmentSubject subject, String explained, Rhythm rhythm,
		@Nullable LocalDate until, Slot initial, String place, Cadence cadence) {

	static final String RHYTHM = "rhythm";

	static final String UNTIL = "until";

	static final SeriesPlan.Fields FIELDS = new SeriesPlan.Fields(AppointmentForm.FIELDS, UNTIL);

	/** Takes effect, or throws a refusal. */
	@FunctionalInterface
	interface UseCase {

		void run(SeriesPlan plan);

	}

	Modal open(Words words) {
		return form(words).open(words);
	}

	/**
	 * Reads what was sent and runs the use case.
	 */
	Submission send(FormValues values, Words words, UseCase useCase) {
		return form(words).send(values, words, (appointment) -> useCase.run(plan(values, appointment)));
	}

	private static SeriesPlan plan(FormValues values, Appointment first) {
		return new SeriesPlan(values.option(RHYTHM).map(Rhythm::parse).orElseThrow(), values.date(UNTIL).orElse(null),
				first);
	}

	private AppointmentForm form(Words words) {
		List<LayoutBlock> head = new ArrayList<>();
		head.add(Pieces.section(this.explained));
		head.add(Field.of(RHYTHM, words.of("series.form.rhythm"))
			.hint(words.of("series.form.rhythm-hint", "every", this.cadence.every(), "unit", this.cadence.unit().name(),
					"need", this.cadence.asNeeded() ? "yes" : "no"))
			.select(RhythmWords.choices(this.rhythm, words), this.rhythm.code()));
		head.add(Field.of(UNTIL, words.of("series.form.until"))
			.mayBeEmpty()
			.hint(words.of("series.form.until-hint"))
			.date(this.until));
		head.add(Pieces.section(words.of("series.form.first")));
		return new AppointmentForm(this.use, this.subject, head, this.initial, this.place, this.cadence);
	}

}
