package org.pandu.summary.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.Organisation;
import org.pandu.summary.OrganisationInWords;
import org.pandu.summary.Period;
import org.pandu.summary.Report;
import org.pandu.summary.Stay;
import org.pandu.summary.SummaryRules;
import org.pandu.summary.UnitsCompared;
import org.pandu.text.Words;

/**
 * Who stayed and what units reached. Never without the sentence that it shows no
 * causation.
 */
final class OrganisationPieces {

	/** As many spans and cycles as a modal has room for; the export has them all. */
	private static final int MOST = 8;

	private OrganisationPieces() {
	}

	/**
	 * The latest span and cycle, with a button to all.
	 * @param scope what the summary was asked for, as buttons carry it
	 */
	static List<LayoutBlock> latest(Organisation all, String scope, Words words) {
		if (all.isEmpty()) {
			return List.of(Pieces.section("*" + words.of("summary.staff") + "*\n" + words.of("summary.staff.none")));
		}
		OrganisationInWords inWords = inWords(words);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + words.of("summary.staff") + "*",
				Pieces.button(words.of("summary.staff.open"), SummaryActions.STAFF, scope)));
		Organisation latest = all.latest();
		latest.stays().forEach((stay) -> blocks.add(Pieces.section(String.join("\n", inWords.stay(stay)))));
		latest.cycles().forEach((cycle) -> blocks.add(Pieces.section(String.join("\n", inWords.units(cycle)))));
		blocks.add(Pieces.context(words.of("summary.staff.no-cause")));
		return blocks;
	}

	/**
	 * All spans, and all cycles with each unit.
	 */
	static List<LayoutBlock> inFull(Organisation all, Words words) {
		OrganisationInWords inWords = inWords(words);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("summary.staff.no-cause")));
		all.stays()
			.stream()
			.limit(MOST)
			.forEach((stay) -> blocks.add(Pieces.section(String.join("\n", inWords.stay(stay)))));
		all.cycles().stream().limit(MOST).forEach((cycle) -> {
			blocks.add(Pieces.section(String.join("\n", inWords.units(cycle))));
			blocks.addAll(SummaryPieces
				.blocks(Stream.concat(cycle.participating().units().stream(), cycle.others().units().stream())
					.map(inWords::unit)
					.toList(), words));
		});
		int more = Math.max(0, all.stays().size() - MOST) + Math.max(0, all.cycles().size() - MOST);
		if (more > 0) {
			blocks.add(Pieces.context(words.of("summary.parts.more", "count", more)));
		}
		return blocks;
	}

	/**
	 * For the channel: what ended in a month, quarter or year, where nobody and no single
	 * unit can be told apart.
	 */
	static List<LayoutBlock> forChannel(Report report, Words words) {
		Period period = report.period();
		OrganisationInWords inWords = inWords(words);
		List<String> lines = new ArrayList<>();
		if (period.isOfCalendar()) {
			report.organisation()
				.stays()
				.stream()
				.filter((stay) -> period.contains(stay.to()) && both(stay))
				.forEach((stay) -> lines.addAll(inWords.stay(stay)));
			report.organisation()
				.cycles()
				.stream()
				.filter((cycle) -> period.contains(cycle.to()) && both(cycle))
				.forEach((cycle) -> lines.addAll(inWords.units(cycle)));
		}
		return lines.isEmpty() ? List.of()
				: List.of(Pieces.section("*" + words.of("summary.staff") + "*\n" + String.join("\n", lines)),
						Pieces.context(words.of("summary.staff.no-cause")));
	}

	private static boolean both(Stay stay) {
		return stay.participants() != null && stay.others() != null;
	}

	private static boolean both(UnitsCompared cycle) {
		return Stream.of(cycle.participating(), cycle.others())
			.allMatch((group) -> group.scored() >= SummaryRules.FEWEST
					&& (group.budgeted() == 0 || group.budgeted() >= SummaryRules.FEWEST));
	}

	private static OrganisationInWords inWords(Words words) {
		return new OrganisationInWords(words, Mrkdwn::escape);
	}

}
