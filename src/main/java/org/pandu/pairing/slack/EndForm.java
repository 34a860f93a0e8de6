package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.PairingClosing;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Parting;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
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
 * Ends a pairing, at once or after a closing conversation, after it has said what will
 * happen.
 */
@Component
class EndForm implements SlackFeature {

	private static final String HOW = "how";

	private static final String STEPS = "steps";

	private static final String KEEP = "keep";

	private static final String DROP = "drop";

	private static final List<Pairing.Ending> WAYS = List.of(Pairing.Ending.COMPLETED, Pairing.Ending.STOPPED);

	private final Pairings pairings;

	private final Permissions permissions;

	private final Agreement agreement;

	private final PairingClosing closing;

	private final PartingFields fields;

	private final PairingLines lines;

	private final DecisionList list;

	EndForm(Pairings pairings, Permissions permissions, Agreement agreement, PairingClosing closing,
			PartingFields fields, PairingLines lines, DecisionList list) {
		this.list = list;
		this.pairings = pairings;
		this.permissions = permissions;
		this.agreement = agreement;
		this.closing = closing;
		this.fields = fields;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.END, this::open);
		on.submission(PairingActions.END, this::end);
	}

	private void open(ActionCall call) {
		FromList from = FromList.parse(call.actor().team(), call.value());
		Pairing pairing = this.pairings.require(from.pairing());
		this.permissions.require(call.actor(), pairing, Right.END_PAIRING);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		call.open(form(pairing, from, call.actor(), call.words()));
	}

	private Modal form(Pairing pairing, FromList from, PersonId actor, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.end.what", "pairing", this.lines.of(pairing, actor, words))));
		blocks.add(Field.of(HOW, words.of("pairing.end.how"))
			.radio(WAYS.stream().map((way) -> new Choice(way.name(), words.of("pairing.ending." + way))).toList(),
					null));
		if (!pairing.once()) {
			blocks.add(this.fields.when(pairing, words));
		}
		if (pairing.sideOf(actor).isPresent()) {
			blocks.add(Field.of(STEPS, words.of("pairing.field.steps"))
				.radio(List.of(new Choice(KEEP, words.of("pairing.steps.keep")),
						new Choice(DROP, words.of("pairing.steps.drop"))), KEEP));
		}
		blocks.addAll(this.fields.why(words));
		return new Modal(PairingActions.END, from.subject(), words.of("pairing.end.title"),
				words.of("pairing.end.submit"), words.of("slack.cancel"), blocks);
	}

	private Submission end(SubmissionCall call) {
		FormValues values = call.form().values();
		FromList from = FromList.parse(call.actor().team(), call.form().subject());
		PairingId id = from.pairing();
		Pairing.Ending how = values.option(HOW).map(Pairing.Ending::valueOf).filter(WAYS::contains).orElseThrow();
		Boolean keep = values.option(STEPS).map(KEEP::equals).orElse(null);
		Parting parting = PartingFields.parting(values, how, keep);
		Pairing pairing = this.pairings.require(id);
		if (pairing.once() || PartingFields.isNow(values)) {
			this.agreement.end(call.actor(), id, parting, PartingFields.REASON);
			return from.after(call, this.list, Submission::done);
		}
		Optional<UUID> session = PartingFields.session(values);
		this.closing.plan(call.actor(), id, parting, session.orElse(null), PartingFields.FIELDS);
		return from.after(call, this.list,
				() -> this.fields.planned(call, PairingActions.END, "pairing.end.title", pairing, session.isPresent()));
	}

}
