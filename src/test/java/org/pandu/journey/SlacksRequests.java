package org.pandu.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sends what Slack sends, and what others send in its name.
 */
final class SlacksRequests {

	private static final String FORM = "application/x-www-form-urlencoded";

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI url;

	private final String secret;

	SlacksRequests(URI url, String secret) {
		this.url = url;
		this.secret = secret;
	}

	HttpResponse<String> signed(String body) {
		return signed(body, Duration.ZERO);
	}

	/**
	 * Sends a genuine request of another time.
	 */
	HttpResponse<String> signed(String body, Duration later) {
		return signed(body, later, this.secret);
	}

	HttpResponse<String> forged(String body) {
		return signed(body, Duration.ZERO, "a guess");
	}

	HttpResponse<String> unsigned(String body) {
		return send(request(body));
	}

	/**
	 * How interactions come: JSON in a form's only field.
	 */
	static String interaction(String json) {
		return "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
	}

	private HttpResponse<String> signed(String body, Duration later, String key) {
		String timestamp = Long.toString(Instant.ofEpochMilli(System.currentTimeMillis()).plus(later).getEpochSecond());
		return send(request(body).header("X-Slack-Request-Timestamp", timestamp)
			.header("X-Slack-Signature", signature(key, "v0:" + timestamp + ":" + body)));
	}

	private HttpRequest.Builder request(String body) {
		return HttpRequest.newBuilder(this.url)
			.header("Content-Type", body.startsWith("{") ? "application/json" : FORM)
			.POST(BodyPublishers.ofString(body));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String signature(String key, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return "v0=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
