package org.pandu.slack.bolt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Checks that a request comes from Slack and is fresh. The SDK's own check lets a
 * timestamp from the future pass and compares in varying time.
 */
final class Signature {

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final byte[] secret;

	private final InstantSource realTime;

	Signature(String secret, InstantSource realTime) {
		this.secret = secret.getBytes(StandardCharsets.UTF_8);
		this.realTime = realTime;
	}

	boolean isGenuine(@Nullable String timestamp, @Nullable String signature, byte[] body) {
		if (timestamp == null || signature == null || !timestamp.matches("\\d{1,12}")) {
			return false;
		}
		Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), this.realTime.instant());
		return age.abs().compareTo(FRESH) <= 0 && MessageDigest.isEqual(
				sign(timestamp, body).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
	}

	private String sign(String timestamp, byte[] body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA256"));
			mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
			return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("HMAC-SHA256 is not available", ex);
		}
	}

}
