package org.pandu.summary.slack;

import org.pandu.slack.FileRenderer;
import org.pandu.summary.chart.ChartKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One file for each kind of picture.
 */
@Configuration(proxyBeanMethods = false)
class ChartFiles {

	@Bean
	FileRenderer trendChart(PictureOf pictures) {
		return new ChartFile(ChartKind.TREND, pictures);
	}

	@Bean
	FileRenderer adherenceChart(PictureOf pictures) {
		return new ChartFile(ChartKind.ADHERENCE, pictures);
	}

	@Bean
	FileRenderer skillsChart(PictureOf pictures) {
		return new ChartFile(ChartKind.SKILLS, pictures);
	}

	@Bean
	FileRenderer goalsChart(PictureOf pictures) {
		return new ChartFile(ChartKind.GOALS, pictures);
	}

}
