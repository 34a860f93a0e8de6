package org.pandu.summary.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.pandu.goal.GoalFigures;
import org.pandu.summary.FrozenFigure;
import org.pandu.summary.GoalsInWords;
import org.pandu.summary.Matter;
import org.pandu.summary.MonthPoint;
import org.pandu.summary.Part;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Draws the pictures of a summary. Where there is nothing to show there is none.
 */
@Component
public class Charts {

	/**
	 * Sessions as bars and satisfaction as a line, by month.
	 */
	public Optional<Picture> trend(List<MonthPoint> months, Words words) {
		if (months.isEmpty()) {
			return Optional.empty();
		}
		String sessions = words.of("summary.chart.sessions");
		String satisfaction = words.of("summary.chart.satisfaction");
		DefaultCategoryDataset held = new DefaultCategoryDataset();
		DefaultCategoryDataset rated = new DefaultCategoryDataset();
		for (MonthPoint month : months) {
			String name = words.of("summary.chart.month", "month", month.month());
			held.addValue(month.held(), sessions, name);
			rated.addValue(month.satisfaction(), satisfaction, name);
		}
		BarRenderer bars = new BarRenderer();
		Style.dress(bars);
		bars.setSeriesPaint(0, Style.SKY);
		bars.setDefaultPositiveItemLabelPosition(
				new ItemLabelPosition(ItemLabelAnchor.INSIDE6, TextAnchor.BOTTOM_CENTER));
		bars.setDefaultItemLabelGenerator(
				new StandardCategoryItemLabelGenerator("{2}", NumberFormat.getIntegerInstance(words.locale())));
		CategoryPlot plot = new CategoryPlot(held, new CategoryAxis(), Style.counts(sessions), bars);
		plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
		Optional<Double> last = months.reversed()
			.stream()
			.map(MonthPoint::satisfaction)
			.filter((one) -> one != null)
			.findFirst();
		if (last.isPresent()) {
			plot.setDataset(1, rated);
			plot.setRangeAxis(1, Style.between(satisfaction, 0, 5.6, 1));
			plot.mapDatasetToRangeAxis(1, 1);
			plot.setRenderer(1, line(words));
			plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
		}
		int all = months.stream().mapToInt(MonthPoint::held).sum();
		String title = words.of("summary.chart.trend.title", "held", all, "months", months.size(), "rated",
				last.isPresent() ? "yes" : "no", "average", last.orElse(0.0));
		String points = months.stream()
			.map((month) -> words.of("summary.chart.trend.point", "month",
					words.of("summary.chart.month", "month", month.month()), "held", month.held(), "rated",
					(month.satisfaction() != null) ? "yes" : "no", "average",
					(month.satisfaction() != null) ? month.satisfaction() : 0.0))
			.collect(Collectors.joining("; "));
		return Optional.of(picture(title, points, new JFreeChart(title, Style.text(), plot, last.isPresent())));
	}

	/**
	 * How each level kept to the cadence, as bars.
	 */
	public Optional<Picture> adherence(List<Part> levels, Words words) {
		List<Part> due = levels.stream().filter((part) -> part.counts().tally().due() > 0).toList();
		if (due.isEmpty()) {
			return Optional.empty();
		}
		DefaultCategoryDataset data = new DefaultCategoryDataset();
		due.forEach((part) -> data.addValue(part.counts().tally().adherence(), "", level(part, words)));
		JFreeChart chart = bars(data, words.of("summary.chart.percent"), 0, 112, words);
		String title = words.of("summary.chart.adherence.title", "levels",
				due.stream()
					.map((part) -> words.of("summary.chart.adherence.level", "level", level(part, words), "percent",
							part.counts().tally().adherence()))
					.collect(Collectors.joining(", ")));
		String alt = due.stream()
			.map((part) -> words.of("summary.chart.adherence.part", "level", level(part, words), "percent",
					part.counts().tally().adherence(), "due", part.counts().tally().due()))
			.collect(Collectors.joining("; "));
		chart.setTitle(title);
		return Optional.of(picture(title, alt, chart));
	}

