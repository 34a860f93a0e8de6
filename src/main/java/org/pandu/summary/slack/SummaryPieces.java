package org.pandu.summary.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.slack.FigurePieces;
import org.pandu.program.Kind;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.Counts;
import org.pandu.summary.Line;
import org.pandu.summary.Report;
import org.pandu.summary.Satisfaction;
import org.pandu.survey.Response;
import org.pandu.text.Words;

/**
 * A summary in words: the sentence first, then the figures.
 */
final class SummaryPieces {

	/** With fewer pairings, the channel could tell whose session was missed. */
	private static final int PAIRINGS_IN_CHANNEL = 5;

	private SummaryPieces() {
	}

	/**
	 * All figures, for programme admins.
	 */
	static List<LayoutBlock> inFull(Report report, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + span(report, words) + "*\n" + cadence(report.figures().total(), words) + "\n"
				+ activity(report.figures().total(), words)));
		report.figures().lines().forEach((line) -> blocks.add(Pieces.section(line(line, words))));
		blocks.add(Pieces
			.section("*" + words.of("summary.fasttrack") + "*\n" + FigurePieces.of(report.fastTrack(), words)));
		blocks.add(Pieces.divider());
		blocks.add(Pieces.section(satisfaction(report, words)));
		for (Kind kind : Kind.values()) {
			Satisfaction part = report.byKind().getOrDefault(kind, Satisfaction.NONE);
			if (!part.isWithheld()) {
				blocks.add(Pieces
					.context(words.of("summary.satisfaction.kind", "kind", words.of("program.kind." + kind.name()),
							"average", part.average(), "answers", part.answers())));
			}
		}
		if (!report.leading().isWithheld()) {
			blocks.add(Pieces.context(words.of("summary.satisfaction.leading", "average", report.leading().average(),
					"answers", report.leading().answers())));
		}
		return blocks;
	}

	/**
	 * The totals, for the channel. They name nobody and let nobody be guessed.
	 */
	static List<LayoutBlock> forChannel(Report report, Words words) {
		return List.of(Pieces.section("*" + words.of("summary.digest.title") + "*\n" + span(report, words)),
				Pieces.section(sessionsForChannel(report, words)), Pieces.section(satisfaction(report, words)),
				Pieces.context(words.of("summary.digest.note")));
	}

	static String sessionsForChannel(Report report, Words words) {
		Counts total = report.figures().total();
		if (total.pairings() < PAIRINGS_IN_CHANNEL) {
			return words.of("summary.digest.few", "held", total.held());
		}
		return cadence(total, words) + "\n" + activity(total, words);
	}

	static String span(Report report, Words words) {
		return words.of("summary.span", "from", report.period().from(), "to", report.period().last());
	}

	private static String line(Line line, Words words) {
		String title = words.of("summary.line", "kind", words.of("program.kind." + line.kind().name()), "sides",
				line.kind().name(), "level", words.of("people.level." + line.level().name()), "pairings",
				line.counts().pairings());
		boolean noneDue = line.asNeeded() && line.counts().tally().due() == 0;
		return title + "\n" + (noneDue ? words.of("summary.as-needed") : cadence(line.counts(), words)) + "\n"
				+ activity(line.counts(), words);
	}

	private static String cadence(Counts counts, Words words) {
		return words.of("summary.cadence", "due", counts.tally().due(), "held", counts.tally().held(), "late",
				counts.tally().late(), "missed", counts.tally().missed(), "open", counts.tally().open());
	}

	private static String activity(Counts counts, Words words) {
		return words.of("summary.activity", "all", counts.held() + counts.notHeld() + counts.cancelled(), "held",
				counts.held(), "notheld", counts.notHeld(), "cancelled", counts.cancelled());
	}

	private static String satisfaction(Report report, Words words) {
		Satisfaction all = report.satisfaction();
		String figures = all.isWithheld() ? words.of("summary.satisfaction.withheld")
				: words.of("summary.satisfaction.average", "average", all.average(), "answers", all.answers()) + "\n"
						+ distribution(all, words);
		return "*" + words.of("summary.satisfaction") + "*\n" + figures + "\n" + response(report.response(), words);
	}

	private static String distribution(Satisfaction all, Words words) {
		return IntStream.rangeClosed(1, 5)
			.map((step) -> 6 - step)
			.mapToObj((rating) -> words.of("summary.satisfaction.count", "rating", words.of("survey.rating." + rating),
					"count", all.count(rating)))
			.collect(Collectors.joining("\n"));
	}

	private static String response(Response response, Words words) {
		if (response.isWithheld()) {
			return words.of("summary.response.withheld");
		}
		return words.of("summary.response", "asked", response.asked(), "answered", response.answered(), "percent",
				response.percent());
	}

}
