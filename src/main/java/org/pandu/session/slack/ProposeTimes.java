package org.pandu.session.slack;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.Side;
import org.pandu.people.Profiles;
import org.pandu.session.Offer;
import org.pandu.session.SessionProposals;
import org.pandu.session.SuggestedTimes;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.UsualSlots;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.OpenModal;
import org.pandu.slack.blocks.Pieces;

import org.springframework.stereotype.Component;

/**
 * Proposes times for a new session: in a form of its own, or in the one that would book
 * it at once.
 */
@Component
class ProposeTimes extends ProposalForms {

	private final SessionProposals proposals;

	private final UsualSlots usualSlots;

	private final Pairings pairings;

	private final Permissions permissions;

	ProposeTimes(SessionProposals proposals, UsualSlots usualSlots, Pairings pairings, Permissions permissions,
			SuggestedTimes suggested, NextDue nextDue, Profiles profiles) {
		super(new ProposalForm.Use(SessionActions.PROPOSE, SessionActions.PROPOSE + ".add", "session.propose.title"),
				suggested, nextDue, profiles);
		this.proposals = proposals;
		this.usualSlots = usualSlots;
		this.pairings = pairings;
		this.permissions = permissions;
	}

	@Override
	public void register(Interactions on) {
		super.register(on);
		on.action(SessionActions.PROPOSE, this::clicked);
	}

	@Override
	About about(Call call, ProposalSubject subject) {
		Pairing pairing = this.pairings.require(PairingId.parse(call.actor().team(), subject.id()));
		this.permissions.require(call.actor(), pairing, Right.PROPOSE_TIME);
		PersonId other = pairing.personAt(pairing.coachId().equals(call.actor()) ? Side.COACHEE : Side.COACH);
		return new About(pairing,
				Pieces.section(call.words()
					.of("session.propose.whom", "kind", pairing.kind().name(), "person", other.mention())),
				this.usualSlots.next(pairing, subject.zone()), pairing.place());
	}

	@Override
	void propose(PersonId actor, String id, List<Offer> offers) {
		this.proposals.propose(actor, PairingId.parse(actor.team(), id), offers);
	}

	@Override
	void refresh(PersonId actor, OpenModal form) {
		this.pairings.findById(PairingId.parse(actor.team(), ProposalSubject.parse(form.subject()).id()))
			.filter((pairing) -> pairing.sideOf(actor).isPresent())
			.ifPresent(this::refresh);
	}

	private void clicked(ActionCall call) {
		if (call.modal().isEmpty()) {
			open(call, call.value());
			return;
		}
		FormValues typed = call.modal().get().values();
		replace(call, typed.option(AppointmentForm.PAIRING).orElse(call.value()), typed);
	}

}
