package org.pandu.workspace.inspector;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExchangesTests {

	private final Exchanges exchanges = new Exchanges();

	@Test
	void remembersTheLatestFiveHundredAndTellsOfAll() {
		List<Exchange> told = new ArrayList<>();
		this.exchanges.watch(told::add);
		for (int i = 1; i <= 501; i++) {
			record(200, "{}", List.of());
		}
		assertThat(told).hasSize(501);
		assertThat(this.exchanges.latest()).hasSize(500);
		assertThat(this.exchanges.latest().getFirst().number()).isEqualTo(2);
		assertThat(this.exchanges.latest().getLast().number()).isEqualTo(501);
	}

	@Test
	void namesWhatWasWarnedOf() {
		record(200, "", List.of());
		record(200, "", List.of("one", "two"));
		assertThat(this.exchanges.warnings()).containsExactly("auth.test: one", "auth.test: two");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			200 | {"ok":true}                         | false
			200 | ``                                  | false
			200 | {"ok":false,"error":"invalid_auth"} | true
			404 | used_url                            | true
			503 | ``                                  | true
			0   | ``                                  | true
			""")
	void knowsWhatFailed(int status, String answer, boolean failed) {
		assertThat(record(status, answer, List.of()).failed()).isEqualTo(failed);
	}

	private Exchange record(int status, String answer, List<String> warnings) {
		return this.exchanges.record(Exchange.Direction.CALL, "auth.test", Instant.EPOCH, Duration.ZERO, "{}", status,
				answer, warnings);
	}

}
