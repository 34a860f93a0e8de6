package org.pandu.session.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.people.Profiles;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.session.SeriesId;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The card a standing slot lives in, and the one that says that the other side ended it.
 * Its sessions have cards of their own, a day before each.
 */
@Component
class SeriesCard implements CardRenderer {

	private final AllSeries allSeries;

	private final SeriesLines lines;

	private final Profiles profiles;

	SeriesCard(AllSeries allSeries, SeriesLines lines, Profiles profiles) {
		this.allSeries = allSeries;
		this.lines = lines;
		this.profiles = profiles;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(SeriesCards.SERIES, SeriesCards.ENDED);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		boolean end = card.kind().equals(SeriesCards.ENDED);
		return this.allSeries.findById(SeriesId.parse(card.team(), card.subject()))
			.filter((series) -> posted || end || series.isActive() || series.isProposed())
			.map((series) -> new Message(fallback(series, card.person(), words),
					end ? ended(series, card.person(), words) : blocks(series, card.person(), words)));
	}

	/**
	 * The card's blocks, for a modal too.
	 */
	List<LayoutBlock> blocks(Series series, PersonId reader, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>(this.lines.blocks(series, reader, words));
		List<ButtonElement> buttons = buttons(series, reader, words);
		if (!buttons.isEmpty()) {
			blocks.add(Pieces.buttons(buttons));
		}
		return blocks;
	}

	private List<LayoutBlock> ended(Series series, PersonId reader, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>(this.lines.blocks(series, reader, words));
		blocks.add(Pieces.section(words.of("series.ended.what")));
		blocks.add(Pieces.buttons(Pieces.button(words.of("session.button.schedule"), SessionActions.SCHEDULE,
				series.pairing().subject())));
		return blocks;
	}

	private String fallback(Series series, PersonId reader, Words words) {
		return this.lines.heading(series, reader, this.profiles.name(this.lines.other(series, reader)), words) + ". "
				+ this.lines.rhythm(series, words);
	}

	private List<ButtonElement> buttons(Series series, PersonId reader, Words words) {
		String id = series.id().subject();
		if (series.waitsFor(reader)) {
			return List.of(Pieces.primary(words.of("series.button.accept"), SlotActions.ACCEPT, id),
					Pieces.confirmed(Pieces.button(words.of("series.button.decline"), SlotActions.DECLINE, id),
							words.of("series.decline.title"), words.of("series.decline.what"),
							words.of("series.button.decline"), words.of("slack.cancel")));
		}
		if (series.isProposed()) {
			return List.of(end("withdraw", id, words));
		}
		return series.isActive() ? List.of(Pieces.button(words.of("series.button.change"), SlotActions.CHANGE, id),
				end("end", id, words)) : List.of();
	}

	private static ButtonElement end(String what, String id, Words words) {
		return Pieces.confirmed(Pieces.button(words.of("series.button." + what), SlotActions.END, id),
				words.of("series." + what + ".title"), words.of("series." + what + ".what"),
				words.of("series.button." + what), words.of("slack.cancel"));
	}

}
