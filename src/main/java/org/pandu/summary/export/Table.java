package org.pandu.summary.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.fasttrack.FastTrackFigures;
import org.pandu.summary.Counts;
import org.pandu.summary.Dimension;
import org.pandu.summary.FrozenFigure;
import org.pandu.summary.Matter;
import org.pandu.summary.Report;
import org.pandu.survey.question.Question;
import org.pandu.text.Words;

/**
 * The figures of a period, one a row. What is withheld has no row.
 *
 * @param header the columns' names
 * @param rows the rows; a value is a text or a number
 */
public record Table(List<String> header, List<List<Object>> rows) {

	public Table {
		header = List.copyOf(header);
		rows = List.copyOf(rows);
	}

	/**
	 * Puts the table together.
	 * @param reports the same period told apart by each dimension, the first one's totals
	 * are those of all
	 * @param questions the questions about the programme
	 */
	public static Table of(List<Report> reports, List<Question> questions, Words words) {
		Builder table = new Builder(reports.getFirst(), words);
		table.sessions("", "", reports.getFirst().figures().total());
		table.activity();
		table.answers("", "", null, questions);
		for (Report report : reports) {
			Dimension by = report.by();
			if (by != null) {
				String name = words.of("summary.by." + by);
				report.figures()
					.parts()
					.forEach((part) -> table.sessions(name, name(by, part.value(), words), part.counts()));
				report.fastTrackParts()
					.forEach((part, figures) -> table.fastTrack(name, name(by, part, words), figures));
				table.answers(name, "", by, questions);
			}
		}
		table.rows.addAll(new OrganisationRows(words).of(reports.getFirst().organisation()));
		return new Table(List.of(words.of("summary.table.from"), words.of("summary.table.to"),
				words.of("summary.table.by"), words.of("summary.table.part"), words.of("summary.table.figure"),
				words.of("summary.table.value")), table.rows);
	}

	static String name(Dimension by, String value, Words words) {
		return switch (by) {
			case LEVEL -> words.of("people.level." + value);
			case KIND -> words.of("program.kind." + value);
			case UNIT -> value;
		};
	}

	/** The rows while they are written. */
	private static final class Builder {

		private final List<List<Object>> rows = new ArrayList<>();

		private final Report report;

		private final Words words;

		Builder(Report report, Words words) {
			this.report = report;
			this.words = words;
		}

		void sessions(String by, String part, Counts counts) {
			add(by, part, "pairings", counts.pairings());
			add(by, part, "due", counts.tally().due());
			add(by, part, "due-held", counts.tally().held());
			add(by, part, "due-late", counts.tally().late());
			add(by, part, "due-missed", counts.tally().missed());
			add(by, part, "due-open", counts.tally().open());
			add(by, part, "planned", counts.planned());
			add(by, part, "held", counts.held());
			add(by, part, "not-held", counts.notHeld());
			add(by, part, "absent", counts.absent());
			add(by, part, "cancelled", counts.cancelled());
			add(by, part, "unrecorded", counts.unrecorded());
		}

		void activity() {
			add("", "", "people", this.report.figures().participation().people());
			add("", "", "met", this.report.figures().participation().met());
			fastTrack("", "", this.report.fastTrack());
			add("", "", "goals-open", this.report.goals().open());
			addShown("", "", "goals-expected", this.report.goals().expected());
			addShown("", "", "goals-actual", this.report.goals().actual());
			add("", "", "goals-reached", this.report.goals().reached());
			add("", "", "goals-missed", this.report.goals().missed());
			add("", "", "goals-revised", this.report.goals().revised());
		}

		void fastTrack(String by, String part, FastTrackFigures figures) {
			add(by, part, "fasttrack-asked", figures.asked());
			add(by, part, "fasttrack-answered", figures.answered());
			addShown(by, part, "fasttrack-to-answer", minutes(figures.toFirstAnswer()));
			add(by, part, "fasttrack-sessions", figures.sessions());
			addShown(by, part, "fasttrack-to-session", minutes(figures.toSession()));
			add(by, part, "fasttrack-others", figures.byOthers());
			add(by, part, "fasttrack-escalated", figures.escalated());
			add(by, part, "fasttrack-unanswered", figures.unanswered());
		}

		private static @Nullable Integer minutes(@Nullable Duration length) {
			return (length != null) ? Math.toIntExact(Math.round(length.toSeconds() / 60.0)) : null;
		}

		private void addShown(String by, String part, String figure, @Nullable Integer value) {
			if (value != null) {
				add(by, part, figure, value);
			}
		}

		void answers(String by, String part, @Nullable Dimension dimension, List<Question> questions) {
			for (FrozenFigure figure : this.report.answers().figures()) {
				if (figure.by() == dimension) {
					String name = (dimension != null) ? name(dimension, figure.value(), this.words) : part;
					String label = label(figure.matter(), questions);
					for (int i = 0; i < figure.counts().size(); i++) {
						this.rows.add(row(by, name, label + ": " + answer(figure.matter(), i), figure.counts().get(i)));
					}
				}
			}
		}

		private String label(String matter, List<Question> questions) {
			return questions.stream()
				.filter((question) -> Matter.question(question.id().toString()).equals(matter))
				.findFirst()
				.map((question) -> question.wording().words().in(this.words.locale()))
				.orElseGet(
						() -> Matter.NAMED.contains(matter) ? this.words.of("summary.table.matter." + matter) : matter);
		}

		private String answer(String matter, int index) {
			return switch (matter) {
				case Matter.RESPONSE ->
					this.words.of("summary.table.answered", "answered", (index == 1) ? "yes" : "no");
				case Matter.SKILL -> this.words.of("summary.chart.skills." + Matter.Change.values()[index]);
				default -> String.valueOf(index + 1);
			};
		}

		private void add(String by, String part, String figure, int value) {
			this.rows.add(row(by, part, this.words.of("summary.table." + figure), value));
		}

		private List<Object> row(String by, String part, String figure, Object value) {
			return List.of(this.report.period().from().toString(), this.report.period().last().toString(), by, part,
					figure, value);
		}

	}

}
