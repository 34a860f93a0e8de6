package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingClosing;
import org.pandu.pairing.Matching;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.SuperiorNotConfirmed;
import org.pandu.people.Profiles;
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
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A programme admin hands a pairing over to another coach or mentor.
 */
@Component
class HandOverForm implements SlackFeature {

	private static final String COACH = "coach";

	private final Pairings pairings;

	private final Permissions permissions;

	private final Matching matching;

	private final PairingClosing closing;

	private final PartingFields fields;

	private final Profiles profiles;

	private final PairingLines lines;

	private final DecisionList list;

	HandOverForm(Pairings pairings, Permissions permissions, Matching matching, PairingClosing closing,
			PartingFields fields, Profiles profiles, PairingLines lines, DecisionList list) {
		this.list = list;
		this.pairings = pairings;
		this.permissions = permissions;
		this.matching = matching;
		this.closing = closing;
		this.fields = fields;
		this.profiles = profiles;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.HAND_OVER, this::open);
		on.submission(PairingActions.HAND_OVER, this::prepare, this::handOver);
	}

	private void open(ActionCall call) {
		FromList from = FromList.parse(call.actor().team(), call.value());
		Pairing pairing = this.pairings.require(from.pairing());
		this.permissions.require(call.actor(), pairing, Right.HAND_OVER);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		call.open(form(pairing, from, null, null, call.words()));
	}

	private Modal form(Pairing pairing, FromList from, @Nullable PersonId coach, @Nullable Superior superior,
			Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.hand-over.what", "pairing", this.lines.both(pairing, words),
				"coachee", pairing.coacheeId().mention())));
		blocks.add(Field.of(COACH, words.of("pairing.field.new-coach", "kind", pairing.kind().name()))
			.person((coach != null) ? coach.user() : null));
		if (superior != null) {
			blocks.addAll(superior.question(words));
		}
		blocks.add(this.fields.when(pairing, words));
		blocks.addAll(this.fields.why(words));
		String subject = from.subject() + ((superior != null) ? " " + superior.subject() : "");
		return new Modal(PairingActions.HAND_OVER, subject, words.of("pairing.hand-over.title"),
				words.of("pairing.hand-over.submit"), words.of("slack.cancel"), blocks);
	}

	private void prepare(PersonId actor, OpenModal form) {
		this.profiles.meet(form.values().person(COACH).stream().toList());
	}

	private Submission handOver(SubmissionCall call) {
		OpenModal form = call.form();
		FromList from = FromList.parse(call.actor().team(), form.subject().split(" ")[0]);
		Pairing pairing = this.pairings.require(from.pairing());
		PersonId coach = form.values().person(COACH).orElseThrow();
		Superior superior = new Superior(coach, pairing.coacheeId());
		try {
			return handOver(call, from, pairing, new Matching.Handover(coach, superior.isConfirmedIn(form),
					PartingFields.parting(form.values(), Pairing.Ending.HANDED_OVER, null)));
		}
		catch (SuperiorNotConfirmed refusal) {
			if (superior.wasAskedIn(form)) {
				return new Submission.Errors(Map.of(Superior.CONFIRMED, refusal.in(call.words())));
			}
			return new Submission.Ask(form(pairing, from, coach, superior, call.words()));
		}
	}

	private Submission handOver(SubmissionCall call, FromList from, Pairing pairing, Matching.Handover handover) {
		FormValues values = call.form().values();
		Matching.Fields places = new Matching.Fields(COACH, COACH);
		if (PartingFields.isNow(values)) {
			this.matching.handOver(call.actor(), pairing.id(), handover, places, PartingFields.REASON);
			return from.after(call, this.list, Submission::done);
		}
		Optional<UUID> session = PartingFields.session(values);
		this.closing.planHandover(call.actor(), pairing.id(), handover, session.orElse(null), places,
				PartingFields.FIELDS);
		return from.after(call, this.list, () -> this.fields.planned(call, PairingActions.HAND_OVER,
				"pairing.hand-over.title", pairing, session.isPresent()));
	}

}
