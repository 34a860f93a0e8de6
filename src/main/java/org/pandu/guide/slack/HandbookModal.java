package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.pandu.guide.Chapter;
import org.pandu.guide.Handbook;
import org.pandu.guide.Handbooks;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * {@code /coach guide}: the guideline, page by page, for everyone.
 */
@Component
class HandbookModal implements SlackFeature {

	private final Handbooks handbooks;

	HandbookModal(Handbooks handbooks) {
		this.handbooks = handbooks;
	}

	@Override
	public void register(Interactions on) {
		on.command("guide", "panduan", "guide.handbook.usage",
				(call) -> call.open(page(this.handbooks.in(call.words().locale()).start(), call.words())));
		on.action(GuideActions.COMPARE, (call) -> call.open(page(Handbook.Place.parse(call.value()), call.words())));
		for (String turning : List.of(GuideActions.HANDBOOK_CHAPTER, GuideActions.HANDBOOK_PAIR,
				GuideActions.HANDBOOK_BACK, GuideActions.HANDBOOK_NEXT)) {
			on.action(turning, this::turn);
		}
	}

	private void turn(ActionCall call) {
		call.update(page(Handbook.Place.parse(call.value()), call.words()));
	}

	private Modal page(Handbook.Place place, Words words) {
		Handbook handbook = this.handbooks.in(words.locale());
		Chapter chapter = handbook.chapter(place.chapter());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.buttons(menus(handbook, chapter, place)));
		blocks.addAll(LeafPieces.of(handbook.at(place)));
		if (chapter.name().equals(Handbook.COMPARISON)) {
			blocks
				.add(Pieces.buttons(Pieces.button(words.of("guide.choose.open"), GuideActions.CHOOSE, place.value())));
		}
		blocks.add(Pieces.divider());
		List<BlockElement> buttons = buttons(handbook, place, words);
		blocks.add(Pieces.context(
				words.of("guide.handbook.page", "page", handbook.number(place) + 1, "of", handbook.inTurn().size())));
		blocks.add(Pieces.buttons(buttons));
		blocks.add(Pieces.context(LeafPieces.source(handbook, words)));
		return new Modal(GuideActions.HANDBOOK, place.value(), words.of("guide.handbook.title"), null,
				words.of("slack.close"), blocks);
	}

	private static List<BlockElement> menus(Handbook handbook, Chapter chapter, Handbook.Place place) {
		List<BlockElement> menus = new ArrayList<>();
		menus.add(Pieces.menu(GuideActions.HANDBOOK_CHAPTER,
				handbook.chapters().stream().map((one) -> new Choice(place(one, 0), one.title())).toList(),
				place(chapter, 0)));
		if (chapter.offersMore()) {
			menus.add(Pieces.menu(GuideActions.HANDBOOK_PAIR,
					IntStream.range(0, chapter.pages().size())
						.mapToObj((page) -> new Choice(place(chapter, page), chapter.pages().get(page).title()))
						.toList(),
					place.value()));
		}
		return menus;
	}

	private static List<BlockElement> buttons(Handbook handbook, Handbook.Place place, Words words) {
		List<BlockElement> buttons = new ArrayList<>();
		handbook.before(place)
			.ifPresent((page) -> buttons
				.add(Pieces.button(words.of("guide.back"), GuideActions.HANDBOOK_BACK, page.value())));
		handbook.after(place)
			.ifPresent((page) -> buttons
				.add(Pieces.primary(words.of("guide.next"), GuideActions.HANDBOOK_NEXT, page.value())));
		return buttons;
	}

	private static String place(Chapter chapter, int page) {
		return new Handbook.Place(chapter.name(), page).value();
	}

}
