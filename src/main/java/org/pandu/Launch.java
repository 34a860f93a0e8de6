package org.pandu;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pandu.session.PublicUrl;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What to start, as the configuration says. A half-set configuration is refused here,
 * before anything runs.
 */
sealed interface Launch {

	/**
	 * The real Slack.
	 *
	 * @param args the command line, for Spring
	 */
	record Real(String[] args) implements Launch {
	}

	/**
	 * A local workspace, and the bot beside it.
	 *
	 * @param port where the page listens; 0 picks a free one
	 * @param data where both keep what they hold; {@code null} throws it away at exit
	 * @param tour whether people are enrolled and paired already, and a tour is offered
	 */
	record Local(int port, @Nullable Path data, boolean tour) implements Launch {
	}

	static Launch from(String[] args) {
		ConfigurableEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
		return from(environment::getProperty, args);
	}

	/**
	 * Decides by the variables that the README's table names.
	 * @throws HalfConfigured when one is missing or malformed
	 */
	static Launch from(Function<String, @Nullable String> variables, String[] args) {
		Settings settings = new Settings(variables);
		settings.requireAddress("PANDU_PUBLIC_URL");
		if (settings.has("SLACK_BOT_TOKEN")) {
			settings.requirePrefix("SLACK_BOT_TOKEN", "xoxb-");
			settings.requirePrefix("SLACK_APP_TOKEN", "xapp-");
			if (!settings.has("SLACK_SIGNING_SECRET") && !settings.has("SLACK_APP_TOKEN")) {
				throw new HalfConfigured("SLACK_BOT_TOKEN is set, so SLACK_SIGNING_SECRET (HTTP) or "
						+ "SLACK_APP_TOKEN (Socket Mode) must be set too.");
			}
			settings.requireWith("SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_URL");
			settings.requireWith("SPRING_DATASOURCE_PASSWORD", "SPRING_DATASOURCE_URL");
			settings.requireWith("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME");
			settings.requireWith("SPRING_DATASOURCE_URL", "PANDU_MASTER_KEY");
			return new Real(args);
		}
		for (String real : new String[] { "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN", "SPRING_DATASOURCE_URL" }) {
			settings.requireWith(real, "SLACK_BOT_TOKEN");
		}
		Path data = settings.get("PANDU_DATA").map(Path::of).orElse(null);
		return new Local(settings.port(), data, data == null && !settings.get("PANDU_TOUR").equals(Optional.of("off")));
	}

	/** The variables, where an empty one counts as absent. */
	record Settings(Function<String, @Nullable String> variables) {

		Optional<String> get(String name) {
			return Optional.ofNullable(this.variables.apply(name)).filter((value) -> !value.isBlank());
		}

		boolean has(String name) {
			return get(name).isPresent();
		}

		void requireWith(String present, String needed) {
			if (has(present) && !has(needed)) {
				throw new HalfConfigured(present + " is set, so " + needed + " must be set too.");
			}
		}

		void requirePrefix(String name, String prefix) {
			if (get(name).filter((value) -> !value.startsWith(prefix)).isPresent()) {
				throw new HalfConfigured(name + " must begin with " + prefix + ".");
			}
		}

		void requireAddress(String name) {
			try {
				PublicUrl.parse(get(name).orElse(null));
			}
			catch (IllegalArgumentException ex) {
				throw new HalfConfigured(name + " must be an https address without a query, such as "
						+ "https://pandu.example.org; http is taken for this machine itself only.");
			}
		}

		int port() {
			String port = get("SERVER_PORT").or(() -> get("server.port")).orElse("8080");
			if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
				throw new HalfConfigured("SERVER_PORT must be a number from 0 to 65535.");
			}
			return Integer.parseInt(port);
		}

	}

}
