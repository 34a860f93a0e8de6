package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Matching;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.SuperiorNotConfirmed;
import org.pandu.people.Admins;
import org.pandu.people.Profiles;
import org.pandu.program.Kind;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CommandCall;
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
 * {@code /coach pair}: a programme admin proposes a pairing.
 */
@Component
class PairForm implements SlackFeature {

	private static final String KIND = "kind";

	private static final String COACH = "coach";

	private static final String COACHEE = "coachee";

	private final Admins admins;

	private final Matching matching;

	private final Pairings pairings;

	private final Profiles profiles;

	PairForm(Admins admins, Matching matching, Pairings pairings, Profiles profiles) {
		this.admins = admins;
		this.matching = matching;
		this.pairings = pairings;
		this.profiles = profiles;
	}

	/**
	 * What the form holds.
	 *
	 * @param kind coaching or mentoring
	 * @param coach the coach or mentor, once chosen
	 * @param coachee the coachee or mentee, once chosen
	 */
	private record Choices(Kind kind, @Nullable PersonId coach, @Nullable PersonId coachee) {
	}

	@Override
	public void register(Interactions on) {
		on.command("pair", "pasangkan", "pairing.usage.pair", this::open);
		on.action(PairingActions.PAIR_AGAIN, this::openAgain);
		on.submission(PairingActions.PAIR, this::prepare, this::propose);
	}

	private void open(CommandCall call) {
		this.admins.requireAdmin(call.actor());
		List<PersonId> mentioned = call.mentions();
		call.open(form(call.actor(), call.words(), new Choices(Kind.COACHING,
				mentioned.isEmpty() ? null : mentioned.getFirst(), (mentioned.size() > 1) ? mentioned.get(1) : null),
				null));
	}

	private void openAgain(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Pairing closed = this.pairings.require(PairingId.parse(call.actor().team(), call.value()));
		call.open(form(call.actor(), call.words(), new Choices(closed.kind(), null, closed.coacheeId()), null));
	}

	private Modal form(PersonId actor, Words words, Choices choices, @Nullable Superior superior) {
		List<LayoutBlock> blocks = new ArrayList<>();
		if (superior == null && !this.pairings.openIn(actor.team()).isEmpty()) {
			blocks.add(Pieces.section(words.of("pairing.pair.what"),
					Pieces.button(words.of("pairing.list.open"), PairingActions.LIST, "0")));
		}
		blocks.add(Field.of(KIND, words.of("pairing.field.kind"))
			.hint(words.of("pairing.hint.kind"))
			.radio(Wordings.of(Kind.class, "program.kind", words), choices.kind().name()));
		blocks.add(Field.of(COACH, words.of("pairing.field.coach")).person(user(choices.coach())));
		blocks.add(Field.of(COACHEE, words.of("pairing.field.coachee")).person(user(choices.coachee())));
		if (superior != null) {
			blocks.addAll(superior.question(words));
		}
		blocks.add(Pieces.context(words.of("pairing.pair.next")));
		return new Modal(PairingActions.PAIR, (superior != null) ? superior.subject() : "",
				words.of("pairing.pair.title"), words.of("pairing.pair.submit"), words.of("slack.cancel"), blocks);
	}

	private void prepare(PersonId actor, OpenModal form) {
		this.profiles.meet(Stream.of(COACH, COACHEE).flatMap((field) -> form.values().person(field).stream()).toList());
	}

	private Submission propose(SubmissionCall call) {
		FormValues values = call.form().values();
		Kind kind = values.option(KIND).map(Kind::valueOf).orElseThrow();
		PersonId coach = values.person(COACH).orElseThrow();
		PersonId coachee = values.person(COACHEE).orElseThrow();
		Superior superior = new Superior(coach, coachee);
		try {
			this.matching.propose(call.actor(),
					new Matching.Proposal(kind, coach, coachee, superior.isConfirmedIn(call.form())),
					new Matching.Fields(COACH, COACHEE));
			return Submission.done();
		}
		catch (SuperiorNotConfirmed refusal) {
			if (superior.wasAskedIn(call.form())) {
				return new Submission.Errors(Map.of(Superior.CONFIRMED, refusal.in(call.words())));
			}
			return new Submission.Ask(form(call.actor(), call.words(), new Choices(kind, coach, coachee), superior));
		}
	}

	private static @Nullable String user(@Nullable PersonId person) {
		return (person != null) ? person.user() : null;
	}

}
