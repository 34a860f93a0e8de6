package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.guide.Approach;
import org.pandu.guide.Handbook;
import org.pandu.guide.Situation;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Admins;
import org.pandu.program.Kind;
import org.pandu.program.slack.BeyondModal;
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.Modal;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The approach that fits, what speaks for it, and the way there.
 */
@Component
class SuggestionModal {

	private final BeyondModal beyond;

	private final Pairings pairings;

	private final Admins admins;

	SuggestionModal(BeyondModal beyond, Pairings pairings, Admins admins) {
		this.beyond = beyond;
		this.pairings = pairings;
		this.admins = admins;
	}

	Modal about(Situation situation, PersonId person, Words words) {
		Approach fits = situation.fits();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("guide.choose.fits." + fits)));
		blocks.add(Pieces.section(words.of("guide.choose.what." + fits)));
		blocks.add(Pieces.context(words.of("guide.choose.reasons", "reasons",
				situation.reasons()
					.stream()
					.map((answer) -> label(answer, words))
					.collect(Collectors.joining(" · ")))));
		List<ButtonElement> buttons = new ArrayList<>();
		switch (fits) {
			case COACHING -> pair(Kind.COACHING, person, words, blocks, buttons);
			case MENTORING -> pair(Kind.MENTORING, person, words, blocks, buttons);
			case TRAINING -> blocks.add(Pieces.section(words.of("guide.choose.training")));
			case COUNSELLING -> blocks.addAll(counselling(situation.matter(), person, words));
		}
		buttons.add(Pieces.button(
				words.of("guide.choose.compare", "one", words.of("guide.choose.name." + fits), "other",
						words.of("guide.choose.name." + situation.besides())),
				GuideActions.COMPARE, Handbook.Place.comparing(fits, situation.besides()).value()));
		blocks.add(Pieces.buttons(buttons));
		blocks.add(Pieces.context(words.of("guide.choose.tip")));
		blocks.add(Pieces.context(words.of("guide.choose.kept")));
		return new Modal(GuideActions.CHOOSE, "", words.of("guide.choose.title"), null, words.of("slack.close"),
				blocks);
	}

	/**
	 * To the next session with the coach or mentor one has, or to who can find one.
	 */
	private void pair(Kind kind, PersonId person, Words words, List<LayoutBlock> blocks, List<ButtonElement> buttons) {
		Optional<Pairing> own = this.pairings.currentOf(person, kind).filter(Pairing::isActive);
		blocks.add(Pieces.section(words.of("guide.choose.next", "kind", kind.name(), "person",
				own.map((pairing) -> pairing.coachId().mention()).orElse("none"), "admins",
				this.admins.all(person.team()).stream().map(PersonId::mention).collect(Collectors.joining(", ")))));
		own.ifPresent((pairing) -> buttons
			.add(Pieces.primary(words.of("session.button.schedule"), SessionActions.SCHEDULE, pairing.id().subject())));
	}

	private List<LayoutBlock> counselling(Situation.Matter matter, PersonId person, Words words) {
		return switch (matter) {
			case PERSONAL -> this.beyond.counsellor(person.team(), words);
			case CLINICAL -> this.beyond.psychologist(person.team(), words);
			default -> this.beyond.superior(person, words);
		};
	}

	private static String label(Situation.Answer answer, Words words) {
		return switch (answer) {
			case Situation.Matter matter -> words.of("guide.choose.matter." + matter);
			case Situation.Support support -> words.of("guide.choose.support." + support);
			case Situation.Horizon horizon -> words.of("guide.choose.horizon." + horizon);
			case Situation.Experience experience -> words.of("guide.choose.experience." + experience);
		};
	}

}
