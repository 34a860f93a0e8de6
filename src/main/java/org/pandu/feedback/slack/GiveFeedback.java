package org.pandu.feedback.slack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.feedback.About;
import org.pandu.feedback.Drafting;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackGiving;
import org.pandu.feedback.Judgements;
import org.pandu.feedback.KeptDraft;
import org.pandu.feedback.PairingOver;
import org.pandu.feedback.Sbi;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.MessageCall;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * {@code /coach feedback}, a button, or the menu of a message: gives feedback by
 * Situation, Behaviour and Impact.
 */
@Component
class GiveFeedback implements SlackFeature {

	private final FeedbackGiving giving;

	private final Drafting drafting;

	private final GivingForm form;

	private final Judgements judgements;

	GiveFeedback(FeedbackGiving giving, Drafting drafting, GivingForm form, Judgements judgements) {
		this.giving = giving;
		this.drafting = drafting;
		this.form = form;
		this.judgements = judgements;
	}

	@Override
	public void register(Interactions on) {
		on.command("feedback", "umpanbalik", "feedback.usage", this::typed);
		on.action(FeedbackActions.GIVE, this::clicked);
		on.messageShortcut(FeedbackActions.ABOUT_MESSAGE, this::aboutMessage);
		on.action(FeedbackActions.WHOM, this::chosen);
		on.action(FeedbackActions.HIDE_HINT, this::hideHint);
		on.submission(FeedbackActions.GIVE, this::give);
	}

	private void typed(CommandCall call) {
		PersonId other = call.mentions().isEmpty() ? null : call.mentions().getFirst();
		if (other == null && !call.arguments().isEmpty()) {
			throw new NobodyMentioned();
		}
		List<Pairing> possible = (other != null) ? this.giving.possible(call.actor(), other)
				: this.giving.possible(call.actor());
		call.open(opened(call.actor(), possible, other, null, call.words()));
	}

	/**
	 * Takes the place of the list it is clicked in: Slack stacks three modals at most.
	 */
	private void clicked(ActionCall call) {
		GiveAbout about = GiveAbout.parse(call.value());
		List<Pairing> possible = this.giving.possible(call.actor())
			.stream()
			.filter((pairing) -> about.pairing().equals(FeedbackActions.ANY)
					|| pairing.id().subject().equals(about.pairing()))
			.toList();
		if (possible.isEmpty()) {
			throw new PairingOver();
		}
		Modal opened = opened(call.actor(), possible, null, about.session(), call.words());
		if (call.modal().isPresent()) {
			call.update(opened);
		}
		else {
			call.open(opened);
		}
	}

	private void aboutMessage(MessageCall call) {
		PersonId author = call.author().orElseThrow(WrittenByAnApp::new);
		call.open(opened(call.actor(), this.giving.possible(call.actor(), author), author, null, call.words()));
	}

	private Modal opened(PersonId actor, List<Pairing> possible, @Nullable PersonId other, @Nullable UUID session,
			Words words) {
		Optional<Pairing> pairing = (possible.size() == 1) ? Optional.of(possible.getFirst())
				: this.giving.drafted(actor, possible);
		Optional<KeptDraft> draft = pairing.flatMap((one) -> this.drafting.own(actor, one.id()));
		long seen = draft.map(KeptDraft::version).orElse(0L);
		FormSubject subject = (possible.size() == 1) ? FormSubject.of(possible.getFirst(), seen)
				: FormSubject.toChoose((other != null) ? other.user() : "");
		if (possible.size() > 1 && pairing.isPresent()) {
			subject = subject.showing(pairing.get().id(), 0, seen);
		}
		return this.form.render(actor,
				new GivingForm.State(subject, pairing.map(Pairing::id).orElse(null),
						draft.map(KeptDraft::words).orElse(Sbi.NONE.about(new About(session, null))),
						draft.map((one) -> GivingForm.kept(one, words)).orElse(null), List.of()),
				words);
	}

	/**
	 * Another person was chosen. What was typed goes along; where nothing was, that
	 * person's draft is shown.
	 */
	private void chosen(ActionCall call) {
		OpenModal modal = call.modal().orElseThrow();
		FormSubject subject = FormSubject.parse(modal.subject());
		PairingId pairing = PairingId.parse(call.actor().team(), call.value());
		Optional<PairingId> shown = subject.shownIn(call.actor().team());
		Sbi typed = shown.map((one) -> subject.words(modal.values(), one))
			.orElseGet(() -> subject.words(modal.values()));
		Sbi before = shown.flatMap((one) -> this.drafting.own(call.actor(), one))
			.map(KeptDraft::words)
			.orElse(Sbi.NONE);
		Optional<KeptDraft> draft = this.drafting.own(call.actor(), pairing);
		boolean untouched = typed.isEmpty() || typed.equals(before);
		Sbi words = untouched ? draft.map(KeptDraft::words).orElse(Sbi.NONE) : typed.about(About.NOTHING);
		FormSubject now = subject.showing(pairing, subject.round() + (words.about(typed.about()).equals(typed) ? 0 : 1),
				untouched ? draft.map(KeptDraft::version).orElse(0L) : 0);
		String line = untouched ? draft.map((one) -> GivingForm.kept(one, call.words())).orElse(null) : null;
		call.update(this.form.render(call.actor(), new GivingForm.State(now, pairing, words, line, List.of()),
				call.words()));
	}

	/**
	 * The hint goes, and does not come back; what was typed stays.
	 */
	private void hideHint(ActionCall call) {
		OpenModal modal = call.modal().orElseThrow();
		FormSubject subject = FormSubject.parse(modal.subject());
		PairingId pairing = subject.pairing(modal.values(), call.actor()).orElseThrow(NobodyChosen::new);
		call.update(this.form.render(call.actor(),
				new GivingForm.State(subject, pairing, subject.words(modal.values(), pairing), null, List.of()),
				call.words()));
	}

	private Submission give(SubmissionCall call) {
		FormSubject subject = FormSubject.parse(call.form().subject());
		PairingId pairing = subject.pairing(call.form().values(), call.actor()).orElseThrow();
		Words words = call.words();
		Sbi typed = subject.words(call.form().values(), pairing);
		Judgements.Found found = this.judgements.in(typed);
		if (!subject.hinted() && typed.isComplete() && !found.isEmpty()) {
			FormSubject hinted = subject.afterHint();
			return new Submission.Ask(this.form.render(call.actor(),
					new GivingForm.State(hinted, pairing, typed, null, GivingForm.hint(found, hinted, words)), words));
		}
		Feedback given = this.giving.give(call.actor(), pairing, typed, subject.seen(), subject.fields());
		return new Submission.Show(
				new Modal(FeedbackActions.GIVE, "", words.of("feedback.give.title"), null, words.of("slack.close"),
						List.of(Pieces.section(words.of("feedback.given", "person", given.receiverId().mention())),
								Pieces.context(words.of("feedback.who", "person", given.receiverId().mention())))));
	}

}
