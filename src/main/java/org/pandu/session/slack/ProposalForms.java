package org.pandu.session.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Profiles;
import org.pandu.session.Offer;
import org.pandu.session.Slot;
import org.pandu.session.SuggestedTimes;
import org.pandu.session.due.NextDue;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;

/**
 * A form that proposes times: for a new session, or instead of times that were proposed.
 */
abstract class ProposalForms implements SlackFeature {

	/** How many free times are offered beside. */
	private static final int SUGGESTED = 6;

	private final ProposalForm.Use use;

	private final SuggestedTimes suggested;

	private final NextDue nextDue;

	private final Profiles profiles;

	ProposalForms(ProposalForm.Use use, SuggestedTimes suggested, NextDue nextDue, Profiles profiles) {
		this.use = use;
		this.suggested = suggested;
		this.nextDue = nextDue;
		this.profiles = profiles;
	}

	/**
	 * What a form is about.
	 *
	 * @param pairing whose times
	 * @param whom what stands above the fields
	 * @param first the time to begin with
	 * @param place the place to begin with
	 */
	record About(Pairing pairing, LayoutBlock whom, Slot first, String place) {
	}

	/**
	 * Looks up what a form is about.
	 * @param subject what the form carries
	 * @throws org.pandu.text.Refusal when the actor may not propose times there
	 */
	abstract About about(Call call, ProposalSubject subject);

	abstract void propose(PersonId actor, String id, List<Offer> offers);

	@Override
	public void register(Interactions on) {
		on.submission(this.use.callbackId(), this::refresh,
				(call) -> send(call, ProposalSubject.parse(call.form().subject())));
		on.action(this.use.addId(), this::add);
	}

	void open(Call call, String id) {
		ProposalSubject subject = ProposalSubject.of(id, call.words().zone());
		About about = about(call, subject);
		call.open(form(call.actor(), subject, about, about.first()).open(call.words()));
	}

	/**
	 * Turns the form for one time that is open into this one. What was typed stays.
	 */
	void replace(ActionCall call, String id, FormValues typed) {
		ProposalSubject subject = ProposalSubject.of(id, call.words().zone());
		About about = about(call, subject);
		call.update(
				form(call.actor(), subject, about, AppointmentFields.chosen(typed, about.first())).open(call.words()));
	}

	/**
	 * Reads a form with the same fields.
	 */
	Submission send(SubmissionCall call, ProposalSubject subject) {
		FormValues values = call.form().values();
		About about = about(call, subject);
		return form(call.actor(), subject, about, AppointmentFields.chosen(values, about.first())).send(values,
				call.words(), (offers) -> propose(call.actor(), subject.id(), offers));
	}

	/**
	 * Asks Slack anew about those who may be booked.
	 */
	void refresh(Pairing pairing) {
		this.profiles.refresh(List.of(pairing.coachId(), pairing.coacheeId()));
	}

	abstract void refresh(PersonId actor, OpenModal form);

	private void add(ActionCall call) {
		OpenModal modal = call.modal().orElseThrow();
		ProposalSubject subject = ProposalSubject.parse(modal.subject());
		About about = about(call, subject);
		Slot chosen = AppointmentFields.chosen(modal.values(), about.first());
		call.update(form(call.actor(), subject, about, chosen).adding(chosen.startsAt(), modal.values(), call.words()));
	}

	private ProposalForm form(PersonId actor, ProposalSubject subject, About about, Slot first) {
		return new ProposalForm(this.use, subject, about.whom(), first, about.place(),
				this.nextDue.cadence(about.pairing()), this.suggested.beside(actor, about.pairing(), first, SUGGESTED));
	}

}
