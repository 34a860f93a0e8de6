package org.pandu.slack.bolt;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import com.slack.api.Slack;
import org.pandu.slack.SlackFailure;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether Slack answers and people's doings reach Pandu. Asked at most once in half a
 * minute. When it does not, the health as a whole is DOWN too, so that whoever watches
 * {@code /actuator/health} is told. Liveness and readiness leave Slack out: a restart
 * mends no outage of Slack's, and notices go out afterwards.
 */
@Component("slackHealthIndicator")
class SlackHealth implements HealthIndicator {

	private static final Duration FRESH = Duration.ofSeconds(30);

	private final Slack slack;

	private final SlackSettings settings;

	private final BoltLifecycle bolt;

	private final InstantSource realTime;

	private Health last = Health.unknown().build();

	private Instant askedAt = Instant.EPOCH;

	SlackHealth(Slack slack, SlackSettings settings, BoltLifecycle bolt, InstantSource realTime) {
		this.slack = slack;
		this.settings = settings;
		this.bolt = bolt;
		this.realTime = realTime;
	}

	@Override
	public synchronized Health health() {
		Instant now = this.realTime.instant();
		if (Duration.between(this.askedAt, now).compareTo(FRESH) > 0) {
			this.last = ask();
			this.askedAt = now;
		}
		return this.last;
	}

	private Health ask() {
		try {
			SdkCalls.of(() -> this.slack.methods(this.settings.botToken()).authTest((request) -> request));
			return this.bolt.isListening() ? up() : down("socket_mode_disconnected");
		}
		catch (SlackFailure failure) {
			return down(failure.code());
		}
	}

	private Health up() {
		return Health.up().withDetail("requests", this.settings.usesSocketMode() ? "Socket Mode" : "HTTP").build();
	}

	private static Health down(String code) {
		return Health.down().withDetail("error", code).build();
	}

}