	/**
	 * What became of skills, as bars.
	 */
	public Optional<Picture> skills(FrozenFigure figure, Words words) {
		if (figure.answers() == 0) {
			return Optional.empty();
		}
		DefaultCategoryDataset data = new DefaultCategoryDataset();
		for (Matter.Change change : Matter.Change.values()) {
			data.addValue(figure.counts().get(change.ordinal()), "", words.of("summary.chart.skills." + change));
		}
		String title = words.of("summary.chart.skills.title", "up", figure.counts().get(0) + figure.counts().get(1),
				"all", figure.answers());
		JFreeChart chart = bars(data, words.of("summary.chart.ratings"), words);
		chart.setTitle(title);
		return Optional.of(picture(title, list(data), chart));
	}

	/**
	 * Expected and actual progress of goals, and what became of them.
	 */
	public Optional<Picture> goals(GoalFigures goals, Words words) {
		if (goals.open() + goals.reached() + goals.missed() + goals.revised() == 0) {
			return Optional.empty();
		}
		DefaultCategoryDataset data = new DefaultCategoryDataset();
		data.addValue(goals.open(), "", words.of("summary.chart.goals.open"));
		data.addValue(goals.reached(), "", words.of("summary.chart.goals.reached"));
		data.addValue(goals.missed(), "", words.of("summary.chart.goals.missed"));
		data.addValue(goals.revised(), "", words.of("summary.chart.goals.revised"));
		String title = GoalsInWords.title(goals, words);
		JFreeChart chart = bars(data, words.of("summary.goals"), words);
		chart.setTitle(title);
		return Optional.of(picture(title, list(data), chart));
	}

	private static JFreeChart bars(DefaultCategoryDataset data, String axis, Words words) {
		return bars(new CategoryPlot(data, new CategoryAxis(), Style.counts(axis), new BarRenderer()), words);
	}

	private static JFreeChart bars(DefaultCategoryDataset data, String axis, double from, double to, Words words) {
		return bars(new CategoryPlot(data, new CategoryAxis(), Style.between(axis, from, to, 20), new BarRenderer()),
				words);
	}

	private static JFreeChart bars(CategoryPlot plot, Words words) {
		plot.setOrientation(PlotOrientation.HORIZONTAL);
		plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
		BarRenderer bars = (BarRenderer) plot.getRenderer();
		Style.dress(bars);
		bars.setSeriesPaint(0, Style.BLUE);
		bars.setDefaultPositiveItemLabelPosition(
				new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
		bars.setDefaultItemLabelGenerator(
				new StandardCategoryItemLabelGenerator("{2}", NumberFormat.getIntegerInstance(words.locale())));
		return new JFreeChart("", Style.text(), plot, false);
	}

	private static LineAndShapeRenderer line(Words words) {
		LineAndShapeRenderer line = new LineAndShapeRenderer(true, true);
		line.setSeriesPaint(0, Style.ORANGE);
		line.setSeriesStroke(0, new BasicStroke(4));
		line.setSeriesShape(0, new Ellipse2D.Double(-7, -7, 14, 14));
		NumberFormat tenths = NumberFormat.getNumberInstance(words.locale());
		tenths.setMinimumFractionDigits(1);
		tenths.setMaximumFractionDigits(1);
		line.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", tenths));
		line.setDefaultItemLabelsVisible(true);
		line.setDefaultItemLabelFont(Style.text());
		line.setDefaultItemLabelPaint(Style.ORANGE.darker());
		return line;
	}

	private static String level(Part part, Words words) {
		return words.of("people.level." + part.value());
	}

	private static String list(DefaultCategoryDataset data) {
		return IntStream.range(0, data.getColumnCount())
			.mapToObj((column) -> data.getColumnKey(column) + ": " + data.getValue(0, column).intValue())
			.collect(Collectors.joining("; "));
	}

	private static Picture picture(String title, String figures, JFreeChart chart) {
		Style.dress(chart);
		return new Picture(title, title + ". " + figures + ".", Style.png(chart));
	}

}
