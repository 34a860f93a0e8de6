package org.pandu.slack;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class HomeIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Home home;

	@Autowired
	private HomeVisits visits;

	private Cast cast;

	@BeforeEach
	void cast() {
		this.cast = this.stage.newCast();
	}

	@Test
	void whoNeverOpenedTheTabHasNoneToRenew() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		this.home.refresh(dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(dana)).isEmpty();
	}

	@Test
	void itIsPublishedWhenOpenedAndAfterEveryChange() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		this.visits.opened(dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(dana)).isPresent();
		int calls = this.stage.slack().calls(this.cast.team());
		this.home.refresh(dana);
		this.stage.settle();
		assertThat(this.stage.slack().calls(this.cast.team())).isEqualTo(calls + 1);
	}

	@Test
	void aFailedPublishingIsMadeUpForByTheNext() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		this.stage.slack().failNext(this.cast.team(), new SlackFailure.Refused("invalid_arguments"));
		this.visits.opened(dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(dana)).isEmpty();
		this.home.refresh(dana);
		this.stage.settle();
		assertThat(this.stage.slack().home(dana)).isPresent();
	}

	@Test
	void aStrangerIsToldWhatPanduIs() {
		PersonId stranger = this.cast.account("Stranger");
		this.visits.opened(stranger);
		this.stage.settle();
		assertThat(this.stage.slack().home(stranger)).get().asString().isNotBlank();
	}

}
