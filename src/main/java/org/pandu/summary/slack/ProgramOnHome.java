package org.pandu.summary.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.program.slack.ProgramActions;
import org.pandu.session.due.ToSchedule;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.Attention;
import org.pandu.summary.Oversight;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The programme's state in three figures and what needs a hand, for its admins.
 */
@Component
class ProgramOnHome implements HomeSection {

	private static final int MOST = 5;

	private final Oversight oversight;

	ProgramOnHome(Oversight oversight) {
		this.oversight = oversight;
	}

	@Override
	public HomePlace place() {
		return HomePlace.PROGRAM;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		return this.oversight.of(person).map((attention) -> render(attention, words)).orElse(List.of());
	}

	private static List<LayoutBlock> render(Attention attention, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + words.of("program.title") + "*\n" + words.of("summary.home.figures", "pairings",
				attention.activePairings(), "held", attention.heldLately(), "due", attention.due())));
		List<String> hands = hands(attention, words);
		if (!hands.isEmpty()) {
			blocks.add(Pieces.section(String.join("\n", hands)));
		}
		blocks.add(Pieces.buttons(Pieces.button(words.of("summary.home.open"), SummaryActions.OPEN, "open"),
				Pieces.button(words.of("program.title"), ProgramActions.OVERVIEW, "open")));
		return blocks;
	}

	private static List<String> hands(Attention attention, Words words) {
		List<String> hands = new ArrayList<>();
		if (attention.closedChannel() != null) {
			hands.add(words.of("summary.home.channel", "channel", "<#" + attention.closedChannel() + ">"));
		}
		hands.addAll(some(attention.unanswered(), words,
				(waiting) -> words.of("summary.home.unanswered", "coach", waiting.coach().mention(), "coachee",
						waiting.coachee().mention(), "day", words.day(waiting.proposedAt()))));
		hands.addAll(some(attention.behind(), words, (due) -> behind(due, words)));
		if (!attention.failures().isEmpty()) {
			hands.add(words.of("summary.home.failures", "reasons",
					attention.failures()
						.stream()
						.map((failure) -> "`" + failure.reason() + "` (" + failure.count() + ")")
						.collect(Collectors.joining(", "))));
		}
		return hands;
	}

	static String behind(ToSchedule.Entry due, Words words) {
		return words.of("summary.home.due", "coach", due.coach().mention(), "coachee", due.coachee().mention(), "day",
				due.since());
	}

	private static <T> List<String> some(List<T> all, Words words, Function<T, String> line) {
		List<String> lines = new ArrayList<>(all.stream().limit(MOST).map(line).toList());
		if (all.size() > MOST) {
			lines.add(words.of("summary.home.more", "count", all.size() - MOST));
		}
		return lines;
	}

}
