package org.pandu.session.pause.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.Pause;
import org.pandu.pairing.PauseId;
import org.pandu.pairing.Pauses;
import org.pandu.session.pause.PausedSessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells those who pause, and did not ask for it themselves: that an admin has them pause,
 * or that the other side lets their pairing pause. Facts only; what it is for stays
 * behind a button.
 */
@Component
class PauseCard implements CardRenderer {

	static final String KIND = "session.pause";

	private final Pauses pauses;

	private final PausedSessions sessions;

	private final PauseLines lines;

	PauseCard(Pauses pauses, PausedSessions sessions, PauseLines lines) {
		this.pauses = pauses;
		this.sessions = sessions;
		this.lines = lines;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Pause pause = this.pauses.require(PauseId.parse(card.team(), card.subject()));
		boolean coming = pause.isComing(this.pauses.today(card.team()));
		if (!posted && !coming) {
			return Optional.empty();
		}
		String days = coming ? this.lines.days(pause, words) : words.of("cadence.pause.over", "day", pause.backOn());
		String title = words.of((pause.personId().isPresent()) ? "cadence.pause.yours" : "cadence.pause.pairings");
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + title + "*"
				+ (pause.personId().isPresent() ? "" : "\n" + this.lines.whose(pause, card.person(), words)) + "\n"
				+ days));
		blocks.add(Pieces.context(words.of("cadence.pause.by", "person", pause.maker().mention())));
		if (coming && !this.sessions.undecided(pause).isEmpty()) {
			blocks.add(Pieces.buttons(this.lines.review(pause, words)));
		}
		return Optional.of(new Message(title + ": " + days, blocks));
	}

}
