package org.pandu.session.pause.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Days;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Pause;
import org.pandu.pairing.Pauses;
import org.pandu.pairing.Pausing;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.slack.PairingLines;
import org.pandu.people.Admins;
import org.pandu.people.Participants;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The form for a pause: one's own, a pairing's, or, for admins, anyone's. Sessions within
 * it are shown afterwards.
 */
@Component
class PauseForm implements SlackFeature {

	private static final String FROM = "from";

	private static final String BACK = "back";

	private static final String CAUSE = "cause";

	private static final String REASON = "reason";

	private static final Pauses.Fields FIELDS = new Pauses.Fields(FROM, FROM, BACK, REASON);

	private final Pauses pauses;

	private final Pausing pausing;

	private final PauseReview review;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Admins admins;

	private final Participants participants;

	private final PairingLines lines;

	PauseForm(Pauses pauses, Pausing pausing, PauseReview review, Pairings pairings, Permissions permissions,
			Admins admins, Participants participants, PairingLines lines) {
		this.pauses = pauses;
		this.pausing = pausing;
		this.review = review;
		this.pairings = pairings;
		this.permissions = permissions;
		this.admins = admins;
		this.participants = participants;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(PauseActions.SELF, (call) -> openFor(call, call.actor()));
		on.action(PauseActions.PERSON, (call) -> {
			this.admins.requireAdmin(call.actor());
			openFor(call, new PersonId(call.actor().team(), call.value()));
		});
		on.action(PauseActions.PAIRING, this::openForPairing);
		on.submission(PauseActions.FORM, this::save);
	}

	private void openFor(Call call, PersonId person) {
		this.participants.require(person, null);
		boolean own = person.equals(call.actor());
		open(call, person.user(),
				call.words()
					.of(own ? "cadence.pause.what-own" : "cadence.pause.what-person", "person", person.mention()),
				own ? "cadence.pause.who-reads-own" : "cadence.pause.who-reads-person");
	}

	private void openForPairing(ActionCall call) {
		Pairing pairing = this.pairings.require(PairingId.parse(call.actor().team(), call.value()));
		this.permissions.require(call.actor(), pairing, Right.PAUSE);
		open(call, pairing.id().subject(),
				call.words()
					.of("cadence.pause.what-pairing", "pairing", this.lines.of(pairing, call.actor(), call.words())),
				"cadence.own.who-reads");
	}

	private void open(Call call, String subject, String what, String whoReadsKey) {
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(what));
		blocks.add(Field.of(FROM, words.of("cadence.pause.from")).date(this.pauses.today(call.actor().team())));
		blocks.add(Field.of(BACK, words.of("cadence.pause.back")).hint(words.of("cadence.pause.back-hint")).date(null));
		blocks.add(Field.of(CAUSE, words.of("cadence.pause.cause"))
			.mayBeEmpty()
			.radio(Wordings.of(Pause.Cause.class, "cadence.pause.cause", words), null));
		blocks.add(Field.of(REASON, words.of("cadence.pause.reason"))
			.mayBeEmpty()
			.hint(words.of(whoReadsKey))
			.text("", "", Pauses.LONGEST_REASON));
		call.open(new Modal(PauseActions.FORM, subject, words.of("cadence.pause.title"),
				words.of("cadence.pause.submit"), words.of("slack.cancel"), blocks));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		Pausing.Wish wish = new Pausing.Wish(new Days(values.date(FROM).orElseThrow(), values.date(BACK).orElseThrow()),
				values.option(CAUSE).map(Pause.Cause::valueOf).orElse(null), values.text(REASON).orElse(""));
		PersonId actor = call.actor();
		String subject = call.form().subject();
		Pause pause = PersonId.isShapeOf(subject)
				? this.pausing.pause(actor, new PersonId(actor.team(), subject), wish, FIELDS)
				: this.pausing.pause(actor, PairingId.parse(actor.team(), subject), wish, FIELDS);
		Optional<Modal> review = this.review.ifAny(pause, actor, call.words());
		return review.<Submission>map(Submission.Show::new).orElseGet(Submission::done);
	}

}
