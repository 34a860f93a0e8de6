package org.pandu.session.slack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Pauses;
import org.pandu.program.Cadence;
import org.pandu.session.Series;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.session.Slot;
import org.pandu.session.due.NextDue;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A standing slot in words: what it is, how often, when next.
 */
@Component
class SeriesLines {

	/** How many sessions are listed. */
	private static final int NEXT = 4;

	private final Pairings pairings;

	private final Sessions sessions;

	private final Pauses pauses;

	private final NextDue nextDue;

	private final Clock clock;

	SeriesLines(Pairings pairings, Sessions sessions, Pauses pauses, NextDue nextDue, Clock clock) {
		this.pairings = pairings;
		this.sessions = sessions;
		this.pauses = pauses;
		this.nextDue = nextDue;
		this.clock = clock;
	}

	/**
	 * How it stands, in a line of plain text or mrkdwn.
	 * @param other how the other is called
	 */
	String heading(Series series, PersonId reader, String other, Words words) {
		String state = series.state().name() + (series.isProposed() && !series.waitsFor(reader) ? ".own" : "");
		return words.of("series.heading." + state, "kind", pairing(series).kind().name(), "person", other);
	}

	/**
	 * Everything to be said of it.
	 */
	List<LayoutBlock> blocks(Series series, PersonId reader, Words words) {
		Pairing pairing = pairing(series);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + heading(series, reader, other(series, reader).mention(), words) + "*\n"
				+ rhythm(series, words) + (series.place().isBlank() ? ""
						: "\n" + words.of("session.place", "place", Mrkdwn.place(series.place())))));
		if (series.isActive() || series.isProposed()) {
			String next = next(series, words);
			if (!next.isEmpty()) {
				blocks.add(Pieces.section(next));
			}
			notes(series, pairing, words).stream().map(Pieces::context).forEach(blocks::add);
		}
		else if (series.state() == Series.State.ENDED && series.endedBy() == null) {
			blocks.add(Pieces.context(words.of("series.ran-out")));
		}
		else if (series.endedBy() != null && series.state() != Series.State.CHANGED) {
			blocks.add(Pieces.context(words.of("series.by." + series.state(), "self",
					series.endedBy().equals(reader.user()) ? "yes" : "no", "person",
					new PersonId(reader.team(), series.endedBy()).mention())));
		}
		return blocks;
	}

	/**
	 * How often, at what time, until when.
	 */
	String rhythm(Series series, Words words) {
		String often = RhythmWords.anchored(series.recurrence(), words);
		String at = words.of("series.at", "time", series.atTime(), "zone", series.zone(), "length",
				series.slotOn(series.firstDay()).length());
		LocalDate until = series.untilDay();
		return often + ", " + at + ((until != null) ? "\n" + words.of("series.until", "day", until) : "");
	}

	PersonId other(Series series, PersonId reader) {
		Pairing pairing = pairing(series);
		return pairing.coachId().equals(reader) ? pairing.coacheeId() : pairing.coachId();
	}

	Pairing pairing(Series series) {
		return this.pairings.require(series.pairing());
	}

	private String next(Series series, Words words) {
		List<Slot> slots = series.isProposed() ? proposed(series) : booked(series);
		return slots.isEmpty() ? ""
				: words.of("series.next") + "\n"
						+ slots.stream()
							.map((slot) -> "• " + words.range(slot.startsAt(), slot.endsAt()))
							.collect(Collectors.joining("\n"));
	}

	private List<Slot> proposed(Series series) {
		LocalDate today = this.clock.instant().atZone(series.zoneId()).toLocalDate();
		return series.recurrence()
			.next(today, NEXT)
			.stream()
			.filter((day) -> series.untilDay() == null || !day.isAfter(series.untilDay()))
			.map(series::slotOn)
			.toList();
	}

	private List<Slot> booked(Series series) {
		Instant now = this.clock.instant();
		return this.sessions.ofPairing(series.pairing())
			.stream()
			.filter((session) -> session.isOccurrence() && session.state() == Session.State.SCHEDULED
					&& session.startsAt().isAfter(now))
			.limit(NEXT)
			.map(Session::slot)
			.toList();
	}

	/**
	 * What is good to know: how many need a time, and a kind word where the guideline
	 * meets more often.
	 */
	private List<String> notes(Series series, Pairing pairing, Words words) {
		List<String> notes = new ArrayList<>();
		this.pauses.of(pairing)
			.stream()
			.filter((pause) -> pause.isComing(this.pauses.today(pairing.id().team())))
			.forEach((pause) -> notes
				.add(words.of("series.paused", "from", pause.days().from(), "back", pause.backOn())));
		long open = this.sessions.ofPairing(series.pairing()).stream().filter(Session::needsTime).count();
		if (open > 0) {
			notes.add(words.of("series.need-time", "count", open));
		}
		Cadence cadence = this.nextDue.cadence(pairing);
		if (!cadence.asNeeded() && RhythmWords.isRarer(series.recurrence().rhythm(), cadence)) {
			notes.add(words.of("series.rarer", "every", cadence.every(), "unit", cadence.unit().name()));
		}
		return notes;
	}

}
