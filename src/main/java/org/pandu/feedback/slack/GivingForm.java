package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.feedback.About;
import org.pandu.feedback.DraftChanged;
import org.pandu.feedback.Fields;
import org.pandu.feedback.Judgements;
import org.pandu.feedback.KeptDraft;
import org.pandu.feedback.Occasions;
import org.pandu.feedback.Sbi;
import org.pandu.feedback.TooLong;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.slack.Modal;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How the form looks. Guideline, "Berikan Umpan Balik yang Konstruktif", gives the
 * examples in its fields.
 */
@Component
class GivingForm {

	private static final int MOST_CHOICES = 100;

	private final Pairings pairings;

	private final Profiles profiles;

	private final Occasions occasions;

	GivingForm(Pairings pairings, Profiles profiles, Occasions occasions) {
		this.pairings = pairings;
		this.profiles = profiles;
		this.occasions = occasions;
	}

	/**
	 * What stands in the form.
	 *
	 * @param subject what it carries
	 * @param chosen the pairing it is for; {@code null} until chosen
	 * @param words what stands in the three fields
	 * @param draft a line on the draft; {@code null} for none
	 * @param warning what is said above all else
	 */
	record State(FormSubject subject, @Nullable PairingId chosen, Sbi words, @Nullable String draft,
			List<LayoutBlock> warning) {
	}

	/**
	 * Says when a draft was kept.
	 */
	static String kept(KeptDraft draft, Words words) {
		return words.of("feedback.draft.kept", "when", draft.keptAt());
	}

	/**
	 * Shows a draft that was kept elsewhere meanwhile, above what is typed here.
	 */
	static List<LayoutBlock> warning(DraftChanged changed, Words words) {
		KeptDraft newest = changed.newest();
		if (newest == null) {
			return List.of(Pieces.section(words.of("feedback.draft.gone")), Pieces.divider());
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("feedback.draft.changed", "when", newest.keptAt())));
		for (String part : List.of(newest.words().situation(), newest.words().behaviour(), newest.words().impact())) {
			if (!part.isEmpty()) {
				blocks.add(Pieces.words(part));
			}
		}
		blocks.add(Pieces.divider());
		return blocks;
	}

	/**
	 * Hints at words that judge or claim too much. It stands above what was typed, and
	 * the next sending is taken as it is.
	 */
	static List<LayoutBlock> hint(Judgements.Found found, FormSubject subject, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("feedback.judgement")));
		if (!found.judgements().isEmpty()) {
			blocks.add(Pieces.words(words.of("feedback.judgement.person", "words", quoted(found.judgements(), words))));
		}
		if (!found.absolutes().isEmpty()) {
			blocks
				.add(Pieces.words(words.of("feedback.judgement.absolute", "words", quoted(found.absolutes(), words))));
		}
		blocks.add(Pieces.context(words.of("feedback.judgement.as-it-is")));
		blocks.add(Pieces
			.buttons(Pieces.button(words.of("feedback.judgement.hide"), FeedbackActions.HIDE_HINT, subject.written())));
		blocks.add(Pieces.divider());
		return blocks;
	}

	private static String quoted(List<String> found, Words words) {
		return found.stream()
			.map((one) -> words.of("feedback.judgement.quoted", "word", one))
			.collect(Collectors.joining(", "));
	}

	Modal render(PersonId actor, State state, Words words) {
		FormSubject subject = state.subject();
		Fields fields = subject.fields();
		List<LayoutBlock> blocks = new ArrayList<>(state.warning());
		blocks.add(head(actor, state, words));
		blocks.add(Pieces.context(who(actor, state.chosen(), words)));
		blocks
			.add(Pieces.buttons(Pieces.button(words.of("feedback.draft.keep"), FeedbackActions.KEEP, subject.written()),
					Pieces.button(words.of("feedback.list.earlier"), FeedbackActions.LIST,
							ListPlace.fromForm(state.chosen()).written())));
		if (state.draft() != null) {
			blocks.add(Pieces.context(state.draft()));
		}
		blocks.add(part(fields.situation(), "situation", state.words().situation(), words));
		blocks.add(part(fields.behaviour(), "behaviour", state.words().behaviour(), words));
		blocks.add(part(fields.impact(), "impact", state.words().impact(), words));
		if (state.chosen() != null) {
			blocks.addAll(links(actor, state.chosen(), state.words().about(), words));
		}
		return new Modal(FeedbackActions.GIVE, subject.written(), words.of("feedback.give.title"),
				words.of("feedback.give.submit"), words.of("slack.cancel"), blocks);
	}

	private LayoutBlock head(PersonId actor, State state, Words words) {
		if (!state.subject().fixed().isEmpty() && state.chosen() != null) {
			Pairing pairing = this.pairings.require(state.chosen());
			return Pieces.section(words.of("feedback.give.whom", "kind", pairing.kind().name(), "person",
					FeedbackLines.other(pairing, actor).mention()));
		}
		String other = state.subject().other();
		List<Choice> choices = this.pairings.activeOf(actor)
			.stream()
			.filter((pairing) -> other.isEmpty() || pairing.sideOf(new PersonId(actor.team(), other)).isPresent())
			.limit(MOST_CHOICES)
			.map((pairing) -> new Choice(pairing.id().subject(), name(pairing, actor, words)))
			.toList();
		return Field.of(FeedbackActions.WHOM, words.of("feedback.give.choose"))
			.actingSelect(choices, (state.chosen() != null) ? state.chosen().subject() : null);
	}

	private String who(PersonId actor, @Nullable PairingId chosen, Words words) {
		if (chosen == null) {
			return words.of("feedback.who-chosen");
		}
		return words.of("feedback.who", "person", FeedbackLines.other(this.pairings.require(chosen), actor).mention());
	}

	String name(Pairing pairing, PersonId actor, Words words) {
		return words.of("feedback.pairing", "kind", pairing.kind().name(), "person",
				this.profiles.name(FeedbackLines.other(pairing, actor)));
	}

	/**
	 * What it can be linked to; no field where there is nothing.
	 */
	private List<LayoutBlock> links(PersonId actor, PairingId pairing, About about, Words words) {
		List<LayoutBlock> links = new ArrayList<>();
		List<Choice> sessions = this.occasions.sessions(pairing)
			.stream()
			.map((session) -> new Choice(session.id().subject(), words.brief(session.startsAt(), session.endsAt())))
			.toList();
		if (!sessions.isEmpty()) {
			links.add(link(FormSubject.sessionField(pairing), "session", sessions, about.session(), words));
		}
		List<Choice> goals = this.occasions.goals(actor, pairing)
			.stream()
			.map((goal) -> new Choice(goal.what().id().subject(), FeedbackWords.inOneLine(goal, words)))
			.toList();
		if (!goals.isEmpty()) {
			links.add(link(FormSubject.goalField(pairing), "goal", goals, about.goal(), words));
		}
		return links;
	}

	private static InputBlock link(String field, String what, List<Choice> to, @Nullable UUID chosen, Words words) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(FormSubject.NOTHING, words.of("feedback.about.nothing." + what)));
		choices.addAll(to);
		return Field.of(field, words.of("feedback.about." + what))
			.mayBeEmpty()
			.select(choices, (chosen != null) ? chosen.toString() : null);
	}

	private static InputBlock part(String field, String part, String typed, Words words) {
		return Field.of(field, words.of("feedback.part." + part))
			.hint(words.of("feedback.hint." + part))
			.text(words.of("feedback.example." + part), typed, TooLong.MOST);
	}

}
