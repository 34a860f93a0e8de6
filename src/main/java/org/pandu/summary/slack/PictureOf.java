package org.pandu.summary.slack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pandu.id.TeamId;
import org.pandu.summary.Dimension;
import org.pandu.summary.Matter;
import org.pandu.summary.Measures;
import org.pandu.summary.MonthPoint;
import org.pandu.summary.Part;
import org.pandu.summary.Period;
import org.pandu.summary.Report;
import org.pandu.summary.Trend;
import org.pandu.summary.chart.ChartKind;
import org.pandu.summary.chart.Charts;
import org.pandu.summary.chart.Picture;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Draws a period's pictures. In the channel a level of few pairings is left out, since
 * people could tell whose session was missed; and so is the next larger one where the
 * totals would tell.
 */
@Component
class PictureOf {

	private static final int PAIRINGS_IN_CHANNEL = 5;

	private final Measures measures;

	private final Trend trend;

	private final Charts charts;

	PictureOf(Measures measures, Trend trend, Charts charts) {
		this.measures = measures;
		this.trend = trend;
		this.charts = charts;
	}

	Optional<Picture> draw(ChartKind kind, TeamId team, Period period, boolean forChannel, Words words) {
		if (kind == ChartKind.TREND) {
			return this.charts.trend(points(team, period), words);
		}
		return draw(kind, this.measures.report(team, period, Dimension.LEVEL), forChannel, words);
	}

	/** Where a period shows no answers, nor do its months. */
	private List<MonthPoint> points(TeamId team, Period period) {
		List<MonthPoint> points = this.trend.until(team, period.last());
		return period.isOfCalendar() ? points
				: points.stream().map((point) -> new MonthPoint(point.month(), point.held(), null)).toList();
	}

	Optional<Picture> draw(ChartKind kind, Report report, boolean forChannel, Words words) {
		boolean few = forChannel && report.figures().total().pairings() < PAIRINGS_IN_CHANNEL;
		return switch (kind) {
			case TREND -> Optional.empty();
			case ADHERENCE -> few ? Optional.empty() : this.charts
				.adherence(forChannel ? large(report.figures().parts()) : report.figures().parts(), words);
			case SKILLS -> report.answers().of(Matter.SKILL).flatMap((figure) -> this.charts.skills(figure, words));
			case GOALS -> few ? Optional.empty() : this.charts.goals(report.goals(), words);
		};
	}

	private static List<Part> large(List<Part> parts) {
		List<Part> bySize = parts.stream().sorted(Comparator.comparingInt((part) -> part.counts().pairings())).toList();
		int hidden = 0;
		int count = 0;
		for (Part part : bySize) {
			boolean small = part.counts().pairings() < PAIRINGS_IN_CHANNEL;
			boolean complement = count > 0 && hidden < PAIRINGS_IN_CHANNEL;
			if (small || complement) {
				hidden += part.counts().pairings();
				count++;
			}
		}
		List<Part> left = bySize.subList(count, bySize.size());
		return parts.stream().filter(left::contains).toList();
	}

}
