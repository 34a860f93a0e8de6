package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.Answering;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.FastTrackWords;
import org.pandu.fasttrack.FirstSlots;
import org.pandu.fasttrack.Responders;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.program.Cadence;
import org.pandu.session.due.NextDue;
import org.pandu.session.slack.AppointmentForm;
import org.pandu.session.slack.AppointmentSubject;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Accepts a request with a time: the own coach, or another who has taken it.
 */
@Component
class AcceptForm implements SlackFeature {

	private static final AppointmentForm.Use USE = new AppointmentForm.Use(FastTrackActions.ACCEPT,
			"fasttrack.accept.title", "fasttrack.accept.submit", false);

	private final Answering answering;

	private final Responders responders;

	private final FastTrackRequests requests;

	private final FastTrackWords fastTrackWords;

	private final Pairings pairings;

	private final NextDue nextDue;

	private final FirstSlots firstSlots;

	AcceptForm(Answering answering, Responders responders, FastTrackRequests requests, FastTrackWords fastTrackWords,
			Pairings pairings, NextDue nextDue, FirstSlots firstSlots) {
		this.answering = answering;
		this.responders = responders;
		this.requests = requests;
		this.fastTrackWords = fastTrackWords;
		this.pairings = pairings;
		this.nextDue = nextDue;
		this.firstSlots = firstSlots;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.ACCEPT, this::open);
		on.submission(FastTrackActions.ACCEPT, this::accept);
	}

	private void open(ActionCall call) {
		FastTrackRequest request = this.requests.require(FastTrackId.parse(call.actor().team(), call.value()));
		this.responders.require(call.actor(), request);
		call.open(form(request, call.actor(), AppointmentSubject.of(call.value(), call.words().zone()), call.words())
			.open(call.words()));
	}

	private Submission accept(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		FastTrackRequest request = this.requests.require(FastTrackId.parse(call.actor().team(), subject.id()));
		this.responders.require(call.actor(), request);
		return form(request, call.actor(), subject, call.words()).send(call.form().values(), call.words(),
				(appointment) -> this.answering.accept(call.actor(), request.id(), appointment,
						AppointmentForm.FIELDS));
	}

	private AppointmentForm form(FastTrackRequest request, PersonId actor, AppointmentSubject subject, Words words) {
		Pairing own = this.pairings.require(request.pairing());
		Cadence cadence = this.nextDue.cadence(own);
		List<LayoutBlock> head = new ArrayList<>();
		head.add(Pieces.section(words.of("fasttrack.accept.whom", "kind", own.kind().name(), "person",
				request.requesterId().mention(), "day", request.asked().wantedBy())));
		this.fastTrackWords.read(actor, request.id()).times().ifPresent((times) -> {
			head.add(Pieces.context(words.of("fasttrack.topic.times")));
			head.add(Pieces.words(times));
		});
		return new AppointmentForm(USE, subject, head,
				this.firstSlots.next(actor, request.requesterId(), cadence, subject.zone()),
				request.isClaimedBy(actor) ? "" : own.place(), cadence);
	}

}
