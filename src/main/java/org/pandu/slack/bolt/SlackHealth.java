package org.pandu.slack.bolt;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether Slack answers. Asked at most once in half a minute.
 */
@Component("slackHealthIndicator")
class SlackHealth implements HealthIndicator {

	private static final Duration FRESH = Duration.ofSeconds(30);

	private final Slack slack;

	private final SlackSettings settings;

	private final InstantSource realTime;

	private Health last = Health.unknown().build();

	private Instant askedAt = Instant.EPOCH;

	SlackHealth(Slack slack, SlackSettings settings, InstantSource realTime) {
		this.slack = slack;
		this.settings = settings;
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
			String error = this.slack.methods(this.settings.botToken()).authTest((request) -> request).getError();
			return (error == null) ? Health.up().build() : Health.down().withDetail("error", error).build();
		}
		catch (IOException | SlackApiException ex) {
			return Health.down().withDetail("error", ex.getClass().getSimpleName()).build();
		}
	}

}
