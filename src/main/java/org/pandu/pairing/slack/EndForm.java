package org.pandu.pairing.slack;

import java.util.List;

import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Ends a pairing, after it has said what will happen.
 */
@Component
class EndForm implements SlackFeature {

	private static final String HOW = "how";

	private static final List<Pairing.Ending> WAYS = List.of(Pairing.Ending.COMPLETED, Pairing.Ending.STOPPED);

	private final Pairings pairings;

	private final Permissions permissions;

	private final Agreement agreement;

	private final PairingLines lines;

	EndForm(Pairings pairings, Permissions permissions, Agreement agreement, PairingLines lines) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.agreement = agreement;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.END, this::open);
		on.submission(PairingActions.END, this::end);
	}

	private void open(ActionCall call) {
		Pairing pairing = this.pairings.require(PairingId.parse(call.actor().team(), call.value()));
		this.permissions.require(call.actor(), pairing, Right.END_PAIRING);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		Words words = call.words();
		List<Choice> ways = WAYS.stream()
			.map((way) -> new Choice(way.name(), words.of("pairing.ending." + way)))
			.toList();
		call.open(new Modal(PairingActions.END, pairing.id().subject(), words.of("pairing.end.title"),
				words.of("pairing.end.submit"), words.of("slack.cancel"),
				List.of(Pieces
					.section(words.of("pairing.end.what", "pairing", this.lines.of(pairing, call.actor(), words))),
						Field.of(HOW, words.of("pairing.end.how")).radio(ways, null))));
	}

	private Submission end(SubmissionCall call) {
		Pairing.Ending how = call.form()
			.values()
			.option(HOW)
			.map(Pairing.Ending::valueOf)
			.filter(WAYS::contains)
			.orElseThrow();
		this.agreement.end(call.actor(), PairingId.parse(call.actor().team(), call.form().subject()), how);
		return Submission.done();
	}

}
