package org.pandu.fasttrack.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.Answering;
import org.pandu.fasttrack.Claiming;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.FirstSlots;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.program.Cadence;
import org.pandu.program.Programs;
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
 * Accepts a request with a time: the own coach, or another who takes it.
 */
@Component
class AcceptForms implements SlackFeature {

	private static final AppointmentForm.Use ACCEPT = new AppointmentForm.Use(FastTrackActions.ACCEPT,
			"fasttrack.accept.title", "fasttrack.accept.submit", false);

	private static final AppointmentForm.Use CLAIM = new AppointmentForm.Use(FastTrackActions.CLAIM,
			"fasttrack.claim.title", "fasttrack.claim.submit", false);

	private final Answering answering;

	private final Claiming claiming;

	private final FastTrackRequests requests;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Programs programs;

	private final People people;

	private final FirstSlots firstSlots;

	private final OfferCard offer;

	AcceptForms(Answering answering, Claiming claiming, FastTrackRequests requests, Pairings pairings,
			Permissions permissions, Programs programs, People people, FirstSlots firstSlots, OfferCard offer) {
		this.answering = answering;
		this.claiming = claiming;
		this.requests = requests;
		this.pairings = pairings;
		this.permissions = permissions;
		this.programs = programs;
		this.people = people;
		this.firstSlots = firstSlots;
		this.offer = offer;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.ACCEPT, this::openAccept);
		on.submission(FastTrackActions.ACCEPT, this::accept);
		on.action(FastTrackActions.CLAIM, this::openClaim);
		on.submission(FastTrackActions.CLAIM, this::claim);
	}

	private void openAccept(ActionCall call) {
		FastTrackRequest request = this.requests.require(FastTrackId.parse(call.actor().team(), call.value()));
		this.permissions.require(call.actor(), this.pairings.require(request.pairing()), Right.ANSWER_FAST_TRACK);
		request.requireWaitingForCoach();
		call.open(accepting(request, AppointmentSubject.of(call.value(), call.words().zone()), call.words())
			.open(call.words()));
	}

	private Submission accept(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		FastTrackRequest request = this.requests.require(FastTrackId.parse(call.actor().team(), subject.id()));
		this.permissions.require(call.actor(), this.pairings.require(request.pairing()), Right.ANSWER_FAST_TRACK);
		return accepting(request, subject, call.words()).send(call.form().values(), call.words(),
				(appointment) -> this.answering.accept(call.actor(), request.id(), appointment,
						AppointmentForm.FIELDS));
	}

	private void openClaim(ActionCall call) {
		FastTrackRequest request = this.claiming.look(call.actor(),
				FastTrackId.parse(call.actor().team(), call.value()));
		call.open(claiming(request, AppointmentSubject.of(call.value(), call.words().zone()), call.words())
			.open(call.words()));
	}

	private Submission claim(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		FastTrackRequest request = this.claiming.look(call.actor(),
				FastTrackId.parse(call.actor().team(), subject.id()));
		return claiming(request, subject, call.words()).send(call.form().values(), call.words(),
				(appointment) -> this.claiming.claim(call.actor(), request.id(), appointment, AppointmentForm.FIELDS));
	}

	private AppointmentForm accepting(FastTrackRequest request, AppointmentSubject subject, Words words) {
		Pairing pairing = this.pairings.require(request.pairing());
		return form(ACCEPT, subject,
				List.of(Pieces.section(words.of("fasttrack.accept.whom", "kind", pairing.kind().name(), "person",
						request.requesterId().mention(), "day", request.wantedBy()))),
				pairing.place(), pairing, request);
	}

	private AppointmentForm claiming(FastTrackRequest request, AppointmentSubject subject, Words words) {
		Pairing pairing = this.pairings.require(request.pairing());
		String agreement = this.programs.of(request.id().team()).agreement().in(words.locale());
		return form(CLAIM, subject,
				List.of(Pieces.section(this.offer.facts(request, words)),
						Pieces.section(words.of("fasttrack.claim.agreement")), Pieces.words(agreement)),
				"", pairing, request);
	}

	private AppointmentForm form(AppointmentForm.Use use, AppointmentSubject subject, List<LayoutBlock> head,
			String place, Pairing pairing, FastTrackRequest request) {
		Level level = this.people.findById(request.requesterId()).map(Person::level).orElseThrow();
		Cadence cadence = this.programs.cadence(request.id().team(), level, pairing.kind());
		return new AppointmentForm(use, subject, head, this.firstSlots.next(cadence, subject.zone()), place, cadence);
	}

}
