package org.pandu.session.pause.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pause;
import org.pandu.pairing.Pauses;
import org.pandu.people.People;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * One's own pauses on the Home tab, and the way to take one.
 */
@Component
class PauseSection implements HomeSection {

	private static final int MOST = 3;

	private final Pauses pauses;

	private final PauseLines lines;

	private final People people;

	PauseSection(Pauses pauses, PauseLines lines, People people) {
		this.pauses = pauses;
		this.lines = lines;
		this.people = people;
	}

	@Override
	public HomePlace place() {
		return HomePlace.SETTINGS;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		if (!this.people.existsById(person)) {
			return List.of();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		for (Pause pause : this.pauses.comingOf(person).stream().limit(MOST).toList()) {
			blocks.add(Pieces.section(this.lines.days(pause, words)));
			blocks.add(Pieces.buttons(this.lines.buttons(pause, words)));
		}
		if (blocks.isEmpty()) {
			blocks.add(Pieces.context(words.of("cadence.pause.home")));
		}
		blocks.add(Pieces.buttons(Pieces.button(words.of("cadence.pause.take"), PauseActions.SELF, "open")));
		return blocks;
	}

}
