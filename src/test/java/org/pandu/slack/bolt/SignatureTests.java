package org.pandu.slack.bolt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.testing.SetTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The example is that of Slack's documentation.
 */
class SignatureTests {

	private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

	private static final String SENT = "1531420618";

	private static final String SIGNED = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

	private static final String BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
			+ "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
			+ "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
			+ "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
			+ "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

	private final SetTime realTime = new SetTime(Instant.ofEpochSecond(Long.parseLong(SENT)));

	private final Signature signature = new Signature(SECRET, this.realTime);

	@Test
	void theExampleIsGenuine() {
		assertThat(isGenuine(SENT, SIGNED, BODY)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "300, true", "301, false", "-300, true", "-301, false", "864000, false" })
	void itIsFreshForFiveMinutesEitherWay(long seconds, boolean genuine) {
		this.realTime.pass(Duration.ofSeconds(seconds));
		assertThat(isGenuine(SENT, SIGNED, BODY)).isEqualTo(genuine);
	}

	@Test
	void nothingMayBeChanged() {
		assertThat(isGenuine(SENT, SIGNED, BODY + "&text=more")).isFalse();
		assertThat(isGenuine("1531420619", SIGNED, BODY)).isFalse();
		assertThat(isGenuine(SENT, SIGNED.replace('a', 'b'), BODY)).isFalse();
		assertThat(new Signature("another secret", this.realTime).isGenuine(SENT, SIGNED,
				BODY.getBytes(StandardCharsets.UTF_8)))
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "now", "-1", "15314206180000000000", "1531420618.5" })
	void aTimestampIsSeconds(String timestamp) {
		assertThat(isGenuine(timestamp, SIGNED, BODY)).isFalse();
	}

	@Test
	void bothHeadersMustBeThere() {
		assertThat(this.signature.isGenuine(null, SIGNED, new byte[0])).isFalse();
		assertThat(this.signature.isGenuine(SENT, null, new byte[0])).isFalse();
	}

	private boolean isGenuine(String timestamp, String signature, String body) {
		return this.signature.isGenuine(timestamp, signature, body.getBytes(StandardCharsets.UTF_8));
	}

}
