package org.pandu.session.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.program.Cadence;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Slot;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * The inputs that the forms for a session's time and place have in common. What was typed
 * in one of them stays when it becomes another.
 */
final class AppointmentFields {

	private AppointmentFields() {
	}

	/**
	 * Day and time, on the clock of the initial slot's zone.
	 */
	static List<LayoutBlock> when(Words words, Slot initial) {
		return List.of(Field.of(AppointmentForm.DAY, words.of("session.form.day")).date(initial.day()),
				Field.of(AppointmentForm.TIME, words.of("session.form.time"))
					.hint(words.of("session.form.time-hint", "zone", initial.zone().getId()))
					.time(initial.time(), initial.zone()));
	}

	/**
	 * The slot that is filled in, as far as it is.
	 * @param otherwise what counts for what is not
	 */
	static Slot chosen(FormValues values, Slot otherwise) {
		Duration length = values.text(AppointmentForm.LENGTH)
			.filter((typed) -> typed.matches("\\d{2,3}"))
			.map((typed) -> Duration.ofMinutes(Long.parseLong(typed)))
			.filter((typed) -> typed.compareTo(SessionScheduling.LONGEST) <= 0)
			.orElse(otherwise.length());
		return new Slot(values.date(AppointmentForm.DAY).orElse(otherwise.day()),
				values.time(AppointmentForm.TIME).orElse(otherwise.time()), otherwise.zone(), length);
	}

	/**
	 * Length and place, and the invitation's line when it is asked for.
	 */
	static List<LayoutBlock> terms(Words words, Slot initial, String place, Cadence cadence, boolean invites) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Field.of(AppointmentForm.LENGTH, words.of("session.form.length"))
			.hint(words.of("session.form.length-hint", "usual", cadence.usualMinutes()))
			.line("", "" + initial.length().toMinutes(), 4));
		blocks.add(Field.of(AppointmentForm.PLACE, words.of("session.form.place"))
			.mayBeEmpty()
			.line(words.of("session.form.place-example"), place, SessionScheduling.LONGEST_PLACE));
		if (invites) {
			blocks.add(Field.of(AppointmentForm.INVITATION, words.of("session.form.invitation"))
				.mayBeEmpty()
				.text(words.of("session.form.invitation-example"), "", SessionScheduling.LONGEST_INVITATION));
			blocks.add(Pieces.context(words.of("session.form.who-sees")));
		}
		return blocks;
	}

}
