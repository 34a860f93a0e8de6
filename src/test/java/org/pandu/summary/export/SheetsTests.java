package org.pandu.summary.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetsTests {

	@TempDir
	private Path directory;

	@Test
	void aTableBecomesLinesThatExcelReads() {
		Table table = new Table(List.of("Unit", "Nilai"), List.of(List.of("KBRI “Brussel”, Uni Eropa", 7)));
		assertThat(new String(Sheets.csv(table), StandardCharsets.UTF_8))
			.isEqualTo("\uFEFFUnit,Nilai\r\n\"KBRI “Brussel”, Uni Eropa\",7\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "|calc", "%0" })
	void whatCouldBeAFormulaIsNone(String unit) throws IOException {
		Table table = new Table(List.of("Unit", "Nilai"), List.of(List.of(unit, 7)));
		assertThat(new String(Sheets.csv(table), StandardCharsets.UTF_8)).contains("'" + unit);
		assertThat(text(Sheets.xlsx(table, "Ringkasan"))).contains("<t", ">'").doesNotContain("<f>");
	}

	@Test
	void numbersStayNumbersInAWorkbook() throws IOException {
		assertThat(text(Sheets.xlsx(new Table(List.of("Unit", "Nilai"), List.of(List.of("Biro", -7))), "Ringkasan")))
			.contains("<v>-7</v>");
	}

	private String text(byte[] workbook) throws IOException {
		Path file = Files.write(this.directory.resolve("sheet.xlsx"), workbook);
		StringBuilder text = new StringBuilder();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return text.toString().replace("&apos;", "'").replace("&#39;", "'");
	}

}
