package org.pandu.summary.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as files. A text that a spreadsheet could take for a formula gets an apostrophe
 * before it: units are named by people.
 */
public final class Sheets {

	/** By this Excel knows that the letters are UTF-8. */
	private static final String MARK = "\uFEFF";

	private static final String SUSPECT = "=+-@\t\r\n|%";

	private Sheets() {
	}

	/**
	 * The table with commas, in UTF-8.
	 */
	public static byte[] csv(Table table) {
		StringBuilder text = new StringBuilder(MARK);
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord(table.header());
			for (List<Object> row : table.rows()) {
				printer.printRecord(row.stream().map(Sheets::harmless).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The table as a workbook.
	 * @param name the sheet's name
	 */
	public static byte[] xlsx(Table table, String name) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Pandu", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(name);
			for (int column = 0; column < table.header().size(); column++) {
				sheet.value(0, column, table.header().get(column));
				sheet.style(0, column).bold().set();
			}
			for (int row = 0; row < table.rows().size(); row++) {
				List<Object> values = table.rows().get(row);
				for (int column = 0; column < values.size(); column++) {
					if (harmless(values.get(column)) instanceof Number number) {
						sheet.value(row + 1, column, number);
					}
					else {
						sheet.value(row + 1, column, harmless(values.get(column)).toString());
					}
				}
			}
			sheet.freezePane(0, 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static Object harmless(Object value) {
		return (value instanceof String text && !text.isEmpty() && SUSPECT.indexOf(text.charAt(0)) >= 0) ? "'" + text
				: value;
	}

}
