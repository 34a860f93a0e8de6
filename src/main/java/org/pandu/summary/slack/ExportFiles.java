package org.pandu.summary.slack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.pandu.id.TeamId;
import org.pandu.program.Programs;
import org.pandu.slack.FileRenderer;
import org.pandu.summary.Dimension;
import org.pandu.summary.Export;
import org.pandu.summary.Exports;
import org.pandu.summary.Measures;
import org.pandu.summary.Report;
import org.pandu.summary.chart.ChartKind;
import org.pandu.summary.export.LeadershipReport;
import org.pandu.summary.export.Sheets;
import org.pandu.summary.export.Table;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The files that can be taken away. The figures are those that the summary shows.
 */
@Configuration(proxyBeanMethods = false)
class ExportFiles {

	private final Exports exports;

	private final Measures measures;

	private final Questions questions;

	ExportFiles(Exports exports, Measures measures, Questions questions) {
		this.exports = exports;
		this.measures = measures;
		this.questions = questions;
	}

	@Bean
	FileRenderer csvFile() {
		return new ExportFile(Exports.CSV, ".csv", this.exports, (export, words) -> Sheets.csv(table(export, words)));
	}

	@Bean
	FileRenderer xlsxFile() {
		return new ExportFile(Exports.XLSX, ".xlsx", this.exports,
				(export, words) -> Sheets.xlsx(table(export, words), words.of("summary.title")));
	}

	@Bean
	FileRenderer leadershipFile(PictureOf pictures, Programs programs, Texts texts) {
		return new ExportFile(Exports.PDF, ".pdf", this.exports, (export, reader) -> {
			TeamId team = export.actor().team();
			Words words = new Words(texts, Languages.INDONESIAN, programs.of(team).zone());
			Report report = this.measures.report(team, export.period(), Dimension.LEVEL);
			return new LeadershipReport(export, report, questions(team),
					Arrays.stream(ChartKind.values())
						.flatMap((kind) -> (kind == ChartKind.TREND)
								? pictures.draw(kind, team, export.period(), false, words).stream()
								: pictures.draw(kind, report, false, words).stream())
						.toList(),
					words)
				.pdf();
		});
	}

	private Table table(Export export, Words words) {
		TeamId team = export.actor().team();
		return Table.of(
				Stream.of(Dimension.values()).map((by) -> this.measures.report(team, export.period(), by)).toList(),
				questions(team), words);
	}

	private List<Question> questions(TeamId team) {
		return this.questions.all(team, Topic.PROGRAM);
	}

}
