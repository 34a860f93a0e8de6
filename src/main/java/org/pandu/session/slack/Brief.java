package org.pandu.session.slack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.program.Cadence;
import org.pandu.session.Session;
import org.pandu.session.SessionWords;
import org.pandu.session.Sessions;
import org.pandu.session.due.NextDue;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What to know and prepare before a session, by role. Guideline, "Tahap 1: Persiapan".
 */
@Component
class Brief {

	private final List<BriefPart> parts;

	private final Sessions sessions;

	private final NextDue nextDue;

	private final SessionWords sessionWords;

	Brief(List<BriefPart> parts, Sessions sessions, NextDue nextDue, SessionWords sessionWords) {
		this.parts = parts.stream().sorted(Comparator.comparingInt(BriefPart::order)).toList();
		this.sessions = sessions;
		this.nextDue = nextDue;
		this.sessionWords = sessionWords;
	}

	/**
	 * A few lines of facts and what to prepare, fit for a message.
	 */
	String facts(Perspective seen) {
		List<String> lines = new ArrayList<>();
		lines.add(rhythm(seen));
		for (BriefPart part : this.parts) {
			part.fact(seen.session(), seen.reader(), seen.words()).ifPresent(lines::add);
		}
		lines.add(seen.words().of("session.brief.as." + seen.role()) + " "
				+ seen.words().of("session.brief.short." + seen.role(), "first", last(seen).isEmpty() ? "yes" : "no"));
		return String.join("\n", lines);
	}

	/**
	 * What the reader is asked to do before the session.
	 */
	List<ButtonElement> actions(Perspective seen) {
		return this.parts.stream()
			.flatMap((part) -> part.action(seen.session(), seen.reader(), seen.words()).stream())
			.toList();
	}

	/**
	 * The whole brief, for the reader's eyes only.
	 */
	List<LayoutBlock> whole(Perspective seen) {
		Words words = seen.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(seen.lines(Headings.of(seen)));
		seen.otherTime().map(Pieces::context).ifPresent(blocks::add);
		blocks.add(Pieces.section(rhythm(seen)));
		blocks.add(Pieces.divider());
		blocks.add(Pieces.section(seen.say("session.brief.role." + seen.role())));
		blocks.add(Pieces.section(seen.say("session.brief.prepare." + seen.role())));
		this.sessionWords.invitation(seen.reader(), seen.session().id()).ifPresent((line) -> {
			blocks.add(Pieces.section(words.of("session.brief.invitation")));
			blocks.add(Pieces.words(line));
		});
		for (BriefPart part : this.parts) {
			blocks.addAll(part.detail(seen.session(), seen.reader(), words));
		}
		return Pieces.atMost(99, blocks);
	}

	/**
	 * When the two met last, and how often they should.
	 */
	private String rhythm(Perspective seen) {
		Words words = seen.words();
		if (seen.pairing().once()) {
			return words.of("session.brief.once");
		}
		Cadence cadence = this.nextDue.cadence(seen.pairing());
		String last = last(seen).map(Session::startsAt)
			.map((moment) -> words.of("session.brief.last", "day", words.day(moment)))
			.orElseGet(() -> words.of("session.brief.first"));
		return last + " " + words.of("session.brief.cadence", "every", cadence.every(), "unit", cadence.unit().name(),
				"need", cadence.asNeeded() ? "yes" : "no");
	}

	private Optional<Session> last(Perspective seen) {
		return this.sessions.lastHeldOf(seen.pairing().id());
	}

}
