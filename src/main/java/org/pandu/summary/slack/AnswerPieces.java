package org.pandu.summary.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.TeamId;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.Confidential;
import org.pandu.summary.Dimension;
import org.pandu.summary.FrozenFigure;
import org.pandu.summary.Matter;
import org.pandu.summary.Report;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.text.Words;

/**
 * Figures of answers in words. What is withheld is said to be, and why.
 *
 * @param questions the questions about the programme
 */
record AnswerPieces(List<Question> questions) {

	private static final int HIGHEST = 5;

	static AnswerPieces of(Questions questions, TeamId team) {
		return new AnswerPieces(questions.all(team, Topic.PROGRAM));
	}

	List<LayoutBlock> inFull(Report report, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(satisfaction(report, words)));
		if (report.answers().standing() != Confidential.Standing.SETTLED) {
			return blocks;
		}
		report.answers()
			.of(Matter.LEADING)
			.ifPresent((leading) -> blocks.add(Pieces.context(words.of("summary.satisfaction.leading", "average",
					leading.average(), "answers", leading.answers()))));
		if (report.by() != null) {
			blocks.addAll(byPart(report, report.by(), words));
		}
		blocks.add(Pieces.section("*" + words.of("summary.skills") + "*\n" + skills(report, words)));
		List<String> impact = impact(report, words);
		if (!impact.isEmpty()) {
			blocks.add(Pieces.section("*" + words.of("summary.impact") + "*\n" + String.join("\n", impact)));
		}
		return blocks;
	}

	/**
	 * How satisfied coachees and mentees were, and how many of them answered.
	 */
	String satisfaction(Report report, Words words) {
		Confidential answers = report.answers();
		String title = "*" + words.of("summary.satisfaction") + "*\n";
		if (answers.standing() != Confidential.Standing.SETTLED) {
			return title + words.of("summary.answers." + answers.standing().name(), "day",
					Optional.<Object>ofNullable(answers.settledOn()).orElse(""));
		}
		String figures = answers.of(Matter.SESSION)
			.map((all) -> words.of("summary.satisfaction.average", "average", all.average(), "answers", all.answers())
					+ "\n" + distribution(all, words))
			.orElseGet(() -> words.of("summary.satisfaction.withheld", "least", report.least()));
		return title + figures + "\n"
				+ answers.of(Matter.RESPONSE)
					.map((all) -> words.of("summary.response", "asked", all.answers(), "answered", all.counts().get(1),
							"percent", Math.round(100f * all.counts().get(1) / all.answers())))
					.orElseGet(() -> words.of("summary.response.withheld", "least", report.least()));
	}

	private static List<LayoutBlock> byPart(Report report, Dimension by, Words words) {
		List<FrozenFigure> parts = report.answers().of(Matter.SESSION, by);
		if (parts.isEmpty()) {
			return List.of(Pieces.context(words.of("summary.satisfaction.parts-withheld", "least", report.least())));
		}
		List<LayoutBlock> blocks = SummaryPieces.blocks(parts.stream()
			.map((part) -> words.of("summary.satisfaction.kind", "kind", SummaryPieces.name(by, part.value(), words),
					"average", part.average(), "answers", part.answers()))
			.toList(), words);
		blocks.add(Pieces.context(words.of("summary.satisfaction.others")));
		return blocks;
	}

	private static String skills(Report report, Words words) {
		return report.answers()
			.of(Matter.SKILL)
			.map((all) -> words.of("summary.skills.figures", "all", all.answers(), "acquired", all.counts().get(0),
					"improved", all.counts().get(1), "same", all.counts().get(2), "lower", all.counts().get(3)))
			.orElseGet(() -> words.of("summary.skills.withheld", "least", report.least()));
	}

	private List<String> impact(Report report, Words words) {
		return this.questions.stream()
			.flatMap((question) -> report.answers()
				.of(Matter.question(question.id().toString()))
				.map((all) -> words.of("summary.impact.question", "question",
						Mrkdwn.escape(question.wording().words().in(words.locale())), "average", all.average(),
						"answers", all.answers()))
				.stream())
			.toList();
	}

	private static String distribution(FrozenFigure all, Words words) {
		return IntStream.rangeClosed(1, HIGHEST)
			.map((step) -> HIGHEST + 1 - step)
			.mapToObj((rating) -> words.of("summary.satisfaction.count", "rating", words.of("survey.rating." + rating),
					"count", all.counts().get(rating - 1)))
			.collect(Collectors.joining("\n"));
	}

}
