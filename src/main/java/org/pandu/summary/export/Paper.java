package org.pandu.summary.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import org.pandu.text.Letters;

/**
 * Pages of A4 that are written from top to bottom. Lengths are points.
 */
final class Paper implements AutoCloseable {

	private static final float MARGIN = 56;

	private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

	private static final float TEXT = 10.5f;

	private static final float LINE = 14.5f;

	private static final float NAME = 0.23f;

	private final PDDocument document = new PDDocument();

	private final PDFont font;

	private final String footer;

	private final float scale;

	private final String rest;

	private @Nullable PDPageContentStream content;

	private float y;

	private boolean full;

	private boolean cut;

	/**
	 * Begins.
	 * @param scale the size of letters and pictures, 1 being usual
	 * @param rest what the last line of a page says on which not all fits; may be empty
	 */
	Paper(String footer, float scale, String rest) {
		this.footer = footer;
		this.scale = scale;
		this.rest = rest;
		try (InputStream in = PDDocument.class
			.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			this.font = PDType0Font.load(this.document, Objects.requireNonNull(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void page() {
		done(() -> {
			finish();
			PDPage page = new PDPage(PDRectangle.A4);
			this.document.addPage(page);
			this.content = new PDPageContentStream(this.document, page);
			this.y = PDRectangle.A4.getHeight() - MARGIN;
			this.full = false;
			write(this.footer + " – " + this.document.getNumberOfPages(), MARGIN, MARGIN - 24, 8.5f, false);
		});
	}

	void title(String text) {
		lines(text, 16, 21, true);
	}

	void heading(String text) {
		this.y -= 8;
		lines(text, 12, 17, true);
	}

	void small(String text) {
		lines(text, TEXT, LINE, false);
	}

	void paragraph(String text) {
		for (String part : text.split("\\R")) {
			lines(part, TEXT, LINE, false);
		}
		this.y -= 3;
	}

	/** The first row is the head, the first column names. */
	void table(List<List<String>> rows) {
		float name = WIDTH * NAME;
		for (int row = 0; row < rows.size(); row++) {
			if (!fits((LINE + 4) * this.scale)) {
				return;
			}
			List<String> cells = rows.get(row);
			float column = (WIDTH - name) / (cells.size() - 1);
			for (int i = 0; i < cells.size(); i++) {
				float x = MARGIN + ((i == 0) ? 0 : name + (i - 1) * column);
				String cell = cells.get(i);
				boolean head = row == 0;
				done(() -> write(cell, x, this.y - LINE * this.scale, (head ? 8.5f : TEXT) * this.scale, head));
			}
			this.y -= LINE * this.scale;
			float at = this.y - 4 * this.scale;
			done(() -> {
				content().setLineWidth(0.4f);
				content().moveTo(MARGIN, at);
				content().lineTo(MARGIN + WIDTH, at);
				content().stroke();
			});
			this.y -= 4 * this.scale;
		}
		this.y -= 6 * this.scale;
	}

	/** Two beside each other. */
	void pictures(List<byte[]> pictures) {
		float width = (WIDTH - 10) / 2 * this.scale;
		float height = width * 0.6f;
		for (int i = 0; i < pictures.size(); i++) {
			if (i % 2 == 0) {
				if (!fits(height + 8)) {
					return;
				}
				this.y -= height + 8;
			}
			byte[] png = pictures.get(i);
			float x = MARGIN + (i % 2) * (width + 10);
			float at = this.y;
			done(() -> content().drawImage(PDImageXObject.createFromByteArray(this.document, png, "chart"), x, at,
					width, height));
		}
	}

	/** Whether something did not fit. */
	boolean isCut() {
		return this.cut;
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		done(() -> {
			finish();
			this.document.save(out);
		});
		return out.toByteArray();
	}

	@Override
	public void close() {
		done(this.document::close);
	}

	/**
	 * Breaks a text into lines and writes them. What is below the page's end is left out.
	 */
	private void lines(String text, float size, float height, boolean bold) {
		float letters = size * this.scale;
		for (String line : broken(Letters.within(text, this::isKnown), letters)) {
			if (!fits(height * this.scale)) {
				return;
			}
			this.y -= height * this.scale;
			done(() -> write(line, MARGIN, this.y, letters, bold));
		}
	}

	/**
	 * Whether there is room for so much more. Once there is not, the page is full, and
	 * its last line says so.
	 */
	private boolean fits(float height) {
		float floor = MARGIN + (this.rest.isEmpty() ? 0 : LINE * this.scale);
		if (!this.full && this.y - height > floor) {
			return true;
		}
		if (!this.full) {
			done(() -> write(this.rest, MARGIN, MARGIN, TEXT * this.scale, false));
		}
		this.full = true;
		this.cut = true;
		return false;
	}

	private List<String> broken(String text, float size) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (width(longer, size) > WIDTH && !line.isEmpty()) {
				lines.add(line);
				line = word;
			}
			else {
				line = longer;
			}
		}
		lines.add(line);
		return lines;
	}

	private float width(String text, float size) {
		try {
			return this.font.getStringWidth(text) / 1000 * size;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The font has no bold cut: a thin outline makes it so. */
	private void write(String text, float x, float at, float size, boolean bold) throws IOException {
		content().beginText();
		content().setFont(this.font, size);
		content().setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		content().setLineWidth(0.35f);
		content().newLineAtOffset(x, at);
		content().showText(Letters.within(text, this::isKnown));
		content().endText();
	}

	private boolean isKnown(String letter) {
		try {
			return this.font.encode(letter).length > 0;
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
	}

	private PDPageContentStream content() {
		return Objects.requireNonNull(this.content);
	}

	private void finish() throws IOException {
		if (this.content != null) {
			this.content.close();
		}
	}

	/** What PDFBox does may fail like writing to a disk. */
	@FunctionalInterface
	private interface Step {

		void run() throws IOException;

	}

	private static void done(Step step) {
		try {
			step.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
