package org.pandu.people.slack;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.people.DayHours;
import org.pandu.people.Week;
import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Weeks as people type them.
 */
class WeekLinesTests {

	private static final Texts TEXTS = new Texts();

	private static final DayHours LONG = hours("07:30", "16:00");

	@ParameterizedTest
	@ValueSource(strings = { "Senin–Kamis 07.30–16.00", "senin - kamis 7.30-16", "Sen s.d. Kam pukul 07.30 s.d. 16.00",
			"SENIN sampai KAMIS: 07:30 – 16:00", "Senin, Selasa, Rabu dan Kamis jam 07.30 sampai 16.00",
			"Monday–Thursday 07:30–16:00", "Mon to Thu 7:30am to 4pm", "mon, tues & wed, thurs from 7.30 until 16",
			"Senin–Kamis 07.30–16.00 tanpa istirahat", "  Mon-Thu   7:30 a.m.-4:00 p.m.  ",
			"Senin–Rabu 07.30–16.00\nKamis 07.30–16.00\n\nJumat libur\nSabtu, Ahad: libur" })
	void areReadHoweverTheyAreTyped(String typed) {
		Week week = WeekLines.parse(typed, "hours");

		assertThat(week.days().keySet()).isEqualTo(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
		assertThat(week.days().values()).containsOnly(LONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jumat 07.30–16.30, istirahat 11.30–13.00", "jum'at 7.30-16.30 (istirahat: 11.30-13)",
			"Fri 7:30–16:30 break 11:30–13:00", "Friday 07:30-16:30, lunch 11:30am to 1pm." })
	void haveABreak(String typed) {
		assertThat(WeekLines.parse(typed, "hours").on(DayOfWeek.FRIDAY)).contains(new DayHours(LocalTime.of(7, 30),
				LocalTime.of(16, 30), new DayHours.Pause(LocalTime.of(11, 30), LocalTime.of(13, 0))));
	}

	@Test
	void mayBeginOnAnyDay() {
		assertThat(WeekLines.parse("Minggu–Kamis 08.00–14.00", "hours").days().keySet()).containsExactlyInAnyOrder(
				DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
		assertThat(WeekLines.parse("Sat, Sun 10–12", "hours").days().keySet())
			.containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-",
			value = { "Senin–Kamis 07.30–16.00|Jumaat 07.30–16.30; Baris 2: nama hari tidak dikenal",
					"Hari kerja 07.30–16.00; Baris 1: nama hari tidak dikenal",
					"se 8-16; Baris 1: nama hari tidak dikenal", "8-16; Baris 1: nama hari tidak dikenal",
					"besok; Baris 1: nama hari tidak dikenal", "Senin; Baris 1: jam belum ditulis",
					"Senin 07.30; Baris 1: jam tidak terbaca", "Senin 25.00–26.00; Baris 1: jam tidak terbaca",
					"Senin 7.75-16; Baris 1: jam tidak terbaca", "Senin 13pm-16; Baris 1: jam tidak terbaca",
					"Senin 8-12 dan 13-16; Baris 1: jam tidak terbaca",
					"Senin 16.00–07.30; Baris 1: jam selesai harus sesudah jam mulai",
					"Senin 08.00–08.00; Baris 1: jam selesai harus sesudah jam mulai",
					"||Senin 8-16 istirahat 13-12; Baris 3: istirahat harus selesai sesudah mulai",
					"Senin 8-16 istirahat 7-9; Baris 1: istirahat harus berada di dalam jam kerja",
					"Senin 8-16 istirahat 15-17; Baris 1: istirahat harus berada di dalam jam kerja",
					"Senin–Rabu 8-16|Rabu 8-12; Baris 2: hari Rabu sudah disebut",
					"Senin libur; Isikan paling sedikit satu", "''; Isikan paling sedikit satu" })
	void sayInWhichLineTheyCannotBeRead(String typed, String refusal) {
		UnreadableWeek unreadable = catchThrowableOfType(UnreadableWeek.class,
				() -> WeekLines.parse(typed.replace('|', '\n'), "hours"));

		assertThat(unreadable).as(typed).isNotNull();
		assertThat(unreadable.field()).isEqualTo("hours");
		assertThat(unreadable.in(words(Languages.INDONESIAN))).startsWith(refusal);
	}

	@Test
	void areWrittenInTheReadersWay() {
		assertThat(WeekWords.of(Week.USUAL, words(Languages.INDONESIAN))).isEqualTo("""
				Senin–Kamis 07.30–16.00, istirahat 12.00–13.00
				Jumat 07.30–16.30, istirahat 11.30–13.00""");
		assertThat(WeekWords.of(WeekLines.parse("Sun–Thu 8–14", "hours"), words(Languages.ENGLISH)))
			.isEqualTo("Sunday–Thursday 08:00–14:00");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void areReadAsTheyWereWritten(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
			for (DayOfWeek day : DayOfWeek.values()) {
				int kind = random.nextInt(4);
				if (kind > 0 || day == DayOfWeek.SUNDAY) {
					days.put(day, (kind == 3) ? LONG : new DayHours(LocalTime.of(6 + kind, 5 * kind),
							LocalTime.of(15, 0), new DayHours.Pause(LocalTime.of(11, 30), LocalTime.of(12, 45))));
				}
			}
			Week week = new Week(days);
			for (Locale language : Languages.ALL) {
				String written = WeekWords.of(week, words(language));
				assertThat(WeekLines.parse(written, "hours")).as(written).isEqualTo(week);
			}
		}
	}

	private static DayHours hours(String starts, String ends) {
		return new DayHours(LocalTime.parse(starts), LocalTime.parse(ends), null);
	}

	private static Words words(Locale language) {
		return new Words(TEXTS, language, ZoneId.of("Asia/Jakarta"));
	}

}
