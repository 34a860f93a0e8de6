package org.pandu.session.slack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.program.Cadence;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.session.SeriesChanging;
import org.pandu.session.SeriesId;
import org.pandu.session.SeriesOver;
import org.pandu.session.SeriesScheduling;
import org.pandu.session.Slot;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.UsualSlots;
import org.pandu.session.series.Rhythm;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Sets up, proposes and changes standing slots.
 */
@Component
class SlotForms implements SlackFeature {

	private final SeriesScheduling scheduling;

	private final SeriesChanging changing;

	private final AllSeries allSeries;

	private final SeriesSteps steps;

	private final UsualSlots usualSlots;

	private final NextDue nextDue;

	private final Pairings pairings;

	private final Profiles profiles;

	SlotForms(SeriesScheduling scheduling, SeriesChanging changing, AllSeries allSeries, SeriesSteps steps,
			UsualSlots usualSlots, NextDue nextDue, Pairings pairings, Profiles profiles) {
		this.scheduling = scheduling;
		this.changing = changing;
		this.allSeries = allSeries;
		this.steps = steps;
		this.usualSlots = usualSlots;
		this.nextDue = nextDue;
		this.pairings = pairings;
		this.profiles = profiles;
	}

	@Override
	public void register(Interactions on) {
		on.submission(SlotActions.SET_UP, this::refreshBoth, this::setUp);
		on.action(SlotActions.CHANGE, this::openChange);
		on.submission(SlotActions.CHANGE, this::change);
	}

	/**
	 * The form for a new one.
	 */
	SlotForm setUpForm(Pairing pairing, PersonId actor, AppointmentSubject subject, Words words) {
		boolean leads = pairing.coachId().equals(actor);
		Cadence cadence = this.nextDue.cadence(pairing);
		PersonId other = leads ? pairing.coacheeId() : pairing.coachId();
		return new SlotForm(
				new AppointmentForm.Use(SlotActions.SET_UP, "series.form.title",
						leads ? "series.form.set-up" : "series.form.propose", false),
				subject,
				words.of(leads ? "series.form.whom" : "series.form.whom-to-ask", "kind", pairing.kind().name(),
						"person", other.mention()),
				RhythmWords.of(cadence), null, this.usualSlots.next(pairing, subject.zone()), pairing.place(), cadence);
	}

	/**
	 * Asks Slack anew about the two, so that no closed account is booked.
	 */
	private void refreshBoth(PersonId actor, OpenModal form) {
		this.pairings.findById(PairingId.parse(actor.team(), AppointmentSubject.parse(form.subject()).id()))
			.filter((pairing) -> pairing.sideOf(actor).isPresent())
			.ifPresent((pairing) -> this.profiles.refresh(List.of(pairing.coachId(), pairing.coacheeId())));
	}

	private Submission setUp(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		PersonId actor = call.actor();
		Pairing pairing = this.pairings.require(PairingId.parse(actor.team(), subject.id()));
		return setUpForm(pairing, actor, subject, call.words()).send(call.form().values(), call.words(), (plan) -> {
			if (pairing.coachId().equals(actor)) {
				this.scheduling.setUp(actor, pairing.id(), plan, SlotForm.FIELDS);
			}
			else {
				this.scheduling.propose(actor, pairing.id(), plan, SlotForm.FIELDS);
			}
		});
	}

	private void openChange(ActionCall call) {
		Series series = this.steps.require(call.actor(), call.value());
		if (!series.isActive()) {
			throw new SeriesOver();
		}
		Words words = call.words();
		call.open(changeForm(series, AppointmentSubject.of(call.value(), series.zoneId()), words).open(words));
	}

	private Submission change(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		SeriesId id = SeriesId.parse(call.actor().team(), subject.id());
		return changeForm(this.allSeries.require(id), subject, call.words()).send(call.form().values(), call.words(),
				(plan) -> this.changing.change(call.actor(), id, plan, SlotForm.FIELDS));
	}

	private SlotForm changeForm(Series series, AppointmentSubject subject, Words words) {
		Pairing pairing = this.pairings.require(series.pairing());
		ZoneId zone = subject.zone();
		LocalDate next = this.steps.nextDay(series);
		Slot slot = Slot.of(series.slotOn(next).startsAt(), zone, series.slotOn(next).length());
		Rhythm rhythm = series.recurrence().rhythm();
		return new SlotForm(
				new AppointmentForm.Use(SlotActions.CHANGE, "series.change.title", "series.change.submit", false),
				subject, words.of("series.change.what"), RhythmWords.offered(rhythm), series.untilDay(), slot,
				series.place(), this.nextDue.cadence(pairing));
	}

}
