package org.pandu.fasttrack;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;
import org.pandu.program.Programs;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The time a form begins with suits both where it can.
 */
@PanduIntegrationTest
class FirstSlotsIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	FirstSlots firstSlots;

	@Autowired
	Programs programs;

	Cast cast;

	PersonId rani;

	@BeforeEach
	void raniAnswersInJakarta() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
	}

	@Test
	void itIsTheNextFullHourOfBoth() {
		PersonId dana = this.cast.enrol("Dana", Level.MUDA);
		assertThat(first(dana)).isEqualTo(Instant.parse("2027-01-11T04:00:00Z"));
		this.stage.travelTo(Instant.parse("2027-01-15T09:00:00Z"));
		assertThat(first(dana)).as("after Friday's work").isEqualTo(Instant.parse("2027-01-18T01:00:00Z"));
	}

	@Test
	void whereTwoHaveNoHourInCommonTheOtherIsAwake() {
		PersonId brussels = this.cast.enrol("Lena", Level.MUDA, "Europe/Brussels", "en-GB");
		// 14:00 in Jakarta is 08:00 in Brussels: both work.
		assertThat(first(brussels)).isEqualTo(Instant.parse("2027-01-11T07:00:00Z"));
		PersonId newYork = this.cast.enrol("Maya", Level.MUDA, "America/New_York", "en-US");
		// 08:00 in Jakarta is 20:00 of the evening before in New York.
		assertThat(first(newYork)).isEqualTo(Instant.parse("2027-01-12T01:00:00Z"));
	}

	private Instant first(PersonId requester) {
		Cadence cadence = this.programs.cadence(this.cast.team(), Level.MUDA, Kind.COACHING);
		return this.firstSlots.next(this.rani, requester, cadence, Need.JAKARTA).startsAt();
	}

}
