package org.pandu.summary.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.slack.FigurePieces;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.Counts;
import org.pandu.summary.Dimension;
import org.pandu.summary.GoalsInWords;
import org.pandu.summary.Line;
import org.pandu.summary.Part;
import org.pandu.summary.Report;
import org.pandu.text.Words;

/**
 * A summary in words: the sentence first, then the figures.
 */
final class SummaryPieces {

	/** With fewer pairings, the channel could tell whose session was missed. */
	private static final int PAIRINGS_IN_CHANNEL = 5;

	/** As many parts as a modal has room for; the export has them all. */
	private static final int MOST_PARTS = 40;

	/** A unit's name has up to 200 letters, and a block 3,000. */
	private static final int PARTS_A_BLOCK = 6;

	private SummaryPieces() {
	}

	/**
	 * All figures, for programme admins.
	 * @param scope what they were asked for, as buttons carry it
	 */
	static List<LayoutBlock> inFull(Report report, AnswerPieces answers, String scope, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + span(report, words) + "*\n" + inWords(report, words)));
		if (report.by() == null) {
			report.figures().lines().forEach((line) -> blocks.add(Pieces.section(line(line, words))));
		}
		else {
			blocks.addAll(parts(report, report.by(), words));
		}
		blocks.add(Pieces
			.section("*" + words.of("summary.fasttrack") + "*\n" + FigurePieces.of(report.fastTrack(), words)));
		blocks.addAll(fastTrack(report, words));
		blocks.add(Pieces.section("*" + words.of("summary.goals") + "*\n" + GoalsInWords.of(report.goals(), words)));
		blocks.add(Pieces.divider());
		blocks.addAll(answers.inFull(report, words));
		blocks.add(Pieces.divider());
		blocks.addAll(OrganisationPieces.latest(report.organisation(), scope, words));
		return blocks;
	}

	/**
	 * The totals, for the channel. They name nobody and let nobody be guessed.
	 */
	static List<LayoutBlock> forChannel(Report report, AnswerPieces answers, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + words.of("summary.digest.title") + "*\n" + span(report, words)));
		blocks.add(Pieces.section(sessionsForChannel(report, words)));
		if (enough(report)) {
			blocks
				.add(Pieces.section("*" + words.of("summary.goals") + "*\n" + GoalsInWords.of(report.goals(), words)));
		}
		blocks.add(Pieces.section(answers.satisfaction(report, words)));
		blocks.addAll(OrganisationPieces.forChannel(report, words));
		blocks.add(Pieces.context(words.of("summary.digest.note")));
		return blocks;
	}

	static String sessionsForChannel(Report report, Words words) {
		return enough(report) ? inWords(report, words)
				: words.of("summary.digest.few", "held", report.figures().total().held());
	}

	static String span(Report report, Words words) {
		return words.of("summary.span", "from", report.period().from(), "to", report.period().last());
	}

	private static boolean enough(Report report) {
		return report.figures().total().pairings() >= Math.max(PAIRINGS_IN_CHANNEL, report.least());
	}

	private static String inWords(Report report, Words words) {
		Counts total = report.figures().total();
		String sentence = words.of("summary.sentence", "held", total.held(), "due", total.tally().due(), "percent",
				total.tally().adherence(), "people", report.figures().participation().people(), "met",
				report.figures().participation().met(), "share", report.figures().participation().percent());
		return sentence + "\n" + cadence(total, words) + "\n" + activity(total, words);
	}

	private static List<LayoutBlock> parts(Report report, Dimension by, Words words) {
		return blocks(report.figures().parts().stream().map((part) -> part(part, by, words)).toList(), words);
	}

	private static List<LayoutBlock> fastTrack(Report report, Words words) {
		Dimension by = report.by();
		return (by == null) ? List.of()
				: blocks(report.fastTrackParts()
					.entrySet()
					.stream()
					.map((part) -> words.of("summary.fasttrack.part", "name", name(by, part.getKey(), words), "figures",
							FigurePieces.of(part.getValue(), words)))
					.toList(), words);
	}

	/**
	 * As many lines as there is room for; the rest is said to be in the export.
	 */
	static List<LayoutBlock> blocks(List<String> lines, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		int shown = Math.min(lines.size(), MOST_PARTS);
		for (int from = 0; from < shown; from += PARTS_A_BLOCK) {
			blocks.add(Pieces.section(String.join("\n", lines.subList(from, Math.min(shown, from + PARTS_A_BLOCK)))));
		}
		if (lines.size() > shown) {
			blocks.add(Pieces.context(words.of("summary.parts.more", "count", lines.size() - shown)));
		}
		return blocks;
	}

	private static String part(Part part, Dimension by, Words words) {
		Counts counts = part.counts();
		return words.of("summary.part", "name", name(by, part.value(), words), "pairings", counts.pairings(), "due",
				counts.tally().due(), "percent", counts.tally().adherence(), "held", counts.held(), "missed",
				counts.tally().missed());
	}

	/**
	 * What a level, kind or unit is called.
	 */
	static String name(Dimension by, String value, Words words) {
		return switch (by) {
			case LEVEL -> words.of("people.level." + value);
			case KIND -> words.of("program.kind." + value);
			case UNIT -> Mrkdwn.escape(value);
		};
	}

	private static String line(Line line, Words words) {
		String title = words.of("summary.line", "kind", words.of("program.kind." + line.kind().name()), "sides",
				line.kind().name(), "level", words.of("people.level." + line.level().name()), "pairings",
				line.counts().pairings());
		boolean noneDue = line.asNeeded() && line.counts().tally().due() == 0;
		return title + "\n" + (noneDue ? words.of("summary.as-needed") : cadence(line.counts(), words)) + "\n"
				+ activity(line.counts(), words);
	}

	static String cadence(Counts counts, Words words) {
		return words.of("summary.cadence", "due", counts.tally().due(), "held", counts.tally().held(), "late",
				counts.tally().late(), "missed", counts.tally().missed(), "open", counts.tally().open());
	}

	static String activity(Counts counts, Words words) {
		return words.of("summary.activity", "all", counts.planned(), "held", counts.held(), "notheld", counts.notHeld(),
				"absent", counts.absent(), "cancelled", counts.cancelled(), "unrecorded", counts.unrecorded());
	}

}
