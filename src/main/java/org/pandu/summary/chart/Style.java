package org.pandu.summary.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;

/**
 * How charts look: large letters, since phones show them small; a ground of their own, so
 * that they read the same in light and dark; colours that stay apart for those who see
 * few, and a value beside each shape for those who see none.
 */
final class Style {

	static final Color BLUE = new Color(0x00, 0x5A, 0x9C);

	static final Color ORANGE = new Color(0xD5, 0x5E, 0x00);

	static final Color SKY = new Color(0x8F, 0xC7, 0xE8);

	private static final Color INK = new Color(0x1D, 0x1C, 0x1D);

	private static final Color GRID = new Color(0xDD, 0xDF, 0xE2);

	private static final int WIDTH = 1000;

	private static final int HEIGHT = 600;

	private static final float TITLE = 27;

	private static final float TEXT = 21;

	private static final Font FONT = font();

	private Style() {
	}

	static Font text() {
		return FONT.deriveFont(TEXT);
	}

	/** Dresses a chart. */
	static void dress(JFreeChart chart) {
		chart.setBackgroundPaint(Color.WHITE);
		chart.setPadding(new RectangleInsets(18, 18, 14, 18));
		chart.getTitle().setFont(FONT.deriveFont(Font.BOLD, TITLE));
		chart.getTitle().setPaint(INK);
		chart.setBorderVisible(true);
		chart.setBorderPaint(GRID);
		chart.setBorderStroke(new BasicStroke(2));
		LegendTitle legend = chart.getLegend();
		if (legend != null) {
			legend.setItemFont(text());
			legend.setItemPaint(INK);
			legend.setFrame(BlockBorder.NONE);
			legend.setBackgroundPaint(Color.WHITE);
		}
		CategoryPlot plot = chart.getCategoryPlot();
		plot.setBackgroundPaint(Color.WHITE);
		plot.setOutlineVisible(false);
		plot.setRangeGridlinePaint(GRID);
		plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(1.4f);
		dress(plot.getDomainAxis());
		for (int i = 0; i < plot.getRangeAxisCount(); i++) {
			dress(plot.getRangeAxis(i));
		}
	}

	static void dress(Axis axis) {
		axis.setLabelFont(text());
		axis.setTickLabelFont(text());
		axis.setLabelPaint(INK);
		axis.setTickLabelPaint(INK);
		axis.setAxisLinePaint(GRID);
	}

	static void dress(BarRenderer bars) {
		bars.setBarPainter(new StandardBarPainter());
		bars.setShadowVisible(false);
		bars.setDefaultItemLabelsVisible(true);
		bars.setDefaultItemLabelFont(text());
		bars.setDefaultItemLabelPaint(INK);
		bars.setMaximumBarWidth(0.12);
	}

	/** An axis of whole numbers with room for the values above. */
	static NumberAxis counts(String label) {
		NumberAxis axis = new NumberAxis(label);
		axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
		axis.setUpperMargin(0.2);
		axis.setRangeType(RangeType.POSITIVE);
		axis.setAutoRangeMinimumSize(3);
		return axis;
	}

	static NumberAxis between(String label, double from, double to, double step) {
		NumberAxis axis = new NumberAxis(label);
		axis.setRange(from, to);
		axis.setTickUnit(new NumberTickUnit(step));
		return axis;
	}

	static byte[] png(JFreeChart chart) {
		chart.getRenderingHints().put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		BufferedImage image = chart.createBufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, null);
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A font of our own: a server may have none. */
	private static Font font() {
		try (InputStream in = PDDocument.class
			.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FontFormatException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
