package org.pandu.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where calendars on the internet reach Pandu, {@code PANDU_PUBLIC_URL}. Beside a local
 * workspace it is the bot's own address, whose port is known only once it listens.
 */
@Component
public class PublicUrl {

	private final Environment environment;

	PublicUrl(Environment environment) {
		this.environment = environment;
	}

	/**
	 * The address of a path, if there is a public one.
	 * @param path with a slash at its beginning
	 */
	public Optional<String> of(String path) {
		return parse(this.environment.getProperty("pandu.public-url")).map((base) -> base + path);
	}

	/**
	 * Whether there is one.
	 */
	public boolean isKnown() {
		return of("/").isPresent();
	}

	/**
	 * Reads an address: {@code https}, or {@code http} on this machine itself, and
	 * nothing after the path.
	 * @return the address without a slash at its end; empty when none is given
	 * @throws IllegalArgumentException when it is something else
	 */
	public static Optional<String> parse(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		URI url;
		try {
			url = new URI(text.strip());
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("No address", ex);
		}
		String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
		boolean secure = scheme.equals("https") || scheme.equals("http") && isLoopback(url.getHost());
		if (!secure || url.getHost() == null || url.getRawUserInfo() != null || url.getRawQuery() != null
				|| url.getRawFragment() != null) {
			throw new IllegalArgumentException("Not an https address");
		}
		return Optional.of(url.toString().replaceAll("/+$", ""));
	}

	private static boolean isLoopback(@Nullable String host) {
		return host != null
				&& (host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}"));
	}

}
