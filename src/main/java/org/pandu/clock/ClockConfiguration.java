package org.pandu.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The clocks. {@code clock} is Pandu's time, which a local workspace may move;
 * {@code realTime} is for signatures, leases and pacing.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	InstantSource realTime() {
		return InstantSource.system();
	}

	@Bean
	@ConditionalOnProperty(name = "pandu.clock.movable", havingValue = "false", matchIfMissing = true)
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	@ConditionalOnProperty(name = "pandu.clock.movable", havingValue = "true")
	TimeTravel timeTravel(InstantSource realTime, Environment environment) {
		String data = environment.getProperty("pandu.data", "");
		return new TimeTravel(realTime, data.isBlank() ? null : Path.of(data, "clock"),
				Duration.parse(environment.getProperty("pandu.clock.ahead", "PT0S")));
	}

	@Bean
	@ConditionalOnProperty(name = "pandu.clock.movable", havingValue = "true")
	MovableClock movableClock(TimeTravel travel) {
		return travel.clock();
	}

}
