package org.pandu.testing;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a Spring context a database of its own on the server that all tests share.
 */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("fresh-database", Map.of("spring.datasource.url", TestDatabases.create(),
					"spring.datasource.username", "postgres", "spring.datasource.password", "postgres")));
	}

}
