package org.pandu.session.activity;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.pandu.text.Letters;

/**
 * Writes lines and rows onto pages of A4, from top to bottom. The font goes into the
 * file, so that it looks the same everywhere. Lengths are in points, 72 to an inch.
 */
final class Sheet implements Closeable {

	/** Liberation Sans, which comes with PDFBox: Latin, Greek and Cyrillic letters. */
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final float MARGIN = 56;

	private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

	private static final float LEADING = 1.45f;

	private static final float SMALL = 9;

	private final PDDocument document = new PDDocument();

	private final PDFont font;

	private @Nullable PDPageContentStream page;

	private @Nullable Row head;

	private float y;

	/**
	 * Begins a document.
	 * @param title what it is called
	 * @param language the language's tag, for screen readers
	 */
	Sheet(String title, String language) throws IOException {
		try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
			this.font = PDType0Font.load(this.document, in, true);
		}
		this.document.getDocumentInformation().setTitle(title);
		this.document.getDocumentCatalog().setLanguage(language);
		PDViewerPreferences preferences = new PDViewerPreferences(this.document.getDocumentCatalog().getCOSObject());
		preferences.setDisplayDocTitle(true);
		this.document.getDocumentCatalog().setViewerPreferences(preferences);
	}

	/**
	 * A paragraph, broken into lines where it is too long.
	 */
	void text(String text, float size) throws IOException {
		for (String line : wrap(letters(text), size, WIDTH)) {
			PDPageContentStream on = room(size * LEADING);
			write(on, line, MARGIN, this.y, size);
		}
	}

	void space(float height) {
		this.y -= height;
	}

	/**
	 * A row of cells, with a thin line under it.
	 * @param cells the cells' texts
	 * @param shares the width of each, of 1 together
	 */
	void row(List<String> cells, List<Float> shares, float size) throws IOException {
		row(new Row(cells, shares, size));
	}

	/**
	 * The row at the head of a table, which comes again on each page of it.
	 */
	void head(List<String> cells, List<Float> shares, float size) throws IOException {
		row(cells, shares, size);
		this.head = new Row(cells, shares, size);
	}

	void endTable() {
		this.head = null;
	}

	/** A row of a table. */
	private record Row(List<String> cells, List<Float> shares, float size) {
	}

	private void row(Row row) throws IOException {
		List<String> cells = row.cells();
		List<Float> shares = row.shares();
		float size = row.size();
		List<List<String>> wrapped = new ArrayList<>();
		int lines = 1;
		for (int i = 0; i < cells.size(); i++) {
			List<String> cell = wrap(letters(cells.get(i)), size, WIDTH * shares.get(i) - 6);
			wrapped.add(cell);
			lines = Math.max(lines, cell.size());
		}
		PDPageContentStream on = room(lines * size * LEADING + 4);
		float top = this.y + (lines - 1) * size * LEADING + 4;
		float x = MARGIN;
		for (int i = 0; i < wrapped.size(); i++) {
			for (int line = 0; line < wrapped.get(i).size(); line++) {
				write(on, wrapped.get(i).get(line), x, top - line * size * LEADING, size);
			}
			x += WIDTH * shares.get(i);
		}
		on.setLineWidth(0.4f);
		on.moveTo(MARGIN, this.y);
		on.lineTo(MARGIN + WIDTH, this.y);
		on.stroke();
	}

	/**
	 * Ends the document.
	 * @param footer the line at the foot of each page: its number and how many there are
	 */
	byte[] finish(Footer footer) throws IOException {
		if (this.page != null) {
			this.page.close();
			this.page = null;
		}
		int pages = this.document.getNumberOfPages();
		for (int i = 0; i < pages; i++) {
			try (PDPageContentStream on = new PDPageContentStream(this.document, this.document.getPage(i),
					AppendMode.APPEND, true, true)) {
				write(on, letters(footer.line(i + 1, pages)), MARGIN, MARGIN / 2, SMALL);
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.document.save(out);
		return out.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

	private PDPageContentStream room(float height) throws IOException {
		PDPageContentStream on = this.page;
		if (on == null || this.y - height < MARGIN) {
			if (on != null) {
				on.close();
			}
			PDPage fresh = new PDPage(PDRectangle.A4);
			this.document.addPage(fresh);
			on = new PDPageContentStream(this.document, fresh);
			this.page = on;
			this.y = PDRectangle.A4.getHeight() - MARGIN;
			if (this.head != null) {
				row(this.head);
			}
		}
		this.y -= height;
		return on;
	}

	private void write(PDPageContentStream on, String text, float x, float at, float size) throws IOException {
		on.beginText();
		on.setFont(this.font, size);
		on.newLineAtOffset(x, at);
		on.showText(text);
		on.endText();
	}

	private List<String> wrap(String text, float size, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && this.font.getStringWidth(longer) / 1000 * size > width) {
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

	private String letters(String text) {
		return Letters.within(text, this::isKnown);
	}

	private boolean isKnown(String letter) {
		try {
			return this.font.encode(letter).length > 0;
		}
		catch (IllegalArgumentException | IOException ex) {
			return false;
		}
	}

	/** Writes the foot of a page. */
	@FunctionalInterface
	interface Footer {

		String line(int page, int pages);

	}

}
