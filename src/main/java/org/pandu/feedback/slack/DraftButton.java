package org.pandu.feedback.slack;

import java.util.List;
import java.util.Optional;

import org.pandu.feedback.DraftChanged;
import org.pandu.feedback.Drafting;
import org.pandu.feedback.KeptDraft;
import org.pandu.feedback.Sbi;
import org.pandu.pairing.PairingId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;

import org.springframework.stereotype.Component;

/**
 * Keeps what was typed in the form so far, and says so in it.
 */
@Component
class DraftButton implements SlackFeature {

	private final Drafting drafting;

	private final GivingForm form;

	DraftButton(Drafting drafting, GivingForm form) {
		this.drafting = drafting;
		this.form = form;
	}

	@Override
	public void register(Interactions on) {
		on.action(FeedbackActions.KEEP, this::keep);
	}

	private void keep(ActionCall call) {
		OpenModal modal = call.modal().orElseThrow();
		FormSubject subject = FormSubject.parse(modal.subject());
		PairingId pairing = subject.pairing(modal.values(), call.actor()).orElseThrow(NobodyChosen::new);
		Sbi typed = subject.words(modal.values(), pairing);
		call.update(this.form.render(call.actor(), keep(call, subject, pairing, typed), call.words()));
	}

	private GivingForm.State keep(ActionCall call, FormSubject subject, PairingId pairing, Sbi typed) {
		try {
			Optional<KeptDraft> kept = this.drafting.keep(call.actor(), pairing, typed, subject.seen(),
					subject.fields());
			String line = kept.map((draft) -> GivingForm.kept(draft, call.words()))
				.orElseGet(() -> call.words().of("feedback.draft.none"));
			return new GivingForm.State(
					subject.showing(pairing, subject.round(), kept.map(KeptDraft::version).orElse(0L)), pairing, typed,
					line, List.of());
		}
		catch (DraftChanged changed) {
			KeptDraft newest = changed.newest();
			return new GivingForm.State(
					subject.showing(pairing, subject.round(), (newest != null) ? newest.version() : 0), pairing, typed,
					null, GivingForm.warning(changed, call.words()));
		}
	}

}
