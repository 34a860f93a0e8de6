package org.pandu.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

class DaytimeTests {

	private static final PersonId JOKO = new PersonId(new TeamId("T1"), "U1");

	@Test
	void leavesTheDayAlone() {
		assertThat(in("Asia/Jakarta").next(JOKO, at("2027-01-12T00:00:00Z"))).isEqualTo(at("2027-01-12T00:00:00Z"));
		assertThat(in("Asia/Jakarta").notAfter(JOKO, at("2027-01-12T13:59:59Z"))).isEqualTo(at("2027-01-12T13:59:59Z"));
	}

	@Test
	void waitsForTheMorning() {
		assertThat(in("Asia/Jakarta").next(JOKO, at("2027-01-12T14:00:00Z"))).isEqualTo(at("2027-01-13T00:00:00Z"));
		assertThat(in("Asia/Jakarta").next(JOKO, at("2027-01-12T23:59:59Z"))).isEqualTo(at("2027-01-13T00:00:00Z"));
	}

	@Test
	void comesTheEveningBefore() {
		assertThat(in("Asia/Jakarta").notAfter(JOKO, at("2027-01-12T23:20:00Z"))).isEqualTo(at("2027-01-12T13:00:00Z"));
		assertThat(in("Asia/Jakarta").notAfter(JOKO, at("2027-01-12T14:30:00Z"))).isEqualTo(at("2027-01-12T13:00:00Z"));
	}

	@Test
	void followsTheClocksOfTheNightTheyChangeIn() {
		assertThat(in("Europe/Brussels").next(JOKO, at("2026-10-24T23:00:00Z"))).isEqualTo(at("2026-10-25T06:00:00Z"));
		assertThat(in("Europe/Brussels").notAfter(JOKO, at("2026-10-25T05:30:00Z")))
			.isEqualTo(at("2026-10-24T18:00:00Z"));
	}

	private static Instant at(String moment) {
		return Instant.parse(moment);
	}

	private static Daytime in(String zone) {
		Words words = new Words(new Texts(), Locale.of("id"), ZoneId.of(zone));
		return new Daytime(new ReaderLookup() {
			@Override
			public void meet(PersonId person) {
			}

			@Override
			public Words words(PersonId person) {
				return words;
			}

			@Override
			public Words programWords(TeamId team) {
				return words;
			}
		});
	}

}
