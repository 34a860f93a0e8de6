package org.pandu.slack.bolt;

import java.time.Duration;
import java.time.Instant;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pandu.testing.SetTime;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

class SlackHealthTests {

	@RegisterExtension
	static final WireMockExtension slack = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
		.build();

	private final SetTime realTime = new SetTime(Instant.parse("2027-01-11T02:00:00Z"));

	private SlackHealth health;

	@BeforeEach
	void start() {
		slack.stubFor(post("/api/auth.test").willReturn(okJson("{\"ok\":true,\"team_id\":\"T1\"}")));
		SlackSettings settings = new SlackSettings(OneTeam.TOKEN, "unused", "", slack.baseUrl() + "/api/");
		Slack client = SlackConfiguration.client(settings, Duration.ofSeconds(2));
		BoltLifecycle bolt = new BoltLifecycle(
				new App(AppConfig.builder().slack(client).singleTeamBotToken(OneTeam.TOKEN).build()), settings);
		bolt.start();
		slack.resetRequests();
		this.health = new SlackHealth(client, settings, bolt, this.realTime);
	}

	@Test
	void isAskedAtMostTwiceAMinute() {
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
		this.realTime.pass(Duration.ofSeconds(30));
		this.health.health();
		slack.verify(1, postRequestedFor(urlEqualTo("/api/auth.test")));
		this.realTime.pass(Duration.ofSeconds(1));
		this.health.health();
		slack.verify(2, postRequestedFor(urlEqualTo("/api/auth.test")));
	}

	@Test
	void saysWhatIsWrongAndThatItIsOver() {
		slack.stubFor(post("/api/auth.test").willReturn(okJson("{\"ok\":false,\"error\":\"token_revoked\"}")));
		assertThat(this.health.health()).isEqualTo(down("token_revoked"));
		this.realTime.pass(Duration.ofMinutes(1));
		slack.stubFor(post("/api/auth.test").willReturn(aResponse().withStatus(503)));
		assertThat(this.health.health()).isEqualTo(down("http_503"));
		this.realTime.pass(Duration.ofMinutes(1));
		slack.stubFor(post("/api/auth.test").willReturn(okJson("{\"ok\":true}")));
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	private static Health down(String code) {
		return Health.down().withDetail("error", code).build();
	}

}
