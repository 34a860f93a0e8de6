package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Need;
import org.pandu.pairing.NeedId;
import org.pandu.pairing.Needs;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The open needs of a pairing, each with a way to take it back, and a line for another.
 * Guideline, "Identifikasi Kebutuhan Tim".
 */
@Component
class NeedsForm implements SlackFeature {

	private static final String LINE = "line";

	private static final String SOURCE = "source";

	private static final int MOST = 20;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Needs needs;

	private final PairingLines lines;

	NeedsForm(Pairings pairings, Permissions permissions, Needs needs, PairingLines lines) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.needs = needs;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.NEEDS, this::open);
		on.submission(PairingActions.NEEDS, this::record);
		on.action(PairingActions.WITHDRAW_NEED, this::withdraw);
	}

	private void open(ActionCall call) {
		Pairing pairing = this.pairings.require(PairingId.parse(call.actor().team(), call.value()));
		this.permissions.require(call.actor(), pairing, Right.READ_NEEDS);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		call.open(form(pairing, call.actor(), call.words()));
	}

	private Submission record(SubmissionCall call) {
		FormValues values = call.form().values();
		this.needs.record(call.actor(), PairingId.parse(call.actor().team(), call.form().subject()),
				values.text(LINE).orElse(""), values.option(SOURCE).map(Need.Source::valueOf).orElse(null), LINE);
		return Submission.done();
	}

	private void withdraw(ActionCall call) {
		this.needs.withdraw(call.actor(), NeedId.parse(call.actor().team(), call.value()));
		OpenModal shown = call.modal().orElseThrow();
		call.update(form(this.pairings.require(PairingId.parse(call.actor().team(), shown.subject())), call.actor(),
				call.words()));
	}

	private Modal form(Pairing pairing, PersonId actor, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("cadence.need.what", "pairing", this.lines.of(pairing, actor, words))));
		for (Need need : this.needs.openOf(pairing).reversed().stream().limit(MOST).toList()) {
			blocks.add(Pieces.context(words.of("cadence.need.by", "person", need.writer().mention(), "day",
					words.day(need.openedAt()), "said", (need.source() != null) ? "yes" : "no", "source",
					(need.source() != null) ? words.of("cadence.need.source." + need.source()) : "")));
			blocks.add(Pieces.words(this.needs.words(actor, need).orElseGet(() -> words.of("session.words.none")),
					Pieces.confirmed(
							Pieces.button(words.of("cadence.need.withdraw"), PairingActions.WITHDRAW_NEED,
									need.id().subject()),
							words.of("cadence.need.withdraw-title"), words.of("cadence.need.withdraw-what"),
							words.of("cadence.need.withdraw"), words.of("slack.cancel"))));
		}
		blocks.add(Field.of(LINE, words.of("cadence.need.line"))
			.hint(words.of("cadence.need.who-reads"))
			.line(words.of("cadence.need.example"), "", Needs.LONGEST_LINE));
		blocks.add(Field.of(SOURCE, words.of("cadence.need.source"))
			.mayBeEmpty()
			.radio(Wordings.of(Need.Source.class, "cadence.need.source", words), null));
		return new Modal(PairingActions.NEEDS, pairing.id().subject(), words.of("cadence.need.title"),
				words.of("cadence.need.submit"), words.of("slack.cancel"), blocks);
	}

}
