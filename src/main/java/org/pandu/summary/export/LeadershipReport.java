package org.pandu.summary.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.pandu.fasttrack.slack.FigurePieces;
import org.pandu.summary.Counts;
import org.pandu.summary.Dimension;
import org.pandu.summary.Export;
import org.pandu.summary.GoalsInWords;
import org.pandu.summary.Matter;
import org.pandu.summary.OrganisationInWords;
import org.pandu.summary.Report;
import org.pandu.summary.Stay;
import org.pandu.summary.chart.Picture;
import org.pandu.survey.question.Question;
import org.pandu.text.Words;

/**
 * The report for the leadership: two pages in formal Indonesian. Guideline, "Pengukuran
 * Keberhasilan".
 *
 * @param export the period, and the admin's words
 * @param report the figures, told apart by level
 * @param questions the questions about the programme
 * @param pictures at most four charts
 * @param words formal Indonesian
 */
public record LeadershipReport(Export export, Report report, List<Question> questions, List<Picture> pictures,
		Words words) {

	/** As many as the first page has room for; the export has them all. */
	private static final int MOST_SPANS = 2;

	private static final float SMALLEST = 0.7f;

	/** Where not all fits on two pages, letters and pictures get smaller. */
	private static final float[] SCALES = { 1, 0.9f, 0.8f, SMALLEST };

	/**
	 * The report as a file. Where even the smallest letters take more than two pages, a
	 * line says that the tables have the rest.
	 */
	public byte[] pdf() {
		for (float scale : SCALES) {
			try (Paper paper = paper(scale, "")) {
				write(paper);
				if (!paper.isCut()) {
					return paper.bytes();
				}
			}
		}
		try (Paper paper = paper(SMALLEST, this.words.of("summary.report.rest"))) {
			write(paper);
			return paper.bytes();
		}
	}

	private Paper paper(float scale, String rest) {
		return new Paper(this.words.of("summary.report.footer"), scale, rest);
	}

	private void write(Paper paper) {
		paper.page();
		paper.title(this.words.of("summary.report.title"));
		paper.small(this.words.of("summary.report.period", "from", this.report.period().from(), "to",
				this.report.period().last()));
		paper.heading(this.words.of("summary.report.plan"));
		plan(paper);
		paper.heading(this.words.of("summary.report.measures"));
		measures().forEach(paper::paragraph);
		paper.page();
		paper.heading(this.words.of("summary.report.charts"));
		paper.pictures(this.pictures.stream().map(Picture::png).toList());
		paper.heading(this.words.of("summary.report.obstacles"));
		paper.paragraph(orNone(this.export.obstacles()));
		paper.heading(this.words.of("summary.report.advice"));
		paper.paragraph(orNone(this.export.advice()));
	}

	private void plan(Paper paper) {
		Counts total = this.report.figures().total();
		paper.paragraph(this.words.of("summary.report.plan.words", "planned", total.planned(), "held", total.held(),
				"due", total.tally().due(), "percent", total.tally().adherence()));
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(this.words.of("summary.report.level"), this.words.of("summary.report.pairings"),
				this.words.of("summary.report.due"), this.words.of("summary.report.held"),
				this.words.of("summary.report.late"), this.words.of("summary.report.missed"),
				this.words.of("summary.report.planned"), this.words.of("summary.report.took-place")));
		this.report.figures()
			.parts()
			.forEach((part) -> rows.add(row(Table.name(Dimension.LEVEL, part.value(), this.words), part.counts())));
		rows.add(row(this.words.of("summary.report.all"), total));
		paper.table(rows);
		paper.paragraph(this.words.of("summary.report.fasttrack", "figures",
				FigurePieces.of(this.report.fastTrack(), this.words)));
	}

	private static List<String> row(String name, Counts counts) {
		return List.of(name, "" + counts.pairings(), "" + counts.tally().due(), "" + counts.tally().held(),
				"" + counts.tally().late(), "" + counts.tally().missed(), "" + counts.planned(), "" + counts.held());
	}

	private List<String> measures() {
		return List.of(satisfaction(), skills(), goals(), engagement(), impact());
	}

	private String satisfaction() {
		String figures = this.report.answers()
			.of(Matter.SESSION)
			.map((all) -> this.words.of("summary.satisfaction.average", "average", all.average(), "answers",
					all.answers()))
			.orElseGet(this::withheld);
		Optional<String> response = this.report.answers()
			.of(Matter.RESPONSE)
			.map((all) -> this.words.of("summary.response", "asked", all.answers(), "answered", all.counts().get(1),
					"percent", Math.round(100f * all.counts().get(1) / all.answers())));
		return "1. " + this.words.of("summary.satisfaction") + ". " + figures
				+ response.map((rate) -> " " + rate).orElse("");
	}

	private String skills() {
		return "2. " + this.words.of("summary.skills") + ". " + this.report.answers()
			.of(Matter.SKILL)
			.map((all) -> this.words.of("summary.skills.figures", "all", all.answers(), "acquired", all.counts().get(0),
					"improved", all.counts().get(1), "same", all.counts().get(2), "lower", all.counts().get(3)))
			.orElseGet(this::withheld);
	}

	private String goals() {
		return "3. " + this.words.of("summary.report.goals") + ". " + GoalsInWords.of(this.report.goals(), this.words);
	}

	private String engagement() {
		String text = "4. " + this.words.of("summary.report.engagement", "people",
				this.report.figures().participation().people(), "met", this.report.figures().participation().met(),
				"percent", this.report.figures().participation().percent());
		List<Stay> stays = this.report.organisation().stays();
		return text + " "
				+ (stays.isEmpty() ? this.words.of("summary.report.no-retention")
						: stays.stream()
							.limit(MOST_SPANS)
							.map((stay) -> String.join(" ", inWords().stay(stay)))
							.collect(Collectors.joining(" ")) + " " + this.words.of("summary.staff.no-cause"));
	}

	private String impact() {
		List<String> answers = this.questions.stream()
			.flatMap((question) -> this.report.answers()
				.of(Matter.question(question.id().toString()))
				.map((all) -> this.words.of("summary.impact.question", "question",
						question.wording().words().in(this.words.locale()), "average", all.average(), "answers",
						all.answers()))
				.stream())
			.toList();
		return "5. " + this.words.of("summary.report.impact") + ". "
				+ (answers.isEmpty() ? withheld() : String.join("; ", answers) + ".") + units();
	}

	/** The latest cycle's; nothing where nobody entered any. */
	private String units() {
		return this.report.organisation()
			.cycles()
			.stream()
			.findFirst()
			.map((cycle) -> " " + String.join(" ", inWords().units(cycle)) + " "
					+ this.words.of("summary.staff.no-cause"))
			.orElse("");
	}

	private OrganisationInWords inWords() {
		return new OrganisationInWords(this.words, UnaryOperator.identity());
	}

	private String withheld() {
		return this.words.of("summary.report.withheld", "least", this.report.least());
	}

	private String orNone(String typed) {
		return typed.isBlank() ? this.words.of("summary.report.none") : typed;
	}

}
