package org.pandu.session.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.OpenTimes;
import org.pandu.session.OpenTimes.Offered;
import org.pandu.session.ProposedTime;
import org.pandu.session.Slot;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A proposal as one of the two sees it: its times, each with its button for the one who
 * answers. On the card, on the Home tab and in the list alike.
 */
@Component
class ProposalPieces {

	private final OpenTimes times;

	ProposalPieces(OpenTimes times) {
		this.times = times;
	}

	/**
	 * What is proposed, and when.
	 */
	List<LayoutBlock> blocks(Perspective seen) {
		List<Offered> offered = this.times.all(seen.session());
		List<LayoutBlock> blocks = new ArrayList<>();
		if (offered.size() == 1 && offered.getFirst().isOpen()) {
			blocks.add(seen.lines(Headings.of(seen)));
			seen.otherTime().map(Pieces::context).ifPresent(blocks::add);
			return blocks;
		}
		blocks.add(seen.lines(heading(seen, offered), ""));
		offered.forEach((one) -> blocks.add(line(one, seen)));
		return blocks;
	}

	/**
	 * What can be done about it, but for accepting one of several times.
	 */
	List<ButtonElement> answers(Perspective seen) {
		SessionButtons buttons = new SessionButtons(seen.session(), seen.words());
		if (!seen.session().waitsFor(seen.reader())) {
			return List.of(buttons.withdraw());
		}
		List<Offered> offered = this.times.all(seen.session());
		List<ButtonElement> answers = new ArrayList<>();
		if (offered.size() == 1 && offered.getFirst().isOpen()) {
			answers.add(buttons.accept(offered.getFirst().time()));
		}
		answers.add(buttons.counter());
		answers.add(buttons.decline());
		return answers;
	}

	/**
	 * The same in a line, where only plain text is shown.
	 */
	String plainly(Perspective seen) {
		List<Offered> offered = this.times.all(seen.session());
		String when = offered.stream()
			.map((one) -> one.time().slot())
			.map((slot) -> seen.words().range(slot.startsAt(), slot.endsAt()))
			.collect(Collectors.joining("; "));
		return seen.words().of("session.fallback", "what", seen.sayPlainly(heading(seen, offered)), "when", when);
	}

	/**
	 * The times that can still be accepted, as a list; empty when there are none.
	 */
	static String list(List<ProposedTime> times, Words words) {
		return times.stream()
			.map(ProposedTime::slot)
			.map((slot) -> "\n•  " + words.range(slot.startsAt(), slot.endsAt()))
			.collect(Collectors.joining());
	}

	private static String heading(Perspective seen, List<Offered> offered) {
		return Headings.of(seen) + ((offered.size() > 1) ? ".several" : "");
	}

	private static LayoutBlock line(Offered offered, Perspective seen) {
		Words words = seen.words();
		Slot slot = offered.time().slot();
		String when = words.range(slot.startsAt(), slot.endsAt());
		if (!offered.isOpen()) {
			return Pieces
				.context(words.of("session.proposal.time-gone", "when", when, "why", offered.standing().name()));
		}
		String text = when + seen.otherTime(slot.startsAt()).map((other) -> "\n" + other).orElse("");
		return seen.session().waitsFor(seen.reader())
				? Pieces.section(text, new SessionButtons(seen.session(), words).choose(offered.time()))
				: Pieces.section(text);
	}

}
