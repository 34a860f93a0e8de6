package org.pandu.session.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.program.Cadence;
import org.pandu.session.Confirmed;
import org.pandu.session.OutsideHours;
import org.pandu.session.SessionScheduling;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.SessionScheduling.Fields;
import org.pandu.session.Slot;
import org.pandu.session.SlotTaken;
import org.pandu.session.UnusualLength;
import org.pandu.session.slack.OtherTimesField.Chosen;
import org.pandu.slack.FormValues;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.Submission;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * The form for a session's time and place: a new session, a move, another time instead of
 * a proposed one, the answer to a fast-track request. It comes back with a question when
 * the length is unusual, and with other times when somebody is booked or does not work;
 * what was typed stays.
 *
 * @param use what it is for
 * @param subject what it is about, and how it was opened
 * @param head what stands above the fields: with whom, or the choice of the pairing
 * @param initial the time to begin with
 * @param place the place to begin with
 * @param cadence what is usual for the coachee's level
 */
public record AppointmentForm(Use use, AppointmentSubject subject, List<LayoutBlock> head, Slot initial, String place,
		Cadence cadence) {

	public static final String PAIRING = "pairing";

	public static final String DAY = "day";

	public static final String TIME = "time";

	public static final String LENGTH = "length";

	public static final String PLACE = "place";

	public static final String INVITATION = "invitation";

	/** Whether the unusual length is meant; the value is its minutes. */
	public static final String ANYWAY = "anyway";

	/** One of the other times. */
	public static final String OTHER_TIME = OtherTimesField.NAME;

	public static final Fields FIELDS = new Fields(PAIRING, DAY, TIME, LENGTH, PLACE, INVITATION);

	/**
	 * What the form is for.
	 *
	 * @param callbackId its interaction
	 * @param titleKey the key of the title
	 * @param submitKey the key of the button
	 * @param invites whether it asks for the invitation's line
	 */
	public record Use(String callbackId, String titleKey, String submitKey, boolean invites) {
	}

	/** Takes effect, or throws a refusal. */
	@FunctionalInterface
	public interface UseCase {

		void run(Appointment appointment);

	}

	public Modal open(Words words) {
		return modal(words, this.subject, List.of());
	}

	/**
	 * Reads what was sent and runs the use case.
	 */
	public Submission send(FormValues values, Words words, UseCase useCase) {
		Appointment appointment = read(values);
		try {
			useCase.run(appointment);
			return Submission.done();
		}
		catch (UnusualLength ex) {
			return new Submission.Ask(unusual(words, ex.in(words, Mrkdwn::escape), appointment.slot().length()));
		}
		catch (SlotTaken ex) {
			if (ex.alternatives().slots().isEmpty()) {
				throw ex;
			}
			return ask(words, OtherTimesField.of(ex, words), appointment);
		}
		catch (OutsideHours ex) {
			return ask(words, OtherTimesField.of(ex, words), appointment);
		}
	}

	private Appointment read(FormValues values) {
		Duration length = Duration.ofMinutes(Numbers.require(values, LENGTH,
				(int) SessionScheduling.SHORTEST.toMinutes(), (int) SessionScheduling.LONGEST.toMinutes()));
		boolean anyway = this.subject.confirmed().equals(length)
				|| values.options(ANYWAY).contains("" + length.toMinutes());
		Chosen chosen = OtherTimesField.read(values, this.subject.zone(), length)
			.orElseGet(() -> new Chosen(new Slot(values.date(DAY).orElseThrow(), values.time(TIME).orElseThrow(),
					this.subject.zone(), length), false));
		return new Appointment(chosen.slot(), values.text(PLACE).orElse(""), values.text(INVITATION).orElse(""),
				new Confirmed(anyway, chosen.anyway()));
	}

	private Modal unusual(Words words, String warning, Duration length) {
		Choice anyway = new Choice("" + length.toMinutes(), words.of("session.form.anyway", "length", length));
		return modal(words, this.subject, List.of(Pieces.section(warning),
				Field.of(ANYWAY, words.of("session.form.unusual")).mayBeEmpty().checkboxes(List.of(anyway), Set.of())));
	}

	/**
	 * Asks about the time; a length that was confirmed stays so.
	 */
	private Submission ask(Words words, List<LayoutBlock> question, Appointment appointment) {
		AppointmentSubject next = appointment.confirmed().length()
				? this.subject.confirming(appointment.slot().length()) : this.subject;
		return new Submission.Ask(modal(words, next, question));
	}

	private Modal modal(Words words, AppointmentSubject about, List<LayoutBlock> question) {
		List<LayoutBlock> blocks = new ArrayList<>(question);
		blocks.addAll(this.head);
		blocks.addAll(AppointmentFields.when(words, this.initial));
		blocks.addAll(AppointmentFields.terms(words, this.initial, this.place, this.cadence, this.use.invites()));
		return new Modal(this.use.callbackId(), about.text(), words.of(this.use.titleKey()),
				words.of(this.use.submitKey()), words.of("slack.cancel"), blocks);
	}

}
