package org.pandu.session.slack;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.program.Kind;
import org.pandu.testing.Desk;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session at nine in Jakarta is at three in Brussels. It is reminded of a day and ten
 * minutes before.
 */
@PanduIntegrationTest
class RemindersAtNightIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	Scene scene;

	@BeforeEach
	void book() {
		this.scene = new Scene(this.stage, this.desk, Kind.COACHING);
		this.scene.schedule(14, 9);
		assertThat(this.scene.said(this.scene.dana)).hasSize(1);
	}

	@Test
	void comeTheEveningBeforeOnThePersonsClock() {
		this.stage.travelTo(Instant.parse("2027-01-12T18:59:59Z"));
		assertThat(this.scene.said(this.scene.dana)).hasSize(1);
		this.stage.travelTo(Instant.parse("2027-01-12T19:00:00Z"));
		assertThat(this.scene.said(this.scene.dana)).hasSize(2);
		assertThat(this.scene.said(this.scene.rani)).hasSize(1);
		this.stage.travelTo(Instant.parse("2027-01-13T19:00:00Z"));
		assertThat(this.scene.said(this.scene.dana)).hasSize(3);
		assertThat(this.scene.said(this.scene.dana).getLast().text())
			.startsWith("*Reminder: coaching session with <@URANI>*");
		this.stage.travelTo(Instant.parse("2027-01-14T01:59:00Z"));
		assertThat(this.scene.said(this.scene.dana)).hasSize(3);
	}

	@Test
	void comeAtTheirTimeWhereItIsDay() {
		this.stage.travelTo(Instant.parse("2027-01-13T02:00:00Z"));
		assertThat(this.scene.said(this.scene.rani)).hasSize(2);
		this.stage.travelTo(Instant.parse("2027-01-14T01:50:00Z"));
		assertThat(this.scene.said(this.scene.rani)).hasSize(3);
		assertThat(this.scene.said(this.scene.rani).getLast().text()).contains("segera dimulai");
	}

}
