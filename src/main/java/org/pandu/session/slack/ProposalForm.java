package org.pandu.session.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.program.Cadence;
import org.pandu.session.Confirmed;
import org.pandu.session.Offer;
import org.pandu.session.OtherTimes;
import org.pandu.session.ProposedOutsideHours;
import org.pandu.session.ProposedTimeTaken;
import org.pandu.session.ProposedTimes;
import org.pandu.session.SessionScheduling;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.Slot;
import org.pandu.session.UnusualLength;
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
 * The form that proposes up to three times: one by day and time, and further ones ticked
 * among times that are free for both, or added by hand. It has the fields of the form for
 * one time, so that either can become the other with what was typed.
 *
 * @param use what it is for
 * @param subject what it is about, and how it came here
 * @param whom what stands above the fields
 * @param initial the time to begin with
 * @param place the place to begin with
 * @param cadence what is usual for the coachee's level
 * @param free times that are free within the hours of both
 */
record ProposalForm(Use use, ProposalSubject subject, LayoutBlock whom, Slot initial, String place, Cadence cadence,
		OtherTimes free) {

	/** How many boxes Slack allows. */
	static final int MOST_BOXES = 10;

	/**
	 * What the form is for.
	 *
	 * @param callbackId its interaction
	 * @param addId the interaction that adds a time
	 * @param titleKey the key of the title
	 */
	record Use(String callbackId, String addId, String titleKey) {
	}

	/** Takes effect, or throws a refusal. */
	@FunctionalInterface
	interface UseCase {

		void run(List<Offer> offers);

	}

	Modal open(Words words) {
		return modal(words, this.subject, List.of(), added(this.subject));
	}

	/**
	 * The form with one more time, which is ticked.
	 */
	Modal adding(Instant moment, FormValues values, Words words) {
		ProposalSubject next = this.subject.adding(moment);
		Set<Instant> ticked = ticked(values);
		ticked.add(moment);
		return modal(words, next, List.of(), ticked);
	}

	/**
	 * Reads what was sent and runs the use case.
	 */
	Submission send(FormValues values, Words words, UseCase useCase) {
		List<Offer> offers = read(values);
		if (offers.size() > ProposedTimes.MOST) {
			return new Submission.Errors(Map.of(this.subject.further(), words.of("session.form.further-most")));
		}
		try {
			useCase.run(offers);
			return Submission.done();
		}
		catch (UnusualLength ex) {
			Duration length = offers.getFirst().appointment().slot().length();
			String warning = ex.in(words, Mrkdwn::escape) + " " + again(words);
			return new Submission.Ask(
					modal(words, this.subject.confirming(length), List.of(Pieces.section(warning)), ticked(values)));
		}
		catch (ProposedOutsideHours ex) {
			List<String> lines = new ArrayList<>();
			ex.each().forEach((outside) -> lines.addAll(HoursWarning.lines(outside, words)));
			lines.add(again(words));
			ProposalSubject next = this.subject.confirming(length(values))
				.pointingOut(ex.each().stream().map((outside) -> outside.wished().startsAt()).toList());
			return new Submission.Ask(
					modal(words, next, List.of(Pieces.section(String.join("\n", lines))), ticked(values)));
		}
		catch (ProposedTimeTaken ex) {
			Instant taken = ex.slot().startsAt();
			Set<Instant> ticked = ticked(values);
			ticked.remove(taken);
			ProposalSubject next = this.subject.confirming(length(values)).finding(taken);
			return new Submission.Ask(modal(words, next,
					List.of(Pieces
						.section(ex.in(words, Mrkdwn::escape) + " " + words.of("session.form.taken-left-out"))),
					ticked));
		}
	}

	private static String again(Words words) {
		return words.of("session.form.again", "button", words.of("session.schedule.propose"));
	}

	/**
	 * The first time and those ticked, the earliest first. A first one that was found
	 * taken is left out as soon as there are others.
	 */
	private List<Offer> read(FormValues values) {
		Duration length = length(values);
		Slot first = new Slot(values.date(AppointmentForm.DAY).orElseThrow(),
				values.time(AppointmentForm.TIME).orElseThrow(), this.subject.zone(), length);
		Appointment appointment = new Appointment(first, values.text(AppointmentForm.PLACE).orElse(""),
				values.text(AppointmentForm.INVITATION).orElse(""), Confirmed.NOTHING);
		Set<Instant> further = ticked(values);
		if (further.isEmpty() || !this.subject.taken().contains(first.startsAt())) {
			further.add(first.startsAt());
		}
		return further.stream()
			.map((moment) -> new Offer(confirmed(appointment.at(first.at(moment))),
					moment.equals(first.startsAt()) ? AppointmentForm.FIELDS
							: AppointmentForm.FIELDS.chosenIn(this.subject.further())))
			.toList();
	}

	/**
	 * The time with what was pointed out about it before.
	 */
	private Appointment confirmed(Appointment appointment) {
		return new Appointment(appointment.slot(), appointment.place(), appointment.invitation(),
				new Confirmed(this.subject.confirmed().equals(appointment.slot().length()),
						this.subject.outside().contains(appointment.slot().startsAt())));
	}

	private Set<Instant> ticked(FormValues values) {
		return values.options(this.subject.further())
			.stream()
			.map((seconds) -> Instant.ofEpochSecond(Long.parseLong(seconds)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<Instant> added(ProposalSubject about) {
		return new TreeSet<>(about.added());
	}

	private static Duration length(FormValues values) {
		return Duration.ofMinutes(Numbers.require(values, AppointmentForm.LENGTH,
				(int) SessionScheduling.SHORTEST.toMinutes(), (int) SessionScheduling.LONGEST.toMinutes()));
	}

	private Modal modal(Words words, ProposalSubject about, List<LayoutBlock> question, Collection<Instant> ticked) {
		List<LayoutBlock> blocks = new ArrayList<>(question);
		blocks.add(this.whom);
		blocks.addAll(AppointmentFields.when(words, this.initial));
		blocks
			.add(Pieces.buttons(Pieces.button(words.of("session.form.add-time"), this.use.addId(), this.subject.id())));
		List<Choice> further = further(words, about, ticked);
		if (!further.isEmpty()) {
			blocks.add(Field.of(about.further(), words.of("session.form.further"))
				.mayBeEmpty()
				.hint(words.of("session.form.further-hint"))
				.checkboxes(further, ticked.stream().map(ProposalForm::value).collect(Collectors.toSet())));
		}
		blocks.addAll(AppointmentFields.terms(words, this.initial, this.place, this.cadence, true));
		return new Modal(this.use.callbackId(), about.text(), words.of(this.use.titleKey()),
				words.of("session.schedule.propose"), words.of("slack.cancel"), blocks);
	}

	/**
	 * The boxes: what is ticked or was added, and free times as far as there is room.
	 */
	private List<Choice> further(Words words, ProposalSubject about, Collection<Instant> ticked) {
		Set<Instant> shown = new TreeSet<>(ticked);
		shown.addAll(about.added());
		this.free.slots()
			.stream()
			.map(Slot::startsAt)
			.filter((moment) -> !about.taken().contains(moment))
			.limit(Math.max(0, MOST_BOXES - shown.size()))
			.forEach(shown::add);
		return shown.stream()
			.limit(MOST_BOXES)
			.map((moment) -> new Choice(value(moment),
					OtherTimesField.label(Slot.of(moment, about.zone(), this.initial.length()), this.free.otherZone(),
							words)))
			.toList();
	}

	private static String value(Instant moment) {
		return "" + moment.getEpochSecond();
	}

}
