package org.pandu.program.holiday;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.text.Refusal;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HolidayFileTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 14);

	private static final Words WORDS = new Words(new Texts(), Locale.ENGLISH, ZoneId.of("Asia/Jakarta"));

	@Test
	void readsWhatAnotherLibraryWrote() {
		ICalendar calendar = new ICalendar();
		VEvent event = new VEvent();
		event.setSummary("Tahun Baru Imlek, 2578; \"Kongzili\" 漢字 🎯 yang namanya sangat panjang sekali untuk dilipat");
		event.setDateStart(day(2027, 2, 6), false);
		event.setDateEnd(day(2027, 2, 8), false);
		calendar.addEvent(event);

		assertThat(read(Biweekly.write(calendar).go()).days()).containsExactly(
				new Holiday(LocalDate.of(2027, 2, 6), event.getSummary().getValue()),
				new Holiday(LocalDate.of(2027, 2, 7), event.getSummary().getValue()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DTSTART;VALUE=DATE:20270501                              | 1
			DTSTART;VALUE=DATE:20270501~DTEND;VALUE=DATE:20270502    | 1
			DTSTART;VALUE=DATE:20270501~DTEND;VALUE=DATE:20270501    | 1
			DTSTART;VALUE=DATE:20270501~DTEND;VALUE=DATE:20270504    | 3
			DTSTART;VALUE=DATE:20270501~DURATION:P2D                 | 2
			DTSTART;VALUE=DATE:20270501~DURATION:P1W                 | 7
			DTSTART:20270501                                         | 1
			dtstart;value=date:20270501                              | 1
			""")
	void countsTheDaysOfAnEvent(String lines, int days) {
		HolidayFile file = read(file(event("Libur", lines)));

		assertThat(file.days()).hasSize(days);
		assertThat(file.days().getFirst()).isEqualTo(new Holiday(LocalDate.of(2027, 5, 1), "Libur"));
	}

	@Test
	void expandsARuleForThisYearAndTheNext() {
		assertThat(days("DTSTART;VALUE=DATE:19450817~RRULE:FREQ=YEARLY")).containsExactly(LocalDate.of(2027, 8, 17),
				LocalDate.of(2028, 8, 17));
		assertThat(days("DTSTART;VALUE=DATE:20200525~RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"))
			.containsExactly(LocalDate.of(2027, 5, 31), LocalDate.of(2028, 5, 29));
		assertThat(days("DTSTART;VALUE=DATE:20240229~RRULE:FREQ=YEARLY")).containsExactly(LocalDate.of(2028, 2, 29));
		assertThat(days("DTSTART;VALUE=DATE:20200101~RRULE:FREQ=YEARLY;UNTIL=20270601"))
			.containsExactly(LocalDate.of(2027, 1, 1));
		assertThat(days("DTSTART;VALUE=DATE:20200101~RRULE:FREQ=YEARLY~EXDATE;VALUE=DATE:20280101"))
			.containsExactly(LocalDate.of(2027, 1, 1));
		assertThat(days("DTSTART;VALUE=DATE:20201230~DTEND;VALUE=DATE:20210103~RRULE:FREQ=YEARLY")).hasSize(10)
			.startsWith(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2), LocalDate.of(2027, 12, 30))
			.endsWith(LocalDate.of(2029, 1, 2));
	}

	@Test
	void leavesOutWhatIsPastTimedOrCancelledAndSaysSo() {
		HolidayFile file = read(
				file(event("Dulu", "DTSTART;VALUE=DATE:20261231"), event("Awal tahun", "DTSTART;VALUE=DATE:20270101"),
						event("Rapat", "DTSTART;TZID=Mars/Base:20270502T090000~DTEND;TZID=Mars/Base:20270502T100000"),
						event("Batal", "DTSTART;VALUE=DATE:20270503~STATUS:CANCELLED")));

		assertThat(file.days()).containsExactly(new Holiday(LocalDate.of(2027, 1, 1), "Awal tahun"));
		assertThat(file.timed()).isEqualTo(1);
		assertThat(file.past()).isEqualTo(1);
	}

	@Test
	void doesNotMindWhatElseIsBroken() {
		String file = file("BEGIN:VTIMEZONE\nTZID:x\nTZURL:http://127.0.0.1:1/\nEND:VTIMEZONE\n",
				event("Libur", "GEO:nowhere~URL:ht tp://a b~X-A B;:~DTSTART;VALUE=DATE:20270501~BEGIN:VALARM~"
						+ "SUMMARY:Bangun~TRIGGER:soon~END:VALARM"));

		assertThat(read(file).days()).containsExactly(new Holiday(LocalDate.of(2027, 5, 1), "Libur"));
	}

	@Test
	void namesADayWithoutAName() {
		assertThat(read(file(event("", "DTSTART;VALUE=DATE:20270501"))).days())
			.containsExactly(new Holiday(LocalDate.of(2027, 5, 1), "Libur nasional"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "ISO-8859-1" })
	void readsUmlautsInEitherCharacterSet(String charset) {
		String text = file(event("Mariä Himmelfahrt", "DTSTART;VALUE=DATE:20270815"));

		assertThat(HolidayFile.read(text.getBytes(Charset.forName(charset)), TODAY, "x", "file").days())
			.extracting(Holiday::name)
			.containsExactly("Mariä Himmelfahrt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html><body>Hari libur</body></html>", "%PDF-1.7", "2027-05-01 Hari Buruh",
			"Subject: BEGIN:VCALENDAR\n" })
	void refusesWhatIsNoCalendar(String text) {
		assertThatRefusal(text).isEqualTo("This file is no calendar file (.ics).");
	}

	@Test
	void refusesAFileWithoutWholeDays() {
		assertThatRefusal(file("")).isEqualTo("This file has no events.");
		assertThatRefusal(file(event("Rapat", "DTSTART:20270502T090000Z"))).contains("only events with a time of day");
		assertThatRefusal(file(event("Dulu", "DTSTART;VALUE=DATE:20261231"))).contains("past, before the year 2027");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DTSTART;VALUE=DATE:20271332", "DTSTART;VALUE=DATE:20270501~RRULE:FREQ=SOMETIMES",
			"DTSTART;VALUE=DATE:20270501~RRULE:FREQ=SECONDLY", "DTSTART;VALUE=DATE:20270501~RRULE:",
			"DTSTART;VALUE=DATE:20270501~DTEND;VALUE=DATE:tomorrow", "DTSTART;VALUE=DATE:20270501~DURATION:PT36H" })
	void namesTheEventThatCannotBeRead(String lines) {
		assertThatRefusal(file(event("Baik", "DTSTART;VALUE=DATE:20270501"), event("Rusak", lines)))
			.contains("can’t be read")
			.matches("(?s).*(“Rusak”|“Libur nasional”).*");
	}

	@Test
	void takesFiveThousandEventsAndNotOneMore() {
		StringBuilder events = new StringBuilder();
		for (int i = 0; i < 5000; i++) {
			events.append(event("Libur " + i, "DTSTART;VALUE=DATE:2027" + ((i % 2 == 0) ? "0501" : "0502")));
		}
		assertThat(read(file(events.toString())).days()).extracting(Holiday::day)
			.containsOnly(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 2));
		assertThatRefusal(file(events + event("Libur", "DTSTART;VALUE=DATE:20270503"))).contains("more than 5,000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DTSTART;VALUE=DATE:20270501~DTEND;VALUE=DATE:99991231",
			"DTSTART;VALUE=DATE:20270501~DURATION:P999999D" })
	void doesNotCountForEver(String lines) {
		assertThatRefusal(file(event("Selamanya", lines))).contains("at most 1,000");
	}

	private static AbstractStringAssert<?> assertThatRefusal(String file) {
		String[] words = new String[1];
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(file)).satisfies((refusal) -> {
			assertThat(refusal.field()).isEqualTo("file");
			words[0] = refusal.in(WORDS);
		});
		return assertThat(words[0]);
	}

	private static List<LocalDate> days(String lines) {
		return read(file(event("Libur", lines))).days().stream().map(Holiday::day).toList();
	}

	private static HolidayFile read(String text) {
		return HolidayFile.read(text.getBytes(StandardCharsets.UTF_8), TODAY, "Libur nasional", "file");
	}

	private static String file(String... parts) {
		return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + String.join("", parts) + "END:VCALENDAR\n";
	}

	private static String event(String summary, String lines) {
		return "BEGIN:VEVENT\nUID:1\n" + lines.replace("~", "\n") + "\nSUMMARY:" + summary + "\nEND:VEVENT\n";
	}

	/** The library that writes these files takes whole days in the machine's zone. */
	private static Date day(int year, int month, int day) {
		return Date.from(LocalDate.of(year, month, day).atStartOfDay(ZoneId.systemDefault()).toInstant());
	}

}
