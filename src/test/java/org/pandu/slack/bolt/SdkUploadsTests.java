package org.pandu.slack.bolt;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.UploadedFile;
import org.pandu.slack.Uploads;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Loading files: with the token, from Slack alone, and no more than asked for.
 */
class SdkUploadsTests {

	private static final String PATH = "/files-pri/T1-F1/download/holidays.ics";

	@RegisterExtension
	static final WireMockExtension slack = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
		.build();

	@Test
	void loadsAFileWithTheToken() {
		slack.stubFor(get(PATH).willReturn(ok("BEGIN:VCALENDAR")));

		assertThat(load(slack.baseUrl() + PATH, 15)).isEqualTo("BEGIN:VCALENDAR");
		slack.verify(getRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", equalTo("Bearer " + OneTeam.TOKEN)));
	}

	@Test
	void asksWhereAFileIsWhenSlackDoesNotSay() {
		slack.stubFor(post("/api/files.info")
			.willReturn(okJson("{\"ok\":true,\"file\":{\"id\":\"F1\",\"url_private_download\":\"%s\"}}"
				.formatted(slack.baseUrl() + PATH))));
		slack.stubFor(get(PATH).willReturn(ok("BEGIN:VCALENDAR")));

		assertThat(load(null, 100)).isEqualTo("BEGIN:VCALENDAR");
	}

	@Test
	void takesNoMoreThanAskedFor() {
		slack.stubFor(get(PATH).willReturn(ok("BEGIN:VCALENDAR")));

		assertThatExceptionOfType(Uploads.TooLarge.class).isThrownBy(() -> load(slack.baseUrl() + PATH, 14));
		UploadedFile large = new UploadedFile("F1", "holidays.ics", 15, slack.baseUrl() + PATH);
		slack.resetRequests();
		assertThatExceptionOfType(Uploads.TooLarge.class)
			.isThrownBy(() -> uploads(slack.baseUrl() + "/api/").load(OneTeam.ID, large, 14));
		slack.verify(0, getRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://files.slack.com.example.org/a", "https://evil-slack.com/a", "http://files.slack.com/a",
					"https://files.slack.com:8443/a", "https://slack.com@example.org/a", "file:///etc/passwd" })
	void sendsTheTokenNowhereElse(String url) {
		assertThatExceptionOfType(SlackFailure.Refused.class)
			.isThrownBy(() -> uploads("https://slack.com/api/").load(OneTeam.ID,
					new UploadedFile("F1", "holidays.ics", 1, url), 10))
			.withMessage("foreign_file_host");
	}

	@Test
	void followsNoRedirection() {
		slack.stubFor(get(PATH).willReturn(temporaryRedirect("/elsewhere")));
		slack.stubFor(get("/elsewhere").willReturn(ok("BEGIN:VCALENDAR")));

		assertThatExceptionOfType(SlackFailure.Refused.class).isThrownBy(() -> load(slack.baseUrl() + PATH, 100));
		slack.verify(0, getRequestedFor(urlEqualTo("/elsewhere")));
	}

	@Test
	void knowsThePageToSignInFromAFile() {
		slack.stubFor(get(PATH)
			.willReturn(ok("<html>Sign in</html>").withHeader("Content-Type", "text/html; charset=utf-8")));

		assertThatExceptionOfType(SlackFailure.Refused.class).isThrownBy(() -> load(slack.baseUrl() + PATH, 100));
	}

	@Test
	void doesNotWaitForLong() {
		slack.stubFor(get(PATH).willReturn(aResponse().withFixedDelay(5_000)));
		assertThatExceptionOfType(SlackFailure.Unreachable.class).isThrownBy(() -> load(slack.baseUrl() + PATH, 100));

		slack.stubFor(get(PATH).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		assertThatExceptionOfType(SlackFailure.Unreachable.class).isThrownBy(() -> load(slack.baseUrl() + PATH, 100));
	}

	private static String load(@Nullable String url, int most) {
		byte[] content = uploads(slack.baseUrl() + "/api/").load(OneTeam.ID,
				new UploadedFile("F1", "holidays.ics", 0, url), most);
		return new String(content, StandardCharsets.UTF_8);
	}

	private static SdkUploads uploads(String api) {
		SlackSettings settings = new SlackSettings(OneTeam.TOKEN, "secret", "", api);
		return new SdkUploads(SlackConfiguration.client(settings, Duration.ofSeconds(1)), new OneTeam(),
				URI.create(api),
				new OkHttpClient.Builder().callTimeout(Duration.ofMillis(300)).followRedirects(false).build());
	}

}
