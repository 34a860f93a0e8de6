package org.pandu.session.slack;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.session.Offer;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionProposals;
import org.pandu.session.Sessions;
import org.pandu.session.Slot;
import org.pandu.session.SuggestedTimes;
import org.pandu.session.due.NextDue;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.Interactions;
import org.pandu.slack.OpenModal;

import org.springframework.stereotype.Component;

/**
 * Answers a proposal with other times.
 */
@Component
class CounterProposal extends ProposalForms {

	private final SessionProposals proposals;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Perspectives perspectives;

	CounterProposal(SessionProposals proposals, Sessions sessions, Pairings pairings, Perspectives perspectives,
			SuggestedTimes suggested, NextDue nextDue, Profiles profiles) {
		super(new ProposalForm.Use(SessionActions.COUNTER, SessionActions.COUNTER + ".add", "session.counter.title"),
				suggested, nextDue, profiles);
		this.proposals = proposals;
		this.sessions = sessions;
		this.pairings = pairings;
		this.perspectives = perspectives;
	}

	@Override
	public void register(Interactions on) {
		super.register(on);
		on.action(SessionActions.COUNTER, this::clicked);
	}

	@Override
	About about(Call call, ProposalSubject subject) {
		Perspective seen = this.perspectives.require(subject.id(), call.actor(), call.words());
		Session session = seen.session();
		return new About(seen.pairing(), seen.lines(Headings.of(seen)),
				Slot.of(session.startsAt(), subject.zone(), session.slot().length()), session.place());
	}

	@Override
	void propose(PersonId actor, String id, List<Offer> offers) {
		this.proposals.proposeInstead(actor, SessionId.parse(actor.team(), id), offers);
	}

	@Override
	void refresh(PersonId actor, OpenModal form) {
		this.sessions.findById(SessionId.parse(actor.team(), ProposalSubject.parse(form.subject()).id()))
			.flatMap((session) -> this.pairings.findById(session.pairing()))
			.filter((pairing) -> pairing.sideOf(actor).isPresent())
			.ifPresent(this::refresh);
	}

	private void clicked(ActionCall call) {
		Perspective seen = this.perspectives.require(call.value(), call.actor(), call.words());
		if (!seen.session().waitsFor(call.actor())) {
			call.tell(call.words().of("session.refusal.answered"));
			return;
		}
		open(call, call.value());
	}

}
