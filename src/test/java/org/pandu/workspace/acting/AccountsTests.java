package org.pandu.workspace.acting;

import java.time.DateTimeException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Accounts that are closed, opened and moved, as the app hears of it.
 */
class AccountsTests {

	private static ActingBench bench;

	@BeforeAll
	static void start() {
		bench = new ActingBench();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@BeforeEach
	void forget() {
		bench.forget();
	}

	@AfterEach
	void open() {
		bench.workspace().accounts().reopen(SmallSeed.BUDI);
	}

	@Test
	void aClosedAccountIsToldAsDeletedWithoutItsZone() {
		bench.workspace().accounts().close(SmallSeed.BUDI);
		assertThat(event().path("type").asString()).isEqualTo("user_change");
		assertThat(event().at("/user/id").asString()).isEqualTo(SmallSeed.BUDI);
		assertThat(event().at("/user/deleted").asBoolean()).isTrue();
		assertThat(event().path("user").has("tz")).isFalse();
		assertThat(event().path("cache_ts").isNumber()).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> bench.hands().openHome(SmallSeed.BUDI));
	}

	@Test
	void anotherZoneIsToldWithItsOffset() {
		bench.workspace().accounts().moveTo(SmallSeed.BUDI, "Asia/Makassar");
		assertThat(event().at("/user/tz").asString()).isEqualTo("Asia/Makassar");
		assertThat(event().at("/user/tz_offset").asInt()).isEqualTo(8 * 3600);
		assertThat(event().at("/user/locale").asString()).isNotBlank();
	}

	@Test
	void anotherLanguageIsTold() {
		bench.workspace().accounts().speaks(SmallSeed.BUDI, "en-GB");
		assertThat(event().at("/user/locale").asString()).isEqualTo("en-GB");
	}

	@Test
	void whatChangesNothingIsNotTold() {
		bench.workspace().accounts().reopen(SmallSeed.BUDI);
		assertThat(bench.app().requests()).isEmpty();
	}

	@Test
	void thereAreZonesAndPeopleOnly() {
		assertThatExceptionOfType(DateTimeException.class)
			.isThrownBy(() -> bench.workspace().accounts().moveTo(SmallSeed.BUDI, "Mars/Olympus"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.workspace().accounts().close(bench.state().botUser()));
	}

	private static JsonNode event() {
		return bench.app().latest().json().path("event");
	}

}
