package org.pandu.summary.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.goal.GoalFigures;
import org.pandu.summary.FrozenFigure;
import org.pandu.summary.Matter;
import org.pandu.summary.MonthPoint;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

class ChartsTests {

	private final Charts charts = new Charts();

	@Test
	void withoutFiguresThereIsNoPicture() {
		Words words = words("en");
		assertThat(this.charts.trend(List.of(), words)).isEmpty();
		assertThat(this.charts.adherence(List.of(), words)).isEmpty();
		assertThat(this.charts.skills(new FrozenFigure(Matter.SKILL, null, "", List.of(0, 0, 0, 0)), words)).isEmpty();
		assertThat(this.charts.goals(GoalFigures.NONE, words)).isEmpty();
	}

	@Test
	void theTrendSaysInWordsWhatItShows() throws IOException {
		Picture picture = picture(this.charts.trend(List.of(new MonthPoint(YearMonth.of(2027, 1), 12, 4.25),
				new MonthPoint(YearMonth.of(2027, 2), 1, null)), words("en")));
		assertThat(picture.title()).isEqualTo("13 sessions took place in 2 months; satisfaction was last 4.2 of 5");
		assertThat(picture.altText()).startsWith(picture.title())
			.contains("January 2027: 12 sessions, satisfaction 4.2; February 2027: 1 session.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void withoutSatisfactionTheTrendShowsSessionsAlone(String language) throws IOException {
		Picture picture = picture(
				this.charts.trend(List.of(new MonthPoint(YearMonth.of(2027, 1), 0, null)), words(language)));
		assertThat(picture.altText()).contains("2027: 0 se").doesNotContain("kepuasan", "satisfaction", "NaN");
	}

	@Test
	void skillsAndGoalsSpeakTheReadersLanguage() throws IOException {
		assertThat(
				picture(this.charts.skills(new FrozenFigure(Matter.SKILL, null, "", List.of(7, 14, 9, 2)), words("id")))
					.altText())
			.contains("21 dari 32", "Baru dikuasai: 7; Meningkat: 14; Tetap: 9; Menurun: 2");
		assertThat(picture(this.charts.goals(new GoalFigures(12, 60, 48, 5, 2, 3, 0, 0), words("en"))).altText())
			.contains("5 goals reached; progress 48 per cent, expected 60", "Missed: 2; Revised: 3");
	}

	/** It is a picture with something drawn on it, dark on a ground of its own. */
	private static Picture picture(Optional<Picture> drawn) throws IOException {
		Picture picture = drawn.orElseThrow();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
		assertThat(image.getWidth()).isEqualTo(1000);
		assertThat(image.getColorModel().hasAlpha()).isFalse();
		assertThat(image.getRGB(8, 8)).isEqualTo(0xFFFFFFFF);
		long dark = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				dark += ((image.getRGB(x, y) & 0xFF) < 0x40) ? 1 : 0;
			}
		}
		assertThat(dark).isGreaterThan(500);
		return picture;
	}

	private static Words words(String language) {
		return new Words(new Texts(), Locale.of(language), ZoneId.of("Asia/Jakarta"));
	}

}
